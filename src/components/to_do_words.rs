//! The words for something that only the person can do.

use casework::ToDo;
use contract::{ToDoAnswered, ToDoKind};

use super::deadline_words::days_left_in_words;
use crate::language::{Key, date, find, keys, say, say_with};

/// Its name; that of a kind we do not know is the same for all of them.
pub fn to_do_key(kind: &ToDoKind) -> Key {
    let key = Key::of("todo.").join(kind.as_str());
    find(key).map_or(keys::TODO_OTHER, |_| key)
}

/// Until when, and how many days are left. A court date is not a time limit.
pub fn to_do_when(one: &ToDo) -> Option<String> {
    let (by, days_left) = one.by.zip(one.days_left)?;
    let say_day = |key, day: String| say_with(key, &[("date", &day)]);
    Some(if one.kind == ToDoKind::GoToCourt {
        if days_left < 0 {
            say_day(keys::TODO_WAS, date::past(by))
        } else {
            say_day(keys::TODO_ON, date::ahead(by))
        }
    } else if days_left < 0 {
        say_day(keys::TODO_PASSED, date::past(by))
    } else {
        let left = days_left_in_words(days_left);
        [say_day(keys::TODO_BY, date::ahead(by)), left].join(". ")
    })
}

/// What the backend holds as the answer, in a line.
pub fn to_do_answer(answered: &ToDoAnswered) -> String {
    match (answered.yes, &answered.days) {
        (Some(true), _) => say(keys::TODO_ANSWERED_YES),
        (Some(false), _) => say(keys::TODO_ANSWERED_NO),
        (None, Some(days)) if days.is_empty() => say(keys::TODO_ANSWERED_ANY),
        (None, Some(days)) => {
            let days: Vec<_> = days.iter().map(|day| date::ahead(*day)).collect();
            say_with(keys::TODO_ANSWERED_DAYS, &[("days", &days.join("; "))])
        }
        (None, None) => say(keys::TODO_ANSWERED_TEXT),
    }
}
