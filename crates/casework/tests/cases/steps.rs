//! The five stages of a case that goes back, ends early or has several suspects.

use casework::StepState::{
    Current, CurrentAgain, CurrentForSome, Done, NotReached, NotYet, Stopped, WasThere,
};
use casework::{Next, Now, StepState, Story, What};
use contract::{MilestoneKind as Kind, Stage};

use crate::support::{case, story, suspect, today};

#[track_caller]
fn steps(told: &Story, expected: [StepState; 5]) {
    let states: Vec<_> = told.steps.iter().map(|step| step.state).collect();
    assert_eq!(states, expected);
}

#[test]
fn a_case_that_goes_on_has_done_current_and_later_steps() {
    let told = story(
        &case(Stage::ChargingDecision, &[(-2, Kind::FileToCps)]),
        today(),
    );
    steps(&told, [Done, Done, Current, NotYet, NotYet]);
}

#[test]
fn a_case_that_went_back_says_so() {
    let told = story(
        &case(
            Stage::Investigation,
            &[(-40, Kind::FileToCps), (-18, Kind::CpsMoreInfo)],
        ),
        today(),
    );
    assert_eq!(told.now, Now::WentBack);
    assert_eq!(told.next, Next::Usually(Kind::CpsMoreInfo.into()));
    steps(&told, [Done, CurrentAgain, WasThere, NotYet, NotYet]);
}

#[test]
fn more_questions_are_a_way_back_even_when_the_stage_stays() {
    let told = story(
        &case(Stage::ChargingDecision, &[(-18, Kind::CpsMoreInfo)]),
        today(),
    );
    assert_eq!(told.now, Now::WentBack);
    steps(&told, [Done, Done, CurrentAgain, NotYet, NotYet]);
}

#[test]
fn once_the_prosecutors_have_the_file_again_the_way_back_is_over() {
    let file_again = [
        (-40, Kind::FileToCps),
        (-18, Kind::CpsMoreInfo),
        (-3, Kind::FileToCps),
    ];
    let told = story(&case(Stage::ChargingDecision, &file_again), today());
    assert_eq!(told.now, Now::After(Kind::FileToCps.into()));
    steps(&told, [Done, Done, Current, NotYet, NotYet]);
}

#[test]
fn a_case_closed_early_ends_where_it_stood() {
    let mut closed = case(
        Stage::Investigation,
        &[(-30, Kind::ClosedNoSuspect), (-30, Kind::Closed)],
    );
    closed.closed = true;
    let told = story(&closed, today());
    assert_eq!(told.now, Now::After(Kind::ClosedNoSuspect.into()));
    assert_eq!(told.next, Next::Closed);
    assert!(!told.updates.is_quiet);
    steps(&told, [Done, Stopped, NotReached, NotReached, NotReached]);
}

#[test]
fn a_case_closed_after_court_has_done_every_step() {
    let mut closed = case(
        Stage::AfterCourt,
        &[(-90, Kind::Sentence), (-30, Kind::Closed)],
    );
    closed.closed = true;
    let told = story(&closed, today());
    assert_eq!(told.now, Now::Closed);
    steps(&told, [Done; 5]);
}

#[test]
fn a_decision_not_to_charge_is_not_a_case_on_its_way_to_court() {
    let told = story(
        &case(Stage::ChargingDecision, &[(-19, Kind::NotCharged)]),
        today(),
    );
    steps(&told, [Done, Done, Stopped, NotReached, NotReached]);
}

#[test]
fn several_suspects_at_different_stages_are_told_one_by_one() {
    let mut two = case(
        Stage::Court,
        &[(-21, Kind::Charged), (-2, Kind::NotCharged)],
    );
    two.suspects = vec![
        suspect("a", Stage::Court),
        suspect("b", Stage::ChargingDecision),
    ];
    two.milestones[0].suspect = Some("a".to_owned());
    two.milestones[1].suspect = Some("b".to_owned());
    let told = story(&two, today());
    assert_eq!(told.now, Now::SeveralSuspects);
    assert_eq!(told.next, Next::NotKnown);
    assert_eq!(told.entries[0].suspect.as_deref(), Some("Suspect B"));
    assert_eq!(
        told.suspects[0].latest,
        Some(What::Kind(Kind::Charged.into()))
    );
    assert_eq!(
        told.suspects[1].latest,
        Some(What::Kind(Kind::NotCharged.into()))
    );
    assert_eq!(told.steps[2].suspects, ["Suspect B"]);
    steps(&told, [Done, Done, CurrentForSome, Current, NotYet]);
}
