//! Reads one service of a feed.

use serde_json::Value;

use super::day::day;
use super::value::{first_text, list, number, part, raw, text};
use super::{cost, phones, schedules, secret, spoken, terms};
use crate::Need;
use crate::area::Coverage;
use crate::link::{email_address, web_link};
use crate::plain::{line, paragraphs};
use crate::service::{OtherPage, Service};
use crate::words::fold;

/// The most further pages shown for a service.
const PAGES_MAX: usize = 5;
/// The most words of a service that the search sees.
const WORDS_MAX: usize = 400;

/// Reads an active service. `None` if it is inactive, or has no name or id.
pub fn read(value: &Value, feed: usize) -> Option<Service> {
    let (id, name) = (raw(value, "id"), text(value, "name"));
    let status = raw(value, "status").to_ascii_lowercase();
    if id.is_empty() || name.is_empty() || !matches!(status.as_str(), "active" | "") {
        return None;
    }
    let organization = part(value, "organization");
    let phones = phones::read(value);
    let (schedules, hours) = schedules::read(value);
    let mut service = Service {
        is_whole: !phones.is_empty(),
        id,
        feed,
        name,
        organization: text(organization, "name"),
        description: paragraphs(&raw(value, "description")),
        eligibility: eligibility(value),
        ages: ages(value),
        cost: cost::read(value),
        languages: spoken::read(value),
        interpreters: text(value, "interpretation_services"),
        phones,
        email: email(value)
            .or_else(|| list(value, "contacts").find_map(email))
            .or_else(|| email(organization)),
        site: site(value, "url").or_else(|| site(organization, "website")),
        pages: pages(value),
        how_to_start: line(&raw(value, "application_process")),
        wait: text(value, "wait_time"),
        accreditations: text(value, "accreditations"),
        schedules,
        hours,
        alert: line(&raw(value, "alert")),
        checked_on: day(value, "assured_date").or_else(|| day(value, "last_modified")),
        ..Service::default()
    };
    service.is_refuge = secret::is_refuge(value, &service);
    if service.is_refuge {
        secret::keep(&mut service);
        if service.name.is_empty() {
            return None;
        }
    }
    service.coverage = coverage(value, service.is_refuge);
    service.words = words(value, &service);
    terms::read(value, &mut service);
    if service.needs.contains(&Need::DomesticAbuse) && !service.is_refuge {
        secret::without_postcodes(&mut service);
        service.words = words(value, &service);
    }
    Some(service)
}

fn eligibility(value: &Value) -> String {
    let said = line(&raw(value, "eligibility_description"));
    if !said.is_empty() {
        return said;
    }
    // Version 1 has a list of whom the service is for.
    let listed = list(value, "eligibilitys").chain(list(value, "eligibilities"));
    let listed = listed.map(|item| text(item, "eligibility"));
    listed
        .filter(|item| !item.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The minimum and maximum age. Version 1 gives them for each eligible group.
fn ages(value: &Value) -> (Option<u16>, Option<u16>) {
    let of = |value| (number(value, "minimum_age"), number(value, "maximum_age"));
    // If any group has no limit on one side, the service has none there.
    let groups = list(value, "eligibilitys").chain(list(value, "eligibilities"));
    let of_groups = groups.map(of).reduce(|one, other| {
        let youngest = one.0.zip(other.0).map(|(a, b)| a.min(b));
        let oldest = one.1.zip(other.1).map(|(a, b)| a.max(b));
        (youngest, oldest)
    });
    match of(value) {
        (None, None) => of_groups.unwrap_or_default(),
        own => own,
    }
}

fn email(value: &Value) -> Option<String> {
    email_address(&raw(value, "email"))
}

fn site(value: &Value, name: &str) -> Option<String> {
    web_link(&raw(value, name))
}

/// Further pages besides the service's own, in version 3 feeds.
fn pages(value: &Value) -> Vec<OtherPage> {
    let page = |page: &Value| {
        Some(OtherPage {
            label: text(page, "label"),
            address: site(page, "url")?,
        })
    };
    let all = list(value, "additional_urls").filter_map(page);
    all.take(PAGES_MAX).collect()
}

fn coverage(value: &Value, is_secret: bool) -> Coverage {
    let mut coverage = Coverage::default();
    let places = list(value, "service_at_locations");
    let areas = list(value, "service_areas");
    for area in areas.chain(places.flat_map(|at| list(at, "service_areas"))) {
        let name = first_text(area, &["name", "service_area"]);
        if !is_secret || secret::is_wide(&name) {
            coverage.add(&name);
        }
    }
    coverage
}

fn words(value: &Value, service: &Service) -> Vec<String> {
    let texts = [&service.name, &service.organization, &service.eligibility];
    let all = texts.into_iter().chain(&service.description);
    let mut words: Vec<String> = Vec::new();
    for text in all.cloned().chain(terms::names(value)) {
        words.extend(
            fold(&text)
                .split(' ')
                .filter(|word| word.len() > 2)
                .map(str::to_owned),
        );
    }
    words.truncate(WORDS_MAX);
    words
}
