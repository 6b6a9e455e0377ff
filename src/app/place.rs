//! Where the person was on the case: a screen starts at its top, but Back to the case leads to where one was.

use leptos::ev;
use leptos::prelude::*;

use crate::browser;
use crate::navigation::Navigator;
use crate::ui;

/// After a change of screen, moves the focus to the heading, and the view to the top or to where it was.
pub fn follow(navigator: Navigator, words: Trigger) {
    let first = navigator.screen_now();
    let on_case = StoredValue::new(0.0);
    let scrolled = window_event_listener(ev::scroll, move |_| {
        if navigator.is_at_case() {
            on_case.set_value(browser::scrolled());
        }
    });
    on_cleanup(move || scrolled.remove());
    Effect::new(move |before: Option<()>| {
        navigator.follow();
        words.track();
        // The shell may press something before effects run for the first time.
        if before.is_some() || navigator.screen_now() != first {
            let is_back = navigator.is_at_case() && navigator.came_back();
            let place = if is_back { on_case.get_value() } else { 0.0 };
            if navigator.is_at_case() {
                on_case.set_value(place);
            }
            browser::scroll_to(0.0);
            request_animation_frame(move || {
                browser::focus(ui::HEADING);
                browser::scroll_to(place);
            });
        }
    });
}
