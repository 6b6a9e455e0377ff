//! The call of a case: ask for one or, once it is booked, when it comes and how to change it.

use contract::{CallbackList, CallbackState, CaseId, PhoneCall};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ask_for_call::ask_for_call;
use crate::api::ApiError;
use crate::components::{go_to, words};
use crate::language::{date, keys, say, say_with};
use crate::navigation::{CallbackScreen, Navigator};
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// What is known of the calls of a case.
#[derive(Clone, PartialEq, Eq)]
enum Known {
    /// Nothing yet, or there is none.
    None,
    /// Calls that are booked or were missed, the next one first.
    Calls(Vec<PhoneCall>),
    /// They could not be fetched: only a small part of the screen.
    Failed,
}

/// A button to ask for a call. Once one is booked, the button leads to it.
pub fn call(id: CaseId, navigator: Navigator) -> AnyView {
    let known = RwSignal::new(Known::None);
    spawn_local(async move {
        let calls = match session::handle() {
            Ok(handle) => handle.callbacks(&id).await,
            Err(why) => Err(why.into()),
        };
        let calls = match calls {
            Ok(list) => Known::Calls(open(list)),
            Err(ApiError::SignedOut) => return session::end(),
            Err(_) => Known::Failed,
        };
        // The person may have left the screen.
        let _ = known.try_set(calls);
    });
    (move || known.with(|known| draw(known, navigator))).into_any()
}

/// Those that are booked or were missed, the next one first.
fn open(list: CallbackList) -> Vec<PhoneCall> {
    let is_open =
        |call: &PhoneCall| matches!(call.state, CallbackState::Booked | CallbackState::Missed);
    let mut calls: Vec<_> = list.callbacks.into_iter().filter(is_open).collect();
    calls.reverse();
    calls
}

fn draw(known: &Known, navigator: Navigator) -> AnyView {
    let ask = || ui::button_link(say(keys::CASE_CALLBACK), false, ask_for_call(navigator));
    match known {
        Known::Calls(calls) => {
            let has_booked = calls.iter().any(is_booked);
            let calls: Vec<_> = calls.iter().map(|call| told(call, navigator)).collect();
            (calls, (!has_booked).then(ask)).into_any()
        }
        Known::Failed => (ask(), words(keys::CALLBACK_LIST_FAILED)).into_any(),
        Known::None => ask(),
    }
}

fn is_booked(call: &PhoneCall) -> bool {
    call.state == CallbackState::Booked
}

/// A call that is booked, with its day, time and number, or one that was missed.
fn told(call: &PhoneCall, navigator: Navigator) -> AnyView {
    let day = date::long(call.window.starts_at.in_london().0);
    let (from, to) = (
        date::time(call.window.starts_at),
        date::time(call.window.ends_at),
    );
    let when = say_with(
        keys::CALLBACK_WINDOW,
        &[("day", &day), ("from", &from), ("to", &to)],
    );
    let open = go_to(navigator, CallbackScreen::Request(call.id.clone()));
    if !is_booked(call) {
        return ui::paragraph_of(ui::nav_link(when, open));
    }
    let number = call.number.as_ref();
    let number = number.map(|number| say_with(keys::CASE_CALL_NUMBER, &[("number", number)]));
    let text = [
        Some(say_with(keys::CASE_CALL_BOOKED, &[("when", &when)])),
        number,
    ];
    (
        ui::paragraph(text.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        ui::button_link(say(keys::CASE_CALL_OPEN), false, open),
    )
        .into_any()
}
