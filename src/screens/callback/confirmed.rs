//! The backend has confirmed the request: its reference, and what happens next.

use callback::{Draft, State};
use casework::When;
use contract::{Case, FeedbackAbout, PhoneCall};
use leptos::prelude::*;

use super::case::{link, of_case, owner_phone};
use super::journey::finish;
use crate::components::{add_to_calendar, callback_window, feedback_in_case, words};
use crate::language::{Key, find, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{CallbackScreen, SignedInScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// The confirmed callback. The answers are no longer needed.
pub fn confirmed_screen() -> AnyView {
    of_case(|case| {
        let memory = use_memory();
        let state = memory
            .sending
            .with_untracked(|sending| sending.state().clone());
        let State::Confirmed(callback) = state else {
            return link(keys::CASE_TITLE, SignedInScreen::Case(case.id));
        };
        memory.callback.set(Draft::default());
        show(&case, callback)
    })
}

fn show(case: &Case, callback: PhoneCall) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let way = Key::of("callback.confirmed.").join(callback.way.as_str());
    let what = if find(way).is_some() {
        way
    } else {
        keys::CALLBACK_CONFIRMED_CONTACT
    };
    let number = callback.number.as_deref().map(|number| {
        ui::paragraph(say_with(
            keys::CALLBACK_CONFIRMED_NUMBER,
            &[("number", number)],
        ))
    });
    let (case_id, screen) = (
        case.id.clone(),
        CallbackScreen::Request(callback.id.clone()),
    );
    let see = Callback::new(move |()| finish(navigator, memory, &case_id, screen.clone()));
    (
        ui::panel(
            say(keys::CALLBACK_CONFIRMED_REFERENCE),
            callback.reference.clone(),
        ),
        ui::heading(say(keys::CALLBACK_CONFIRMED_NEXT)),
        ui::paragraph(callback_window(what, &callback.window)),
        number,
        ui::paragraph(callback_window(
            keys::CALLBACK_CONFIRMED_LATE,
            &callback.window,
        )),
        owner_phone(case),
        words(keys::CALLBACK_CONFIRMED_MISSED),
        add_to_calendar(When::Between(
            callback.window.starts_at,
            callback.window.ends_at,
        )),
        ui::paragraph_of(ui::nav_link(say(keys::CALLBACK_SEE_TITLE), see)),
        link(keys::CASE_TITLE, SignedInScreen::Case(case.id.clone())),
        feedback_in_case(FeedbackAbout::Callback, callback.id.into()),
    )
        .into_any()
}
