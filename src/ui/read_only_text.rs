//! A text that can be read, selected and copied, but not changed.

use super::any_view::AnyView;
use super::field::{Field, frame};
use super::html::textarea;
use super::text_input::TEXT_AREA;

/// A read-only text area. Its text decides whether it runs from left to right, as addresses do.
pub fn read_only_text(field: Field, rows: u8, text: impl Fn() -> String + 'static) -> AnyView {
    let area = textarea()
        .attr("rows", rows.to_string())
        .attr("dir", "auto")
        .attr("readonly", "readonly")
        .attr("spellcheck", "false")
        .prop("value", text);
    let control = field.control(area, TEXT_AREA);
    frame(field, false, control)
}
