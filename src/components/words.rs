//! Texts drawn from their keys.

use leptos::prelude::*;

use crate::language::{Key, find, say, say_with};
use crate::navigation::{Navigator, Screen};
use crate::ui::{self, AnyView};

/// A paragraph with the text of a key.
pub fn words(key: Key) -> AnyView {
    ui::paragraph(say(key))
}

/// The texts `key` + `1`, `key` + `2`, … up to the first that is missing: `Key::of("privacy.kept.")`.
/// Adding or removing one needs no code.
pub fn texts(key: Key) -> Vec<String> {
    (1_u8..)
        .map_while(|number| find(key.join(&number.to_string())))
        .collect()
}

/// Short facts in one line: "5 November 2026 · Suspect A". Words in a right-to-left script do not move the numbers and
/// signs beside them.
pub fn one_line(parts: impl IntoIterator<Item = Option<String>>) -> String {
    let parts = parts.into_iter().flatten().map(isolated);
    parts.collect::<Vec<_>>().join(" · ")
}

/// The text, between Unicode's isolates if it has letters of a right-to-left script.
fn isolated(text: String) -> String {
    let is_rtl = |sign: char| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fefc}');
    if text.contains(is_rtl) {
        ["\u{2068}", &text, "\u{2069}"].concat()
    } else {
        text
    }
}

/// A callback that opens a screen, for a link or a button.
pub fn go_to(navigator: Navigator, screen: impl Into<Screen>) -> Callback<()> {
    go_to_any(navigator, screen.into())
}

fn go_to_any(navigator: Navigator, screen: Screen) -> Callback<()> {
    Callback::new(move |()| navigator.go(screen.clone()))
}

/// A link that rings a number: "Call 101". What follows in letters, such as an extension, is read, not dialled.
pub fn call(number: &str) -> AnyView {
    let is_letter = |sign: char| sign.is_ascii_alphabetic();
    ui::phone_link(
        say_with(crate::language::keys::COMMON_CALL, &[("number", number)]),
        number.split(is_letter).next().unwrap_or(number),
    )
}
