//! The texts of a milestone: its name, its meaning and what usually follows.

use casework::{Due, DueState, Event, Told, ToldState, What};

use crate::language::{Key, date, find, keys, say, say_with};
use crate::navigation::Heading;

/// The name of a milestone, as a heading that follows the language.
pub fn milestone_heading(what: &What) -> Heading {
    match what {
        What::Titled(title) => Heading::Text(title.clone()),
        _ => Heading::Key(key(what, ".name").unwrap_or(keys::MILESTONE_UNKNOWN_NAME)),
    }
}

/// The name of a milestone.
pub fn milestone_name(what: &What) -> String {
    match milestone_heading(what) {
        Heading::Key(key) => say(key),
        Heading::Text(title) => title,
    }
}

/// The meaning of a milestone.
pub fn milestone_meaning(what: &What) -> String {
    text(what, ".meaning").unwrap_or_else(|| say(keys::MILESTONE_UNKNOWN_MEANING))
}

/// What usually follows a milestone, if known.
pub fn usually_next(what: &What) -> Option<String> {
    text(what, ".next")
}

/// The name of the day that a milestone announces: "Trial".
pub fn due_name(what: &What) -> String {
    text(what, ".due").unwrap_or_else(|| milestone_name(what))
}

/// The day that a milestone announces, and whether it has been replaced.
pub fn due_day(due: Due) -> String {
    match due.state {
        DueState::Replaced => say_with(keys::MILESTONE_REPLACED, &[("date", &date::past(due.on))]),
        DueState::Ahead => date::ahead(due.on),
        DueState::Passed => date::past(due.on),
    }
}

/// Whether the person was told in time, in one sentence or two.
pub fn told_in_time(told: &Told) -> String {
    let by = date::past(told.by);
    let with = |key: Key, on| say_with(key, &[("by", &by), ("on", &date::past(on))]);
    match told.state {
        ToldState::InTime { on } if told.is_done => with(keys::RIGHT_DONE_IN_TIME, on),
        ToldState::TooLate { on } if told.is_done => with(keys::RIGHT_DONE_TOO_LATE, on),
        ToldState::InTime { on } => with(keys::RIGHT_IN_TIME, on),
        ToldState::TooLate { on } => with(keys::RIGHT_TOO_LATE, on),
        ToldState::Running { .. } => {
            say_with(keys::RIGHT_RUNNING, &[("by", &date::ahead(told.by))])
        }
        ToldState::Late => say_with(keys::RIGHT_LATE, &[("by", &by)]),
    }
}

/// What usually follows an event.
pub fn usually_after(event: &Event) -> String {
    usually_next(&What::Kind(event.clone())).unwrap_or_else(|| say(keys::CASE_NEXT_NOT_KNOWN))
}

/// The text of an event in a group of texts: that of its outcome or, where the portal has no words for the
/// outcome, that of its kind.
pub fn event_key(group: Key, event: &Event, part: &str) -> Option<Key> {
    let of_kind = group.join(event.kind.as_str());
    let outcome = event.outcome.as_ref();
    let of_outcome = outcome.map(|outcome| of_kind.join(".").join(outcome.as_str()).join(part));
    let is_there = |key: &Key| find(*key).is_some();
    of_outcome
        .filter(is_there)
        .or_else(|| Some(of_kind.join(part)).filter(is_there))
}

fn text(what: &What, part: &str) -> Option<String> {
    find(key(what, part)?)
}

fn key(what: &What, part: &str) -> Option<Key> {
    let group = Key::of("milestone.");
    let other = match what {
        What::Kind(event) => return event_key(group, event, part),
        What::Titled(_) | What::Untitled => "unknown",
        What::ToldInPerson => "news",
    };
    Some(group.join(other).join(part)).filter(|key| find(*key).is_some())
}
