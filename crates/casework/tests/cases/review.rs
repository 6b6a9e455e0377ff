//! What a careful reader found to be untrue: days that still count, where a case stands, who it is about, and silence.

use casework::{DueState, Event, Next, Now, StepState, Story};
use contract::{Case, MilestoneKind as Kind, Stage};

use crate::support::{case, day, story, suspect, today};

/// A case with these milestones, each with its day as an offset from today and its outcome.
fn turned_out(stage: Stage, milestones: &[(i64, Kind, &str)]) -> Case {
    let kinds: Vec<_> = milestones
        .iter()
        .map(|(on, kind, _)| (*on, kind.clone()))
        .collect();
    let mut case = case(stage, &kinds);
    for (one, (.., outcome)) in case.milestones.iter_mut().zip(milestones) {
        one.outcome = Some(*outcome)
            .filter(|text| !text.is_empty())
            .map(Into::into);
    }
    case
}

fn event(kind: Kind, outcome: &str) -> Event {
    Event {
        kind,
        outcome: Some(outcome.into()),
    }
}

fn state(told: &Story, stage: &Stage) -> StepState {
    told.steps
        .iter()
        .find(|step| step.stage == *stage)
        .unwrap()
        .state
}

#[test]
fn a_day_counts_until_something_really_cancels_it() {
    let charged = [
        ("", DueState::Ahead),
        ("planned", DueState::Ahead),
        ("changed", DueState::Ahead),
        ("stopped", DueState::Replaced),
        ("cannot_go_on", DueState::Replaced),
    ];
    for (outcome, expected) in charged {
        let mut one = turned_out(
            Stage::Court,
            &[
                (-40, Kind::TrialFixed, ""),
                (-3, Kind::Discontinued, outcome),
            ],
        );
        one.milestones[0].due_at = Some(day(30));
        let told = story(&one, today());
        assert_eq!(told.entries[1].due.unwrap().state, expected, "{outcome}");
        let comes = matches!(told.next, Next::Day { on, .. } if on == day(30));
        assert_eq!(comes, expected == DueState::Ahead, "{outcome}");
    }
    let bail = [
        ("changed", None, DueState::Ahead),
        ("broken", None, DueState::Ahead),
        ("changed", Some(day(40)), DueState::Replaced),
        ("ended", None, DueState::Replaced),
        ("extended", None, DueState::Replaced),
    ];
    for (outcome, due_at, expected) in bail {
        let mut one = turned_out(
            Stage::Investigation,
            &[(-40, Kind::Bail, "given"), (-3, Kind::Bail, outcome)],
        );
        one.milestones[0].due_at = Some(day(20));
        one.milestones[1].due_at = due_at;
        let told = story(&one, today());
        assert_eq!(told.entries[1].due.unwrap().state, expected, "{outcome}");
    }
}

#[test]
fn somebody_who_is_wanted_or_held_again_is_told_of() {
    for stage in [Stage::Investigation, Stage::ChargingDecision, Stage::Court] {
        let wanted = turned_out(stage, &[(-3, Kind::SuspectWanted, "warrant")]);
        let told = story(&wanted, today());
        let warrant = event(Kind::SuspectWanted, "warrant");
        assert_eq!(told.now, Now::After(warrant.clone()));
        assert_eq!(told.next, Next::Usually(warrant));
    }
    let again = turned_out(
        Stage::Investigation,
        &[(-3, Kind::SuspectArrested, "again")],
    );
    let told = story(&again, today());
    assert_eq!(told.now, Now::After(event(Kind::SuspectArrested, "again")));
    let first = case(Stage::Investigation, &[(-3, Kind::SuspectArrested)]);
    assert_eq!(story(&first, today()).now, Now::At(Stage::Investigation));
}

/// Its kind stands at this stage, but with this outcome work goes on: "on bail" would be untrue.
#[test]
fn bail_that_has_ended_does_not_say_that_a_suspect_is_on_bail() {
    let ended = turned_out(Stage::Investigation, &[(-3, Kind::Bail, "ended")]);
    assert_eq!(story(&ended, today()).now, Now::At(Stage::Investigation));
}

#[test]
fn a_result_that_nobody_knows_is_not_a_case_in_court() {
    let unknown = turned_out(
        Stage::Court,
        &[
            (-90, Kind::AwaitingCourt, ""),
            (-3, Kind::NoUpdate, "court_result"),
        ],
    );
    let told = story(&unknown, today());
    let result = event(Kind::NoUpdate, "court_result");
    assert_eq!(told.now, Now::After(result.clone()));
    assert_eq!(told.next, Next::Usually(result));
}

#[test]
fn what_ended_for_one_of_several_suspects_does_not_close_the_case() {
    let mut two = turned_out(
        Stage::ChargingDecision,
        &[
            (-20, Kind::NotCharged, "suspect_too_ill"),
            (-3, Kind::Closed, ""),
        ],
    );
    two.closed = true;
    two.suspects = vec![
        suspect("a", Stage::Investigation),
        suspect("b", Stage::ChargingDecision),
    ];
    two.milestones[0].suspect = Some("b".to_owned());
    assert_eq!(story(&two, today()).now, Now::Closed);
    two.milestones[0].suspect = None;
    let all = Now::After(event(Kind::NotCharged, "suspect_too_ill"));
    assert_eq!(story(&two, today()).now, all);
}

#[test]
fn suspects_at_one_stage_are_not_said_to_be_at_different_ones() {
    let mut two = turned_out(
        Stage::AfterCourt,
        &[
            (-200, Kind::Sentence, "prison"),
            (-110, Kind::Sentence, "fine"),
        ],
    );
    two.suspects = vec![
        suspect("a", Stage::AfterCourt),
        suspect("b", Stage::AfterCourt),
    ];
    two.milestones[0].suspect = Some("a".to_owned());
    two.milestones[1].suspect = Some("b".to_owned());
    let told = story(&two, today());
    assert_eq!(told.now, Now::At(Stage::AfterCourt));
    assert_ne!(told.next, Next::NotKnown);
    assert!(!told.updates.is_quiet, "the court has finished");
    assert_eq!(told.updates.ask_from, None);
    // Before that, what usually follows for one may be untrue for the other.
    two.stage = Stage::Court;
    two.suspects = vec![suspect("a", Stage::Court), suspect("b", Stage::Court)];
    two.milestones[0].kind = Kind::Plea;
    two.milestones[1].kind = Kind::Plea;
    let told = story(&two, today());
    assert_eq!(
        (told.now, told.next),
        (Now::At(Stage::Court), Next::NotKnown)
    );
}

#[test]
fn nobody_is_told_to_ask_for_news_where_all_has_ended() {
    let ended = [
        (Stage::Report, Kind::AssessedNotInvestigated, ""),
        (Stage::ChargingDecision, Kind::NotCharged, "victim_withdrew"),
        (Stage::Court, Kind::Verdict, "not_guilty"),
        (Stage::Court, Kind::Discontinued, "stopped"),
        (Stage::AfterCourt, Kind::Sentence, "prison"),
    ];
    for (stage, kind, outcome) in ended {
        let mut one = turned_out(stage, &[(-60, kind.clone(), outcome)]);
        let told = story(&one, today()).updates;
        assert_eq!((told.ask_from, told.is_quiet), (None, false), "{outcome}");
        one.next_update_by = Some(day(5));
        let told = story(&one, today()).updates;
        assert_eq!(told.ask_from, Some(day(6)), "a promise counts: {outcome}");
    }
    for (kind, outcome) in [(Kind::Review, "asked"), (Kind::Complaint, "made")] {
        let waits = turned_out(
            Stage::ChargingDecision,
            &[(-90, Kind::NotCharged, ""), (-60, kind, outcome)],
        );
        let told = story(&waits, today()).updates;
        assert!(
            told.ask_from.is_some() && told.is_quiet,
            "an answer is owed"
        );
    }
}

#[test]
fn a_court_that_gave_a_verdict_did_not_stop_the_case() {
    let verdict = turned_out(Stage::Court, &[(-3, Kind::Verdict, "not_guilty")]);
    let told = story(&verdict, today());
    assert_eq!(state(&told, &Stage::Court), StepState::Done);
    assert_eq!(state(&told, &Stage::AfterCourt), StepState::NotReached);
    let again = turned_out(
        Stage::Court,
        &[
            (-300, Kind::Verdict, "guilty"),
            (-90, Kind::Retrial, ""),
            (-3, Kind::Discontinued, "stopped"),
        ],
    );
    let told = story(&again, today());
    assert_eq!(state(&told, &Stage::Court), StepState::Stopped);
}

#[test]
fn a_case_passed_on_goes_on_elsewhere() {
    for kind in [Kind::PassedOn, Kind::Closed] {
        let outcome = if kind == Kind::Closed {
            "passed_on"
        } else {
            "fraud"
        };
        let mut passed = turned_out(Stage::Report, &[(-20, kind.clone(), outcome)]);
        passed.closed = true;
        let told = story(&passed, today());
        assert_eq!(told.next, Next::Usually(event(kind, outcome)));
        assert_eq!(state(&told, &Stage::Report), StepState::Done);
        assert_eq!(state(&told, &Stage::Court), StepState::NotYet);
    }
}

#[test]
fn after_a_review_the_usual_next_step_is_that_of_the_review() {
    for outcome in ["asked", "unchanged"] {
        let reviewed = turned_out(
            Stage::ChargingDecision,
            &[
                (-90, Kind::NotCharged, ""),
                (-60, Kind::Review, outcome),
                (-3, Kind::Complaint, "made"),
            ],
        );
        let told = story(&reviewed, today());
        assert_eq!(told.next, Next::Usually(event(Kind::Review, outcome)));
    }
}
