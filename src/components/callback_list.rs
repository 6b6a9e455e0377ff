//! The callbacks of a case that are not at an end.

use callback::{Standing, standing};
use contract::{CallbackList, CallbackState, CaseId, PhoneCall};

use super::callback_window::callback_window;
use super::load::load_or;
use super::words::{go_to, one_line};
use crate::language::{Key, find, keys, say};
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

/// Links to the callbacks that are not at an end; nothing if there are none.
pub fn callback_list(case_id: CaseId) -> AnyView {
    // One line if it fails: it is only a small part of the case screen.
    with_callbacks_or(Some(keys::CALLBACK_LIST_FAILED), case_id, Box::new(show))
}

/// What may be said of a callback now.
pub fn standing_of(callback: &PhoneCall) -> Standing {
    standing(callback, session::now())
}

/// Where a callback stands, in words. Only one that is booked is said to be.
pub fn callback_state(callback: &PhoneCall) -> String {
    let is_late =
        callback.state == CallbackState::Booked && standing_of(callback) != Standing::Promised;
    if is_late {
        return say(keys::CALLBACK_STATE_PASSED);
    }
    let known = find(Key::of("callback.state.").join(callback.state.as_str()));
    known.unwrap_or_else(|| say(keys::CALLBACK_STATE_OTHER))
}

fn show(list: CallbackList) -> AnyView {
    let callbacks = list.callbacks.iter();
    let open = callbacks.filter(|one| standing_of(one) != Standing::Ended);
    let links: Vec<_> = open.map(callback_link).collect();
    if links.is_empty() {
        return ().into_any();
    }
    (ui::heading(say(keys::CALLBACK_LIST_TITLE)), ui::list(links)).into_any()
}

/// A link to a callback: its time and where it stands.
pub fn callback_link(callback: &PhoneCall) -> AnyView {
    let when = callback_window(keys::CALLBACK_WINDOW, &callback.window);
    ui::nav_link(
        one_line([Some(when), Some(callback_state(callback))]),
        go_to(
            use_navigator(),
            CallbackScreen::Request(callback.id.clone()),
        ),
    )
}
