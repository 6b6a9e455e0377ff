//! What a careful reader found to be untrue in what a person can ask for, and in what was judged to be late.

use casework::ToldState;
use contract::{Case, MilestoneKind as Kind, Stage, ToDo, ToDoKind};

use crate::support::{case, day, story, suspect, today};

fn asked_for(case: &Case) -> Vec<String> {
    let told = story(case, today());
    told.deadlines.into_iter().map(|one| one.id).collect()
}

#[test]
fn compensation_that_was_asked_for_is_not_offered_again() {
    for outcome in ["asked", "paid", "refused"] {
        let mut hurt = case(Stage::Investigation, &[(-90, Kind::Reported)]);
        hurt.may_claim_compensation = true;
        hurt.crime_on = Some(day(-100));
        assert_eq!(asked_for(&hurt), ["compensation"]);
        let asked = case(Stage::Investigation, &[(-9, Kind::InjuryCompensation)]);
        hurt.milestones.extend(asked.milestones);
        hurt.milestones[1].outcome = Some(outcome.into());
        assert!(asked_for(&hurt).is_empty(), "{outcome}");
    }
}

#[test]
fn no_review_of_a_decision_that_nobody_could_take_otherwise() {
    for first in [Kind::SuspectInterviewed, Kind::FileToCps] {
        let mut one = case(
            Stage::ChargingDecision,
            &[(-90, first), (-9, Kind::NotCharged)],
        );
        assert_eq!(asked_for(&one).len(), 1);
        for outcome in ["suspect_too_young", "suspect_died", "time_limit"] {
            one.milestones[1].outcome = Some(outcome.into());
            assert!(asked_for(&one).is_empty(), "{outcome}");
        }
    }
}

#[test]
fn a_deadline_names_the_one_of_several_suspects_that_it_is_about() {
    let mut two = case(
        Stage::ChargingDecision,
        &[(-90, Kind::FileToCps), (-9, Kind::NotCharged)],
    );
    two.milestones[1].suspect = Some("b".to_owned());
    two.suspects = vec![suspect("b", Stage::ChargingDecision)];
    assert_eq!(
        story(&two, today()).deadlines[0].suspect,
        None,
        "the only one"
    );
    two.suspects.push(suspect("a", Stage::Investigation));
    let told = story(&two, today());
    assert_eq!(told.deadlines[0].suspect.as_deref(), Some("Suspect B"));
}

/// Joining later is a choice, and another referral to support is not the one that was owed.
#[test]
fn only_the_first_thing_done_is_judged_to_be_in_time() {
    let cases = [
        (Stage::AfterCourt, Kind::Sentence, Kind::Vcs),
        (Stage::Investigation, Kind::Reported, Kind::SupportReferred),
    ];
    for (stage, start, done) in cases {
        let mut one = case(stage, &[(-400, start), (-400, done.clone()), (-3, done)]);
        one.milestones[0].outcome = Some("prison".into());
        let told = story(&one, today());
        let first = told.entries[1].told.as_ref();
        assert!(matches!(first.unwrap().state, ToldState::InTime { .. }));
        assert_eq!(told.entries[0].told, None);
    }
}

/// The same thing stands in two places of one screen: with a day in both.
#[test]
fn what_is_to_do_has_the_day_of_its_deadline() {
    let mut one = case(
        Stage::ChargingDecision,
        &[(-90, Kind::FileToCps), (-9, Kind::NotCharged)],
    );
    one.to_do = vec![ToDo {
        kind: ToDoKind::AskForReview,
        by: None,
        note: None,
        id: None,
        answer: None,
        answered: None,
    }];
    let told = story(&one, today());
    assert_eq!(told.to_do[0].by, told.deadlines[0].by);
    assert_eq!(told.to_do[0].days_left, told.deadlines[0].days_left);
    assert!(told.to_do[0].by.is_some());
    one.to_do[0].kind = ToDoKind::GoToCourt;
    assert_eq!(story(&one, today()).to_do[0].by, None);
}
