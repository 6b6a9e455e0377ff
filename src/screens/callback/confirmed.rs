//! What the backend has answered to the request: whether it is booked, and what happens next.

use callback::{Draft, Standing, State};
use casework::When;
use contract::{Case, FeedbackAbout, PhoneCall};
use leptos::prelude::*;

use super::case::{contact, link, of_case};
use super::journey::finish;
use super::{request, wording};
use crate::components::{add_to_calendar, feedback_in_case, standing_of, words};
use crate::language::{Key, date, find, keys, say, say_with};
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
    let (case_id, screen) = (
        case.id.clone(),
        CallbackScreen::Request(callback.id.clone()),
    );
    let see = Callback::new(move |()| finish(navigator, memory, &case_id, screen.clone()));
    let told = match standing_of(&callback) {
        Standing::Promised => promise(case, &callback),
        Standing::Open | Standing::Ended => no_promise(case, &callback),
    };
    (
        told,
        ui::paragraph_of(ui::nav_link(say(keys::CALLBACK_SEE_TITLE), see)),
        link(keys::CASE_TITLE, SignedInScreen::Case(case.id.clone())),
        feedback_in_case(FeedbackAbout::Callback, callback.id.into()),
    )
        .into_any()
}

/// The day and the time above all, and what happens then.
fn promise(case: &Case, callback: &PhoneCall) -> AnyView {
    let (way, window) = (callback.way.as_str(), &callback.window);
    let (from, to) = (date::time(window.starts_at), date::time(window.ends_at));
    let times = [("from", from.as_str()), ("to", to.as_str())];
    let kept = [
        date::ahead(window.starts_at.in_london().0),
        say_with(keys::CALLBACK_SLOT_TIMES, &times),
    ];
    let of_way = Key::of("callback.confirmed.").join(way);
    let what = find(of_way).unwrap_or_else(|| say(keys::CALLBACK_CONFIRMED_CONTACT));
    let late = wording::for_way(keys::CALLBACK_CONFIRMED_LATE, way);
    (
        ui::panel(say(keys::CALLBACK_STATE_BOOKED), &kept),
        ui::summary_list(request::known(callback)),
        ui::heading(say(keys::CALLBACK_CONFIRMED_NEXT)),
        ui::paragraph(what),
        ui::paragraph(late),
        contact(case, way),
        words(keys::CALLBACK_CONFIRMED_MISSED),
        add_to_calendar(When::Between(window.starts_at, window.ends_at)),
    )
        .into_any()
}

/// The backend has the request and has not said yes: nothing is promised, and what is known is shown.
fn no_promise(case: &Case, callback: &PhoneCall) -> AnyView {
    let way = callback.way.as_str();
    let mut rows = request::known(callback);
    rows.insert(0, request::when(callback));
    rows.push(request::where_it_stands(callback));
    let asked = (
        ui::heading(say(keys::CALLBACK_OPEN_HEADING)),
        words(keys::CALLBACK_OPEN_TEXT),
    );
    (
        ui::inset(asked.into_any()),
        ui::summary_list(rows),
        ui::heading(wording::for_way(keys::CALLBACK_BESIDE, way)),
        contact(case, way),
    )
        .into_any()
}
