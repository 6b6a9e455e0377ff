//! How much we decode from each format, in numbers; `docs/DIRECTORY.md` shows the same table.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

mod screen_checks;

use directory::{Cost, Fit, Service, read_page};
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../../docs/DIRECTORY.md");

/// Each format: its name, a page, and whether the page says that another follows.
const FORMATS: [(&str, &str, bool); 3] = [
    (
        "Open Referral UK 3.0",
        include_str!("feeds/uk-3.0.json"),
        true,
    ),
    ("HSDS 3.1", include_str!("feeds/base-3.1.json"), false),
    ("version 1", include_str!("feeds/version-1-full.json"), true),
];

/// One row of the table: a name and what it counts.
type Row = (&'static str, fn(&[Service]) -> usize);

/// The rows. Those about services count the ones for which we read that part.
const ROWS: [Row; 14] = [
    ("services in use", <[Service]>::len),
    ("phone numbers", |all| sum(all, |one| one.phones.len())),
    ("lines of a timetable", |all| {
        sum(all, |one| one.schedules.len())
    }),
    ("services with a known area", |all| {
        count(all, |one| one.reach() != Fit::Unsaid)
    }),
    ("boroughs", |all| sum(all, |one| one.boroughs().count())),
    ("languages", |all| sum(all, |one| one.languages.len())),
    ("services with a cost", |all| {
        count(all, |one| one.cost != Cost::Unsaid)
    }),
    ("limits of age", |all| {
        sum(all, |one| {
            usize::from(one.ages.0.is_some()) + usize::from(one.ages.1.is_some())
        })
    }),
    ("terms of needs and audiences", |all| {
        sum(all, |one| one.needs.len() + one.audiences.len())
    }),
    ("alerts", |all| count(all, |one| !one.alert.is_empty())),
    ("days checked on", |all| {
        count(all, |one| one.checked_on.is_some())
    }),
    ("e-mail addresses", |all| {
        count(all, |one| one.email.is_some())
    }),
    ("pages on the web", |all| {
        count(all, |one| one.site.is_some())
    }),
    ("services told whole", |all| count(all, |one| one.is_whole)),
];

fn sum(services: &[Service], of: fn(&Service) -> usize) -> usize {
    services.iter().map(of).sum()
}

fn count(services: &[Service], is: fn(&Service) -> bool) -> usize {
    services.iter().filter(|service| is(service)).count()
}

fn read(json: &str) -> Vec<Service> {
    read_page(json, 0, 1).unwrap().services
}

/// How many services a page lists, active or not, sound or not.
fn listed(json: &str) -> usize {
    let page: Value = serde_json::from_str(json).unwrap();
    let items = page.get("contents").or_else(|| page.get("content"));
    items.and_then(Value::as_array).map_or(0, Vec::len)
}

#[test]
fn the_numbers_are_those_of_the_document() {
    let row = |name: &str, number: &dyn Fn(&str) -> usize| {
        let numbers = FORMATS.map(|(_, json, _)| number(json).to_string());
        format!("| {name} | {} |", numbers.join(" | "))
    };
    let mut table = vec![row("services listed", &listed)];
    for (name, number) in ROWS {
        table.push(row(name, &|json| number(&read(json))));
    }
    let table = table.join("\n");
    assert!(
        DOCUMENT.contains(&table),
        "docs/DIRECTORY.md should say:\n{table}"
    );
}

#[test]
fn nothing_is_missing_in_any_format() {
    for (name, json, has_next) in FORMATS {
        let page = read_page(json, 0, 1).unwrap();
        assert_eq!(page.has_next, has_next, "{name}");
        page.services.iter().for_each(screen_checks::check);
        // Each page has four active services, each with its number in a different place.
        assert_eq!(page.services.len(), 4, "{name}");
        assert!(
            page.services
                .iter()
                .all(|service| service.phones.len() == 1 + usize::from(service.id == "b-1")),
            "{name}"
        );
        let first = page.services.first().unwrap();
        assert_eq!(first.description, ["We listen & help."], "{name}");
        for (row, number) in ROWS {
            // Version 1 has no alerts.
            let expects = row != "alerts" || name != "version 1";
            assert_eq!(number(&page.services) > 0, expects, "{name}: {row}");
        }
    }
}

#[test]
fn links_are_pages_addresses_and_numbers_only() {
    for (json, site, email) in [
        (FORMATS[0].1, None, Some("one@example.org")),
        (FORMATS[1].1, None, Some("one@example.org")),
        (FORMATS[2].1, Some("https://www.example.org/old"), None),
    ] {
        let services = read(json);
        let first = services.first().unwrap();
        assert_eq!(
            (first.site.as_deref(), first.email.as_deref()),
            (site, email)
        );
    }
    let base = read(FORMATS[1].1);
    let numbers: Vec<&str> = base
        .iter()
        .flat_map(|one| one.phones.iter().map(|phone| phone.dial.as_str()))
        .collect();
    assert!(
        !numbers.contains(&"02079460029"),
        "a fax is nothing to ring"
    );
    assert_eq!(
        base.first().unwrap().phones.first().unwrap().note,
        "ext. 204"
    );
    assert_eq!(
        base.get(1).unwrap().email.as_deref(),
        Some("two@example.org")
    );
}

#[test]
fn ages_of_version_1_are_those_of_all_its_groups() {
    let ages: Vec<_> = read(FORMATS[2].1).iter().map(|one| one.ages).collect();
    assert_eq!(
        ages,
        [
            (Some(16), Some(99)),
            (None, Some(25)),
            (None, None),
            (None, None)
        ]
    );
}
