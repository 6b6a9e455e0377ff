//! Signing out: under way, done, or not confirmed.

use leptos::prelude::*;

use crate::api::sign_in;
use crate::components::{article, words};
use crate::language::{Key, keys, say};
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};
use crate::{browser, session};

/// Takes everything off the screen and off other tabs at once, then has the backend end the session. The
/// person is told that they are signed out only when it has.
pub fn sign_out(navigator: Navigator, memory: Memory) {
    session::forget();
    memory.forget();
    navigator.forget_way();
    browser::shell("endOthers", "");
    end(navigator);
}

fn end(navigator: Navigator) {
    navigator.restart(vec![Screen::SigningOut]);
    browser::spawn(async move {
        let ended = sign_in::sign_out().await;
        // They may have gone on to another screen meanwhile.
        if navigator.screen_now() == Some(Screen::SigningOut) {
            navigator.restart(vec![if ended.is_ok() {
                Screen::SignedOut
            } else {
                Screen::NotSignedOut
            }]);
        }
    });
}

/// The backend has not confirmed it yet.
pub fn signing_out_screen() -> AnyView {
    words(keys::SIGNING_OUT_WAIT).into_any()
}

/// Nobody has confirmed it. The page has dropped its key, so the session opens nothing here any more.
pub fn not_signed_out_screen() -> AnyView {
    let navigator = use_navigator();
    let again = Callback::new(move |()| end(navigator));
    let start = Callback::new(move |()| navigator.restart(vec![Screen::Start]));
    (
        article(Key::of("not-signed-out.")),
        ui::button_link(say(keys::NOT_SIGNED_OUT_AGAIN), false, again),
        ui::paragraph_of(ui::nav_link(say(keys::SESSION_TO_START), start)),
    )
        .into_any()
}

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
