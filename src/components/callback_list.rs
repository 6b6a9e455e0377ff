//! The callbacks that are still to come.

use contract::{CallbackList, CallbackState, CaseId, PhoneCall};

use super::callback_window::callback_window;
use super::load::load_or;
use super::words::go_to;
use crate::language::{Key, keys, say};
use crate::navigation::{CallbackScreen, use_navigator};
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// Draws the callbacks of a case.
pub type DrawCallbacks = Box<dyn Fn(CallbackList) -> AnyView>;

/// Loads the callbacks of a case. One boxed loader for all callers costs the fewest bytes.
pub fn with_callbacks(case_id: CaseId, draw: DrawCallbacks) -> AnyView {
    with_callbacks_or(None, case_id, draw)
}

fn with_callbacks_or(failed: Option<Key>, case_id: CaseId, draw: DrawCallbacks) -> AnyView {
    load_or(
        failed,
        move || {
            let case_id = case_id.clone();
            async move { session::handle()?.callbacks(&case_id).await }
        },
        draw,
    )
}

/// Links to the callbacks that are booked or were missed; nothing if there are none.
pub fn callback_list(case_id: CaseId) -> AnyView {
    // One line if it fails: it is only a small part of the case screen.
    with_callbacks_or(Some(keys::CALLBACK_LIST_FAILED), case_id, Box::new(show))
}

/// Whether a call is booked, or was missed.
pub fn still_open(callback: &PhoneCall) -> bool {
    matches!(
        callback.state,
        CallbackState::Booked | CallbackState::Missed
    )
}

fn show(list: CallbackList) -> AnyView {
    let open = list.callbacks.iter().filter(|one| still_open(one));
    let links: Vec<_> = open.map(link).collect();
    if links.is_empty() {
        return ().into_any();
    }
    (ui::heading(say(keys::CALLBACK_LIST_TITLE)), ui::list(links)).into_any()
}

fn link(callback: &PhoneCall) -> AnyView {
    ui::nav_link(
        callback_window(keys::CALLBACK_WINDOW, &callback.window),
        go_to(
            use_navigator(),
            CallbackScreen::Request(callback.id.clone()),
        ),
    )
}
