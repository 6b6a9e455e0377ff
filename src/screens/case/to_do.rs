//! What only the person can do. Usually there is nothing, and it says so.

use casework::{Deadline, Story, ToDo};
use contract::ToDoKind;

use super::deadlines;
use crate::components::{call, words};
use crate::language::{Key, date, find, keys, plural, say, say_with};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// What only the person can do, and what they have to know at once that they can ask for.
pub fn to_do(story: &Story) -> AnyView {
    let phone = story.owner.phone.as_deref();
    let asked = story.to_do.iter().filter(|one| !is_told_below(one, story));
    let asked = asked.map(|one| item(one, phone));
    let all: Vec<_> = asked.chain(deadlines::at_top(story)).collect();
    let content = if all.is_empty() {
        words(keys::TODO_NOTHING)
    } else {
        ui::list(all)
    };
    ui::group(
        "wm-case__to-do",
        (ui::heading(say(keys::TODO_TITLE)), content),
    )
}

/// A review that staff name as well stands there already, with its day.
fn is_told_below(one: &ToDo, story: &Story) -> bool {
    let same = |deadline: &Deadline| {
        let is_its_day = one.by.is_none() || one.by == deadline.by;
        deadline.at_top && is_its_day && deadline.to_do.as_ref() == Some(&one.kind)
    };
    story.deadlines.iter().any(same)
}

fn item(one: &ToDo, phone: Option<&str>) -> AnyView {
    let number = phone.filter(|_| one.kind == ToDoKind::Ring);
    let line = |text: Option<String>| text.map(ui::paragraph);
    (
        strong().child(name(one)),
        line(when(one)),
        line(one.note.clone()),
        number.map(|number| ui::paragraph_of(call(number))),
    )
        .into_any()
}

/// The name.
pub fn name(one: &ToDo) -> String {
    let name = find(Key::of("todo.").join(one.kind.as_str()));
    name.unwrap_or_else(|| say(keys::TODO_OTHER))
}

/// Until when, and how many days are left. A court date is not a time limit.
fn when(one: &ToDo) -> Option<String> {
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
        [say_day(keys::TODO_BY, date::ahead(by)), left(days_left)].join(". ")
    })
}

fn left(days_left: i64) -> String {
    if days_left == 0 {
        say(keys::TODO_TODAY)
    } else {
        plural(Key::of("todo.left."), days_left)
    }
}
