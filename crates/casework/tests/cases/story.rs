//! Situations that cases get into.

use casework::{DueState, Next, Now, Promise, What};
use contract::{Expected, MilestoneKind as Kind, Stage, ToDo, ToDoKind};

use crate::support::{case, day, entry, story, suspect, today};

fn to_do(kind: ToDoKind, by: Option<i64>) -> ToDo {
    ToDo {
        id: None,
        kind,
        by: by.map(day),
        note: None,
        answer: None,
        answered: None,
    }
}

#[test]
fn the_latest_milestone_comes_first() {
    let told = story(
        &case(
            Stage::Report,
            &[
                (-2, Kind::Statement),
                (-9, Kind::Reported),
                (-5, Kind::Recorded),
            ],
        ),
        today(),
    );
    let ids: Vec<_> = told.entries.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["m0", "m2", "m1"]);
}

#[test]
fn of_one_day_what_the_backend_lists_later_comes_first() {
    let oldest_first = [
        (-9, Kind::Reported),
        (-9, Kind::Recorded),
        (-2, Kind::Statement),
    ];
    let told = story(&case(Stage::Report, &oldest_first), today());
    assert_eq!(told.entries[1].what, What::Kind(Kind::Recorded.into()));
    let latest_first = [
        (-2, Kind::Statement),
        (-9, Kind::Recorded),
        (-9, Kind::Reported),
    ];
    let told = story(&case(Stage::Report, &latest_first), today());
    assert_eq!(told.entries[1].what, What::Kind(Kind::Recorded.into()));
}

#[test]
fn a_lone_suspect_needs_no_name() {
    let mut one = case(Stage::Court, &[(-21, Kind::Charged)]);
    one.suspects = vec![suspect("a", Stage::Court)];
    one.milestones[0].suspect = Some("a".to_owned());
    let told = story(&one, today());
    assert_eq!(told.now, Now::After(Kind::Charged.into()));
    assert!(told.suspects.is_empty() && told.entries[0].suspect.is_none());
}

#[test]
fn only_the_last_trial_date_counts() {
    let mut moved = case(
        Stage::Court,
        &[
            (-200, Kind::TrialFixed),
            (-90, Kind::TrialMoved),
            (-5, Kind::TrialMoved),
        ],
    );
    moved.milestones[0].due_at = Some(day(10));
    moved.milestones[1].due_at = Some(day(-1));
    moved.milestones[2].due_at = Some(day(63));
    let told = story(&moved, today());
    let states: Vec<_> = told
        .entries
        .iter()
        .map(|one| one.due.unwrap().state)
        .collect();
    assert_eq!(
        states,
        [DueState::Ahead, DueState::Replaced, DueState::Replaced]
    );
    assert_eq!(
        told.next,
        Next::Day {
            what: What::Kind(Kind::TrialMoved.into()),
            on: day(63)
        }
    );
}

#[test]
fn one_suspects_new_date_leaves_the_others_alone() {
    let mut two = case(Stage::Investigation, &[(-20, Kind::Bail), (-5, Kind::Bail)]);
    two.suspects = vec![
        suspect("a", Stage::Investigation),
        suspect("b", Stage::Investigation),
    ];
    two.milestones[0].due_at = Some(day(3));
    two.milestones[0].suspect = Some("a".to_owned());
    two.milestones[1].suspect = Some("b".to_owned());
    assert_eq!(
        story(&two, today()).entries[1].due.unwrap().state,
        DueState::Ahead
    );
}

#[test]
fn what_the_backend_expects_is_told_and_no_more() {
    let mut one = case(Stage::Court, &[(-5, Kind::Charged)]);
    one.expected_next = Some(Expected {
        kind: Kind::FirstHearing,
        on: Some(day(0)),
    });
    let what = What::Kind(Kind::FirstHearing.into());
    let today_expected = Next::Expected {
        what: what.clone(),
        on: Some(day(0)),
        has_passed: false,
    };
    assert_eq!(story(&one, today()).next, today_expected);
    let tomorrow = story(&one, day(1)).next;
    assert_eq!(
        tomorrow,
        Next::Expected {
            what,
            on: Some(day(0)),
            has_passed: true
        }
    );
}

#[test]
fn what_is_to_do_is_sorted_by_how_much_it_presses() {
    let mut one = case(Stage::Court, &[(-5, Kind::Charged)]);
    one.to_do = vec![
        to_do(ToDoKind::AskForReview, Some(-1)),
        to_do(ToDoKind::PersonalStatement, None),
        to_do(ToDoKind::GoToCourt, Some(63)),
        to_do(ToDoKind::Availability, Some(0)),
    ];
    let days: Vec<_> = story(&one, today())
        .to_do
        .iter()
        .map(|one| one.days_left)
        .collect();
    assert_eq!(days, [Some(0), Some(63), None, Some(-1)]);
}

#[test]
fn silence_is_told_after_four_weeks() {
    let since = |days: i64| {
        story(
            &case(Stage::Investigation, &[(-days, Kind::Statement)]),
            today(),
        )
    };
    assert!(!since(27).updates.is_quiet);
    assert!(since(28).updates.is_quiet);
    assert_eq!(since(60).updates.days_since_news, Some(60));
}

#[test]
fn whoever_knows_a_day_to_wait_for_is_not_told_of_silence() {
    let mut one = case(Stage::Court, &[(-90, Kind::TrialFixed)]);
    one.milestones[0].due_at = Some(day(0));
    assert!(!story(&one, today()).updates.is_quiet);
    assert!(story(&one, day(1)).updates.is_quiet);
}

#[test]
fn an_update_that_was_promised_and_did_not_come_is_overdue() {
    let mut late = case(Stage::Investigation, &[(-40, Kind::Statement)]);
    late.next_update_by = Some(day(-3));
    let promise = Promise {
        by: day(-3),
        days_left: -3,
    };
    assert_eq!(story(&late, today()).updates.next, Some(promise));
}

#[test]
fn one_entry_is_found_by_its_id() {
    let one = case(Stage::Report, &[(-9, Kind::Reported), (-8, Kind::Recorded)]);
    assert_eq!(
        entry(&one, "m0", today()),
        story(&one, today()).entries.pop()
    );
    assert_eq!(entry(&one, "m9", today()), None);
}

#[test]
fn a_case_without_milestones_has_a_story() {
    let told = story(&case(Stage::Report, &[]), today());
    assert_eq!(
        (told.now, told.next),
        (Now::At(Stage::Report), Next::NotKnown)
    );
    assert_eq!(told.updates.days_since_news, None);
}
