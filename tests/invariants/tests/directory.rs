//! The support directory of the stand-in is in order: the portal reads every entry as it is meant.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use invariants::tree;
use serde_json::Value;

const FILE: &str = "tests/backend/open-referral/services.json";
const SERVICES_MIN: usize = 110;

fn services() -> Vec<Value> {
    serde_json::from_str(&tree::text(FILE)).unwrap()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[test]
fn there_are_enough_services_and_each_has_its_own_id() {
    let services = services();
    let ids: BTreeSet<&str> = services.iter().map(|service| text(service, "id")).collect();
    assert!(services.len() >= SERVICES_MIN);
    assert_eq!(ids.len(), services.len());
}

#[test]
fn the_portal_knows_every_term_and_every_number() {
    for service in services() {
        let name = text(&service, "name");
        let read = directory::read_service(&service.to_string(), 0).unwrap();
        let terms = read.needs.len() + read.audiences.len() + read.channels.len();
        assert_eq!(
            terms,
            service["attributes"].as_array().unwrap().len(),
            "{name}: a term is unknown"
        );
        let numbers = service.to_string().matches("\"number\":").count();
        assert_eq!(read.phones.len(), numbers, "{name}: a number was not read");
        assert!(
            read.phones.iter().all(|phone| phone.dial.len() >= 3),
            "{name}"
        );
        assert!(
            read.site.is_some() && !read.description.is_empty(),
            "{name}"
        );
        let can_chat = read.channels.contains(&directory::Channel::Webchat);
        let can_write = read.email.is_some() || !read.pages.is_empty();
        assert!(
            !read.phones.is_empty() || can_write || can_chat,
            "{name}: nobody can reach it"
        );
    }
}

#[test]
fn every_entry_says_where_it_comes_from_and_when_it_was_checked() {
    for service in services() {
        let name = text(&service, "name");
        let source = &service["source"];
        assert!(
            ["official", "other", "list"].contains(&text(source, "kind")),
            "{name}"
        );
        assert!(!source["pages"].as_array().unwrap().is_empty(), "{name}");
        assert!(
            contract::Date::parse(text(&service, "assured_date")).is_ok(),
            "{name}"
        );
        assert_eq!(text(&service, "status"), "active", "{name}");
    }
}
