//! Words on a screen, straight from their keys.

use leptos::prelude::*;

use crate::language::{Key, find, say, say_with};
use crate::navigation::{Navigator, Screen};
use crate::ui::{self, AnyView};

/// A paragraph with the text of a key.
pub fn words(key: Key) -> AnyView {
    ui::paragraph(say(key))
}

/// The texts `key` + `1`, `key` + `2`, … as long as there is one: `Key::of("privacy.kept.")`.
/// A screen says more, or less, without a line of code.
pub fn texts(key: Key) -> Vec<String> {
    (1_u8..)
        .map_while(|number| find(key.join(&number.to_string())))
        .collect()
}

/// What a press on a link or button to a screen does.
pub fn go_to(navigator: Navigator, screen: impl Into<Screen>) -> Callback<()> {
    go_to_any(navigator, screen.into())
}

fn go_to_any(navigator: Navigator, screen: Screen) -> Callback<()> {
    Callback::new(move |()| navigator.go(screen.clone()))
}

/// A phone number to tap: "Call 101".
pub fn call(number: &str) -> AnyView {
    ui::phone_link(
        say_with(crate::language::keys::COMMON_CALL, &[("number", number)]),
        number,
    )
}
