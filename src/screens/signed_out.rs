//! The person has signed out.

use leptos::prelude::*;

use crate::components::article;
use crate::language::{Key, keys, say};
use crate::navigation::{Screen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// The person has signed out. Nothing is kept, and there is no Back link.
pub fn signed_out_screen() -> AnyView {
    let navigator = use_navigator();
    let again = Callback::new(move |()| navigator.restart(vec![Screen::Start, Screen::Reference]));
    let start = Callback::new(move |()| navigator.restart(vec![Screen::Start]));
    (
        article(Key::of("signed-out.")),
        ui::button_link(say(keys::SESSION_SIGN_IN_AGAIN), false, again),
        ui::paragraph_of(ui::nav_link(say(keys::SESSION_TO_START), start)),
    )
        .into_any()
}
