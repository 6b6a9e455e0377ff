//! `deploy/config.schema.json` says of settings what the reader does.

use serde_json::{Value, json};
use settings::{Settings, read};

const SCHEMA: &str = include_str!("../../../deploy/config.schema.json");
const SHIPPED: &str = include_str!("../../../public/config.json");

#[test]
fn the_settings_that_are_shipped_can_be_read() {
    let shipped: Value = serde_json::from_str(SHIPPED).unwrap();
    assert_eq!(read(&shipped).unwrap(), Settings::default());
}

#[test]
fn each_default_of_the_schema_is_the_readers() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let (all, default) = (&schema["properties"], Settings::default());
    assert_eq!(all["api"]["default"], json!(default.api));
    assert_eq!(all["languages"]["default"], json!(default.languages));
    assert_eq!(all["directories"]["default"], json!(default.directories));
    let keys = &all["callbacks"]["properties"]["idempotency_key"];
    assert_eq!(keys["default"], json!(default.has_callback_keys));
}

/// Each setting, with its default, is read; with a slip in its name it is not.
#[test]
fn the_schema_knows_the_settings_that_the_reader_knows() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut known: Vec<&String> = schema["properties"].as_object().unwrap().keys().collect();
    known.sort();
    assert_eq!(known, ["api", "callbacks", "directories", "languages"]);
    assert_eq!(schema["additionalProperties"], json!(false));
    for name in known {
        let value = schema["properties"][name].get("default").cloned();
        let value = value.unwrap_or_else(|| json!({}));
        assert!(read(&json!({ name: value })).is_ok(), "{name}");
        assert!(
            read(&json!({ format!("{name}s"): value })).is_err(),
            "{name}s"
        );
    }
}
