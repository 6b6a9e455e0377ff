//! Whether the phone is online, for a person who is about to send something.

use leptos::ev::{offline, online};
use leptos::prelude::*;

use crate::language::{Key, keys, say};
use crate::ui::AnyView;
use crate::{browser, ui};

/// Announces that the connection is gone, or back. It never sends by itself: by then somebody else may
/// hold the phone.
pub fn connection(when_back: Key) -> AnyView {
    let is_online = RwSignal::new(browser::is_online());
    let was_offline = RwSignal::new(!is_online.get_untracked());
    let back = window_event_listener(online, move |_| is_online.set(true));
    let gone = window_event_listener(offline, move |_| {
        was_offline.set(true);
        is_online.set(false);
    });
    on_cleanup(move || {
        back.remove();
        gone.remove();
    });
    ui::status(move || match (is_online.get(), was_offline.get()) {
        (false, _) => say(keys::CALLBACK_OFFLINE_NOW),
        (true, true) => say(when_back),
        (true, false) => String::new(),
    })
}
