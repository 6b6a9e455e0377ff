//! A helper's session has ended: the person ended the access, it expired, or the helper was idle.

use leptos::prelude::*;

use crate::components::article;
use crate::language::{Key, keys, say};
use crate::navigation::{Screen, SignedInScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// Nothing is kept. A code that still works opens the case again.
pub fn ended_screen() -> AnyView {
    let navigator = use_navigator();
    let again = vec![
        Screen::Start,
        Screen::Reference,
        SignedInScreen::HelperSignIn.into(),
    ];
    let again = Callback::new(move |()| navigator.restart(again.clone()));
    let start = Callback::new(move |()| navigator.restart(vec![Screen::Start]));
    (
        article(Key::of("helper-ended.")),
        ui::button_link(say(keys::HELPER_ENDED_AGAIN), false, again),
        ui::paragraph_of(ui::nav_link(say(keys::SESSION_TO_START), start)),
    )
        .into_any()
}
