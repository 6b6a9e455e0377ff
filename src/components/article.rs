//! A page of text drawn from its keys, so that adding text needs no code.

use super::words::texts;
use crate::language::{Key, find};
use crate::ui::{self, AnyView, IntoAny};

/// The numbers that a text may offer to ring. A file of texts that somebody has changed can say another one,
/// but no press rings it.
const NUMBERS: [&str; 4] = ["999", "101", "18000", "08 08 16 89 111"];

/// The sections `key` + `1.`, `2.`, …, each with an optional `title`, paragraphs `text.1`, … and a
/// list `list.1`, …. `[101]` in a text is a phone number to tap, one of [`NUMBERS`].
pub fn article(key: Key) -> AnyView {
    let sections = (1_u8..).map(|number| key.join(&number.to_string()).join("."));
    sections
        .map_while(section)
        .flatten()
        .collect::<Vec<_>>()
        .into_any()
}

fn section(key: Key) -> Option<Vec<AnyView>> {
    let title = find(key.join("title")).map(ui::heading);
    let paragraphs = texts(key.join("text."))
        .into_iter()
        .map(|text| ui::paragraph_of(rich(&text)));
    let items: Vec<_> = texts(key.join("list."))
        .iter()
        .map(|text| rich(text))
        .collect();
    let list = (!items.is_empty()).then(|| ui::list(items));
    let parts: Vec<_> = title.into_iter().chain(paragraphs).chain(list).collect();
    (!parts.is_empty()).then_some(parts)
}

/// A text whose phone numbers are links.
pub fn rich(text: &str) -> AnyView {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((number, after)) = after.split_once(']') else {
            break;
        };
        parts.push(before.to_owned().into_any());
        parts.push(if NUMBERS.contains(&number) {
            ui::phone_link(number.to_owned(), number, number)
        } else {
            number.to_owned().into_any()
        });
        rest = after;
    }
    parts.push(rest.to_owned().into_any());
    parts.into_any()
}
