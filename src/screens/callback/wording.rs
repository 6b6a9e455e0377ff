//! Answers, times and errors in words.

use callback::{ANOTHER, Ask, Draft, Fault, Field, Kind, Question};
use contract::SlotList;

use crate::components::callback_window;
use crate::language::{Key, find, keys, say, say_with};
use crate::ui;

/// What the names of languages begin with.
pub const SPOKEN: Key = Key::of("support.language.");

/// The text of a key for somebody who is reached in this way: whoever is sent a text is not told of a call.
pub fn for_way(key: Key, way: &str) -> String {
    find(key.join(".").join(way)).unwrap_or_else(|| say(key))
}

/// The prefix of a field's text keys. A page with one field uses the question's name, a field among
/// others its own.
pub fn base(question: &Question, ask: &Ask) -> Key {
    let name = if label(ask).is_some() {
        ask.field.name()
    } else {
        question.id.name()
    };
    Key::of("callback.").join(name).join(".")
}

/// The label of a field, if it has its own.
pub fn label(ask: &Ask) -> Option<Key> {
    let label = Key::of("callback.").join(ask.field.name()).join(".label");
    find(label).map(|_| label)
}

/// The question in a word or two.
pub fn short(question: &Question, ask: &Ask, way: &str) -> String {
    for_way(base(question, ask).join("short"), way)
}

/// The answer in words.
pub fn answer(question: &Question, ask: &Ask, draft: &Draft, offer: &SlotList) -> String {
    let way = draft.answer(Field::Way);
    let given = callback::answer(draft, ask.field).unwrap_or_default();
    match ask.kind {
        Kind::Choices(_) => for_way(base(question, ask).join(&given), way),
        Kind::Languages => say(SPOKEN.join(&given)),
        Kind::Several(_) => {
            let names = callback::chosen(&given).map(|one| say(base(question, ask).join(one)));
            names.collect::<Vec<_>>().join(", ")
        }
        Kind::Slots if draft.has_passed() => say(keys::CALLBACK_SLOT_PASSED),
        Kind::Slots => {
            let slot = offer.slots.iter().find(|slot| slot.id == given);
            slot.map(|slot| callback_window(keys::CALLBACK_WINDOW, slot))
                .unwrap_or_default()
        }
        Kind::Numbers => number(draft, offer),
        Kind::Phone | Kind::Text | Kind::LongText => given,
    }
}

/// The chosen number: as typed, or the one on file, masked.
fn number(draft: &Draft, offer: &SlotList) -> String {
    let chosen = draft.answer(Field::Number);
    if chosen == ANOTHER {
        return callback::answer(draft, Field::NewNumber).unwrap_or_default();
    }
    let on_file = offer.numbers.iter().find(|number| number.id == chosen);
    on_file
        .map(|number| number.masked.clone())
        .unwrap_or_default()
}

/// Form errors, with their texts, for the fields of the page.
pub fn form_errors(faults: &[Fault]) -> Vec<ui::FormError> {
    faults
        .iter()
        .map(|Fault { field, reason }| {
            let all = Key::of("callback.");
            let own = find(all.join(field.name()).join(".").join(reason.name()));
            let max = field.max_chars().to_string();
            let message =
                own.unwrap_or_else(|| say_with(all.join(reason.name()), &[("max", &max)]));
            ui::FormError {
                field: field.name(),
                message,
            }
        })
        .collect()
}
