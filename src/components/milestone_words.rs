//! The texts of a milestone: its name, its meaning and what usually follows.

use casework::{Due, DueState, Told, ToldState, What};
use contract::MilestoneKind;

use crate::language::{Key, date, find, keys, say, say_with};
use crate::navigation::Heading;

/// The name of a milestone, as a heading that follows the language.
pub fn milestone_heading(what: &What) -> Heading {
    match what {
        What::Titled(title) => Heading::Text(title.clone()),
        _ => {
            let key = key(what, ".name");
            let is_known = find(key).is_some();
            Heading::Key(if is_known {
                key
            } else {
                keys::MILESTONE_UNKNOWN_NAME
            })
        }
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
    let day = date::long(due.on);
    match due.state {
        DueState::Replaced => say_with(keys::MILESTONE_REPLACED, &[("date", &day)]),
        DueState::Ahead | DueState::Passed => day,
    }
}

/// Whether the person was told in time, in one sentence or two.
pub fn told_in_time(told: &Told) -> String {
    let by = date::long(told.by);
    let with = |key: Key, on| say_with(key, &[("by", &by), ("on", &date::long(on))]);
    match told.state {
        ToldState::InTime { on } if told.is_done => with(keys::RIGHT_DONE_IN_TIME, on),
        ToldState::TooLate { on } if told.is_done => with(keys::RIGHT_DONE_TOO_LATE, on),
        ToldState::InTime { on } => with(keys::RIGHT_IN_TIME, on),
        ToldState::TooLate { on } => with(keys::RIGHT_TOO_LATE, on),
        ToldState::Running { .. } => say_with(keys::RIGHT_RUNNING, &[("by", &by)]),
        ToldState::Late => say_with(keys::RIGHT_LATE, &[("by", &by)]),
    }
}

/// What usually follows a kind of milestone.
pub fn usually_after(kind: &MilestoneKind) -> String {
    usually_next(&What::Kind(kind.clone())).unwrap_or_else(|| say(keys::CASE_NEXT_NOT_KNOWN))
}

fn text(what: &What, part: &str) -> Option<String> {
    find(key(what, part))
}

fn key(what: &What, part: &str) -> Key {
    let kind = match what {
        What::Kind(kind) => kind.as_str(),
        What::Titled(_) | What::Untitled => "unknown",
        What::ToldInPerson => "news",
    };
    Key::of("milestone.").join(kind).join(part)
}
