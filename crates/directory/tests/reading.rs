//! Reads feeds as they exist in the wild, and lets nothing unsafe out of them.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::Date;
use directory::{
    Audience, Channel, Cost, Need, PhoneKind, Service, map_of, read_page, read_service,
};

const RICH: &str = include_str!("feeds/rich.json");
const VERSION_1: &str = include_str!("feeds/version-1.json");

fn rich() -> Vec<Service> {
    read_page(RICH, 0, 1).unwrap().services
}

#[track_caller]
fn only(fields: &str) -> Option<Service> {
    read_service(&format!(r#"{{"id": "x", "name": "Example"{fields}}}"#), 0)
}

#[test]
fn a_full_service_of_version_3_is_read() {
    let service = &rich()[0];
    assert_eq!(service.name, "Example Stalking Line");
    assert_eq!(service.organization, "Example Trust");
    assert_eq!(service.description, ["We listen & help.", "Free guide."]);
    assert_eq!(
        service.site.as_deref(),
        Some("https://www.example.org/help")
    );
    assert_eq!(service.email.as_deref(), Some("hello@example.org"));
    assert_eq!(service.ages, (Some(16), Some(99)));
    assert_eq!(service.cost, Cost::Free);
    assert_eq!(service.languages, ["pl", "cy", "Klingon"]);
    assert_eq!(service.interpreters, "Interpreters for 200 languages");
    assert_eq!(service.needs, [Need::Stalking]);
    assert_eq!(service.audiences, [Audience::Women]);
    assert_eq!(service.alert, "Closed on 25 December");
    assert_eq!(service.how_to_start, "Ring us first");
    assert_eq!(
        (service.wait.as_str(), service.accreditations.as_str()),
        ("About a week", "Example Mark")
    );
    assert_eq!(service.checked_on, Date::parse("2026-10-01").ok());
    assert_eq!(service.schedules.len(), 3);
    let ways = [
        Channel::Relay,
        Channel::Phone,
        Channel::Text,
        Channel::Email,
        Channel::InPerson,
    ];
    assert!(
        ways.iter().all(|way| service.channels.contains(way)),
        "{:?}",
        service.channels
    );
}

#[test]
fn numbers_lose_their_quotes_and_keep_their_notes() {
    let service = &rich()[0];
    let [call, text] = service.phones.as_slice() else {
        panic!("{:?}", service.phones)
    };
    assert_eq!(
        (call.number.as_str(), call.dial.as_str()),
        ("020 7946 0001", "02079460001")
    );
    assert_eq!(call.note, "Press 2 for London");
    assert_eq!((call.kind, text.kind), (PhoneKind::Call, PhoneKind::Text));
}

#[test]
fn further_pages_are_safe_to_follow_and_the_one_for_bsl_is_known() {
    let service = &rich()[0];
    let [bsl, leaflet] = service.pages.as_slice() else {
        panic!("{:?}", service.pages)
    };
    assert_eq!(bsl.address, "https://signvideo.example.org/x");
    assert_eq!(
        (leaflet.label.as_str(), leaflet.address.as_str()),
        ("", "https://example.org/leaflet")
    );
    assert!(bsl.is_bsl() && !leaflet.is_bsl());
    assert!(service.channels.contains(&Channel::Bsl));
}

#[test]
fn a_map_is_of_the_one_borough_where_people_go_to_a_service() {
    let service = |areas: &str, kind: &str| {
        let json = format!(
            r#"[{{"id": "1", "name": "Example Desk", "service_areas": {areas},
            "service_at_locations": [{{"location": {{"location_type": "{kind}"}}}}]}}]"#
        );
        let page = read_page(&json, 0, 1).unwrap();
        page.services[0].place_on_map()
    };
    let (lambeth, two) = (
        r#"[{"name": "Lambeth"}]"#,
        r#"[{"name": "Lambeth"}, {"name": "Hackney"}]"#,
    );
    assert_eq!(service(lambeth, "physical"), Some("Lambeth"));
    assert_eq!(service(lambeth, "virtual"), None);
    assert_eq!(service(two, "physical"), None);
    assert_eq!(service(r#"[{"name": "England"}]"#, "physical"), None);
    assert_eq!(
        map_of("Tower Hamlets"),
        "https://www.openstreetmap.org/search?query=Tower+Hamlets+London"
    );
}

#[test]
fn no_street_address_is_ever_kept() {
    let shown = format!("{:?}", rich());
    for secret in ["Hidden Street", "Secret House", "E8 1ZZ"] {
        assert!(!shown.contains(secret), "{secret}");
    }
}

#[test]
fn what_is_not_in_use_is_hidden() {
    assert_eq!(rich().len(), 2);
    for status in [
        "inactive",
        "defunct",
        "temporarily closed",
        "from the future",
    ] {
        assert_eq!(
            only(&format!(r#", "status": "{status}""#)),
            None,
            "{status}"
        );
    }
    assert!(only(r#", "status": "Active""#).is_some() && only("").is_some());
}

#[test]
fn nulls_numbers_as_ids_and_missing_parts_are_fine() {
    let service = &rich()[1];
    assert_eq!(
        (service.id.as_str(), service.name.as_str()),
        ("42", "Example Fraud Desk")
    );
    assert_eq!(service.phones[0].dial, "03001230000");
    assert_eq!(service.needs, [Need::Fraud], "from its words");
    assert_eq!(service.cost, Cost::Unsaid);
}

#[test]
fn version_1_is_read_too() {
    let page = read_page(VERSION_1, 3, 1).unwrap();
    assert!(page.has_next);
    let [service] = page.services.as_slice() else {
        panic!("{page:?}")
    };
    assert_eq!((service.feed, service.key().as_str()), (3, "3/v1-1"));
    assert_eq!(service.phones[0].dial, "+442079460003");
    assert_eq!(service.needs, [Need::HateCrime]);
    assert_eq!(service.eligibility, "Adults, Londoners");
    assert_eq!(service.cost, Cost::Free);
    assert_eq!(service.languages, ["ur"]);
    assert_eq!(
        service.schedules.len(),
        1,
        "a day without times is not guessed at"
    );
}

#[test]
fn every_known_envelope_is_opened_and_its_end_is_known() {
    let page = |json: &str, number| {
        read_page(json, 0, number).map(|page| (page.services.len(), page.has_next))
    };
    let one = r#"[{"id": "1", "name": "Example"}]"#;
    for name in [
        "contents", "content", "data", "items", "results", "services",
    ] {
        assert_eq!(
            page(&format!(r#"{{"{name}": {one}}}"#), 1),
            Some((1, false)),
            "{name}"
        );
    }
    assert_eq!(page(one, 1), Some((1, false)));
    for (says, expected) in [
        (r#""last_page": true, "total_pages": 9"#, false),
        (r#""last_page": false"#, true),
        (r#""total_pages": "3""#, true),
        (r#""totalPages": 2"#, false),
        (r#""pagination": {"total_pages": 3}"#, true),
        (r#""meta": {"totalPages": 3}"#, true),
        (r#""empty": true, "total_pages": 3"#, false),
        (r#""total_pages": null, "last": false"#, true),
    ] {
        let json = format!(r#"{{{says}, "contents": {one}}}"#);
        assert_eq!(page(&json, 2), Some((1, expected)), "{says}");
        let empty = format!(r#"{{{says}, "contents": []}}"#);
        assert_eq!(
            page(&empty, 2),
            Some((0, false)),
            "nothing follows an empty page: {says}"
        );
    }
    for no_page in [
        "",
        "<!DOCTYPE html>",
        "null",
        "{}",
        r#"{"contents": "none"}"#,
        "[1,",
    ] {
        assert_eq!(page(no_page, 1), None, "{no_page}");
    }
}

#[test]
fn one_bad_service_does_not_lose_the_page() {
    let json = r#"{"contents": [null, 7, "x", [], {}, {"id": "1"}, {"name": "No id"},
        {"id": {}, "name": "Example"}, {"id": "2", "name": "Example Good", "phones": "none"}]}"#;
    let services = read_page(json, 0, 1).unwrap().services;
    assert_eq!(
        services
            .iter()
            .map(|service| service.name.as_str())
            .collect::<Vec<_>>(),
        ["Example Good"]
    );
}

#[test]
fn costs_are_free_only_when_the_feed_says_so() {
    let cost = |fields: &str| only(fields).unwrap().cost;
    assert_eq!(cost(r#", "fees": "Free of charge""#), Cost::Free);
    assert_eq!(cost(r#", "fees": "None""#), Cost::Free);
    assert_eq!(
        cost(r#", "cost_options": [{"amount": "0.00"}]"#),
        Cost::Free
    );
    assert_eq!(
        cost(r#", "cost_options": [{"amount": 12.5, "option": "Adult"}]"#),
        Cost::Said("Adult".to_owned())
    );
    assert_eq!(
        cost(r#", "fees": "£5 a session""#),
        Cost::Said("£5 a session".to_owned())
    );
    assert_eq!(cost(""), Cost::Unsaid);
}

#[test]
fn a_page_without_end_is_read_as_far_as_is_sensible() {
    let service = r#"{"id": "x", "name": "Example"},"#;
    let json = format!("[{}null]", service.repeat(10_050));
    let page = read_page(&json, 0, 1).unwrap();
    assert_eq!((page.services.len(), page.is_cut), (10_000, true));
    let whole = format!("[{}null]", service.repeat(9_999));
    assert!(!read_page(&whole, 0, 1).unwrap().is_cut);
}
