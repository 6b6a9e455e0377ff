//! What the app and the shell around it tell each other.

use std::panic;

use wasm_bindgen::prelude::Closure;

use crate::browser;
use crate::language::{self, Key, find};

/// What the ids of the shell's texts begin with; the rest names the text.
const SHELL_ID: &str = "shell-";

/// After a panic nothing can be trusted: the shell shows its failure screen. It is told where in
/// the code it happened, never with what.
pub fn report_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|at| [at.file(), ":", &at.line().to_string()].concat());
        browser::shell("failed", &place.unwrap_or_default());
    }));
}

/// Gives the shell the function that takes the app off the page, with all it holds.
pub fn take_drop(drop_all: fn()) {
    browser::give_shell(
        "drop",
        &Closure::<dyn FnMut()>::new(drop_all).into_js_value(),
    );
}

/// Shows the shell's texts in the language that is spoken now, and says which one that is.
pub fn translate() {
    for id in browser::ids_with_prefix(SHELL_ID) {
        let name = id.strip_prefix(SHELL_ID).unwrap_or_default();
        if let Some(text) = find(Key::of("shell.").join(name)) {
            browser::set_text(&id, &text);
        }
    }
    browser::set_page_language(&language::spoken(), language::direction());
}
