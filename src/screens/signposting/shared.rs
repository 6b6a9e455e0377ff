//! A list as the person who received its link sees it: whom to call, and why.

use directory::{Service, Signpost, Wanted, Wishes};
use leptos::prelude::*;

use super::super::services::{contact, fetch, language_name, now_in_words};
use super::entries::missing_service_text;
use super::{phrases, read_list_link};
use crate::browser;
use crate::components::{go_to, load, rich, words};
use crate::language::{keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, Screen, SignpostingScreen, SupportScreen, use_navigator};
use crate::ui::html::{h2, h3, li, ol};
use crate::ui::{self, AnyView, IntoAny};

/// How many services replace one that is gone.
const REPLACEMENTS_MAX: usize = 2;

/// The list from a link, or the one that is being made.
pub fn shared_list_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    read_list_link(memory);
    let list = memory.signposts.get_untracked();
    if list.signposts.is_empty() {
        return (
            words(keys::MY_LIST_NONE),
            on(navigator, say(keys::NAV_SUPPORT), SupportScreen::Support),
        )
            .into_any();
    }
    (
        ui::paragraph_of(rich(&say(keys::SUPPORT_DANGER))),
        words(keys::MY_LIST_MAKER),
        words(keys::MY_LIST_INTRO),
        load(move || fetch(memory), move |()| entries(navigator, memory)),
        on(
            navigator,
            say(keys::MY_LIST_CHANGE),
            SignpostingScreen::ListBuilder,
        ),
    )
        .into_any()
}

fn on(navigator: Navigator, label: String, screen: impl Into<Screen>) -> AnyView {
    ui::paragraph_of(ui::nav_link(label, go_to(navigator, screen)))
}

fn entries(navigator: Navigator, memory: Memory) -> AnyView {
    let list = memory.signposts.get_untracked();
    let entry = |signpost: &Signpost| {
        let feeds = memory.feeds;
        let there = feeds.with_untracked(|feeds| {
            let service = signpost.find(feeds)?;
            Some(of_service(navigator, service, &phrases::said(signpost)))
        });
        there.unwrap_or_else(|| {
            replacement_services(navigator, memory, signpost, list.search_for(signpost))
        })
    };
    let entries: Vec<_> = list.signposts.iter().map(entry).collect();
    ol().class("govuk-list wm-services")
        .child(entries)
        .into_any()
}

/// One service: first how to reach it, then what the list says about it, then its opening hours.
fn of_service(navigator: Navigator, service: &Service, said: &[String]) -> AnyView {
    let lines = || said.iter().map(|line| line.clone().into_any()).collect();
    let said = (!said.is_empty()).then(|| ui::inset(ui::list(lines())));
    let spoken = service.languages.iter().filter(|code| *code != "en");
    let spoken: Vec<_> = spoken.map(|code| language_name(code)).collect();
    let speaks = (!spoken.is_empty()).then(|| {
        say_with(
            keys::SERVICES_WHY_LANGUAGE,
            &[("language", &spoken.join(", "))],
        )
    });
    let alert = Some(service.alert.clone()).filter(|alert| !alert.is_empty());
    let facts = [alert, now_in_words(service, browser::now()), speaks];
    let facts = facts.into_iter().flatten().map(ui::paragraph);
    let more = say_with(keys::MY_LIST_MORE, &[("name", &service.name)]);
    let screen = SupportScreen::Service {
        key: service.key(),
        name: service.name.clone(),
    };
    li().class("wm-services__item")
        .child(h2().class("govuk-heading-m").child(&service.name))
        .child(contact(service))
        .child(said.into_iter().chain(facts).collect::<Vec<_>>())
        .child(on(navigator, more, screen))
        .into_any()
}

/// Replacements for a service that no feed has any more: the best results of its search, and a link to
/// all of them.
fn replacement_services(
    navigator: Navigator,
    memory: Memory,
    signpost: &Signpost,
    wanted: Wanted,
) -> AnyView {
    let hits = memory.found(&wanted, Wishes::default()).best.hits;
    let services = memory.feeds.with_untracked(|feeds| {
        let found = hits
            .iter()
            .filter_map(|hit| feeds.services().get(hit.index));
        let draw = |service: &Service| {
            let name = h3().class("govuk-heading-s").child(&service.name);
            (name, contact(service)).into_any()
        };
        found.take(REPLACEMENTS_MAX).map(draw).collect::<Vec<_>>()
    });
    let search = Callback::new(move |()| {
        memory.wanted.set(wanted.clone());
        memory.services_shown.set(0);
        navigator.go(SupportScreen::Services);
    });
    li().class("wm-services__item")
        .child(ui::paragraph(missing_service_text(signpost)))
        .child(services)
        .child(ui::paragraph_of(ui::nav_link(
            say(keys::MY_LIST_ALL),
            search,
        )))
        .into_any()
}
