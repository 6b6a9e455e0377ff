//! Examples of what is pressed: buttons, links and rows.

use leptos::prelude::*;

use super::example::{Example, example};
use crate::browser::MemoryFile;
use crate::components::call;
use crate::language::{keys, say};
use crate::ui::{self, IntoAny, Row};

pub(super) fn examples() -> Vec<Example> {
    vec![
        example("button", || ui::button(label(), nothing())),
        example("secondary_button", || {
            ui::secondary_button(label(), nothing())
        }),
        example("submit", || ui::submit(label())),
        example("button_about", || {
            ui::button_about(label(), &say(keys::COMMON_NAME), "example-about", nothing())
        }),
        example("button_link", || ui::button_link(label(), false, nothing())),
        example("button_link, start", || {
            ui::button_link(label(), true, nothing())
        }),
        example("button_group", || {
            let one = ui::button(label(), nothing());
            let other = ui::secondary_button(label(), nothing());
            ui::button_group(vec![one, other])
        }),
        example("nav_link", || {
            ui::paragraph_of(ui::nav_link(label(), nothing()))
        }),
        example("outside_link", || {
            let address = "https://example.org/".to_owned();
            ui::paragraph_of(ui::outside_link(label(), address))
        }),
        example("download_link", || {
            let file = MemoryFile::new("example", "text/plain");
            let link = file.map(|file| ui::download_link(label(), "example.txt", file));
            ui::paragraph_of(link.into_any())
        }),
        example("phone_link, in a text that wraps", || {
            let text = say(keys::START_WHAT);
            ui::paragraph_of((text.clone(), " ", call("020 7946 0101"), ". ", text).into_any())
        }),
        example("phone_link", || {
            let number = "020 7946 0101";
            ui::paragraph_of(ui::phone_link(number.to_owned(), number, number))
        }),
        example("number_link", || {
            let (number, address) = ("07700 900111", "sms:07700900111".to_owned());
            let label = [&label(), " ", number].concat();
            ui::paragraph_of(ui::number_link(label, number, address))
        }),
        example("row, closed and open", || {
            let row = |is_open| {
                let content = ui::paragraph(say(keys::START_NEED));
                ui::row(say(keys::START_WHAT), is_open, content, |_| {})
            };
            (row(false), row(true)).into_any()
        }),
        example("row_links, row_link", || {
            let link = || ui::row_link(label(), nothing());
            ui::row_links(vec![link(), link()])
        }),
        example("summary_list, with a link", || {
            let row = Row {
                change: Some((label(), say(keys::COMMON_NAME), nothing())),
                ..Row::new(say(keys::COMMON_NAME), label())
            };
            ui::summary_list(vec![row])
        }),
    ]
}

fn label() -> String {
    say(keys::START_SIGN_IN)
}

fn nothing() -> Callback<()> {
    Callback::new(|()| {})
}
