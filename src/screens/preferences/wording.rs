//! Contact preferences in words.

use contract::{ContactPreferences, ContactWay, UpdateFrequency};

use crate::language::{Key, find, keys, say};
use crate::ui::Row;

/// Each preference with its value.
pub fn rows(held: &ContactPreferences) -> Vec<Row> {
    let ways: Vec<_> = held.safe_ways.iter().map(way).collect();
    let ways = if ways.is_empty() {
        say(keys::PREFERENCES_WAYS_NONE)
    } else {
        ways.join(", ")
    };
    let never = held.never.clone();
    let never = never.unwrap_or_else(|| say(keys::PREFERENCES_NEVER_NONE));
    vec![
        Row::new(say(keys::PREFERENCES_UPDATES_SHORT), updates(&held.updates)),
        Row::new(say(keys::PREFERENCES_WAYS_SHORT), ways),
        Row::new(say(keys::PREFERENCES_NEVER_SHORT), never),
        Row::new(say(keys::CALLBACK_LANGUAGE_SHORT), language(&held.language)),
        Row::new(
            say(keys::PREFERENCES_NIGHTS_SHORT),
            say(nights(held.codes_at_night)),
        ),
    ]
}

fn nights(is_chosen: bool) -> Key {
    if is_chosen {
        keys::PREFERENCES_NIGHTS_YES
    } else {
        keys::PREFERENCES_NIGHTS_NO
    }
}

/// How often. A value that this version does not know is shown as the backend wrote it.
pub fn updates(often: &UpdateFrequency) -> String {
    let known = find(Key::of("preferences.updates.").join(often.as_str()));
    known.unwrap_or_else(|| often.as_str().to_owned())
}

/// A way to be reached. A value that this version does not know is shown as the backend wrote it.
pub fn way(way: &ContactWay) -> String {
    let known = find(Key::of("callback.way.").join(way.as_str()));
    known.unwrap_or_else(|| way.as_str().to_owned())
}

/// A language by its name, or its tag if it has no text.
pub fn language(tag: &str) -> String {
    let known = find(Key::of("support.language.").join(tag));
    known.unwrap_or_else(|| tag.to_owned())
}
