//! What the person should have been offered and, as far as the case shows, was not.

use casework::{Omission, What};
use contract::CaseId;
use leptos::prelude::*;

use crate::components::milestone_name;
use crate::language::{Key, date, find, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{Navigator, SignedInScreen};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// What never came, by when it should have, and a prepared message that asks for it.
pub fn item(one: &Omission, id: &CaseId, navigator: Navigator) -> AnyView {
    let memory = use_memory();
    let of_kind = |group: &'static str| Key::of(group).join(one.kind.as_str());
    let about = [
        ("by", date::short(one.by)),
        ("code", one.edition.clone()),
        ("what", milestone_name(&What::Kind(one.kind.clone().into()))),
    ];
    let fill = move |key: Key| {
        let about = about.each_ref().map(|(name, text)| (*name, text.as_str()));
        say_with(key, &about)
    };
    let by = fill(keys::MISSING_BY);
    // A rule of a deployment may have no words of its own.
    let has_words = find(of_kind("missing.")).is_some();
    let name = if has_words {
        say(of_kind("missing."))
    } else {
        milestone_name(&What::Kind(one.kind.clone().into()))
    };
    let text = if has_words {
        of_kind("missing.ask-text.")
    } else {
        keys::RIGHT_ASK_DONE_TEXT
    };
    let id = id.clone();
    let ask = Callback::new(move |()| {
        memory.prepare_message(&id, fill(text));
        navigator.go(SignedInScreen::Messages(id.clone()));
    });
    (
        strong().child(name),
        ui::paragraph(by),
        ui::paragraph_of(ui::nav_link(say(keys::MISSING_ASK), ask)),
    )
        .into_any()
}
