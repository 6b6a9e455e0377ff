//! One service: first how to reach it, then everything else.

mod expect;
mod facts;
mod other_sites;

use directory::Service;
use leptos::prelude::*;

use super::services::{feed_note, fetch, now_in_words, ways};
use crate::api::{self, ApiError};
use crate::browser;
use crate::components::{load, print_offer, words};
use crate::language::{Key, keys, say, say_with};
use crate::memory::{Memory, use_memory};
use crate::ui::{self, AnyView, IntoAny};

/// One service. `id` is its key among the services of all feeds.
pub fn service_screen(id: String) -> AnyView {
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

/// Loads the service with all its details. If the feed does not answer, the details from the list must
/// do.
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

fn body(service: &Service, feed_note: Option<AnyView>) -> AnyView {
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
    parts.push(ways(service));
    if !service.is_whole {
        parts.push(inset(keys::SERVICE_SHORT));
    }
    parts.extend(expect::expect(service));
    if !service.description.is_empty() {
        parts.push(ui::heading(say(keys::SERVICE_ABOUT)));
    }
    parts.extend(service.description.iter().cloned().map(ui::paragraph));
    parts.push(ui::summary_list(facts::rows(service, today)));
    if service.is_old(today) {
        parts.push(inset(keys::SERVICE_OLD));
    }
    parts.extend(feed_note);
    parts.extend(other_sites::other_sites(service));
    parts.push(print_offer());
    parts.into_any()
}

fn inset(key: Key) -> AnyView {
    ui::inset(say(key).into_any())
}
