//! A text that changes as the person types: shown at once, announced when they pause.

use std::time::Duration;

use leptos::prelude::*;

use super::any_view::AnyView;
use super::html::p;
use super::into_any::IntoAny;

/// How long the person must pause before the text is announced.
const PAUSE: Duration = Duration::from_secs(1);

/// The visible text, with its classes. Screen readers get [`announced_when_paused`] instead.
pub fn shown_at_once(class: &str, text: impl Fn() -> String + 'static) -> AnyView {
    p().class(class)
        .attr("aria-hidden", "true")
        .child(text)
        .into_any()
}

/// The same text for screen readers: announced when the person pauses, if it has changed. The initial
/// text, and text that replaces an empty one, is not announced.
pub fn announced_when_paused(text: impl Fn() -> String + 'static) -> AnyView {
    let (announced, changes) = (RwSignal::new(String::new()), StoredValue::new(0_u32));
    Effect::new(move |before: Option<String>| {
        let now = text();
        let is_news = before.is_some_and(|before| !before.is_empty() && before != now);
        if !is_news {
            return now;
        }
        let change = changes.get_value().wrapping_add(1);
        changes.set_value(change);
        let news = now.clone();
        let announce = move || {
            // The screen may be gone, or the person may have typed more.
            if changes.try_get_value() == Some(change) {
                announced.set(news);
            }
        };
        set_timeout(announce, PAUSE);
        now
    });
    p().class("govuk-visually-hidden")
        .attr("role", "status")
        .child(move || announced.get())
        .into_any()
}
