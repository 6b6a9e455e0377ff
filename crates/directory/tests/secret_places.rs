//! How many made-up ways to give a refuge away are shown, and how many harmless sentences are lost.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

mod screen_checks;

use std::fmt::Write;

use directory::{Fit, Service, read_service};
use screen_checks::texts;
use serde_json::json;

const ADDRESSES: &str = include_str!("secret/addresses.txt");
const HARMLESS: &str = include_str!("secret/harmless.txt");
const WORDS: &str = include_str!("secret/words.txt");
const NO_REFUGES: &str = include_str!("secret/no_refuges.txt");
const DOCUMENT: &str = include_str!("../../../docs/DIRECTORY.md");
/// The parts: in view while the rules were written, set aside, and written later to get round the rules.
const PARTS: [&str; 3] = ["seen", "aside", "later"];

/// The lines of a part, each by its parts.
fn part<'a>(file: &'a str, name: &str) -> Vec<Vec<&'a str>> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.map(|line| line.split(" | ").collect::<Vec<_>>());
    lines.filter(|parts| parts.first() == Some(&name)).collect()
}

/// A refuge that says something in each text that a person reads.
fn refuge(said: &str) -> Service {
    let json = json!({
        "id": "r", "name": "Example Refuge", "url": "https://www.example.org/help",
        "description": format!("<p>We help women.</p><p>{said}</p><p>Ring us first.</p>"),
        "eligibility_description": said,
        "alert": said,
        "fees_description": format!("It costs a little. {said}"),
        "interpretation_services": said,
        "application_process": format!("Ring us. {said} Then wait."),
        "wait_time": said,
        "accreditations": said,
        "organization": { "name": "Example Homes" },
        "phones": [{ "number": "020 7946 0041", "description": said }],
        "schedules": [{ "freq": "WEEKLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "description": said }],
        "service_areas": [{ "name": said }],
        "additional_urls": [{ "label": said, "url": "https://example.org/find-us" }],
    });
    let service = read_service(&json.to_string(), 0).unwrap();
    screen_checks::check(&service);
    service
}

/// What a line says, and the parts of it between braces, which must stay secret.
fn planted(line: &str) -> (String, Vec<String>) {
    let secrets = line
        .split('{')
        .skip(1)
        .filter_map(|part| part.split_once('}'));
    let secrets = secrets.map(|(secret, _)| plain(secret)).collect();
    (line.replace(['{', '}'], ""), secrets)
}

/// The text as a person sees it.
fn plain(text: &str) -> String {
    let json = json!({ "id": "x", "name": "Example", "description": text });
    let service = read_service(&json.to_string(), 0).unwrap();
    service.description.join(" ").to_lowercase()
}

/// The ways of a part that are shown somewhere.
fn shown(name: &str) -> Vec<String> {
    let is_shown = |line: &str| {
        let (said, secrets) = planted(line);
        assert!(
            !secrets.is_empty() && secrets.iter().all(|secret: &String| !secret.is_empty()),
            "{line}"
        );
        let service = refuge(&said);
        let all = texts(&service).join("\n").to_lowercase();
        for t in texts(&service) {
            if secrets
                .iter()
                .any(|s| t.to_lowercase().contains(s.as_str()))
            {}
        }
        secrets.iter().any(|secret| all.contains(secret.as_str())) || !service.pages.is_empty()
    };
    let lines = part(ADDRESSES, name);
    let lines = lines.iter().filter(|parts| is_shown(parts[2]));
    lines.map(|parts| parts[1..].join(" | ")).collect()
}

/// The harmless sentences of a part that are lost.
fn lost(name: &str) -> Vec<String> {
    let is_lost = |said: &str| !refuge(said).description.iter().any(|line| line == said);
    let lines = part(HARMLESS, name)
        .into_iter()
        .map(|parts| parts[1].to_owned());
    lines.filter(|said| is_lost(said)).collect()
}

#[test]
fn no_made_up_way_gives_a_refuge_away_and_few_harmless_sentences_are_lost() {
    let mut table =
        "| part | ways tried | shown | harmless sentences | lost |\n|---|--:|--:|--:|--:|\n"
            .to_owned();
    for name in PARTS {
        let (shown, lost) = (shown(name), lost(name));
        let (ways, harmless) = (part(ADDRESSES, name).len(), part(HARMLESS, name).len());
        assert!(shown.is_empty(), "{name}: {shown:#?}");
        assert!(lost.len() * 20 <= harmless, "{name}: {lost:#?}");
        let _ = writeln!(
            table,
            "| {name} | {ways} | {} | {harmless} | {} |",
            shown.len(),
            lost.len()
        );
    }
    assert!(
        DOCUMENT.contains(&table),
        "docs/DIRECTORY.md should say:\n{table}"
    );
}

#[test]
fn a_refuge_is_known_by_any_word() {
    for name in PARTS {
        let address = |said: &str| {
            let json = json!({ "id": "x", "name": "Example", "description": format!("{said} We are at 12 Example Road, EX1 2AB. Ring us first.") });
            read_service(&json.to_string(), 0)
                .unwrap()
                .description
                .join(" ")
        };
        let is_known = |said: &str| !address(said).contains("Example Road");
        let (words, others) = (part(WORDS, name), part(NO_REFUGES, name));
        let missed: Vec<&str> = words
            .iter()
            .map(|parts| parts[1])
            .filter(|said| !is_known(said))
            .collect();
        let wrong: Vec<&str> = others
            .iter()
            .map(|parts| parts[1])
            .filter(|said| is_known(said))
            .collect();
        assert!(
            missed.is_empty() && wrong.is_empty(),
            "{name}: missed {missed:#?}, wrong {wrong:#?}"
        );
    }
}

/// The service of some fields beside its name and what it does.
fn service(fields: &str) -> Service {
    let json = format!(r#"{{"id": "r", "description": "A refuge for women.", {fields}}}"#);
    read_service(&json, 0).unwrap()
}

#[test]
fn the_name_of_a_refuge_loses_its_address_only() {
    let name = |name: &str| {
        service(&format!(
            r#""name": "{name}", "organization": {{"name": "Example Homes"}}"#
        ))
        .name
    };
    for (told, kept) in [
        ("Rowan House Refuge", "Rowan House Refuge"),
        (
            "Example Women's Refuge, 4 Hidden Street",
            "Example Women's Refuge",
        ),
        ("Refuge (12 Church Hill)", "Refuge"),
        ("Refuge – EX1 2AB", "Refuge –"),
        ("4 Hidden Street", "Example Homes"),
        ("Refuge in Testbury", "Example Homes"),
        ("Refuge in Hackney", "Refuge in Hackney"),
    ] {
        assert_eq!(name(told), kept, "{told}");
    }
}

#[test]
fn a_refuge_has_no_area_smaller_than_a_borough() {
    for (area, fit) in [
        ("Hackney", Fit::Local),
        ("London Borough of Hackney", Fit::Local),
        ("London", Fit::London),
        ("England and Wales", Fit::Country),
        ("Hackney Wick", Fit::Unsaid),
        ("Dalston", Fit::Unsaid),
        ("E8", Fit::Unsaid),
        ("EX1 2AB", Fit::Unsaid),
        ("12 Church Hill, Hackney", Fit::Unsaid),
    ] {
        let service = service(&format!(
            r#""name": "Example", "service_areas": [{{"name": "{area}"}}]"#
        ));
        assert_eq!(service.reach(), fit, "{area}");
        assert_eq!(service.place_on_map(), None);
    }
}

#[test]
fn the_site_of_a_refuge_is_no_map() {
    let site = |url: &str| service(&format!(r#""name": "Example", "url": "{url}""#)).site;
    for map in [
        "https://maps.app.goo.gl/AbCd",
        "https://www.google.com/maps/place/Kiln+Yard",
        "https://w3w.co/example.sample.test",
        "https://what3words.com/example.sample.test",
        "https://www.openstreetmap.org/#map=19/51.50330/-0.11950",
        "https://example.org/find-us/ex1-2ab",
        "https://example.org/51.50330,-0.11950",
    ] {
        assert_eq!(site(map), None, "{map}");
    }
    for fine in [
        "https://www.example.org/help",
        "https://example.org/",
        "https://example.org/women/refuge.html",
    ] {
        assert_eq!(site(fine).as_deref(), Some(fine));
    }
}

#[test]
fn a_service_for_domestic_abuse_that_is_no_refuge_tells_no_postcode() {
    let said = "We help after domestic abuse. Our office is at EX1 2AB. Ring us first.";
    let json = json!({ "id": "x", "name": "Example", "description": said, "alert": said });
    let service = read_service(&json.to_string(), 0).unwrap();
    let kept = "We help after domestic abuse. Ring us first.";
    assert_eq!(
        (
            service.description.join(" ").as_str(),
            service.alert.as_str()
        ),
        (kept, kept)
    );
}
