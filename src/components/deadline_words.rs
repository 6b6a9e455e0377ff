//! The words for a time limit, and where to ask for what it gives.

use super::words::call;
use crate::language::{Key, find, keys, plural, say, say_with};
use crate::ui::{self, AnyView, IntoAny};

/// The text of a deadline; a neutral one for a rule without texts.
pub fn deadline_text(id: &str, part: &str) -> String {
    let key = Key::of("deadline.");
    let own = find(key.join(id).join(part));
    own.unwrap_or_else(|| say(key.join("other").join(part)))
}

/// How to reach the office that a rule names: its page, number and email address.
pub fn deadline_office(ask: &[String]) -> AnyView {
    let way = |way: &String| {
        ui::paragraph_of(if way.starts_with("https://") {
            ui::outside_link(say(keys::DEADLINE_ASK_PAGE), way.clone())
        } else if way.contains('@') {
            say_with(keys::DEADLINE_EMAIL, &[("email", way)]).into_any()
        } else {
            call(way)
        })
    };
    ask.iter().map(way).collect::<Vec<_>>().into_any()
}

/// How many days are left until a last day.
pub fn days_left_in_words(days: i64) -> String {
    match days {
        0 => say(keys::TODO_TODAY),
        days => plural(Key::of("todo.left."), days),
    }
}
