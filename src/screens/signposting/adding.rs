//! Finds services while the person types, and adds them to the list.

use directory::{Criterion, PhoneKind, Reference, Service, Wanted, Wishes};
use leptos::ev;
use leptos::prelude::*;

use super::making::{Making, SEARCH};
use crate::language::{Key, keys, plural, say, say_with};
use crate::ui::html::{self, li, span, strong, ul};
use crate::ui::{self, AnyView, Field, IntoAny, Typed};

/// At most this many services are shown. Better words find better ones.
const SHOWN_MAX: usize = 8;
/// With fewer letters, a search would find almost everything.
const LETTERS_MIN: usize = 2;

/// The search field and its results.
pub fn search(making: Making) -> AnyView {
    let typed = RwSignal::new(String::new());
    let field = Field::named(SEARCH, say(keys::LIST_SEARCH)).hint(say(keys::LIST_SEARCH_HINT));
    let count = RwSignal::new(String::new());
    let results = move || {
        let words = typed.get();
        if words.trim().chars().count() < LETTERS_MIN {
            count.set(String::new());
            return None;
        }
        let found = find(making, words);
        count.set(if found.is_empty() {
            say(keys::LIST_NOTHING_FITS)
        } else {
            plural(
                Key::of("services.count."),
                i64::try_from(found.len()).unwrap_or(i64::MAX),
            )
        });
        let rows: Vec<_> = found.iter().map(|service| row(making, service)).collect();
        Some(ul().class("govuk-list wm-services").child(rows))
    };
    (
        ui::text_input(field, Typed::Words, typed.into()),
        ui::status(move || count.get()),
        results,
    )
        .into_any()
}

/// The services that match the words alone: whoever types the name of a service means it, whatever its
/// area or languages.
fn find(making: Making, words: String) -> Vec<Service> {
    let wanted = Wanted {
        words,
        ..Wanted::default()
    };
    let found = making.memory.found(&wanted, Wishes::default()).best;
    if found.given_up.contains(&Criterion::Words) {
        return Vec::new();
    }
    let hits = found.hits.iter().take(SHOWN_MAX);
    making.memory.feeds.with_untracked(|feeds| {
        let services = hits.filter_map(|hit| feeds.services().get(hit.index));
        services.cloned().collect()
    })
}

/// One result: its name, its first phone number, and a button that adds it.
fn row(making: Making, service: &Service) -> AnyView {
    let is_told = |number: &&directory::Phone| number.kind != PhoneKind::Relay;
    let number = service.phones.iter().find(is_told);
    let number = number.map(|number| ui::paragraph(number.number.clone()));
    let name = strong().child(&service.name).into_any();
    li().class("wm-services__item")
        .child(ui::paragraph_of(name))
        .child(number.into_iter().collect::<Vec<_>>())
        .child(button(making, service))
        .into_any()
}

/// The button stays after the service was added, so that it keeps the focus.
fn button(making: Making, service: &Service) -> AnyView {
    let reference = Reference::of(service);
    let list = making.memory.signposts;
    let is_on = move || {
        making.order.track();
        list.with_untracked(|list| list.place_of(reference).is_some())
    };
    let label = move || {
        say(if is_on() {
            keys::LIST_IS_ON
        } else {
            keys::LIST_ADD
        })
        .into_any()
    };
    let service = service.clone();
    let about = span()
        .class("govuk-visually-hidden")
        .child([" ", &service.name].concat());
    html::button()
        .class("govuk-button govuk-button--secondary")
        .attr("type", "button")
        .attr("aria-disabled", move || is_on().then(|| "true".to_owned()))
        .on(ev::click, move |_| add(making, &service))
        .child(label)
        .child(about)
        .into_any()
}

fn add(making: Making, service: &Service) {
    let list = making.memory.signposts;
    let is_full = list.with_untracked(directory::SignpostList::is_full);
    let mut is_new = false;
    // What the person searched for before they came here.
    let wanted = making.memory.wanted.get_untracked();
    making.change(|list| is_new = list.add(service, &wanted));
    if is_new {
        let place = list.with_untracked(|list| list.signposts.len());
        let values = [("name", service.name.as_str()), ("n", &place.to_string())];
        making.news.set(say_with(keys::LIST_ADDED, &values));
    } else if is_full {
        making.news.set(say(keys::LIST_FULL));
    }
}
