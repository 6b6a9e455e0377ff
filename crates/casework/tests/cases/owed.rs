//! What a person is owed: how each right stands, and what is still to come.

use casework::{About, OwedState, Story};
use contract::{Case, MilestoneKind as Kind, Stage};

use crate::support::{case, day, milestone, story, suspect, today};

/// The ids of the rules of the steps that lie ahead.
fn to_come(case: &Case) -> Vec<String> {
    let steps = story(case, today()).to_come;
    steps.into_iter().map(|one| one.id).collect()
}

fn states(told: &Story) -> Vec<(OwedState, Option<i64>)> {
    let owed = told.owed(today()).into_iter();
    owed.map(|one| (one.state, one.days_left)).collect()
}

#[test]
fn what_is_late_comes_first_then_what_runs_by_its_day_then_what_is_to_come_then_what_is_done() {
    let mut one = case(
        Stage::Investigation,
        &[
            (-400, Kind::SupportReferred),
            (-60, Kind::SuspectInterviewed),
            (-1, Kind::Bail),
            (-30, Kind::SuspectArrested),
            (-20, Kind::VpsOffered),
        ],
    );
    one.milestones[1].told_at = Some(day(-59));
    one.may_claim_compensation = true;
    one.crime_on = Some(day(-730));
    let told = story(&one, today());
    assert_eq!(
        states(&told),
        [
            (OwedState::Late, None),
            // The compensation: two years from the crime end tomorrow or today.
            (OwedState::Running, Some(0)),
            (OwedState::Running, Some(6)),
            // The personal statement has no day.
            (OwedState::Running, None),
            (OwedState::ToCome, None),
            (OwedState::ToCome, None),
            (OwedState::Done, None),
            (OwedState::Done, None),
        ]
    );
    let owed = told.owed(today());
    assert!(matches!(owed[0].about, About::News(entry, _) if entry.happened_at == Some(day(-30))));
    assert_eq!(owed[6].day, Some(day(-59)), "the day they were told");
    assert!(owed.iter().all(|one| (1..=12).contains(&one.right())));
}

#[test]
fn support_is_owed_from_the_report_on_and_missing_after_its_day() {
    let mut one = case(Stage::Report, &[]);
    one.reported_at = day(-1);
    let told = story(&one, today());
    assert_eq!(told.promised.len(), 1);
    assert_eq!(
        (&*told.promised[0].id, told.promised[0].by),
        ("support", day(1))
    );
    assert_eq!(states(&told)[0], (OwedState::Running, Some(1)));
    assert!(told.missing.is_empty());

    one.reported_at = day(-20);
    let told = story(&one, today());
    assert!(told.promised.is_empty());
    assert_eq!(states(&told)[0], (OwedState::Late, None));

    one.reported_at = day(-1);
    one.milestones.push(milestone(0, 0, Kind::SupportReferred));
    assert!(story(&one, today()).promised.is_empty(), "done");
}

#[test]
fn the_offer_of_victim_contact_is_owed_after_a_sentence_that_opens_it() {
    let mut one = case(
        Stage::AfterCourt,
        &[(-300, Kind::SupportReferred), (-5, Kind::Sentence)],
    );
    one.milestones[1].outcome = Some("prison".into());
    assert!(story(&one, today()).promised.is_empty(), "not open to them");
    one.may_join_victim_contact = true;
    let promised = story(&one, today()).promised;
    assert_eq!(promised.len(), 1);
    assert!(promised[0].kind == Kind::Vcs && promised[0].by > today());
}

#[test]
fn each_stage_has_the_rights_of_its_own_steps() {
    let of = |stage, newest| to_come(&case(stage, &[(-9, newest)]));
    assert_eq!(of(Stage::Report, Kind::Reported), ["investigation"]);
    let before_court = ["investigation", "charge"];
    assert_eq!(of(Stage::Investigation, Kind::Statement), before_court);
    assert_eq!(of(Stage::ChargingDecision, Kind::FileToCps), before_court);
    let at_court = ["hearing", "court_bail", "outcome"];
    assert_eq!(of(Stage::Court, Kind::TrialFixed), at_court);
    assert_eq!(of(Stage::Court, Kind::Verdict), at_court);
    assert_eq!(of(Stage::AfterCourt, Kind::Sentence), [""; 0]);
    assert_eq!(of(Stage::from("elsewhere"), Kind::Statement), [""; 0]);
}

#[test]
fn a_step_that_has_come_lies_ahead_no_more() {
    let of = |stage, newest| to_come(&case(stage, &[(-9, newest)]));
    assert_eq!(of(Stage::ChargingDecision, Kind::Charged), [""; 0]);
    assert_eq!(of(Stage::Court, Kind::Sentence), [""; 0]);
    let mut again = case(Stage::Court, &[(-90, Kind::Sentence), (-9, Kind::Retrial)]);
    assert_eq!(to_come(&again).len(), 3, "a new trial");
    again.milestones[1].happened_at = day(-100);
    assert_eq!(to_come(&again), [""; 0], "sentenced after the new trial");
}

#[test]
fn a_case_that_ended_or_may_have_ended_has_nothing_to_come() {
    let at_court = |kind, outcome: Option<&str>| {
        let mut one = case(Stage::Court, &[(-90, Kind::TrialFixed), (-9, kind)]);
        one.milestones[1].outcome = outcome.map(Into::into);
        one
    };
    for (kind, outcome) in [
        (Kind::Verdict, Some("not_guilty")),
        (Kind::Discontinued, Some("stopped")),
        (Kind::Discontinued, Some("planned")),
        (Kind::Discontinued, None),
        (Kind::Withdrawn, None),
    ] {
        assert_eq!(
            to_come(&at_court(kind.clone(), outcome)),
            [""; 0],
            "{kind:?}"
        );
    }
    assert_eq!(
        to_come(&at_court(Kind::Discontinued, Some("changed"))).len(),
        3
    );
    assert_eq!(to_come(&at_court(Kind::Verdict, Some("guilty"))).len(), 3);
    let mut closed = at_court(Kind::Verdict, Some("guilty"));
    closed.closed = true;
    assert_eq!(to_come(&closed), [""; 0]);
    for kind in [Kind::ReleasedNfa, Kind::NotCharged, Kind::ClosedNoSuspect] {
        let one = case(Stage::Investigation, &[(-9, kind.clone())]);
        assert_eq!(to_come(&one), [""; 0], "{kind:?}");
    }
}

#[test]
fn news_that_waits_hides_what_it_might_end() {
    let mut one = case(
        Stage::Court,
        &[(-90, Kind::TrialFixed), (-2, Kind::Verdict)],
    );
    assert_eq!(to_come(&one).len(), 3);
    one.milestones[1].tell_in_person = true;
    let open = story(&one, today());
    assert!(open.to_come.is_empty() && open.promised.is_empty());
    // Whether the case was closed with it cannot be seen.
    one.closed = true;
    let closed = story(&one, today());
    assert!(closed.to_come.is_empty() && closed.promised.is_empty());
    assert_eq!(states(&open), states(&closed));
}

#[test]
fn with_several_suspects_each_has_steps_of_their_own() {
    let mut one = case(
        Stage::Court,
        &[(-30, Kind::Charged), (-9, Kind::ReleasedUnderInvestigation)],
    );
    one.suspects = vec![
        suspect("a", Stage::Court),
        suspect("b", Stage::Investigation),
    ];
    one.milestones[0].suspect = Some("a".to_owned());
    one.milestones[1].suspect = Some("b".to_owned());
    let all = [
        "investigation",
        "charge",
        "hearing",
        "court_bail",
        "outcome",
    ];
    assert_eq!(to_come(&one), all);
    one.milestones[1].kind = Kind::ReleasedNfa;
    assert_eq!(to_come(&one), all[2..], "nothing more is sure about B");
}

#[test]
fn enhanced_rights_shorten_what_is_to_come() {
    let mut one = case(Stage::Investigation, &[(-9, Kind::Statement)]);
    assert_eq!(story(&one, today()).to_come[0].working_days, 5);
    one.enhanced_rights = true;
    assert_eq!(story(&one, today()).to_come[0].working_days, 1);
}
