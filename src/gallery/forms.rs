//! Examples of forms: each field plain, with a hint, and with an error; and the summary of errors.

use leptos::prelude::*;

use super::example::{Example, example};
use crate::language::{Key, keys, plural, say};
use crate::ui::{self, AnswerGroup, AnyView, Choice, Field, FormError, Typed};

pub(super) fn examples() -> Vec<Example> {
    vec![
        example("error_summary", || {
            let error = |field| FormError {
                field,
                message: error(),
            };
            ui::error_summary(
                label,
                RwSignal::new(vec![error("example-wrong"), error("")]),
            )
        }),
        example("text_input, asked by the heading", || {
            typed(Field::asked_by_heading("example-heading"), Typed::Words)
        }),
        example("text_input, plain", || {
            typed(plain("example-plain"), Typed::Reference)
        }),
        example("text_input, wrong", || {
            typed(wrong("example-wrong"), Typed::Phone)
        }),
        example("text_input, narrow", || {
            typed(wrong("example-narrow"), Typed::Number)
        }),
        example("text_input, code", || {
            typed(plain("example-code"), Typed::Code)
        }),
        example("text_area, plain", || {
            ui::text_area(plain("example-area"), 3, empty().into())
        }),
        example("text_area, wrong", || {
            ui::text_area(wrong("example-area-wrong"), 3, empty().into())
        }),
        example("counted_text_area", || counted("example-counted", 500)),
        example("counted_text_area, too long", || {
            counted("example-counted-wrong", 5)
        }),
        example("read_only_text", || {
            ui::read_only_text(plain("example-read"), 2, label)
        }),
        example("radios", || {
            ui::radios(plain("example-radios"), choices(), empty().into())
        }),
        example("radios, wrong, one chosen", || {
            ui::radios(wrong("example-radios-wrong"), choices(), chosen().into())
        }),
        example("checkboxes", || {
            ui::checkboxes(plain("example-boxes"), choices(), several())
        }),
        example("checkboxes_up_to, all chosen that may be", || {
            ui::checkboxes_up_to(1, wrong("example-boxes-wrong"), choices(), several())
        }),
        example("answer_buttons", || {
            ui::answer_buttons(plain("example-answers"), groups(), "", nothing())
        }),
        example("answer_buttons, wrong, one given before", || {
            ui::answer_buttons(wrong("example-answers-wrong"), groups(), "b", nothing())
        }),
        example("select", || {
            ui::select(plain("example-select"), choices(), chosen().into())
        }),
        example("select, wrong", || {
            ui::select(wrong("example-select-wrong"), choices(), empty().into())
        }),
    ]
}

fn label() -> String {
    say(keys::REFERENCE_TITLE)
}

fn error() -> String {
    say(keys::REFERENCE_EMPTY)
}

fn plain(id: &'static str) -> Field {
    Field::named(id, label()).hint(say(keys::REFERENCE_HINT))
}

fn wrong(id: &'static str) -> Field {
    plain(id).error(Signal::stored(Some(error())))
}

fn empty() -> RwSignal<String> {
    RwSignal::new(String::new())
}

fn chosen() -> RwSignal<String> {
    RwSignal::new("b".to_owned())
}

fn several() -> ui::Bound<Vec<String>> {
    RwSignal::new(vec!["b".to_owned()]).into()
}

fn typed(field: Field, typed: Typed) -> AnyView {
    ui::text_input(field, typed, empty().into())
}

fn counted(id: &'static str, max: usize) -> AnyView {
    let text = RwSignal::new(label());
    let words = |left| plural(Key::of("common.left."), left);
    ui::counted_text_area(plain(id), 3, text.into(), max, words)
}

fn nothing() -> Callback<String> {
    Callback::new(|_| {})
}

fn groups() -> Vec<AnswerGroup> {
    let group = |name, is_open| AnswerGroup {
        name: say(name),
        answers: choices(),
        is_open,
    };
    vec![
        group(keys::START_NEED, true),
        group(keys::COMMON_NAME, false),
    ]
}

fn choices() -> Vec<Choice> {
    let choice = |value| Choice::new(value, say(keys::START_NEED));
    vec![
        choice("a").hint(say(keys::REFERENCE_HINT)),
        choice("b"),
        Choice::new("c", say(keys::LANGUAGE_CY)).lang("cy"),
    ]
}
