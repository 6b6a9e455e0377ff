//! One service: how to reach it first, then everything else that is known of it.

use directory::{Cost, Fit, Service};
use leptos::prelude::*;

use super::services::{contact, feed_note, fetch, language_name, name_of, now_in_words, timetable};
use crate::api::{self, ApiError};
use crate::browser;
use crate::components::{load, words};
use crate::language::{Key, date, keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::ui::{self, Row};
use crate::ui::{ToView, View};

/// One service; `id` is its key among the services of all feeds.
pub fn service_screen(id: String) -> View {
    let memory = use_memory();
    let key = id.clone();
    load(
        move || find(memory, key.clone()),
        move |()| {
            memory.feeds.with_untracked(|feeds| match feeds.find(&id) {
                Some(service) => body(service, feeds.sources.get(service.feed).and_then(feed_note)),
                None => words(keys::SERVICE_GONE),
            })
        },
    )
}

/// Sees to it that the memory holds the service with everything its feed knows. When the feed does
/// not tell the rest, what its list told has to do.
async fn find(memory: Memory, key: String) -> Result<(), ApiError> {
    let known = || {
        let feeds = memory.feeds.try_with_untracked(|feeds| {
            let service = feeds.find(&key)?;
            Some((service.feed, service.id.clone(), service.is_whole))
        });
        feeds.flatten()
    };
    if known().is_none() {
        fetch(memory).await?;
    }
    if let Some((feed, id, false)) = known()
        && let Ok(whole) = api::directory::whole(feed, &id).await
    {
        memory.feeds.try_update(|feeds| feeds.replace(whole));
    }
    Ok(())
}

fn body(service: &Service, feed_note: Option<View>) -> View {
    let now = browser::now();
    let (today, _) = now.in_london();
    let mut parts = Vec::new();
    if !service.alert.is_empty() {
        parts.push(ui::warning(say(keys::SERVICE_ALERT), service.alert.clone()));
    }
    if !service.organization.is_empty() && service.organization != service.name {
        let run_by = say_with(keys::SERVICE_RUN_BY, &[("name", &service.organization)]);
        parts.push(ui::paragraph(run_by));
    }
    parts.extend(now_in_words(service, now).map(ui::paragraph));
    parts.push(ui::heading(say(keys::SERVICE_CONTACT)));
    parts.push(contact(service));
    if !service.is_whole {
        parts.push(set_in(keys::SERVICE_SHORT));
    }
    if !service.description.is_empty() {
        parts.push(ui::heading(say(keys::SERVICE_ABOUT)));
    }
    parts.extend(service.description.iter().cloned().map(ui::paragraph));
    parts.push(ui::summary_list(rows(service, today)));
    if service.is_old(today) {
        parts.push(set_in(keys::SERVICE_OLD));
    }
    parts.extend(feed_note);
    parts.view()
}

fn set_in(key: Key) -> View {
    ui::inset(say(key).view())
}

/// What is known of the service, without what is not.
fn rows(service: &Service, today: contract::Date) -> Vec<Row> {
    let names = |prefix, names: Vec<&str>| {
        names
            .into_iter()
            .map(|name| name_of(prefix, name))
            .collect::<Vec<_>>()
    };
    let needs = names(
        "need.",
        service.needs.iter().map(|need| need.name()).collect(),
    );
    let mut spoken: Vec<_> = service
        .languages
        .iter()
        .map(|code| language_name(code))
        .collect();
    spoken.extend(Some(service.interpreters.clone()).filter(|text| !text.is_empty()));
    let checked = service.checked_on.map(date::short).into_iter().collect();
    let rows = [
        (keys::SERVICE_FOR, who(service)),
        (keys::SERVICE_NEEDS, needs),
        (keys::SERVICE_AREA, places(service)),
        (keys::SERVICE_COST, cost(service)),
        (keys::SERVICE_HOURS, timetable(service, today)),
        (keys::SERVICE_LANGUAGES, spoken),
        (keys::SERVICE_CHECKED, checked),
    ];
    rows.into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(key, lines)| row(key, lines))
        .collect()
}

fn row(key: Key, lines: Vec<String>) -> Row {
    let lines: Vec<_> = lines
        .into_iter()
        .map(|line| ui::el("div", "").text(&line).any())
        .collect();
    Row {
        name: say(key),
        value: lines.view(),
        change: None,
    }
}

fn who(service: &Service) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(Some(service.eligibility.clone()).filter(|text| !text.is_empty()));
    lines.extend(
        service
            .audiences
            .iter()
            .map(|who| name_of("audience.", who.name())),
    );
    let age = |age: Option<u16>| age.map(|age| age.to_string());
    lines.extend(match (age(service.ages.0), age(service.ages.1)) {
        (Some(from), Some(to)) => Some(say_with(
            keys::SERVICE_AGES,
            &[("from", &from), ("to", &to)],
        )),
        (Some(from), None) => Some(say_with(keys::SERVICE_AGE_FROM, &[("from", &from)])),
        (None, Some(to)) => Some(say_with(keys::SERVICE_AGE_TO, &[("to", &to)])),
        (None, None) => None,
    });
    lines
}

fn places(service: &Service) -> Vec<String> {
    match service.reach() {
        Fit::Country => vec![say(keys::AREA_COUNTRY)],
        Fit::London => vec![say(keys::AREA_LONDON)],
        _ => service.boroughs().map(str::to_owned).collect(),
    }
}

fn cost(service: &Service) -> Vec<String> {
    match &service.cost {
        Cost::Unsaid => Vec::new(),
        Cost::Free => vec![say(keys::SERVICES_FREE)],
        Cost::Said(text) => vec![text.clone()],
    }
}
