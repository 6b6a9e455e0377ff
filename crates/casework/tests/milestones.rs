//! The page of milestones is up to date, and every name of the public lists can be told in words of its own.

mod page;

use std::collections::BTreeSet;
use std::fs;

use casework::ROWS;
use contract::OUTCOMES;

#[test]
fn the_page_is_up_to_date() {
    let written = fs::read_to_string(page::file()).unwrap();
    assert!(
        written == page::page().unwrap(),
        "run `cargo run -q -p casework --example milestones`"
    );
}

#[test]
fn every_name_of_the_public_lists_is_told_in_words() {
    for list in page::lists().unwrap() {
        for item in &list.items {
            let outcome = item.outcome.as_deref();
            assert!(
                is_known(&item.kind, outcome),
                "{}: {}",
                list.name,
                item.name
            );
        }
    }
}

/// Whether the contract has it; `cargo test -p invariants` sees that it has words.
fn is_known(kind: &str, outcome: Option<&str>) -> bool {
    let Some(outcome) = outcome else {
        return ROWS.iter().any(|row| row.kind == kind);
    };
    let mut all = OUTCOMES.iter();
    all.any(|(name, outcomes)| *name == kind && outcomes.iter().any(|(one, _)| *one == outcome))
}

/// Two names of one list are told alike only where the list itself parts what is one thing to a victim.
#[test]
fn each_name_of_the_police_has_words_of_its_own() {
    let lists = page::lists().unwrap();
    let alike = |short: &str| {
        let list = lists.iter().find(|list| list.short == short).unwrap();
        let events: BTreeSet<_> = list
            .items
            .iter()
            .map(|item| (&item.kind, &item.outcome))
            .collect();
        list.items.len() - events.len()
    };
    assert_eq!(alike("police.uk"), 0);
    // A caution of an adult or a child; not in the public interest, as the police or the prosecutors see it.
    assert_eq!(alike("Home Office"), 2);
    for list in &lists {
        if list.short != "Home Office" {
            assert_eq!(alike(&list.short), 0, "{}", list.name);
        }
    }
}
