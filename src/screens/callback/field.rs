//! One field of a question, drawn from its description in `crates/callback`.

use callback::{ANOTHER, Ask, Draft, Field, Kind, NOT_SURE, Question};
use contract::SlotList;
use directory::languages;
use leptos::prelude::*;

use super::wording;
use crate::components::Form;
use crate::language::{Key, find, keys, say, say_with};
use crate::memory::Memory;
use crate::ui::{self, AnyView, Bound, Choice, IntoAny};

/// The answer to a field, in memory, which survives going back and the end of the session.
pub fn answer_to(memory: Memory, field: Field) -> Bound<String> {
    let answer = move |draft: &Draft| draft.answer(field).to_owned();
    Bound::with_trigger(
        move || memory.callback.with_untracked(answer),
        move |text| memory.callback.update(|draft| draft.put(field, &text)),
    )
}

/// The label, hint and error of a field, in words that fit the way the person is reached.
pub fn frame(form: Form, question: &Question, ask: &Ask, way: &str) -> ui::Field {
    let name = ask.field.name();
    let field = match wording::label(ask) {
        Some(label) => ui::Field::named(name, wording::for_way(label, way)),
        None => ui::Field::asked_by_heading(name),
    };
    let hint = wording::base(question, ask).join("hint");
    let hint = find(hint).map(|_| wording::for_way(hint, way));
    field.hint(hint.unwrap_or_default()).error(form.error(name))
}

/// Draws a field. `offer` has the numbers on file.
pub fn draw(
    form: Form,
    question: &'static Question,
    ask: &'static Ask,
    value: Bound<String>,
    memory: Memory,
    offer: &SlotList,
) -> AnyView {
    let way = memory
        .callback
        .with_untracked(|draft| draft.answer(Field::Way).to_owned());
    let (base, field) = (
        wording::base(question, ask),
        frame(form, question, ask, &way),
    );
    match ask.kind {
        Kind::Choices(choices) => ui::radios(field, choices_of(base, choices, &way), value),
        Kind::Several(choices) => {
            ui::checkboxes(field, choices_of(base, choices, &way), several(value))
        }
        Kind::Languages => ui::select(field, spoken(), value),
        Kind::Numbers => ui::radios(field, numbers(base, offer), value),
        Kind::Phone => ui::text_input(field, ui::Typed::Phone, value),
        Kind::Text => ui::text_input(field, ui::Typed::Words, value),
        Kind::LongText => ui::text_area(field, 6, value),
        // Given with one press, not typed or chosen: the page draws them.
        Kind::Slots => ().into_any(),
    }
}

/// A text of several answers, as a list.
fn several(value: Bound<String>) -> Bound<Vec<String>> {
    Bound::new(
        move || callback::chosen(&value.get()).map(str::to_owned).collect(),
        move |all: Vec<String>| value.set(all.join(" ")),
    )
}

fn choices_of(base: Key, choices: &[&str], way: &str) -> Vec<Choice> {
    let choice = |value: &&str| {
        let key = base.join(value);
        let choice = Choice::new(*value, wording::for_way(key, way));
        choice.hint(find(key.join(".hint")).unwrap_or_default())
    };
    choices.iter().map(choice).collect()
}

fn spoken() -> Vec<Choice> {
    let none = Choice::new("", say(keys::CALLBACK_LANGUAGE_NONE));
    let language = |tag| Choice::new(tag, say(wording::SPOKEN.join(tag)));
    std::iter::once(none)
        .chain(languages().map(language))
        .collect()
}

fn numbers(base: Key, offer: &SlotList) -> Vec<Choice> {
    let on_file = offer.numbers.iter().map(|number| {
        let label = say_with(keys::CALLBACK_NUMBER_ON_FILE, &[("number", &number.masked)]);
        Choice::new(number.id.clone(), label)
    });
    let other = |value: &str| Choice::new(value, say(base.join(value)));
    std::iter::once(other(NOT_SURE))
        .chain(on_file)
        .chain([other(ANOTHER)])
        .collect()
}
