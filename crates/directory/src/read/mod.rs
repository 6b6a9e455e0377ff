//! Reads Open Referral feeds, versions 3 and 1, whatever state they are in.

mod cost;
mod day;
mod phones;
mod schedules;
mod secret;
mod service;
mod spoken;
mod terms;
mod times;
mod value;

use serde_json::Value;

use crate::Service;
use value::{list, number, part};

/// Where feeds put the items of a page.
const ITEMS: [&str; 6] = [
    "contents", "content", "data", "items", "results", "services",
];

/// The most services read from one page. We ask for 100, but a feed that is a file sends them all.
const SERVICES_MAX: usize = 10_000;

/// One page of a feed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Page {
    /// The active services.
    pub services: Vec<Service>,
    /// Whether another page follows.
    pub has_next: bool,
    /// Whether the page has more services than are read.
    pub is_cut: bool,
}

/// Reads page number `page` of feed number `feed`, leaving out services that make no sense. `None`
/// if the text is not a page of services at all, such as a web page.
pub fn read_page(json: &str, feed: usize, page: u16) -> Option<Page> {
    let value: Value = serde_json::from_str(json).ok()?;
    let items = match &value {
        Value::Array(items) => items,
        _ => ITEMS.iter().find_map(|name| value.get(name)?.as_array())?,
    };
    let services = items
        .iter()
        .take(SERVICES_MAX)
        .filter_map(|item| service::read(item, feed))
        .collect();
    Some(Page {
        services,
        has_next: !items.is_empty() && has_next(&value, page),
        is_cut: items.len() > SERVICES_MAX,
    })
}

/// Reads one service in its whole form.
pub fn read_service(json: &str, feed: usize) -> Option<Service> {
    let value = serde_json::from_str(json).ok()?;
    service::read(&value, feed).map(|service| Service {
        is_whole: true,
        ..service
    })
}

/// Whether another page follows, from whatever the envelope says. If it says nothing, none does.
fn has_next(value: &Value, page: u16) -> bool {
    let envelopes = [value, part(value, "pagination"), part(value, "meta")];
    let says = |names: [&str; 3]| {
        envelopes
            .iter()
            .flat_map(|envelope| names.iter().map(|name| part(envelope, name)))
            .find_map(Value::as_bool)
    };
    if says(["last_page", "last", "empty"]) == Some(true) {
        return false;
    }
    let pages = |envelope: &&Value| {
        ["total_pages", "totalPages", "pages"]
            .iter()
            .find_map(|name| number(envelope, name))
    };
    match envelopes.iter().find_map(pages) {
        Some(pages) => page < pages,
        // Without a count, only "not the last page" means that there is more.
        None => says(["last_page", "last", "last"]) == Some(false),
    }
}

/// The taxonomy terms of a service, in both versions.
fn terms_of(value: &Value) -> impl Iterator<Item = &Value> {
    ["attributes", "service_taxonomys", "service_taxonomies"]
        .into_iter()
        .flat_map(|name| list(value, name))
}
