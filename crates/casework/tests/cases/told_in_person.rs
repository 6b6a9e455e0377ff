//! The story neither shows nor gives away news that somebody should break in person.

use casework::{Entry, Next, Now, StepState, What};
use contract::{Case, Expected, MilestoneKind as Kind, Stage, ToDo, ToDoKind};

use crate::support::{case, day, entry, milestone, story, today};

/// A case in court, with the news that it was stopped, from a backend that sends too much.
fn stopped() -> Case {
    let mut one = case(
        Stage::Court,
        &[
            (-60, Kind::TrialFixed),
            (-1, Kind::Discontinued),
            (-50, Kind::VpsOffered),
        ],
    );
    let news = &mut one.milestones[1];
    news.tell_in_person = true;
    news.is_new = true;
    news.told_at = Some(day(-1));
    news.due_at = Some(day(90));
    news.title = Some("The case was stopped".to_owned());
    news.note = Some("Not enough evidence".to_owned());
    news.place = Some("Riverside Crown Court".to_owned());
    one.expected_next = Some(Expected {
        kind: Kind::Closed,
        on: None,
    });
    one.closed = true;
    one.to_do = vec![
        ToDo {
            id: None,
            kind: ToDoKind::AskForReview,
            by: Some(day(80)),
            note: None,
            answer: None,
            answered: None,
        },
        ToDo {
            id: None,
            kind: ToDoKind::Ring,
            by: None,
            note: None,
            answer: None,
            answered: None,
        },
    ];
    one
}

#[test]
fn the_entry_says_that_there_is_news_and_nothing_else() {
    let neutral = Entry {
        id: "m1".into(),
        what: What::ToldInPerson,
        happened_at: None,
        told_at: None,
        told: None,
        due: None,
        place: None,
        note: None,
        note_language: None,
        rules: Vec::new(),
        advice: None,
        suspect: None,
        is_new: false,
    };
    assert_eq!(entry(&stopped(), "m1", today()), Some(neutral.clone()));
    assert_eq!(story(&stopped(), today()).entries[0], neutral);
}

#[test]
fn nothing_else_of_the_story_depends_on_what_the_news_is() {
    let told = story(&stopped(), today());
    for kind in Kind::KNOWN {
        let mut other = stopped();
        other.milestones[1].kind = kind.clone();
        other.milestones[1].happened_at = day(-30);
        assert_eq!(story(&other, today()), told, "{}", kind.as_str());
    }
}

#[test]
fn a_call_comes_next_and_the_end_is_not_told() {
    let told = story(&stopped(), today());
    assert_eq!((told.now, told.next), (Now::ToldInPerson, Next::Call));
    let states: Vec<_> = told.steps.iter().map(|step| step.state).collect();
    use StepState::{Current, Done, NotYet};
    assert_eq!(states, [Done, Done, Done, Current, NotYet]);
}

#[test]
fn what_to_do_gives_nothing_away() {
    let kinds = |one: &Case| -> Vec<ToDoKind> {
        story(one, today())
            .to_do
            .into_iter()
            .map(|to_do| to_do.kind)
            .collect()
    };
    let mut one = stopped();
    assert_eq!(kinds(&one), [ToDoKind::Ring]);
    one.milestones.push(milestone(3, -90, Kind::ReleasedNfa));
    assert_eq!(
        kinds(&one),
        [ToDoKind::AskForReview, ToDoKind::Ring],
        "told openly before"
    );
    one.milestones[1].tell_in_person = false;
    one.milestones.pop();
    assert_eq!(kinds(&one), [ToDoKind::AskForReview, ToDoKind::Ring]);
}

#[test]
fn the_neutral_kind_suffices_when_the_flag_is_missing() {
    let mut one = case(
        Stage::Court,
        &[(-60, Kind::TrialFixed), (-1, Kind::from("news"))],
    );
    one.milestones[1].title = Some("Not guilty".to_owned());
    let told = story(&one, today());
    assert_eq!(told.now, Now::ToldInPerson);
    assert_eq!(told.entries[0].what, What::ToldInPerson);
}

#[test]
fn news_does_not_count_as_silence() {
    let mut one = case(
        Stage::Court,
        &[(-90, Kind::TrialFixed), (-1, Kind::from("news"))],
    );
    assert!(!story(&one, today()).updates.is_quiet);
    one.milestones.pop();
    assert!(story(&one, today()).updates.is_quiet);
}
