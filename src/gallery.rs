//! The gallery, which only the development build has, at `/#gallery` and `/#gallery-rtl`: every component in every
//! state, in both directions. Component tests and axe look at the same examples (`docs/LOOKS.md`).

mod around;
mod case;
mod example;
mod forms;
mod history;
mod pressed;
mod words;

use leptos::prelude::*;

pub use example::Example;

use crate::memory::Memory;
use crate::navigation::{Navigator, Screen};
use crate::ui::html::{div, h1};
use crate::ui::{self, AnyView, IntoAny};

const LEFT_TO_RIGHT: &str = "ltr";
const RIGHT_TO_LEFT: &str = "rtl";

/// The directions of languages, as `dir` names them.
pub const DIRECTIONS: [&str; 2] = [LEFT_TO_RIGHT, RIGHT_TO_LEFT];

/// Every component in every state.
pub fn examples() -> Vec<Example> {
    [
        words::examples(),
        pressed::examples(),
        forms::examples(),
        case::examples(),
        history::examples(),
        around::examples(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The direction in which the address asks for the gallery, if it does.
pub fn wanted() -> Option<&'static str> {
    let hash = web_sys::window()?.location().hash().ok()?;
    match hash.as_str() {
        "#gallery" => Some(LEFT_TO_RIGHT),
        "#gallery-rtl" => Some(RIGHT_TO_LEFT),
        _ => None,
    }
}

/// Provides what screens have around them.
pub fn surround() {
    provide_context(Navigator::new(vec![Screen::Start]));
    provide_context(Memory::new());
}

/// All examples, one below the other.
pub fn gallery(direction: &'static str) -> AnyView {
    surround();
    let shown = |one: Example| {
        div()
            .class("wm-gallery__one")
            .child(ui::heading(one.name.to_owned()))
            .child((one.draw)())
            .into_any()
    };
    let heading = h1()
        .class("govuk-heading-l")
        .id(ui::HEADING)
        .attr("tabindex", "-1")
        .child("Gallery");
    div()
        .class("wm-gallery")
        .attr("dir", direction)
        .child(heading)
        .child(examples().into_iter().map(shown).collect::<Vec<_>>())
        .into_any()
}
