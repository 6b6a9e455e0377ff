//! The offer to print what is on the screen, with what paper means for somebody who is watched.

use leptos::prelude::*;

use super::words::words;
use crate::browser;
use crate::language::{keys, say};
use crate::ui::{self, AnyView};

/// The offer to print; it is not on the paper itself.
pub fn print_offer() -> AnyView {
    let print = Callback::new(|()| browser::print());
    let on_screen = (
        words(keys::ONE_PAGE_WARNING),
        words(keys::ONE_PAGE_EDGE),
        ui::button(say(keys::ONE_PAGE_PRINT), print),
    );
    ui::group("wm-not-printed", on_screen)
}
