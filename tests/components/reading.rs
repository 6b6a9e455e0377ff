//! Compares the portal's readers of answers with serde's: on every example of the contract, intact
//! and with each part broken in turn, both must give the same value or both refuse.

use std::collections::BTreeSet;
use std::fmt::Debug;

use contract::{
    CallbackList, Case, CaseList, ContactPreferences, HelperCreated, HelperList, Message,
    MessageList, PhoneCall, Session, SignInStarted, SlotList, ToDo,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::reading::{Read, parse};

const DOCUMENT: &str = include_str!("../../crates/contract/openapi.json");
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

type Compare = fn(&str);

/// Every body with which the API may answer, by its name in the contract.
const ANSWERS: &[(&str, Compare)] = &[
    ("Callback", compare::<PhoneCall>),
    ("CallbackList", compare::<CallbackList>),
    ("Case", compare::<Case>),
    ("CaseList", compare::<CaseList>),
    ("ContactPreferences", compare::<ContactPreferences>),
    ("HelperCreated", compare::<HelperCreated>),
    ("HelperList", compare::<HelperList>),
    ("Message", compare::<Message>),
    ("MessageList", compare::<MessageList>),
    ("Session", compare::<Session>),
    ("SignInStarted", compare::<SignInStarted>),
    ("SlotList", compare::<SlotList>),
    ("ToDo", compare::<ToDo>),
];

#[wasm_bindgen_test]
fn answers_are_read_as_serde_reads_them() {
    for (name, compare) in ANSWERS {
        compare(name);
    }
}

/// The contract names the bodies, so that none is forgotten above.
#[wasm_bindgen_test]
fn every_answer_of_the_contract_is_compared() {
    let document: Value = serde_json::from_str(DOCUMENT).unwrap();
    let mut bodies = BTreeSet::new();
    for (path, operations) in document["paths"].as_object().unwrap() {
        let operations = operations.as_object().unwrap().values();
        for operation in operations.filter(|_| path.starts_with(contract::paths::PREFIX)) {
            for (status, answer) in operation["responses"].as_object().unwrap() {
                let body = &answer["content"]["application/json"]["schema"]["$ref"];
                let name = body.as_str().and_then(|body| body.rsplit('/').next());
                bodies.extend(name.filter(|_| status.starts_with('2')));
            }
        }
    }
    // The crate `performance` reads it, item by item, and leaves out what is broken.
    assert!(bodies.remove("Performance"));
    let compared: BTreeSet<&str> = ANSWERS.iter().map(|(name, _)| *name).collect();
    assert_eq!(compared, bodies);
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
        "may_ask_for_sentence_review",
        "may_join_victim_contact",
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
    assert!(!case.may_ask_for_sentence_review && !case.may_join_victim_contact);
    assert!(case.milestones.iter().all(|one| !one.is_new));
}

/// What is to do stays when its kind or the way to answer it is of a later version.
#[wasm_bindgen_test]
fn a_way_to_answer_from_the_future_is_kept() {
    let newest = json!({
        "kind": "video_evidence",
        "answer": { "way": "drawing", "colours": 3 },
        "answered": { "at": "2026-11-24T09:30:00Z", "drawing": "b1" }
    });
    assert!(same::<ToDo>(&newest));
    let to_do = parse::<ToDo>(&newest.to_string()).unwrap();
    assert_eq!(to_do.answer.unwrap().way, "drawing".into());
    let answered = to_do.answered.unwrap();
    assert!(answered.yes.is_none() && answered.days.is_none() && answered.text.is_none());
}

#[wasm_bindgen_test]
fn what_is_not_json_is_refused() {
    for text in ["", "<html>", "{\"cases\":[", "[", "null"] {
        assert!(parse::<CaseList>(text).is_err(), "{text}");
    }
}
