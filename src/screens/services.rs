//! The search results, best first: why each is shown, and which criteria were dropped.

mod asked;
mod card;
mod contact;
mod hours;
mod notes;
mod reasons;

pub use contact::{contact, to_site, ways};
pub use hours::{now_in_words, timetable};
pub use notes::feed_note;
pub use reasons::{language_name, name_of};

use directory::{Hit, Need, Service, Wanted};
use leptos::prelude::*;

use crate::api::{self, ApiError};
use crate::browser;
use crate::components::{go_to, load, words};
use crate::language::{Key, keys, plural, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, SignpostingScreen, use_navigator};
use crate::ui::html::ol;
use crate::ui::{self, AnyView, IntoAny};

/// How many services are shown at first, and added by each press of "more".
const SHOWN: usize = 10;

/// The services that fit.
pub fn services_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    expect_loss(memory);
    // Drawn before the services arrive, so that screen readers announce the count.
    let count = RwSignal::new(String::new());
    (
        move || asked::asked(navigator, memory),
        ui::status(move || count.get()),
        load(
            move || fetch(memory),
            // Drawn again when the person removes a criterion on this screen.
            move |()| (move || results(navigator, memory, count)).into_any(),
        ),
        list_link(navigator),
    )
        .into_any()
}

/// Whether the person came from the case of a bereaved family. Chooses the need of one, unless something has been asked
/// for already.
pub fn expect_loss(memory: Memory) -> bool {
    let is_bereaved = memory
        .case
        .with_untracked(|case| case.as_ref().is_some_and(|case| case.bereaved));
    if is_bereaved && memory.wanted.get_untracked() == Wanted::default() {
        memory
            .wanted
            .update(|wanted| wanted.need = Some(Need::Bereaved));
    }
    is_bereaved
}

/// The way to a list of services, for somebody who helps another.
pub fn list_link(navigator: Navigator) -> AnyView {
    let go = go_to(navigator, SignpostingScreen::ListBuilder);
    ui::paragraph_of(ui::nav_link(say(keys::LIST_TITLE), go))
}

/// Loads the services of all feeds, unless they are fresh.
///
/// # Errors
/// If no feed answers and none ever has.
pub async fn fetch(memory: Memory) -> Result<(), ApiError> {
    let now = browser::now();
    if memory.feeds.with_untracked(|feeds| feeds.are_fresh(now)) {
        return Ok(());
    }
    let (answers, reason) = api::directory::answers().await;
    // The app, and its memory, may be gone by now.
    let is_empty = memory.feeds.try_update(|feeds| {
        feeds.renew(answers, now);
        feeds.is_empty()
    });
    match reason {
        Some(reason) if is_empty == Some(true) => Err(reason),
        _ => Ok(()),
    }
}

fn results(navigator: Navigator, memory: Memory, count: RwSignal<String>) -> AnyView {
    let wanted = memory.wanted.get();
    let found = memory.found_in_full(&wanted, memory.wishes.get());
    let best = found.best.hits.len();
    if best == 0 {
        return words(keys::SERVICES_NONE);
    }
    count.set(plural(
        Key::of("services.count."),
        i64::try_from(best).unwrap_or(i64::MAX),
    ));
    let total = best + found.others.hits.len();
    let shown = memory.services_shown;
    if shown.get_untracked() == 0 {
        shown.set(SHOWN);
    }
    let more = Callback::new(move |()| {
        let first_new = shown.get_untracked();
        shown.set(first_new + SHOWN);
        request_animation_frame(move || browser::focus(&card::id(first_new)));
    });
    let button = move || {
        let has_more = shown.get() < total;
        has_more.then(|| ui::secondary_button(say(keys::SERVICES_MORE), more))
    };
    let mut parts = vec![
        memory.feeds.with_untracked(notes::feed_notes),
        notes::dropped_criteria(memory, &found, &wanted),
    ];
    parts.push(list(navigator, memory, 0, found.best.hits));
    if total > best {
        parts.push(notes::lacking(&found.others));
        parts.push(list(navigator, memory, best, found.others.hits));
    }
    parts.push(button.into_any());
    parts.into_any()
}

/// The services shown so far. `first` is the place of the first hit among all results.
fn list(navigator: Navigator, memory: Memory, first: usize, hits: Vec<Hit>) -> AnyView {
    let cards = move || {
        let card = |(nth, hit): (usize, &Hit)| {
            memory.feeds.with_untracked(|feeds| {
                let service: &Service = feeds.services().get(hit.index)?;
                Some(card::card(first + nth, service, hit, navigator))
            })
        };
        let shown = memory.services_shown.get().saturating_sub(first);
        hits.iter()
            .take(shown)
            .enumerate()
            .filter_map(card)
            .collect::<Vec<_>>()
    };
    ol().class("govuk-list wm-services").child(cards).into_any()
}
