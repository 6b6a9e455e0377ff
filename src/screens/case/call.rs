//! The call of a case: ask for one or, once it is booked, when it comes and how to change it.

use callback::Standing;
use contract::{CallbackList, CaseId, PhoneCall};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::ask_for_call::ask_for_call;
use crate::api::ApiError;
use crate::components::{callback_link, callback_window, go_to, standing_of, words};
use crate::language::{Key, find, keys, say, say_with};
use crate::navigation::{CallbackScreen, Navigator};
use crate::ui::{AnyView, IntoAny};
use crate::{session, ui};

/// A button to ask for a call. Once one is booked, the button leads to it.
pub fn call(id: CaseId, navigator: Navigator) -> AnyView {
    // None if they could not be fetched: they are only a small part of the screen.
    let open = RwSignal::new(Some(Vec::new()));
    spawn_local(async move {
        let calls = match session::handle() {
            Ok(handle) => handle.callbacks(&id).await,
            Err(why) => Err(why.into()),
        };
        let calls = match calls {
            Ok(list) => Some(next_first(list)),
            Err(ApiError::SignedOut) => return session::end(),
            Err(_) => None,
        };
        // The person may have left the screen.
        let _ = open.try_set(calls);
    });
    (move || open.with(|calls| draw(calls.as_deref(), navigator))).into_any()
}

/// Those that are not at an end, the next one first.
fn next_first(list: CallbackList) -> Vec<PhoneCall> {
    let mut calls = list.callbacks;
    calls.retain(|call| standing_of(call) != Standing::Ended);
    calls.reverse();
    calls
}

fn draw(calls: Option<&[PhoneCall]>, navigator: Navigator) -> AnyView {
    let ask = || ui::button_link(say(keys::CASE_CALLBACK), false, ask_for_call(navigator));
    let Some(calls) = calls else {
        return (ask(), words(keys::CALLBACK_LIST_FAILED)).into_any();
    };
    let has_booked = calls.iter().any(is_booked);
    let calls: Vec<_> = calls.iter().map(|call| told(call, navigator)).collect();
    (calls, (!has_booked).then(ask)).into_any()
}

fn is_booked(call: &PhoneCall) -> bool {
    standing_of(call) == Standing::Promised
}

/// A call that is booked, with its day, time and number; another with its time and where it stands.
fn told(call: &PhoneCall, navigator: Navigator) -> AnyView {
    if !is_booked(call) {
        return ui::paragraph_of(callback_link(call));
    }
    let when = callback_window(keys::CALLBACK_WINDOW, &call.window);
    let open = go_to(navigator, CallbackScreen::Request(call.id.clone()));
    let of_way = Key::of("case.call.booked.").join(call.way.as_str());
    let booked = find(of_way).map_or(keys::CASE_CALL_BOOKED, |_| of_way);
    let number = call.number.as_ref();
    let number = number.map(|number| say_with(keys::CASE_CALL_NUMBER, &[("number", number)]));
    let text = [Some(say_with(booked, &[("when", &when)])), number];
    (
        ui::paragraph(text.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        ui::button_link(say(keys::CALLBACK_SEE_TITLE), false, open),
    )
        .into_any()
}
