//! One field of a question, drawn from its description in `crates/callback`.

use callback::{ANOTHER, Ask, Draft, Field, Kind, Question};
use contract::SlotList;
use leptos::prelude::*;

use super::offer::{days, soonest_choice, soonest_of, times};
use super::wording;
use crate::components::Form;
use crate::language::{Key, find, keys, say, say_with};
use crate::memory::Memory;
use crate::ui::{self, AnyView, Bound, Choice};

/// The answer to a field, in memory, which survives going back and the end of the session.
pub fn answer_to(memory: Memory, field: Field) -> Bound<String> {
    let answer = move |draft: &Draft| draft.answer(field).to_owned();
    Bound::with_trigger(
        move || memory.callback.with_untracked(answer),
        move |text| memory.callback.update(|draft| draft.put(field, &text)),
    )
}

/// Draws a field.
pub fn draw(
    form: Form,
    question: &'static Question,
    ask: &'static Ask,
    value: Bound<String>,
    memory: Memory,
    offer: &SlotList,
) -> AnyView {
    let (name, base) = (ask.field.name(), wording::base(question, ask));
    let field = match wording::label(ask) {
        Some(label) => ui::Field::named(name, label),
        None => ui::Field::asked_by_heading(name),
    };
    let (number, day) = memory.callback.with_untracked(|draft| {
        (
            wording::number(draft, offer),
            wording::day(draft.answer(Field::Day)),
        )
    });
    let hint = say_with(base.join("hint"), &[("number", &number), ("day", &day)]);
    let field = field.hint(hint).error(form.error(name));
    match ask.kind {
        Kind::Choices(choices) => ui::radios(field, choices_of(base, choices), value),
        Kind::Several(choices) => ui::checkboxes(field, choices_of(base, choices), several(value)),
        Kind::Languages(tags) => ui::select(field, languages(base, tags), value),
        Kind::Days => {
            let soonest = soonest_of(memory, offer).as_ref().map(soonest_choice);
            let choices = soonest.into_iter().chain(days(offer)).collect();
            ui::radios(field, choices, value)
        }
        Kind::Slots => {
            let day = memory
                .callback
                .with_untracked(|draft| draft.answer(Field::Day).to_owned());
            ui::radios(field, times(offer, &day), value)
        }
        Kind::Numbers => ui::radios(field, numbers(base, offer), value),
        Kind::Phone => ui::text_input(field, ui::Typed::Phone, value),
        Kind::Text => ui::text_input(field, ui::Typed::Words, value),
        Kind::LongText => ui::text_area(field, 6, value),
    }
}

/// A text of several answers, as a list.
fn several(value: Bound<String>) -> Bound<Vec<String>> {
    Bound::new(
        move || callback::chosen(&value.get()).map(str::to_owned).collect(),
        move |all: Vec<String>| value.set(all.join(" ")),
    )
}

fn choices_of(base: Key, choices: &[&str]) -> Vec<Choice> {
    let choice = |value: &&str| {
        let key = base.join(value);
        Choice::new(*value, say(key)).hint(find(key.join(".hint")).unwrap_or_default())
    };
    choices.iter().map(choice).collect()
}

fn languages(base: Key, tags: &[&str]) -> Vec<Choice> {
    let none = Choice::new("", say(base.join("none")));
    let language = |tag: &&str| Choice::new(*tag, say(base.join(tag))).lang(tag);
    std::iter::once(none)
        .chain(tags.iter().map(language))
        .collect()
}

fn numbers(base: Key, offer: &SlotList) -> Vec<Choice> {
    let on_file = offer.numbers.iter().map(|number| {
        let label = say_with(keys::CALLBACK_NUMBER_ON_FILE, &[("number", &number.masked)]);
        Choice::new(number.id.clone(), label)
    });
    on_file
        .chain([Choice::new(ANOTHER, say(base.join(ANOTHER)))])
        .collect()
}
