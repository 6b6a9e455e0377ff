//! Calls between the app and the shell around it.

use std::panic;

use wasm_bindgen::prelude::Closure;

use crate::browser;
use crate::language::{self, Key, find};

/// The prefix of the ids of the shell's texts. The rest names the text.
const SHELL_ID: &str = "shell-";

/// Makes the shell show its failure screen after a panic. It gets the place in the code, never the
/// message, which might hold personal data: only a development build shows that.
pub fn report_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info
            .location()
            .map(|at| [at.file(), ":", &at.line().to_string()].concat());
        browser::shell("failed", &place.unwrap_or_default());
        #[cfg(debug_assertions)]
        browser::show_panic(&info.to_string());
    }));
}

/// Gives the shell the function that removes the app from the page with all it holds.
pub fn take_drop(drop_all: fn()) {
    browser::give_shell(
        "drop",
        &Closure::<dyn FnMut()>::new(drop_all).into_js_value(),
    );
}

/// Gives the shell the function that ends the session here because it has ended in another tab.
pub fn take_ended(ended: fn()) {
    browser::give_shell("ended", &Closure::<dyn FnMut()>::new(ended).into_js_value());
}

/// Translates the shell's texts into the current language and sets the language of the page.
pub fn translate() {
    for id in browser::ids_with_prefix(SHELL_ID) {
        let name = id.strip_prefix(SHELL_ID).unwrap_or_default();
        if let Some(text) = find(Key::of("shell.").join(name)) {
            browser::set_text(&id, &text);
        }
    }
    browser::set_page_language(&language::spoken(), language::direction());
}
