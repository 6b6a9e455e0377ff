//! The services on the list: their order, what it says about each, and a button that removes it.

use directory::Signpost;
use leptos::prelude::*;

use super::super::services::name_of;
use super::making::{Making, PHRASES, SEARCH};
use super::phrases;
use crate::browser;
use crate::components::words;
use crate::language::{Key, keys, say, say_with};
use crate::ui::html::{h3, li, ol};
use crate::ui::{self, AnyView, IntoAny};

/// The prefixes of the buttons' ids; the place follows.
const UP: &str = "up-";
const DOWN: &str = "down-";
const REMOVE: &str = "remove-";

/// The services on the list.
pub fn entries(making: Making) -> AnyView {
    let draw = move || {
        let count = making.count();
        if count == 0 {
            return words(keys::LIST_EMPTY);
        }
        let list = making.memory.signposts.get_untracked();
        let places = PHRASES.iter().enumerate().zip(&list.signposts);
        let rows = places.map(|((place, ids), signpost)| {
            let name = name(making, signpost);
            row(making, (place, count), ids, &name)
        });
        let rows: Vec<_> = rows.collect();
        (
            words(keys::LIST_NOTES),
            ol().class("govuk-list wm-services").child(rows),
        )
            .into_any()
    };
    draw.into_any()
}

/// The name of the service, or a text saying that no feed has it any more.
fn name(making: Making, signpost: &Signpost) -> String {
    let feeds = making.memory.feeds;
    let name = feeds.with_untracked(|feeds| Some(signpost.find(feeds)?.name.clone()));
    name.unwrap_or_else(|| missing_service_text(signpost))
}

/// The text in place of a service that no feed has any more.
pub fn missing_service_text(signpost: &Signpost) -> String {
    signpost.need.map_or_else(
        || say(keys::MY_LIST_GONE_ANY),
        |need| {
            let need = name_of("need.", need.name());
            say_with(keys::MY_LIST_GONE, &[("need", &need)])
        },
    )
}

fn row(
    making: Making,
    (place, count): (usize, usize),
    ids: &'static phrases::Ids,
    name: &str,
) -> AnyView {
    let number = (place + 1).to_string();
    let heading = h3()
        .class("govuk-heading-s")
        .child([&number, ". ", name].concat());
    let button = |label: Key, start: &str, press: Callback<()>| {
        ui::button_about(
            say(label),
            name,
            &[start, &place.to_string()].concat(),
            press,
        )
    };
    let move_to = |to: usize, start: &'static str| {
        let name = name.to_owned();
        Callback::new(move |()| move_one(making, (place, to), &name, start))
    };
    let up = (place > 0).then(|| button(keys::LIST_UP, UP, move_to(place.wrapping_sub(1), UP)));
    let down = (place + 1 < count).then(|| button(keys::LIST_DOWN, DOWN, move_to(place + 1, DOWN)));
    let gone = name.to_owned();
    let remove = Callback::new(move |()| remove_one(making, place, &gone));
    let buttons = up
        .into_iter()
        .chain(down)
        .chain(Some(button(keys::LIST_REMOVE, REMOVE, remove)));
    li().class("wm-services__item")
        .child(heading)
        .child(phrases::choose(making, place, ids, name))
        .child(ui::button_group(buttons.collect()))
        .into_any()
}

/// The pressed button keeps the focus at its new place. At either end it is gone, and the opposite one
/// takes the focus.
fn move_one(making: Making, (from, to): (usize, usize), name: &str, start: &'static str) {
    making.change(|list| list.swap(from, to));
    let number = (to + 1).to_string();
    let values = [("name", name), ("n", &number)];
    making.news.set(say_with(keys::LIST_MOVED, &values));
    let is_end = to == 0
        || to + 1
            == making
                .memory
                .signposts
                .with_untracked(|list| list.signposts.len());
    let start = match (start, is_end) {
        (UP, true) if to == 0 => DOWN,
        (DOWN, true) if to > 0 => UP,
        (start, _) => start,
    };
    focus([start, &to.to_string()].concat());
}

fn remove_one(making: Making, place: usize, name: &str) {
    making.change(|list| list.remove(place));
    making
        .news
        .set(say_with(keys::LIST_REMOVED, &[("name", name)]));
    let left = making
        .memory
        .signposts
        .with_untracked(|list| list.signposts.len());
    focus(left.checked_sub(1).map_or_else(
        || SEARCH.to_owned(),
        |last| [REMOVE, &place.min(last).to_string()].concat(),
    ));
}

/// Focuses an element once the list has been drawn again.
fn focus(id: String) {
    request_animation_frame(move || browser::focus(&id));
}
