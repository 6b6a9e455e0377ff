//! The case that a callback is about, how to reach the people who have it, and links around it.

use callback::Field;
use contract::{Case, ContactWay};
use leptos::prelude::*;

use super::wording;
use crate::components::{call, go_to};
use crate::language::{keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{Screen, SignedInScreen, WritingScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// The number of the police, for an office that gives none.
pub const POLICE: &str = "101";
/// What the Relay UK app dials before any number.
const RELAY: &str = "18001";

/// Draws something for the case in memory. Without one, only a link to the cases.
pub fn of_case(draw: impl FnOnce(Case) -> AnyView) -> AnyView {
    match use_memory().case.get_untracked() {
        Some(case) => draw(case),
        None => link(keys::CASES_TITLE, SignedInScreen::Cases),
    }
}

/// A paragraph with a link to a screen.
pub fn link(name: crate::language::Key, screen: impl Into<Screen>) -> AnyView {
    ui::paragraph_of(ui::nav_link(say(name), go_to(use_navigator(), screen)))
}

/// The number of the office that has the case, if it gives one.
pub fn phone(case: &Case) -> Option<&str> {
    let phone = case.owner.phone.as_deref();
    phone.filter(|phone| !phone.trim().is_empty())
}

/// A link that rings the office that has the case.
pub fn owner_phone(case: &Case) -> AnyView {
    ui::paragraph_of(call(phone(case).unwrap_or(POLICE)))
}

/// The same through Relay UK.
pub fn owner_relay(case: &Case) -> AnyView {
    let number = [RELAY, " ", phone(case).unwrap_or(POLICE)].concat();
    ui::paragraph_of(call(&number))
}

/// How the person reaches the people who have the case, in the way that they have chosen: whoever chose a text or a
/// video call is not told to ring. Before they have chosen, every way.
pub fn contact(case: &Case, way: &str) -> AnyView {
    let (phone_call, relay) = (ContactWay::Phone.as_str(), ContactWay::RelayUk.as_str());
    let messages = || {
        let screen = WritingScreen::Messages(case.id.clone());
        link(keys::MESSAGES_TITLE, screen)
    };
    match way {
        way if way == phone_call => owner_phone(case),
        way if way == relay => owner_relay(case),
        "" => (owner_phone(case), owner_relay(case), messages()).into_any(),
        _ => messages(),
    }
}

/// How to make contact oneself, beside each page of the form: nobody has to finish it to be heard.
pub fn contact_aside() -> Option<AnyView> {
    let memory = use_memory();
    let case = memory.case.get_untracked()?;
    let way = memory
        .callback
        .with_untracked(|draft| draft.answer(Field::Way).to_owned());
    contact_aside_for(&case, &way)
}

/// The same for somebody who is reached in this way.
pub fn contact_aside_for(case: &Case, way: &str) -> Option<AnyView> {
    let hours = case.owner.hours.as_ref().filter(|_| phone(case).is_some());
    let hours = hours.filter(|_| way == ContactWay::Phone.as_str());
    let hours =
        hours.map(|hours| ui::paragraph(say_with(keys::RING_MYSELF_HOURS, &[("hours", hours)])));
    let parts = (
        ui::heading(wording::for_way(keys::CALLBACK_BESIDE, way)),
        contact(case, way),
        hours,
    );
    Some(ui::inset(parts.into_any()))
}
