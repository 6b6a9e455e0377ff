//! Fields to type in.

use leptos::prelude::*;

use super::element::el;
use super::field::{Field, frame};
use super::view::View;

/// What is typed, which decides the keyboard of a phone and what the browser may offer to fill in.
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

impl Typed {
    /// Type, `inputmode`, `autocomplete`, `autocapitalize`, and the class for the width.
    const fn attributes(self) -> [&'static str; 5] {
        let [wide, narrow] = [
            "govuk-input govuk-input--width-20",
            "govuk-input govuk-input--width-10",
        ];
        match self {
            Self::Words => ["text", "text", "off", "sentences", wide],
            Self::Reference => ["text", "text", "off", "characters", wide],
            Self::Code => ["text", "numeric", "one-time-code", "off", narrow],
            Self::Phone => ["tel", "tel", "off", "off", wide],
            Self::Number => ["text", "numeric", "off", "off", narrow],
        }
    }
}

/// One line to type.
pub fn text_input(field: Field, typed: Typed, value: RwSignal<String>) -> View {
    let [kind, mode, autocomplete, capitals, class] = typed.attributes();
    let input = el("input", class)
        .attr("type", kind)
        .attr("inputmode", mode)
        .attr("autocomplete", autocomplete)
        .attr("autocapitalize", capitals)
        .attr("spellcheck", "false")
        .live_value(value)
        .on("input", move |event| value.set(event_target_value(&event)));
    let control = field.control(input, "govuk-input--error");
    frame(field, false, control)
}

/// Several lines to type.
pub fn text_area(field: Field, rows: u8, value: RwSignal<String>) -> View {
    let area = el("textarea", "govuk-textarea")
        .attr("rows", &rows.to_string())
        .attr("autocomplete", "off")
        .live_value(value)
        .on("input", move |event| value.set(event_target_value(&event)));
    let control = field.control(area, "govuk-textarea--error");
    frame(field, false, control)
}
