//! Another language: every word of the app, of the shell and of the page's attributes changes.

use leptos::prelude::*;

use crate::language::{Key, find, keys, say, spoken};
use crate::ui::html::{a, span};
use crate::ui::{self, AnyView, IntoAny};

/// Links to the other languages; nothing if there is only one.
pub fn language_switch(offered: Vec<String>, speak: Callback<String>) -> AnyView {
    if offered.len() < 2 {
        return ().into_any();
    }
    let items = offered.into_iter().map(|tag| item(tag, speak)).collect();
    ui::navigation(
        say(keys::LANGUAGE_SWITCH),
        "wm-languages",
        "wm-languages__list",
        items,
    )
}

/// Each language is named in itself, so its name is the same in every file of texts.
fn item(tag: String, speak: Callback<String>) -> AnyView {
    let name = find(Key::of("language.").join(&tag)).unwrap_or_else(|| tag.clone());
    if tag == spoken() {
        return span().attr("aria-current", "true").child(&name).into_any();
    }
    let link = a().class("govuk-link").attr("lang", &tag).child(&name);
    link.on_press(move || speak.run(tag.clone())).into_any()
}
