//! The calls that the person has asked for and that are still to come.

use contract::{CallbackList, CallbackState, CaseId, PhoneCall};

use super::load::load_or;
use super::words::go_to;
use crate::language::{Key, date, keys, say, say_with};
use crate::navigation::{SignedInScreen, use_navigator};
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// Draws with the requests of a case.
pub type DrawCallbacks = Box<dyn Fn(CallbackList) -> AnyView>;

/// Loads the requests of a case. One way of loading for all who need them costs the fewest bytes.
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

/// The requests of a case that are booked or were missed, each a link; nothing when there is none.
pub fn callback_list(case_id: CaseId) -> AnyView {
    // It stands in the middle of the case: what could not be loaded must not hide the rest.
    with_callbacks_or(Some(keys::CALLBACK_LIST_FAILED), case_id, Box::new(show))
}

fn show(list: CallbackList) -> AnyView {
    let is_open =
        |asked: &PhoneCall| matches!(asked.state, CallbackState::Booked | CallbackState::Missed);
    let links: Vec<_> = list
        .callbacks
        .iter()
        .filter(|asked| is_open(asked))
        .map(link)
        .collect();
    if links.is_empty() {
        return ().into_any();
    }
    (ui::heading(say(keys::CALLBACK_LIST_TITLE)), ui::list(links)).into_any()
}

fn link(asked: &PhoneCall) -> AnyView {
    let day = date::long(asked.window.starts_at.in_london().0);
    let (from, to) = (
        date::time(asked.window.starts_at),
        date::time(asked.window.ends_at),
    );
    let when = say_with(
        keys::CALLBACK_WINDOW,
        &[("day", &day), ("from", &from), ("to", &to)],
    );
    ui::nav_link(
        when,
        go_to(use_navigator(), SignedInScreen::Callback(asked.id.clone())),
    )
}
