//! Compares the portal's readers of answers with serde's: on every example of the contract, intact
//! and with each part broken in turn, both must give the same value or both refuse.

use std::fmt::Debug;

use contract::{
    Callback, CallbackList, Case, CaseList, ContactPreferences, HelperCreated, HelperList, Message,
    MessageList, Session, SignInStarted, SlotList,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::reading::{Read, parse};

const EXAMPLES: &str = include_str!("../../crates/contract/src/openapi/examples.json");

fn compare<T: Read + DeserializeOwned + PartialEq + Debug>(name: &str) {
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap();
    let example = examples.get(name).unwrap();
    same::<T>(example);
    assert!(parse::<T>(&example.to_string()).is_ok(), "{name}");
    let mut refused = 0;
    let mut paths = Vec::new();
    collect(example, &mut String::new(), &mut paths);
    for path in &paths {
        for broken in [
            json!(null),
            json!(7),
            // Invalid counts: negative, fractional, and beyond 16 and 32 bits.
            json!(-1),
            json!(1.5),
            json!(1 << 16),
            json!(1_u64 << 32),
            json!("x"),
            json!([]),
            json!({}),
            json!(true),
        ] {
            let mut changed = example.clone();
            *changed.pointer_mut(path).unwrap() = broken;
            refused += usize::from(!same::<T>(&changed));
        }
        let (parent, last) = path.rsplit_once('/').unwrap();
        let mut changed = example.clone();
        if let Some(Value::Object(fields)) = changed.pointer_mut(parent) {
            fields.remove(last);
            refused += usize::from(!same::<T>(&changed));
        }
    }
    assert!(
        paths.len() > 1 && refused > 1,
        "{name}: {refused} of {}",
        paths.len()
    );
}

/// Whether the value is readable. Both readers must agree.
fn same<T: Read + DeserializeOwned + PartialEq + Debug>(value: &Value) -> bool {
    let json = value.to_string();
    let (ours, derived) = (
        parse::<T>(&json).ok(),
        serde_json::from_str::<T>(&json).ok(),
    );
    assert_eq!(ours, derived, "{json}");
    ours.is_some()
}

/// Collects JSON pointers to all parts of a value.
fn collect(value: &Value, path: &mut String, paths: &mut Vec<String>) {
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, part)| (name.clone(), part))
            .collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(at, part)| (at.to_string(), part))
            .collect(),
        _ => return,
    };
    for (name, part) in parts {
        let length = path.len();
        path.push('/');
        path.push_str(&name);
        paths.push(path.clone());
        collect(part, path, paths);
        path.truncate(length);
    }
}

#[wasm_bindgen_test]
fn answers_are_read_as_serde_reads_them() {
    compare::<SignInStarted>("SignInStarted");
    compare::<Session>("Session");
    compare::<CaseList>("CaseList");
    compare::<Case>("Case");
    compare::<SlotList>("SlotList");
    compare::<Callback>("Callback");
    compare::<CallbackList>("CallbackList");
    compare::<Message>("Message");
    compare::<MessageList>("MessageList");
    compare::<ContactPreferences>("ContactPreferences");
    compare::<HelperCreated>("HelperCreated");
    compare::<HelperList>("HelperList");
    compare::<Message>("Message");
    compare::<MessageList>("MessageList");
    compare::<ContactPreferences>("ContactPreferences");
}

/// Fields that an earlier backend leaves out read as empty, not as errors.
#[wasm_bindgen_test]
fn what_a_case_may_leave_out_is_nothing() {
    let examples: Value = serde_json::from_str(EXAMPLES).unwrap();
    let mut earlier = examples.get("Case").unwrap().clone();
    let fields = earlier.as_object_mut().unwrap();
    for name in [
        "crime_on",
        "may_claim_compensation",
        "property",
        "unread_messages",
    ] {
        assert!(fields.remove(name).is_some(), "{name} is in the example");
    }
    for milestone in fields["milestones"].as_array_mut().unwrap() {
        milestone.as_object_mut().unwrap().remove("is_new");
    }
    let case = parse::<Case>(&earlier.to_string()).unwrap();
    assert_eq!((case.crime_on, case.unread_messages), (None, 0));
    assert!(!case.may_claim_compensation && case.property.is_empty());
    assert!(case.milestones.iter().all(|one| !one.is_new));
}

#[wasm_bindgen_test]
fn what_is_not_json_is_refused() {
    for text in ["", "<html>", "{\"cases\":[", "[", "null"] {
        assert!(parse::<CaseList>(text).is_err(), "{text}");
    }
}
