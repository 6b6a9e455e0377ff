//! The OpenAPI document is current, and its examples are what the types write.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

#[test]
fn the_file_is_current() {
    let written = include_str!("../openapi.json");
    let current = serde_json::to_string_pretty(&contract::openapi::document()).unwrap() + "\n";
    assert!(
        written == current,
        "write it anew: cargo run -p contract --features openapi --example openapi"
    );
}

fn examples() -> Map<String, Value> {
    serde_json::from_str(include_str!("../src/openapi/examples.json")).unwrap()
}

#[track_caller]
fn check<T: DeserializeOwned + Serialize>(name: &str) {
    let example = &examples()[name];
    let read: T = serde_json::from_value(example.clone()).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert_eq!(serde_json::to_value(read).unwrap(), *example, "{name}");
}

#[test]
fn every_example_is_what_the_type_reads_and_writes() {
    check::<contract::Performance>("Performance");
    check::<contract::PhoneCall>("Callback");
    check::<contract::CallbackChange>("CallbackChange");
    check::<contract::CallbackList>("CallbackList");
    check::<contract::CallbackRequest>("CallbackRequest");
    check::<contract::Case>("Case");
    check::<contract::CaseFeedback>("CaseFeedback");
    check::<contract::CaseList>("CaseList");
    check::<contract::CodeAttempt>("CodeAttempt");
    check::<contract::ContactPreferences>("ContactPreferences");
    check::<contract::Feedback>("Feedback");
    check::<contract::HelperCreated>("HelperCreated");
    check::<contract::HelperList>("HelperList");
    check::<contract::HelperRequest>("HelperRequest");
    check::<contract::HelperSignIn>("HelperSignIn");
    check::<contract::Message>("Message");
    check::<contract::MessageDraft>("MessageDraft");
    check::<contract::MessageList>("MessageList");
    check::<contract::Problem>("Problem");
    check::<contract::Session>("Session");
    check::<contract::SignIn>("SignIn");
    check::<contract::SignInStarted>("SignInStarted");
    check::<contract::SlotList>("SlotList");
    check::<contract::ToDo>("ToDo");
    check::<contract::ToDoAnswer>("ToDoAnswer");
}

#[test]
fn every_body_has_an_example() {
    let document = contract::openapi::document();
    let examples = examples();
    for path in document["paths"].as_object().unwrap().values() {
        for operation in path.as_object().unwrap().values() {
            let body = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            if let Some(name) = body.as_str().and_then(|name| name.rsplit('/').next()) {
                assert!(examples.contains_key(name), "{name} has no example");
                assert!(document["components"]["schemas"][name]["examples"][0].is_object());
            }
        }
    }
}

#[test]
fn every_text_of_a_request_has_a_limit() {
    let document = contract::openapi::document();
    let mut texts = 0;
    for path in document["paths"].as_object().unwrap().values() {
        for operation in path.as_object().unwrap().values() {
            let body = &operation["requestBody"]["content"]["application/json"]["schema"]["$ref"];
            let Some(name) = body.as_str().and_then(|name| name.rsplit('/').next()) else {
                continue;
            };
            let fields = document["components"]["schemas"][name]["properties"].as_object();
            for (field, schema) in fields.unwrap() {
                let types = &schema["type"];
                let is_text = *types == "string" || *types == serde_json::json!(["string", "null"]);
                if is_text && schema.get("enum").is_none() {
                    assert!(schema["maxLength"].is_u64(), "{name}.{field}");
                    texts += 1;
                }
            }
        }
    }
    assert!(texts > 20, "{texts}");
}

#[test]
fn every_reference_in_the_document_leads_somewhere() {
    fn walk(document: &Value, value: &Value) {
        match value {
            Value::Object(fields) => {
                if let Some(target) = fields.get("$ref").and_then(Value::as_str) {
                    assert!(
                        document.pointer(&target[1..]).is_some(),
                        "{target} is nowhere"
                    );
                }
                fields.values().for_each(|value| walk(document, value));
            }
            Value::Array(items) => items.iter().for_each(|value| walk(document, value)),
            _ => {}
        }
    }
    let document = contract::openapi::document();
    walk(&document, &document);
}

#[test]
fn lists_of_kinds_are_open_in_answers_and_closed_in_requests() {
    let document = contract::openapi::document();
    let schemas = &document["components"]["schemas"];
    let kinds = &schemas["MilestoneKind"]["anyOf"];
    assert!(
        kinds[0]["enum"]
            .as_array()
            .unwrap()
            .contains(&"charged".into())
    );
    assert_eq!(
        (&kinds[1]["type"], kinds[1].get("enum")),
        (&"string".into(), None)
    );
    let way = &schemas["CallbackRequest"]["properties"]["way"];
    assert!(
        way["enum"].as_array().unwrap().contains(&"relay_uk".into()),
        "{way}"
    );
}
