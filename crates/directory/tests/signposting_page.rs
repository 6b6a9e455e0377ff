//! `docs/SIGNPOSTING.md` lists exactly the values that a link can have.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use directory::{
    Audience, Channel, NOTE_CHARS_MAX, Need, SIGNPOSTS_MAX, SignpostList, Wanted, languages,
};
use serde_json::Value;

const PAGE: &str = include_str!("../../../docs/SIGNPOSTING.md");
const TEXTS: &str = include_str!("../../../public/texts/en.json");

/// Every value with its parameter, and the words people read for it.
fn values() -> Vec<[String; 3]> {
    let texts: Value = serde_json::from_str(TEXTS).unwrap();
    let value = |part: &str, name: &str, prefix: &str| {
        let meaning = texts[&format!("{prefix}.{name}")].as_str().unwrap();
        [format!("`{part}`"), format!("`{name}`"), meaning.to_owned()]
    };
    let needs = Need::ALL
        .iter()
        .map(|need| value("need", need.name(), "need"));
    let spoken = languages().map(|code| value("lang", code, "support.language"));
    let ways = Channel::ALL
        .iter()
        .map(|way| value("how", way.name(), "channel"));
    let whom = Audience::ALL
        .iter()
        .map(|who| value("for", who.name(), "audience"));
    needs.chain(spoken).chain(ways).chain(whom).collect()
}

#[test]
fn the_page_has_each_value_with_what_people_read() {
    let rows: Vec<String> = values()
        .iter()
        .map(|cells| format!("| {} |", cells.join(" | ")))
        .collect();
    let is_value = |line: &&str| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        cells.len() == 5 && cells[1..3].iter().all(|cell| cell.starts_with('`'))
    };
    let told: Vec<&str> = PAGE.lines().filter(is_value).collect();
    assert_eq!(told, rows);
}

#[test]
fn each_value_is_read_from_a_link_and_written_to_it() {
    for [part, value, _] in values() {
        let query = [part.trim_matches('`'), value.trim_matches('`')].join("=");
        assert_eq!(Wanted::from_query(&query).to_query(), query);
    }
}

#[test]
fn the_limits_of_the_page_are_those_of_the_code() {
    for told in [
        format!("add up to {SIGNPOSTS_MAX} services"),
        format!("`n1` to `n{SIGNPOSTS_MAX}`"),
        format!("at most {NOTE_CHARS_MAX} characters"),
        "of more than 5 digits".to_owned(),
    ] {
        assert!(PAGE.contains(&told), "{told}");
    }
    assert_eq!(directory::note_fault("12345"), None);
    assert!(directory::note_fault("123456").is_some());
}

#[test]
fn the_example_of_the_page_is_a_link() {
    let query = PAGE
        .lines()
        .find_map(|line| line.split_once("/#support?"))
        .unwrap()
        .1;
    assert_eq!(Wanted::from_query(query).to_query(), query);
    assert_eq!(SignpostList::from_query(query).signposts, []);
}
