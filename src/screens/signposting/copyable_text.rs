//! A text with a button that copies it, and a link with its QR code.

use leptos::prelude::*;

use crate::browser;
use crate::components::words;
use crate::language::{Key, keys, say};
use crate::ui::{self, AnyView, Field, IntoAny};

/// A read-only field with a button that copies its text.
pub fn copyable_text(
    field: Field,
    id: &'static str,
    rows: u8,
    copy: Key,
    text: Callback<(), String>,
) -> AnyView {
    let outcome = RwSignal::new(String::new());
    let press = Callback::new(move |()| {
        let text = text.run(());
        browser::spawn(async move {
            let is_copied = browser::copy(&text).await;
            if !is_copied {
                browser::select_text(id);
            }
            let key = if is_copied {
                keys::SHARE_COPIED
            } else {
                keys::SHARE_COPY_FAILED
            };
            // The person may have left the screen.
            outcome.try_set(say(key));
        });
    });
    (
        ui::read_only_text(field, rows, move || text.run(())),
        ui::secondary_button(say(copy), press),
        ui::status(move || outcome.get()),
    )
        .into_any()
}

/// A link with a button that copies it, and its QR code.
pub fn copyable_link(link: Callback<(), String>) -> AnyView {
    const FIELD: &str = "share-link";
    let field = Field::named(FIELD, say(keys::SHARE_LINK)).hint(say(keys::SHARE_LINK_HINT));
    (
        copyable_text(field, FIELD, 3, keys::SHARE_LINK_COPY, link),
        ui::heading(say(keys::SHARE_CODE)),
        move || code(&link.run(())),
    )
        .into_any()
}

fn code(link: &str) -> AnyView {
    let Some(drawing) = qr::draw(link) else {
        return words(keys::SHARE_CODE_NONE);
    };
    (
        words(keys::SHARE_CODE_USE),
        ui::picture(&say(keys::SHARE_CODE_NAME), drawing.side, &drawing.path),
    )
        .into_any()
}
