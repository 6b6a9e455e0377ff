//! How milestones turned out, in cases that are not as they should be, and what is said to come next.

use casework::{Advice, Event, Next, Now, StepState};
use contract::{Case, MilestoneKind as Kind, Stage};

use crate::support::{case, story, today};

fn outcome(case: &mut Case, at: usize, outcome: &str) {
    case.milestones[at].outcome = Some(outcome.into());
}

fn event(kind: Kind, outcome: &str) -> Event {
    Event {
        kind,
        outcome: Some(outcome.into()),
    }
}

#[test]
fn of_two_verdicts_the_later_counts_and_both_are_told() {
    let mut one = case(Stage::Court, &[(-30, Kind::Verdict), (-3, Kind::Verdict)]);
    outcome(&mut one, 0, "not_guilty");
    outcome(&mut one, 1, "guilty");
    let told = story(&one, today());
    assert_eq!(told.now, Now::After(event(Kind::Verdict, "guilty")));
    assert_eq!(told.entries.len(), 2);
    assert!(
        told.steps
            .iter()
            .all(|step| step.state != StepState::Stopped)
    );
    one.milestones.reverse();
    assert_eq!(story(&one, today()).now, told.now, "in any order");
}

#[test]
fn a_sentence_before_the_plea_promises_no_sentence() {
    for kind in [Kind::Plea, Kind::Charged, Kind::TrialFixed, Kind::Verdict] {
        let mut one = case(Stage::Court, &[(-30, Kind::Sentence), (-3, kind.clone())]);
        outcome(&mut one, 0, "prison");
        let told = story(&one, today());
        assert_eq!(told.next, Next::NotKnown, "{}", kind.as_str());
        assert!(
            told.entries
                .iter()
                .all(|one| one.advice != Some(Advice::Usually))
        );
    }
}

#[test]
fn after_a_jury_that_could_not_agree_a_new_trial_is_told_as_usual() {
    for (first, expected) in [("no_verdict", true), ("guilty", false)] {
        let mut one = case(
            Stage::Court,
            &[(-30, Kind::Verdict), (-3, Kind::TrialFixed)],
        );
        outcome(&mut one, 0, first);
        let told = story(&one, today());
        assert_eq!(
            told.next == Next::Usually(Kind::TrialFixed.into()),
            expected
        );
    }
    let retried = case(
        Stage::Court,
        &[
            (-60, Kind::Verdict),
            (-30, Kind::Retrial),
            (-3, Kind::TrialFixed),
        ],
    );
    let told = story(&retried, today());
    assert_eq!(told.next, Next::Usually(Kind::TrialFixed.into()));
}

#[test]
fn what_usually_comes_next_stands_at_the_newest_milestone_only() {
    let one = case(
        Stage::Court,
        &[
            (-90, Kind::Charged),
            (-60, Kind::FirstHearing),
            (-3, Kind::TrialFixed),
        ],
    );
    let advice: Vec<_> = story(&one, today())
        .entries
        .iter()
        .map(|one| one.advice)
        .collect();
    assert_eq!(advice, [Some(Advice::Usually), None, None]);
    let closed = Case {
        closed: true,
        ..one.clone()
    };
    let told = story(&closed, today());
    assert!(
        told.entries.iter().all(|one| one.advice.is_none()),
        "closed"
    );
    let reopened = Case {
        stage: Stage::Report,
        ..one
    };
    let told = story(&reopened, today());
    assert!(
        told.entries.iter().all(|one| one.advice.is_none()),
        "elsewhere"
    );
}

#[test]
fn what_keeps_a_person_safe_holds_until_the_next_of_its_kind() {
    let mut one = case(
        Stage::ChargingDecision,
        &[
            (-90, Kind::Bail),
            (-60, Kind::VpsOffered),
            (-3, Kind::FileToCps),
        ],
    );
    let advice = |case: &Case| -> Vec<_> {
        story(case, today())
            .entries
            .iter()
            .map(|one| one.advice)
            .collect()
    };
    let (usual, good) = (Some(Advice::Usually), Some(Advice::GoodToKnow));
    assert_eq!(advice(&one), [usual, good, good]);
    one.closed = true;
    assert_eq!(advice(&one), [None, good, good], "also in a closed case");
    one.closed = false;
    one.milestones[2].kind = Kind::Bail;
    assert_eq!(advice(&one), [usual, good, None], "the newer bail says it");
}

#[test]
fn a_closing_tells_its_reason_where_nothing_else_does() {
    let mut one = case(
        Stage::AfterCourt,
        &[(-60, Kind::Release), (-3, Kind::Closed)],
    );
    one.closed = true;
    assert_eq!(story(&one, today()).now, Now::Closed);
    outcome(&mut one, 1, "sentence_over");
    let reason = Now::After(event(Kind::Closed, "sentence_over"));
    assert_eq!(story(&one, today()).now, reason);
    outcome(&mut one, 0, "died");
    let died = Now::After(event(Kind::Release, "died"));
    assert_eq!(
        story(&one, today()).now,
        died,
        "the fact itself comes first"
    );
}

#[test]
fn an_outcome_of_news_that_a_person_will_tell_is_nowhere() {
    for (kind, outcome_name) in [
        (Kind::Verdict, "not_guilty"),
        (Kind::Release, "escaped"),
        (Kind::Closed, "suspect_died"),
    ] {
        let mut one = case(Stage::Court, &[(-60, Kind::Charged), (-3, kind)]);
        outcome(&mut one, 1, outcome_name);
        one.milestones[1].rules = vec!["Not to come near you".to_owned()];
        one.milestones[1].tell_in_person = true;
        one.closed = true;
        let told = format!("{:?}", story(&one, today()));
        assert!(!told.contains(outcome_name), "{told}");
        assert!(!told.contains("Not to come near you"), "{told}");
    }
}
