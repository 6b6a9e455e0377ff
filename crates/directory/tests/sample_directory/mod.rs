//! A small directory of made-up services, and helpers to search it.

use contract::Timestamp;
use directory::{Found, Service, Wanted, read_page, search};
use serde_json::{Value, json};

/// Tuesday 24 November 2026, 11:00 in London.
pub const NOW: Timestamp = Timestamp(1_795_518_000);

pub fn marks(marks: &[&str]) -> Value {
    marks
        .iter()
        .map(|mark| json!({"taxonomy_term_id": format!("wm-{mark}")}))
        .collect()
}

pub fn service(name: &str, area: &str, terms: &[&str]) -> Value {
    json!({"id": name, "name": name, "service_areas": [{"name": area}], "attributes": marks(terms),
        "phones": [{"number": "020 7946 0000"}], "assured_date": "2026-11-01"})
}

pub fn directory() -> Vec<Service> {
    let mut polish = service("Polish Families Desk", "Ealing", &["need-domestic-abuse"]);
    polish["languages"] = json!([{"name": "Polish"}]);
    let mut national = service("Stalking Line", "England and Wales", &["need-stalking"]);
    national["interpretation_services"] = json!("Interpreters");
    let services = json!([
        service("Any Crime Line", "England", &["need-anyone"]),
        national,
        service("London Stalking Desk", "Greater London", &["need-stalking"]),
        service("Hackney Safety", "London Borough of Hackney", &["need-stalking", "need-domestic-abuse"]),
        service("Women Together", "London", &["need-domestic-abuse", "audience-women"]),
        service("Men Together", "London", &["need-domestic-abuse", "audience-men"]),
        service("Deaf Hub", "United Kingdom", &["need-domestic-abuse", "channel-bsl", "audience-deaf"]),
        polish,
        service("Leeds Advice", "Leeds", &["need-stalking"]),
        {"id": "f", "name": "Example Money Desk", "description": "When you were scammed online"},
    ]);
    read_page(&services.to_string(), 0, 1).unwrap().services
}

pub fn names(services: &[Service], found: &Found) -> Vec<String> {
    found
        .best
        .hits
        .iter()
        .map(|hit| services[hit.index].name.clone())
        .collect()
}

#[track_caller]
pub fn find(query: &str) -> (Vec<String>, Found) {
    let services = directory();
    let found = search(&services, &Wanted::from_query(query), NOW);
    (names(&services, &found), found)
}

pub fn find_words(words: &str) -> (Vec<String>, Found) {
    let services = directory();
    let found = search(
        &services,
        &Wanted {
            words: words.to_owned(),
            ..Wanted::default()
        },
        NOW,
    );
    (names(&services, &found), found)
}
