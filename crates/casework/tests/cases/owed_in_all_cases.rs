//! Properties of what a person is owed, for any case and for each case of the stand-in backend.

use casework::{About, Next, Now, Owed, OwedState, StepState, Story, ToldState, What};
use contract::Case;
use proptest::prelude::*;

use crate::any_case::any_case;
use crate::seed;
use crate::support::{case, story, today};

/// What one item is about, by where it stands in the story.
fn place(story: &Story, owed: &Owed) -> (usize, usize) {
    fn at<T>(list: &[T], one: &T) -> usize {
        let found = list.iter().position(|other| std::ptr::eq(other, one));
        found.unwrap()
    }
    match owed.about {
        About::News(entry, told) => {
            assert_eq!(entry.told.as_ref(), Some(told));
            (0, at(&story.entries, entry))
        }
        About::Thing(one) if owed.state == OwedState::Late => (1, at(&story.missing, one)),
        About::Thing(one) => (2, at(&story.promised, one)),
        About::Request(one) => (3, at(&story.deadlines, one)),
        About::Step(one) => (4, at(&story.to_come, one)),
    }
}

/// Each clock, deadline, omission and step of the story is there once.
fn is_complete(story: &Story) {
    let mut found: Vec<_> = story
        .owed(today())
        .iter()
        .map(|one| place(story, one))
        .collect();
    found.sort_unstable();
    let clocks = story.entries.iter().enumerate();
    let clocks = clocks.filter(|(_, entry)| entry.told.is_some());
    let mut wanted: Vec<_> = clocks.map(|(at, _)| (0, at)).collect();
    for (list, count) in [
        (1, story.missing.len()),
        (2, story.promised.len()),
        (3, story.deadlines.len()),
        (4, story.to_come.len()),
    ] {
        wanted.extend((0..count).map(|at| (list, at)));
    }
    assert_eq!(found, wanted);
}

fn is_in_order(story: &Story) {
    let owed = story.owed(today());
    assert!(owed.is_sorted_by_key(|one| one.state));
    let running = owed.iter().filter_map(|one| one.days_left);
    let ahead: Vec<_> = running.filter(|days| *days >= 0).collect();
    assert!(ahead.is_sorted(), "{ahead:?}");
}

fn states_agree_with_days(story: &Story) {
    for one in story.owed(today()) {
        match (one.state, one.about) {
            (OwedState::Late, About::News(_, told)) => {
                assert!(told.is_late() && one.day == Some(told.by));
            }
            (OwedState::Late, About::Thing(thing)) => assert!(thing.by < today()),
            (OwedState::Running, About::News(_, told)) => {
                let days_left = one.days_left.unwrap();
                assert_eq!(told.state, ToldState::Running { days_left });
            }
            (OwedState::Running, About::Thing(thing)) => {
                assert!(thing.by >= today() && one.days_left == Some(today().days_until(thing.by)));
            }
            (OwedState::Running, About::Request(deadline)) => {
                assert_eq!((one.day, one.days_left), (deadline.by, deadline.days_left));
            }
            (OwedState::ToCome, About::Step(_)) => assert_eq!(one.day, None),
            (OwedState::Done, About::News(_, told)) => {
                assert!(told.was_in_time() && one.day.unwrap() <= told.by);
            }
            other => panic!("{other:?}"),
        }
    }
}

/// A case that has stopped or is closed, or whose news waits to be told in person.
fn has_ended(case: &Case, story: &Story) -> bool {
    let waits = story
        .entries
        .iter()
        .any(|one| one.what == What::ToldInPerson);
    let stopped = story
        .steps
        .iter()
        .any(|step| step.state == StepState::Stopped);
    waits || case.closed || stopped || story.now == Now::Closed || story.next == Next::Closed
}

fn gives_nothing_away(case: &Case, story: &Story) {
    assert!(
        !has_ended(case, story) || story.to_come.is_empty(),
        "{:?}",
        story.to_come
    );
    let waits = story
        .entries
        .iter()
        .any(|one| one.what == What::ToldInPerson);
    assert!(!waits || story.promised.is_empty() && story.missing.is_empty());
    for one in story.owed(today()) {
        if let About::News(entry, _) = one.about {
            assert!(entry.what != What::ToldInPerson && entry.happened_at.is_some());
        }
    }
}

fn holds(case: &Case) {
    let told = story(case, today());
    is_complete(&told);
    is_in_order(&told);
    states_agree_with_days(&told);
    gives_nothing_away(case, &told);
}

#[test]
fn each_case_of_the_stand_in_owes_what_its_story_says() {
    let cases = seed::all();
    cases.iter().for_each(holds);
    let stories = cases.iter().map(|case| story(case, today()));
    let mut states: Vec<_> = stories
        .flat_map(|story| {
            story
                .owed(today())
                .iter()
                .map(|one| one.state)
                .collect::<Vec<_>>()
        })
        .collect();
    states.sort_unstable();
    states.dedup();
    assert_eq!(states.len(), 4, "the cases have every state: {states:?}");
}

proptest! {
    #[test]
    fn any_case_owes_what_its_story_says(case in any_case()) {
        holds(&case);
    }

    /// Hidden news shows only by being hidden: whatever it is, what is owed reads the same.
    #[test]
    fn what_hidden_news_is_about_changes_nothing(one in any_case(), other in any_case(), closed in any::<bool>()) {
        let hidden = other.milestones.first().cloned();
        let hidden = hidden.unwrap_or_else(|| crate::support::milestone(99, -1, "verdict".into()));
        let with = |kind: &str, closed: bool| {
            let mut milestones = one.milestones.clone();
            let mut news = hidden.clone();
            (news.id, news.kind, news.tell_in_person) = ("hidden".into(), kind.into(), true);
            milestones.push(news);
            Case { milestones, closed, ..one.clone() }
        };
        let sorts = |case: &Case| -> Vec<_> {
            let told = story(case, today());
            let owed = told.owed(today());
            owed.iter().map(|one| (one.state, one.day, one.right())).collect()
        };
        prop_assert_eq!(sorts(&with("verdict", one.closed)), sorts(&with("not_charged", closed)));
    }
}

#[test]
fn without_rights_nothing_is_owed() {
    let one = case(contract::Stage::Court, &[(-9, "verdict".into())]);
    let told = casework::story(&one, &casework::Rights::default(), today());
    assert!(told.owed(today()).is_empty());
}
