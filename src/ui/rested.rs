//! A text that changes with each letter a person types: shown at once, read out when they rest.

use std::time::Duration;

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::p;
use super::into_any::IntoAny;

/// How long the person must rest before the text is read out: not after each letter.
const REST: Duration = Duration::from_secs(1);

/// The text as it is seen, with classes of its own. Screen readers hear [`heard_when_rested`].
pub fn seen_at_once(class: &str, text: impl Fn() -> String + 'static) -> AnyView {
    p().class(class)
        .attr("aria-hidden", "true")
        .child(text)
        .into_any()
}

/// The same text as it is heard: once the person rests, and only when it has changed. What is there
/// first is not read out, nor what comes in place of nothing by itself.
pub fn heard_when_rested(text: impl Fn() -> String + 'static) -> AnyView {
    let (spoken, changes) = (RwSignal::new(String::new()), StoredValue::new(0_u32));
    Effect::new(move |before: Option<String>| {
        let now = text();
        let is_news = before.is_some_and(|before| !before.is_empty() && before != now);
        if !is_news {
            return now;
        }
        let change = changes.get_value().wrapping_add(1);
        changes.set_value(change);
        let said = now.clone();
        let speak = move || {
            // The screen may be gone, or the person may have typed on.
            if changes.try_get_value() == Some(change) {
                spoken.set(said);
            }
        };
        set_timeout(speak, REST);
        now
    });
    p().class("govuk-visually-hidden")
        .attr("role", "status")
        .child(move || spoken.get())
        .into_any()
}
