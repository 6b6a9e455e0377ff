//! The number of services that fit so far, shown before the person presses a button.

use leptos::prelude::*;

use crate::language::{Key, plural};
use crate::memory::Memory;
use crate::ui::{self, AnyView};

/// The number of services in words; empty before they have loaded.
pub fn in_words(memory: Memory) -> String {
    let wanted = memory.wanted.get_untracked();
    let fits = memory.fits(&wanted, memory.wishes.get_untracked());
    let key = match fits.count {
        0 => return String::new(),
        _ if fits.has_all => "support.fits.",
        _ => "support.near.",
    };
    plural(Key::of(key), i64::try_from(fits.count).unwrap_or(i64::MAX))
}

/// The visible count. It stands below the words and again above the button.
pub fn count(count: RwSignal<String>) -> AnyView {
    ui::shown_at_once("govuk-hint wm-fits", move || count.get())
}
