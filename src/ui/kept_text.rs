//! A text to take along: it can be read, marked and copied, and not changed.

use super::any_view::AnyView;
use super::field::{Field, frame};
use super::html::textarea;
use super::text_input::TEXT_AREA;

/// A text to take along, in so many lines. It is written from left to right, as addresses are, unless
/// its own letters say otherwise.
pub fn kept_text(field: Field, rows: u8, text: impl Fn() -> String + 'static) -> AnyView {
    let area = textarea()
        .attr("rows", rows.to_string())
        .attr("dir", "auto")
        .attr("readonly", "readonly")
        .attr("spellcheck", "false")
        .prop("value", text);
    let control = field.control(area, TEXT_AREA);
    frame(field, false, control)
}
