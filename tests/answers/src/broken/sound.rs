//! Sound answers to begin with: the examples of the contract, the cases and services of the stand-in.

use std::fs;
use std::path::Path;

use contract::{Date, Timestamp};
use serde_json::{Map, Value};

const EXAMPLES: &str = include_str!("../../../../crates/contract/src/openapi/examples.json");
/// Sound feeds: the stand-in's real one and one of each version.
const FEEDS: [&str; 3] = [
    include_str!("../../../backend/open-referral/services.json"),
    include_str!("../../../../crates/directory/tests/feeds/rich.json"),
    include_str!("../../../../crates/directory/tests/feeds/version-1.json"),
];
const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../backend/seed/cases");
const TODAY: &str = "2026-11-24";

/// Sound bodies by the name of their schema.
pub fn bodies() -> Map<String, Value> {
    serde_json::from_str(EXAMPLES).unwrap_or_default()
}

/// The services of all sound feeds.
pub fn services() -> Vec<Value> {
    let mut services = Vec::new();
    for feed in FEEDS {
        let feed: Value = serde_json::from_str(feed).unwrap_or_default();
        let items = feed.get("contents").or_else(|| feed.get("content"));
        let items = items.unwrap_or(&feed).as_array();
        services.extend(items.cloned().unwrap_or_default());
    }
    assert!(services.len() > 50, "the feeds are gone");
    services
}

/// The cases of the stand-in, as of one day.
pub fn cases() -> Vec<Value> {
    let folder = fs::read_dir(Path::new(CASES)).into_iter().flatten();
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let cases: Vec<Value> = files.iter().filter_map(|file| case(file)).collect();
    assert!(cases.len() > 10, "the cases are gone");
    cases
}

fn case(file: &Path) -> Option<Value> {
    let mut seed: Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    let case = seed.get_mut("case")?;
    dated(case);
    let fields = case.as_object_mut()?;
    fields.insert("reference".to_owned(), "WM/00001/26".into());
    fields.insert("today".to_owned(), TODAY.into());
    Some(case.take())
}

/// Replaces the days of a seed, which are counted from today.
fn dated(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(dated),
        Value::Object(fields) => {
            for (name, field) in fields {
                let day = field.as_i64().zip(Date::parse(TODAY).ok());
                let Some(day) = day.map(|(days, today)| today.plus_days(days)) else {
                    dated(field);
                    continue;
                };
                let is_moment = matches!(name.as_str(), "last_checked_at" | "last_contact_at");
                *field = if is_moment {
                    Timestamp::midnight(day).to_string().into()
                } else {
                    day.to_string().into()
                };
            }
        }
        _ => {}
    }
}
