//! Where the person was on the case: a screen starts at its top, but Back to the case leads to where one was.

use leptos::ev;
use leptos::prelude::*;

use crate::browser;
use crate::navigation::{Navigator, Screen, SignedInScreen};
use crate::ui;

/// After a change of screen, moves the focus to the heading, and the view to the top or to where it was.
pub fn follow(navigator: Navigator, words: Trigger) {
    let first = navigator.screen_now();
    let places = StoredValue::new(Vec::<f64>::new());
    let scrolled = window_event_listener(ev::scroll, move |_| {
        let depth = navigator.depth_now();
        places.update_value(|places| {
            places.resize(depth, 0.0);
            if let Some(place) = places.last_mut() {
                *place = browser::scrolled();
            }
        });
    });
    on_cleanup(move || scrolled.remove());
    Effect::new(move |before: Option<()>| {
        navigator.follow();
        words.track();
        let depth = navigator.depth_now();
        // The shell may press something before effects run for the first time.
        if before.is_some() || navigator.screen_now() != first {
            let is_case = matches!(
                navigator.screen_now(),
                Some(Screen::SignedIn(SignedInScreen::Case(_)))
            );
            let is_back = is_case && navigator.came_back();
            let place = places.with_value(|places| {
                let at = depth.checked_sub(1).and_then(|at| places.get(at));
                at.copied().filter(|_| is_back).unwrap_or_default()
            });
            browser::scroll_to(0.0);
            request_animation_frame(move || {
                browser::focus(ui::HEADING);
                browser::scroll_to(place);
            });
        }
    });
}
