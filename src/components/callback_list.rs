//! The callbacks that are still to come.

use contract::{CallbackList, CallbackState, CaseId, PhoneCall};

use super::load::load_or;
use super::words::go_to;
use crate::language::{Key, date, keys, say, say_with};
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

fn show(list: CallbackList) -> AnyView {
    let is_open = |callback: &PhoneCall| {
        matches!(
            callback.state,
            CallbackState::Booked | CallbackState::Missed
        )
    };
    let links: Vec<_> = list
        .callbacks
        .iter()
        .filter(|callback| is_open(callback))
        .map(link)
        .collect();
    if links.is_empty() {
        return ().into_any();
    }
    (ui::heading(say(keys::CALLBACK_LIST_TITLE)), ui::list(links)).into_any()
}

fn link(callback: &PhoneCall) -> AnyView {
    let day = date::long(callback.window.starts_at.in_london().0);
    let (from, to) = (
        date::time(callback.window.starts_at),
        date::time(callback.window.ends_at),
    );
    let when = say_with(
        keys::CALLBACK_WINDOW,
        &[("day", &day), ("from", &from), ("to", &to)],
    );
    ui::nav_link(
        when,
        go_to(
            use_navigator(),
            CallbackScreen::Request(callback.id.clone()),
        ),
    )
}
