//! The rights file: the shipped one is valid, official, and agrees with the page for policy people.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use casework::rights::{DeadlineRule, Length, Source};
use contract::{OUTCOMES, Timestamp};
use serde_json::Value;

use crate::support::{RIGHTS_FILE, rights};

/// Whom we show to people as a source. Law firms and local pages belong in docs/ only.
const OFFICIAL: [&str; 8] = [
    "gov.uk",
    "cps.gov.uk",
    "legislation.gov.uk",
    "judiciary.uk",
    "victimscommissioner.org.uk",
    "parliament.uk",
    "ombudsman.org.uk",
    "policeconduct.gov.uk",
];

/// What the fields of the file may be called: a name with a mistake would be passed over.
const FIELDS: &str = "all_suspects answer_working_days ask ask_after at at_top bank_holidays_added \
    bank_holidays_moved checked_on clocks court_working_days days deadlines done_after editions \
    enhanced_working_days from id in_force_from instead late longer milestones months name \
    needs_any needs_case on on_working_day prompt_working_days right seen shown_late_days \
    since source to_come to_compare to_confirm to_do unless_any unless_outcome until_any url usually \
    what who why working_days years";

fn page() -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/RIGHTS.md");
    std::fs::read_to_string(page).unwrap()
}

fn sources() -> Vec<&'static Source> {
    let editions = &rights().editions;
    let of_clocks = editions.iter().flat_map(|one| &one.clocks);
    let of_deadlines = editions.iter().flat_map(|one| &one.deadlines);
    let own = editions.iter().map(|one| &one.source);
    own.chain(of_clocks.map(|rule| &rule.source))
        .chain(of_deadlines.map(|rule| &rule.source))
        .collect()
}

fn is_official(url: &str) -> bool {
    let host = url.strip_prefix("https://").unwrap();
    let (host, _) = host.split_once('/').unwrap();
    OFFICIAL.contains(&host.strip_prefix("www.").unwrap_or(host))
}

#[test]
fn every_number_has_an_official_source() {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let (today, _) = Timestamp(now.as_secs().try_into().unwrap()).in_london();
    for source in sources() {
        assert!(is_official(&source.url), "{source:?}");
        assert!(!source.name.is_empty(), "{source:?}");
        assert!(source.checked_on.is_none_or(|on| on <= today), "{source:?}");
    }
}

/// The names of all fields of a value, at any depth.
fn names<'a>(value: &'a Value, into: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(fields) => {
            into.extend(fields.keys().map(String::as_str));
            fields.values().for_each(|one| names(one, into));
        }
        Value::Array(items) => items.iter().for_each(|one| names(one, into)),
        _ => {}
    }
}

#[test]
fn every_field_of_the_file_is_one_that_is_read() {
    let file: Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    let mut used = BTreeSet::new();
    names(&file, &mut used);
    let known: BTreeSet<_> = FIELDS.split_whitespace().collect();
    let unknown: Vec<_> = used.difference(&known).collect();
    assert_eq!(unknown, [&""; 0]);
}

fn until(rule: &DeadlineRule) -> String {
    match rule.length {
        Some(Length::Days(days)) => format!("{days} days"),
        Some(Length::Months(months)) => format!("{months} months"),
        None => "no day".to_owned(),
    }
}

#[test]
fn the_page_for_policy_people_names_every_rule_with_its_numbers() {
    let page = page();
    let row = |id: &str| {
        let start = format!("| `{id}` |");
        let row = page.lines().find(|line| line.starts_with(&start));
        row.unwrap_or_else(|| panic!("docs/RIGHTS.md has no row for `{id}`"))
    };
    for edition in &rights().editions {
        for rule in &edition.clocks {
            let enhanced = rule.enhanced_working_days.unwrap_or(rule.working_days);
            let numbers = format!(
                "| {} | {} | {} | {} | {enhanced} |",
                rule.right,
                rule.who.as_str(),
                rule.court_working_days,
                rule.working_days
            );
            assert!(row(&rule.id).contains(&numbers), "{}: {numbers}", rule.id);
            assert!(row(&rule.id).contains(&rule.source.url), "{}", rule.id);
        }
        for rule in &edition.deadlines {
            let numbers = format!("| {} | {} |", rule.right, until(rule));
            assert!(row(&rule.id).contains(&numbers), "{}: {numbers}", rule.id);
            assert!(row(&rule.id).contains(&rule.source.url), "{}", rule.id);
        }
    }
}

/// The rows of the table of entitlements, by the number of the right; 0 for enhanced rights.
fn entitlements(page: &str) -> Vec<(usize, &str)> {
    let rows = page.lines().filter_map(|line| {
        let (number, row) = line.strip_prefix("| R")?.split_once(" | ")?;
        Some((number.parse().ok()?, row))
    });
    rows.collect()
}

#[test]
fn the_page_says_of_every_entitlement_where_it_is_told() {
    let page = page();
    let rows = entitlements(&page);
    for number in 0..=12 {
        let of_right = rows.iter().filter(|(right, _)| *right == number);
        assert!(of_right.count() >= 2, "right {number}");
    }
    let rules = rights().editions.iter().flat_map(|one| &one.deadlines);
    let rules: Vec<_> = rules.map(|rule| rule.id.as_str()).collect();
    for (number, row) in rows {
        let cells: Vec<_> = row.split(" | ").collect();
        assert_eq!(cells.len(), 3, "{row}");
        let (told, sure) = (cells[1], cells[2].trim_end_matches(" |"));
        assert!(!row.contains("missing") && !sure.is_empty(), "{row}");
        let in_all = format!("`rights.all.{number}.text`");
        let of_some = ["`rights.1.text`", "`rights.all."];
        let in_enhanced = number == 0 && of_some.iter().any(|key| told.contains(key));
        assert!(told.contains(&in_all) || in_enhanced, "{row}");
        for named in told
            .split('`')
            .filter_map(|key| key.strip_prefix("deadline."))
        {
            assert!(rules.contains(&named), "{row}: no rule {named}");
        }
    }
}

#[test]
fn every_outcome_in_the_file_is_one_of_the_contract() {
    let known = |kind: Option<&str>, outcome: &str| {
        let of_kinds = OUTCOMES
            .iter()
            .filter(|(of, _)| kind.is_none_or(|kind| kind == *of));
        let mut all = of_kinds.flat_map(|(_, outcomes)| outcomes.iter());
        all.any(|(known, _)| *known == outcome)
    };
    let mut named = 0;
    for edition in &rights().editions {
        let of_clocks = edition.clocks.iter().map(|rule| {
            let listed = [&rule.milestones, &rule.done_after];
            (listed.to_vec(), &rule.unless_outcome)
        });
        let of_deadlines = edition.deadlines.iter().map(|rule| {
            let listed = [
                &rule.milestones,
                &rule.needs_any,
                &rule.unless_any,
                &rule.until_any,
            ];
            (listed.to_vec(), &rule.unless_outcome)
        });
        for (listed, unless) in of_clocks.chain(of_deadlines) {
            for outcome in unless {
                assert!(known(None, outcome.as_str()), "{outcome:?}");
                named += 1;
            }
            for event in listed.into_iter().flatten() {
                let outcome = event.outcome.as_ref().map(contract::Outcome::as_str);
                let outcome = outcome.filter(|outcome| *outcome != "unknown");
                let is_known = outcome.is_none_or(|one| known(Some(event.kind.as_str()), one));
                assert!(is_known, "{event:?}");
                named += usize::from(outcome.is_some());
            }
        }
    }
    assert!(named >= 5, "{named}");
}

#[test]
fn where_to_ask_is_official_and_has_a_source() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/SOURCES.md");
    let sources = std::fs::read_to_string(sources).unwrap();
    let rules = rights().editions.iter().flat_map(|one| &one.deadlines);
    for rule in rules {
        for way in &rule.ask {
            assert!(sources.contains(way.as_str()), "{}: {way}", rule.id);
            assert!(!way.starts_with("https:") || is_official(way), "{way}");
        }
    }
}
