//! What opens or ends what a person can ask for, kind by kind.

use contract::{Case, MilestoneKind as Kind, Outcome, Stage};

use crate::support::{case, milestone, story, today};

fn ids(case: &Case) -> Vec<String> {
    let deadlines = story(case, today()).deadlines.into_iter();
    deadlines.map(|one| one.id).collect()
}

/// The case with one more milestone, of yesterday.
fn after(case: &Case, kind: Kind, outcome: Option<&str>) -> Vec<String> {
    let mut case = case.clone();
    let next = case.milestones.len();
    case.milestones.push(milestone(next, -1, kind));
    case.milestones[next].outcome = outcome.map(Outcome::from);
    ids(&case)
}

fn not_charged() -> Case {
    let happened = [(-60, Kind::SuspectInterviewed), (-30, Kind::ReleasedNfa)];
    case(Stage::Investigation, &happened)
}

#[test]
fn a_review_ends_where_the_victim_withdrew_and_once_it_was_asked_for() {
    let case = not_charged();
    assert_eq!(ids(&case), ["review_police"]);
    assert!(after(&case, Kind::Withdrawn, None).is_empty());
    assert!(after(&case, Kind::Closed, Some("victim_withdrew")).is_empty());
    assert_eq!(after(&case, Kind::Closed, None), ["review_police"]);
    assert_eq!(
        after(&case, Kind::Closed, Some("no_more_leads")),
        ["review_police"]
    );
    assert!(after(&case, Kind::Review, Some("asked")).is_empty());
    let mut cps = case.clone();
    cps.milestones[0].kind = Kind::FileToCps;
    cps.milestones[1].kind = Kind::NotCharged;
    assert_eq!(ids(&cps), ["review_cps"]);
    assert!(after(&cps, Kind::Withdrawn, None).is_empty());
    assert!(after(&cps, Kind::Closed, Some("victim_withdrew")).is_empty());
    assert!(after(&cps, Kind::Review, Some("unchanged")).is_empty());
}

#[test]
fn a_plan_to_stop_can_be_reviewed_before_and_the_end_after() {
    let before = case(Stage::Court, &[(-60, Kind::FileToCps)]);
    assert_eq!(
        after(&before, Kind::Discontinued, Some("planned")),
        ["review_before_stop"]
    );
    assert_eq!(
        after(&before, Kind::Discontinued, Some("stopped")),
        ["review_cps"]
    );
    assert_eq!(
        after(&before, Kind::Discontinued, Some("cannot_go_on")),
        ["review_cps"]
    );
    assert!(after(&before, Kind::Discontinued, Some("changed")).is_empty());
    let mut planned = before;
    planned
        .milestones
        .push(milestone(1, -20, Kind::Discontinued));
    planned.milestones[1].outcome = Some("planned".into());
    assert!(after(&planned, Kind::Review, Some("asked")).is_empty());
    assert_eq!(
        after(&planned, Kind::Discontinued, Some("stopped")),
        ["review_cps"]
    );
    let deadline = story(&planned, today()).deadlines.pop().unwrap();
    assert!(deadline.at_top && deadline.by.is_none());
}

#[test]
fn the_victim_contact_scheme_can_be_joined_until_it_was_or_is_not_open() {
    for (outcome, can_join) in [
        (None, true),
        (Some("offered"), true),
        (Some("declined"), true),
        (Some("joined"), false),
        (Some("not_open"), false),
    ] {
        let offered = case(Stage::AfterCourt, &[(-90, Kind::Vcs)]);
        let open = after(&offered, Kind::Vcs, outcome);
        assert_eq!(open == ["victim_contact"], can_join, "{outcome:?}");
    }
}

#[test]
fn a_sentence_can_be_reviewed_until_it_was_asked_for() {
    let mut sentenced = case(Stage::AfterCourt, &[(-20, Kind::Sentence)]);
    sentenced.may_ask_for_sentence_review = true;
    assert_eq!(ids(&sentenced), ["sentence_review", "transcript"]);
    assert_eq!(
        after(&sentenced, Kind::SentenceReview, Some("asked")),
        ["transcript"]
    );
}

#[test]
fn the_court_can_be_asked_for_compensation_until_the_sentence() {
    let charged = case(Stage::Court, &[(-20, Kind::Charged)]);
    assert_eq!(ids(&charged), ["court_compensation"]);
    for (kind, outcome) in [
        (Kind::Sentence, None),
        (Kind::CompensationOrder, Some("refused")),
        (Kind::Verdict, Some("not_guilty")),
        (Kind::Withdrawn, None),
    ] {
        assert!(
            after(&charged, kind.clone(), outcome).is_empty(),
            "{}",
            kind.as_str()
        );
    }
    assert_eq!(
        after(&charged, Kind::Verdict, Some("guilty")),
        ["court_compensation"]
    );
}

#[test]
fn a_personal_statement_ends_where_the_case_does() {
    let offered = case(Stage::Court, &[(-20, Kind::VpsOffered)]);
    for outcome in ["not_guilty", "insanity"] {
        let ends = outcome == "not_guilty";
        let open = after(&offered, Kind::Verdict, Some(outcome));
        assert_eq!(open.is_empty(), ends, "{outcome}");
    }
    assert!(after(&offered, Kind::Withdrawn, None).is_empty());
    let planned = after(&offered, Kind::Discontinued, Some("planned"));
    assert_eq!(planned, ["review_before_stop", "personal_statement"]);
}
