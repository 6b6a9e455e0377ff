//! The case that a callback is about, and links around it.

use contract::Case;
use leptos::prelude::*;

use crate::components::{call, go_to};
use crate::language::{keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{Screen, SignedInScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// The number of the police, for an office that gives none.
pub const POLICE: &str = "101";

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

/// The office's number, beside each page of the form: nobody has to finish the form to be heard.
pub fn phone_aside() -> Option<AnyView> {
    let case = use_memory().case.get_untracked()?;
    let hours = case.owner.hours.as_ref().filter(|_| phone(&case).is_some());
    let hours =
        hours.map(|hours| ui::paragraph(say_with(keys::RING_MYSELF_HOURS, &[("hours", hours)])));
    let parts = (
        ui::heading(say(keys::CALLBACK_BESIDE)),
        owner_phone(&case),
        hours,
    );
    Some(ui::inset(parts.into_any()))
}
