//! Thousands of malformed answers to every call, and proof that what must not happen would be noticed.

use std::collections::BTreeSet;

use answers::{CALLS, Kind, Maker, Run};
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../../crates/contract/openapi.json");
/// A few seconds' worth in a debug build; `cargo run -p answers` reads more.
const BACKEND: u64 = 20_000;
const DIRECTORY: u64 = 5_000;

fn run(kind: Kind, count: u64) -> answers::Tally {
    let tally = Run { kind, count }.all();
    assert!(tally.is_good(), "{tally}");
    assert_eq!(tally.answers(), count);
    tally
}

#[test]
fn no_answer_of_a_backend_stops_the_portal_or_loses_a_draft() {
    let tally = run(Kind::Backend, BACKEND);
    for (call, count) in &tally.calls {
        // If all of them were refused at once, or none, the test would prove nothing.
        assert!(count.read > count.answers / 50, "{call}: {count:?}");
        assert!(count.refused > count.answers / 10, "{call}: {count:?}");
    }
}

#[test]
fn no_answer_of_a_directory_stops_the_portal() {
    let tally = run(Kind::Directory, DIRECTORY);
    let services = tally.calls.get("services").copied().unwrap_or_default();
    assert!(services.read > DIRECTORY / 4, "only {}", services.read);
    assert!(
        services.refused > DIRECTORY / 50,
        "only {}",
        services.refused
    );
}

#[test]
fn every_call_of_the_contract_is_tried() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap_or_default();
    let paths = document["paths"].as_object().into_iter().flatten();
    let of_backend = paths.filter(|(path, _)| path.starts_with(contract::paths::PREFIX));
    let operations = of_backend.flat_map(|(_, path)| path.as_object().into_iter().flatten());
    let ids: BTreeSet<&str> = operations
        .filter_map(|(_, operation)| operation["operationId"].as_str())
        .collect();
    let tried: BTreeSet<&str> = CALLS.iter().map(|call| call.id).collect();
    assert_eq!(tried, ids);
}

#[test]
fn the_same_number_makes_the_same_answer() {
    let answers = |maker: &Maker, from| -> Vec<String> {
        let numbers = from..from + 60;
        numbers
            .map(|number| Kind::Backend.replay(maker, number).1)
            .collect()
    };
    let (one, other) = (Maker::default(), Maker::default());
    assert_eq!(answers(&one, 0), answers(&other, 0));
    assert_ne!(answers(&one, 0), answers(&one, 60));
}
