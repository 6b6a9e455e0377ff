//! Example files that Open Referral publishes, and pages in the shape of three kinds of public feeds.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

mod screen_checks;

use contract::Timestamp;
use directory::{Cost, Page, Standing, read_page, read_service, standing};

/// Each list: its name, the file, how many services we read, and whether another page follows.
const LISTS: [(&str, &str, usize, bool); 4] = [
    (
        "HSDS 3.0",
        include_str!("published/hsds/service_list.json"),
        1,
        true,
    ),
    (
        "UK, default",
        include_str!("published/oruk/default-list.json"),
        1,
        false,
    ),
    (
        "UK, test",
        include_str!("published/oruk/test-list.json"),
        128,
        false,
    ),
    // Its services have no name.
    (
        "UK, fail",
        include_str!("published/oruk/fail-list.json"),
        0,
        false,
    ),
];
/// Each whole service: its name, the file, and whether it makes sense.
const WHOLE: [(&str, &str, bool); 4] = [
    (
        "HSDS 3.0",
        include_str!("published/hsds/service_full.json"),
        true,
    ),
    (
        "UK, default",
        include_str!("published/oruk/default-full.json"),
        true,
    ),
    (
        "UK, fail",
        include_str!("published/oruk/fail-full.json"),
        true,
    ),
    (
        "mock of HSDS",
        include_str!("published/mock/service.json"),
        true,
    ),
];

fn page(json: &str) -> Page {
    let page = read_page(json, 0, 1).unwrap();
    page.services.iter().for_each(screen_checks::check);
    page
}

#[test]
fn published_lists_are_read() {
    for (name, json, services, has_next) in LISTS {
        let page = page(json);
        assert_eq!(
            (page.services.len(), page.has_next),
            (services, has_next),
            "{name}"
        );
    }
}

#[test]
fn published_services_are_read_whole() {
    for (name, json, makes_sense) in WHOLE {
        let service = read_service(json, 0);
        assert_eq!(service.is_some(), makes_sense, "{name}");
        service.iter().for_each(screen_checks::check);
    }
    let service = read_service(WHOLE[0].1, 0).unwrap();
    assert_eq!(service.phones[0].dial, "+441234234567");
    assert!(matches!(service.cost, Cost::Said(_)), "{:?}", service.cost);
    // Its timetable ended in 2005.
    assert_eq!(
        standing(&service.schedules, screen_checks::NOW),
        Standing::Closed { next: None }
    );
}

#[test]
fn an_export_of_a_helpline_directory_is_open_when_it_says() {
    let services = page(include_str!("feeds/helpline-export.json")).services;
    assert_eq!(services.len(), 3);
    let at = |utc: &str| standing(&services[0].schedules, Timestamp::parse(utc).unwrap());
    assert!(matches!(
        at("2026-11-26T03:00:00Z"),
        Standing::Closed { .. }
    ));
    assert_eq!(
        at("2026-11-26T12:00:00Z"),
        Standing::Open { until: 17 * 3_600 }
    );
    let dials: Vec<Vec<&str>> = services
        .iter()
        .map(|one| one.phones.iter().map(|phone| phone.dial.as_str()).collect())
        .collect();
    assert_eq!(dials, [vec!["02079460051"], vec![], vec!["999"]]);
    assert_eq!(services[0].phones[0].note, "x204");
    assert_eq!(services[0].languages, ["en", "es", "Creole"]);
}

#[test]
fn a_page_of_a_council_in_drupal_is_read() {
    let page = page(include_str!("feeds/council-drupal.json"));
    assert!(page.has_next);
    let service = &page.services[0];
    assert_eq!(
        service.description,
        ["We’re here for anyone hurt by crime.", "Ring first."]
    );
    assert_eq!(service.phones[0].dial, "+442079460061");
    assert_eq!(
        service.site.as_deref(),
        Some("https://www.example.org/victims")
    );
}

#[test]
fn a_shallow_list_tells_that_it_is_not_the_whole() {
    let page = page(include_str!("feeds/county-shallow.json"));
    assert_eq!((page.services.len(), page.has_next), (2, true));
    for service in &page.services {
        assert!(!service.is_whole && service.phones.is_empty() && !service.description.is_empty());
        assert_eq!(service.reach(), directory::Fit::Unsaid);
    }
}
