//! Several lines to type, with how many characters are left.

use std::time::Duration;

use leptos::prelude::*;

use super::element::el;
use super::field::Field;
use super::text_input::text_area;
use super::view::{ToView, View, live};

/// How long the person must rest before the count is read out: not after each letter.
const REST: Duration = Duration::from_secs(1);

/// How many characters fit after a text; negative when it has too many. The ends do not count: they
/// are not sent.
#[must_use]
pub fn characters_left(text: &str, max: usize) -> i64 {
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    count(max) - count(text.trim().chars().count())
}

/// Several lines to type, at most `max` characters. `words` says how many are left.
#[must_use]
pub fn counted_text_area(
    field: Field,
    rows: u8,
    value: RwSignal<String>,
    max: usize,
    words: fn(i64) -> String,
) -> View {
    let left = move || value.with(|text| characters_left(text, max));
    let (spoken, changes) = (RwSignal::new(String::new()), StoredValue::new(0_u32));
    Effect::new(move |before: Option<()>| {
        let left = left();
        if before.is_none() {
            return;
        }
        let change = changes.get_value().wrapping_add(1);
        changes.set_value(change);
        let speak = move || {
            // The screen may be gone, or the person may have typed on.
            if changes.try_get_value() == Some(change) {
                spoken.set(words(left));
            }
        };
        set_timeout(speak, REST);
    });
    let shown = el("p", "govuk-hint wm-count")
        .attr("aria-hidden", "true")
        .child(live(move || words(left()).view()));
    let heard = el("p", "govuk-visually-hidden")
        .attr("role", "status")
        .child(live(move || spoken.get().view()));
    vec![text_area(field, rows, value), shown.any(), heard.any()].view()
}
