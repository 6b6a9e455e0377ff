//! An offer to print the screen, with a warning for somebody who is watched: paper can be found.

use leptos::prelude::*;

use super::words::words;
use crate::browser;
use crate::language::{keys, say};
use crate::ui::{self, AnyView};

/// The offer to print. It does not appear on paper.
pub fn print_offer() -> AnyView {
    let print = Callback::new(|()| browser::print());
    let on_screen = (
        words(keys::ONE_PAGE_WARNING),
        words(keys::ONE_PAGE_EDGE),
        ui::button(say(keys::ONE_PAGE_PRINT), print),
    );
    ui::group("wm-not-printed", on_screen)
}
