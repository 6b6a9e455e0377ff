//! Several lines to type, with how many characters are left.

use super::any_view::AnyView;
use super::bound::Bound;
use super::field::Field;
use super::into_any::IntoAny;
use super::rested::{heard_when_rested, seen_at_once};
use super::text_input::text_area;

/// How many characters fit after a text; negative when it has too many. The ends do not count: they
/// are not sent.
pub fn characters_left(text: &str, max: usize) -> i64 {
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    count(max) - count(text.trim().chars().count())
}

/// Several lines to type, at most `max` characters. `words` says how many are left.
pub fn counted_text_area(
    field: Field,
    rows: u8,
    value: Bound<String>,
    max: usize,
    words: fn(i64) -> String,
) -> AnyView {
    let left = move || characters_left(&value.get(), max);
    let said = move || words(left());
    (
        text_area(field, rows, value),
        seen_at_once("govuk-hint wm-count", said),
        heard_when_rested(said),
    )
        .into_any()
}
