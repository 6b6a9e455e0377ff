//! A text to take along: it can be read, marked and copied, and not changed.

use leptos::prelude::*;

use super::element::el;
use super::field::{Field, frame};
use super::view::View;

/// A text to take along, in so many lines. It is written from left to right, as addresses are, unless
/// its own letters say otherwise.
pub fn kept_text(field: Field, rows: u8, value: RwSignal<String>) -> View {
    let area = el("textarea", "govuk-textarea")
        .attr("rows", &rows.to_string())
        .attr("dir", "auto")
        .attr("readonly", "readonly")
        .attr("spellcheck", "false")
        .live_value(value);
    let control = field.control(area, "govuk-textarea--error");
    frame(field, false, control)
}
