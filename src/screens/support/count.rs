//! How many services fit what is asked for so far: the search answers before a button is pressed.

use leptos::prelude::*;

use crate::language::{Key, plural};
use crate::memory::Memory;
use crate::ui::{self, AnyView};

/// How many services fit, in words; nothing before the services are there.
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

/// The count as it is seen: where words are typed, and again where the search is begun.
pub fn count(count: RwSignal<String>) -> AnyView {
    ui::seen_at_once("govuk-hint wm-fits", move || count.get())
}
