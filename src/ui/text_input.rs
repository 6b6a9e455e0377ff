//! Fields to type in.

use leptos::ev;
use leptos::prelude::*;

use super::any_view::AnyView;
use super::bound::Bound;
use super::field::{Field, frame};
use super::html::{input, textarea};

/// The kind of input, which decides the keyboard of a phone and what the browser may autofill.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// A word or a few. The browser keeps nothing: the phone may be shared.
    Words,
    /// A reference in capitals and digits. The browser keeps nothing.
    Reference,
    /// A one-time code from a text message, which the phone may offer.
    Code,
    /// A phone number. The browser keeps nothing.
    Phone,
    /// A number of a few digits. The browser keeps nothing.
    Number,
}

const WIDE: [&str; 2] = [
    "govuk-input govuk-input--width-20",
    "govuk-input govuk-input--width-20 govuk-input--error",
];
const NARROW: [&str; 2] = [
    "govuk-input govuk-input--width-10",
    "govuk-input govuk-input--width-10 govuk-input--error",
];

impl Typed {
    /// Type, `inputmode`, `autocomplete` and `autocapitalize`.
    const fn attributes(self) -> [&'static str; 4] {
        match self {
            Self::Words => ["text", "text", "off", "sentences"],
            Self::Reference => ["text", "text", "off", "characters"],
            Self::Code => ["text", "numeric", "one-time-code", "off"],
            Self::Phone => ["tel", "tel", "off", "off"],
            Self::Number => ["text", "numeric", "off", "off"],
        }
    }

    /// The classes for the width: without and with an error.
    const fn classes(self) -> [&'static str; 2] {
        match self {
            Self::Words | Self::Reference | Self::Code | Self::Phone => WIDE,
            Self::Number => NARROW,
        }
    }
}

/// A field of one line.
pub fn text_input(field: Field, typed: Typed, value: Bound<String>) -> AnyView {
    let [kind, mode, autocomplete, capitals] = typed.attributes();
    let input = input()
        .attr("type", kind)
        .attr("inputmode", mode)
        .attr("autocomplete", autocomplete)
        .attr("autocapitalize", capitals)
        .attr("spellcheck", "false")
        .prop("value", move || value.get())
        .on(ev::input, move |event| {
            value.set(event_target_value(&event))
        });
    let control = field.control(input, typed.classes());
    frame(field, false, control)
}

/// The classes of a text area: without and with an error.
pub(super) const TEXT_AREA: [&str; 2] = ["govuk-textarea", "govuk-textarea govuk-textarea--error"];

/// A field of several lines.
pub fn text_area(field: Field, rows: u8, value: Bound<String>) -> AnyView {
    let area = textarea()
        .attr("rows", rows.to_string())
        .attr("autocomplete", "off")
        .prop("value", move || value.get())
        .on(ev::input, move |event| {
            value.set(event_target_value(&event))
        });
    let control = field.control(area, TEXT_AREA);
    frame(field, false, control)
}
