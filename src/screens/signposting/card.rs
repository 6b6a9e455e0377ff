//! The list as a card: a sheet of A4 that folds to pocket size. The outside does not say what is inside.

use std::cell::Cell;

use directory::{Service, Signpost};
use leptos::prelude::*;

use super::super::services::fetch;
use super::each_service;
use super::own_words::OwnWords;
use super::plain_summary::plain_summary;
use crate::browser;
use crate::components::{load, texts, words};
use crate::language::{Key, keys, say};
use crate::memory::{Memory, use_memory};
use crate::ui::html::{div, p};
use crate::ui::{self, AnyView, IntoAny};

/// The panels with services: all of the eight but the two on the outside.
const PANELS: usize = 6;
/// The number of panels before the back of the folded card. The left column is the front.
const BEFORE_BACK: usize = 2;

/// The card, to be printed.
pub fn list_card_screen() -> AnyView {
    let memory = use_memory();
    load(move || fetch(memory), move |()| parts(memory))
}

fn parts(memory: Memory) -> AnyView {
    let print = Callback::new(|()| browser::print());
    let how = texts(Key::of("card.how."));
    let own = OwnWords::default();
    let on_screen = (
        words(keys::ONE_PAGE_WARNING),
        ui::numbered_list(how.into_iter().map(IntoAny::into_any).collect()),
        words(keys::ONE_PAGE_EDGE),
        own.fields(each_service(memory, |_, service| service.name.clone())),
        ui::button(say(keys::ONE_PAGE_PRINT), print),
    );
    (
        ui::group("wm-not-printed", on_screen),
        // One element, which the rules for print look for.
        div().class("wm-card").child(move || panels(memory, own)),
    )
        .into_any()
}

/// The cover, two panels of services, the back, and four more panels on the other side of the fold.
fn panels(memory: Memory, own: OwnWords) -> Vec<AnyView> {
    let (today, _) = browser::now().in_london();
    let place = Cell::new(0);
    let draw = |signpost: &Signpost, service: &Service| {
        let mut lines = plain_summary(signpost, service, today);
        lines.extend(own.about(place.replace(place.get() + 1)));
        let line = |line: &String| p().class("wm-card__line").child(line).into_any();
        div()
            .class("wm-card__service")
            .child(p().class("wm-card__name").child(&service.name))
            .child(lines.iter().map(line).collect::<Vec<_>>())
            .into_any()
    };
    let mut services = each_service(memory, draw);
    let on_each = services.len().div_ceil(PANELS).max(1);
    let mut inside = Vec::new();
    for _ in 0..PANELS {
        let rest = services.split_off(services.len().min(on_each));
        inside.push(panel(std::mem::replace(&mut services, rest)));
    }
    let behind = inside.split_off(BEFORE_BACK);
    let cover = |key| vec![p().class("wm-card__cover").child(say(key)).into_any()];
    let mut panels = vec![panel(cover(keys::CARD_COVER))];
    panels.extend(inside);
    panels.push(panel(cover(keys::CARD_MINE)));
    panels.extend(behind);
    panels
}

fn panel(parts: Vec<AnyView>) -> AnyView {
    ui::group("wm-card__panel", parts)
}
