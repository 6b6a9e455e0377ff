//! Shares the list: as a link, a QR code, a text for a message, or a card.

use directory::{Service, Signpost};
use leptos::prelude::*;

use super::super::services::fetch;
use super::plain_summary::plain_summary;
use super::{copyable_text, each_service, link_to};
use crate::browser;
use crate::components::{go_to, load};
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, SignpostingScreen, use_navigator};
use crate::ui::{self, AnyView, Field, IntoAny};

/// Shares the list.
pub fn list_share_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    load(move || fetch(memory), move |()| parts(navigator, memory))
}

fn parts(navigator: Navigator, memory: Memory) -> AnyView {
    const FIELD: &str = "share-text";
    let fragment = memory.signposts.with_untracked(|list| list.to_fragment());
    let text = Field::named(FIELD, say(keys::SHARE_TEXT)).hint(say(keys::SHARE_TEXT_HINT));
    let on = |key, screen| ui::paragraph_of(ui::nav_link(say(key), go_to(navigator, screen)));
    (
        ui::inset(say(keys::SHARE_WARNING).into_any()),
        copyable_text::copyable_link(Callback::new(move |()| link_to(&fragment))),
        copyable_text::copyable_text(
            text,
            FIELD,
            8,
            keys::SHARE_TEXT_COPY,
            Callback::new(move |()| message(memory)),
        ),
        on(keys::CARD_TITLE, SignpostingScreen::ListCard),
        on(keys::SHARE_LOOK, SignpostingScreen::SharedList),
        on(keys::MY_LIST_CHANGE, SignpostingScreen::ListBuilder),
    )
        .into_any()
}

/// The list as plain text: for each service its name, then its summary.
fn message(memory: Memory) -> String {
    let (today, _) = browser::now().in_london();
    let as_text = |signpost: &Signpost, service: &Service| {
        let lines = plain_summary(signpost, service, today);
        [std::slice::from_ref(&service.name), lines.as_slice()]
            .concat()
            .join("\n")
    };
    each_service(memory, as_text).join("\n\n")
}
