//! A field of several lines, with the number of characters left.

use super::announced::{announced_when_paused, shown_at_once};
use super::any_view::AnyView;
use super::bound::Bound;
use super::field::Field;
use super::into_any::IntoAny;
use super::text_input::text_area;

/// How many characters are left; negative if there are too many. Spaces at the ends do not count: they
/// are not sent.
pub fn characters_left(text: &str, max: usize) -> i64 {
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    count(max) - count(text.trim().chars().count())
}

/// A field of several lines for at most `max` characters. `words` says how many are left.
pub fn counted_text_area(
    field: Field,
    rows: u8,
    value: Bound<String>,
    max: usize,
    words: fn(i64) -> String,
) -> AnyView {
    let left = move || characters_left(&value.get(), max);
    let text = move || words(left());
    (
        text_area(field, rows, value),
        shown_at_once("govuk-hint wm-count", text),
        announced_when_paused(text),
    )
        .into_any()
}
