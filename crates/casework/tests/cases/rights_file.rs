//! The rights file: the shipped one is valid, and every fault in a file names its place.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use casework::Rights;
use casework::rights::Source;
use contract::{OUTCOMES, Outcome, Timestamp};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::{RIGHTS_FILE, rights};

#[test]
fn every_number_has_a_source_that_was_checked() {
    let rights = rights();
    let of_edition = |edition: &casework::rights::Edition| -> Vec<Source> {
        let clocks = edition.clocks.iter().map(|rule| rule.source.clone());
        let deadlines = edition.deadlines.iter().map(|rule| rule.source.clone());
        clocks
            .chain(deadlines)
            .chain([edition.source.clone()])
            .collect()
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let (today, _) = Timestamp(now.as_secs().try_into().unwrap()).in_london();
    for source in rights.editions.iter().flat_map(of_edition) {
        assert!(source.url.starts_with("https://"), "{source:?}");
        assert!(
            !source.name.is_empty() && source.checked_on <= today,
            "{source:?}"
        );
    }
}

#[test]
fn the_page_for_policy_people_names_every_rule_with_its_numbers() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/RIGHTS.md");
    let page = std::fs::read_to_string(page).unwrap();
    let row = |id: &str| {
        let start = format!("| `{id}` |");
        let row = page.lines().find(|line| line.starts_with(&start));
        row.unwrap_or_else(|| panic!("docs/RIGHTS.md has no row for `{id}`"))
    };
    for edition in &rights().editions {
        for rule in &edition.clocks {
            let enhanced = rule.enhanced_working_days.unwrap_or(rule.working_days);
            let numbers = format!(
                "| {} | {} | {} | {enhanced} |",
                rule.right, rule.court_working_days, rule.working_days
            );
            assert!(row(&rule.id).contains(&numbers), "{}: {numbers}", rule.id);
            assert!(row(&rule.id).contains(&rule.source.url), "{}", rule.id);
        }
        for rule in &edition.deadlines {
            let until = rule
                .months
                .map_or("no day".to_owned(), |months| format!("{months} months"));
            let numbers = format!("| {} | {until} |", rule.right);
            assert!(row(&rule.id).contains(&numbers), "{}: {numbers}", rule.id);
            assert!(row(&rule.id).contains(&rule.source.url), "{}", rule.id);
        }
    }
}

#[track_caller]
fn fault(change: impl FnOnce(&mut Value), place: &str) {
    let mut file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    change(&mut file);
    let faults = Rights::read(&file.to_string()).unwrap_err();
    let places: Vec<_> = faults.0.iter().map(|fault| fault.place.as_str()).collect();
    assert_eq!(places, [place]);
}

#[test]
fn a_fault_is_named_by_its_place() {
    fault(|file| file["editions"] = json!([]), "editions");
    fault(
        |file| {
            let again = file["editions"][0].clone();
            file["editions"].as_array_mut().unwrap().push(again);
        },
        "editions",
    );
    fault(
        |file| file["editions"][0]["in_force_from"] = json!("1 April 2021"),
        "editions[0].in_force_from",
    );
    fault(
        |file| file["editions"][0]["clocks"][1]["working_days"] = json!(-5),
        "editions[0].clocks[1].working_days",
    );
    fault(
        |file| file["editions"][0]["clocks"][0]["milestones"][0] = json!("arrested"),
        "editions[0].clocks[0].milestones",
    );
    fault(
        |file| file["editions"][0]["clocks"][0]["source"] = json!(""),
        "editions[0].clocks[0].source",
    );
    fault(
        |file| file["editions"][0]["deadlines"][0]["right"] = json!(13),
        "editions[0].deadlines[0].right",
    );
    fault(
        |file| file["editions"][0]["deadlines"][0]["from"] = json!("soon"),
        "editions[0].deadlines[0].from",
    );
    fault(
        |file| file["editions"][0]["deadlines"][0]["to_do"] = json!("review"),
        "editions[0].deadlines[0].to_do",
    );
    fault(
        |file| file["bank_holidays_added"][0]["on"] = json!("tomorrow"),
        "bank_holidays_added[0].on",
    );
    fault(
        |file| file["ask_after"]["days"] = json!("28"),
        "ask_after.days",
    );
}

proptest! {
    #[test]
    fn no_text_makes_reading_panic(text in "\\PC{0,60}") {
        prop_assert!(Rights::read(&text).is_err());
    }
}

#[test]
fn every_outcome_in_the_file_is_one_of_the_contract() {
    let known = |outcome: &Outcome| {
        let mut of_kinds = OUTCOMES.iter().flat_map(|(_, outcomes)| outcomes.iter());
        of_kinds.any(|(known, _)| *known == outcome.as_str())
    };
    let rights = rights();
    let rules = rights.editions.iter().flat_map(|one| &one.deadlines);
    let named: Vec<_> = rules.flat_map(|rule| &rule.unless_outcome).collect();
    assert!(!named.is_empty());
    assert!(named.iter().all(|outcome| known(outcome)), "{named:?}");
}
