//! What only the person can do. Usually there is nothing, and it says so.

use casework::{Story, ToDo};
use contract::ToDoKind;

use crate::components::{call, words};
use crate::language::{Key, date, find, keys, plural, say, say_with};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// What only the person can do.
pub fn to_do(story: &Story) -> AnyView {
    let content = if story.to_do.is_empty() {
        words(keys::TODO_NOTHING)
    } else {
        let phone = story.owner.phone.as_deref();
        ui::list(story.to_do.iter().map(|one| item(one, phone)).collect())
    };
    ui::group(
        "wm-case__to-do",
        (ui::heading(say(keys::TODO_TITLE)), content),
    )
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
        let key = if days_left < 0 {
            keys::TODO_WAS
        } else {
            keys::TODO_ON
        };
        say_day(key, date::long(by))
    } else if days_left < 0 {
        say_day(keys::TODO_PASSED, date::short(by))
    } else {
        [say_day(keys::TODO_BY, date::long(by)), left(days_left)].join(". ")
    })
}

fn left(days_left: i64) -> String {
    if days_left == 0 {
        say(keys::TODO_TODAY)
    } else {
        plural(Key::of("todo.left."), days_left)
    }
}
