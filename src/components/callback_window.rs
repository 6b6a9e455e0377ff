//! When a call comes, in words.

use contract::Slot;

use crate::language::{Key, date, say_with};

/// The day and the time of a slot, in the text of a key.
pub fn callback_window(key: Key, slot: &Slot) -> String {
    let day = date::ahead(slot.starts_at.in_london().0);
    let (from, to) = (date::time(slot.starts_at), date::time(slot.ends_at));
    say_with(key, &[("day", &day), ("from", &from), ("to", &to)])
}
