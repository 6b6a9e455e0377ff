//! Answers, times and faults in words.

use callback::{ANOTHER, Ask, Draft, Fault, Field, Kind, Question};
use contract::{Date, Slot, SlotList};

use crate::language::{Key, date, find, keys, say, say_with};
use crate::ui;

/// What the keys of a field's texts begin with. A page that asks one thing is named by its
/// question, a field among others by itself.
pub fn base(question: &Question, ask: &Ask) -> Key {
    let name = if label(ask).is_some() {
        ask.field.name()
    } else {
        question.id.name()
    };
    Key::of("callback.").join(name).join(".")
}

/// The name of a field that has one of its own.
pub fn label(ask: &Ask) -> Option<String> {
    find(Key::of("callback.").join(ask.field.name()).join(".label"))
}

/// What is asked, in a word or two.
pub fn short(question: &Question, ask: &Ask) -> String {
    say(base(question, ask).join("short"))
}

/// What was answered, in words.
pub fn answer(question: &Question, ask: &Ask, draft: &Draft, offer: &SlotList) -> String {
    let Some(given) = callback::answer(draft, ask.field) else {
        return say(keys::CALLBACK_CHECK_NONE);
    };
    match ask.kind {
        Kind::Choices(_) | Kind::Languages(_) => say(base(question, ask).join(&given)),
        Kind::Several(_) => {
            let said = callback::chosen(&given).map(|one| say(base(question, ask).join(one)));
            said.collect::<Vec<_>>().join(", ")
        }
        Kind::Slots => {
            let slot = offer.slots.iter().find(|slot| slot.id == given);
            slot.map(|slot| window(keys::CALLBACK_SLOT_TIMES, slot))
                .unwrap_or_default()
        }
        Kind::Days => day(&given),
        Kind::Numbers => number(draft, offer),
        Kind::Phone | Kind::Text | Kind::LongText => given,
    }
}

/// The number that the person chose: the one typed, or the one on file, masked.
pub fn number(draft: &Draft, offer: &SlotList) -> String {
    let chosen = draft.answer(Field::Number);
    if chosen == ANOTHER {
        return callback::answer(draft, Field::NewNumber).unwrap_or_default();
    }
    let on_file = offer.numbers.iter().find(|number| number.id == chosen);
    on_file
        .map(|number| number.masked.clone())
        .unwrap_or_default()
}

/// A day as it is kept, in words.
pub fn day(kept: &str) -> String {
    Date::parse(kept).map(date::long).unwrap_or_default()
}

/// A text with the `{day}` of a time, and when it begins and ends.
pub fn window(key: Key, slot: &Slot) -> String {
    let day = date::long(slot.starts_at.in_london().0);
    let (from, to) = (date::time(slot.starts_at), date::time(slot.ends_at));
    say_with(key, &[("day", &day), ("from", &from), ("to", &to)])
}

/// FormErrors with their words, for the fields of the page.
pub fn faults(faults: &[Fault]) -> Vec<ui::Fault> {
    faults
        .iter()
        .map(|Fault { field, reason }| {
            let all = Key::of("callback.");
            let own = find(all.join(field.name()).join(".").join(reason.name()));
            let max = field.max_chars().to_string();
            let message =
                own.unwrap_or_else(|| say_with(all.join(reason.name()), &[("max", &max)]));
            ui::Fault {
                field: field.name(),
                message,
            }
        })
        .collect()
}
