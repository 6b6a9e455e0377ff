//! What settings are read as, and which cannot be.

use proptest::prelude::*;
use serde_json::{Value, json};
use settings::{Fault, Settings, read};

#[track_caller]
fn is_wrong(settings: Value, place: &str) {
    assert_eq!(read(&settings), Err(Fault(place.to_owned())), "{settings}");
}

#[test]
fn what_is_not_set_has_its_default() {
    assert_eq!(read(&json!({})).unwrap(), Settings::default());
    let set = read(&json!({ "api": "/gw/v1", "callbacks": { "idempotency_key": false } })).unwrap();
    assert_eq!(set.api, "/gw/v1");
    assert!(!set.has_callback_keys);
    assert_eq!(set.languages, ["en", "cy"]);
}

#[test]
fn all_can_be_set() {
    let set = json!({
        "api": "/a",
        "languages": ["pt-BR"],
        "directories": ["/one", "https://directory.example/two?x=1"],
        "callbacks": {},
    });
    let read = read(&set).unwrap();
    assert_eq!(read.languages, ["pt-BR"]);
    assert_eq!(read.directories.len(), 2);
    assert!(read.has_callback_keys);
}

#[test]
fn a_slip_in_a_name_is_no_default() {
    is_wrong(json!({ "callback": {} }), "/callback");
    is_wrong(
        json!({ "callbacks": { "idempotencyKey": false } }),
        "/callbacks",
    );
    let both = json!({ "idempotency_key": true, "idempotencyKey": false });
    is_wrong(json!({ "callbacks": both }), "/callbacks");
}

#[test]
fn a_setting_of_another_kind_is_no_default() {
    for other in [json!("false"), json!(0), json!(null), json!([])] {
        is_wrong(
            json!({ "callbacks": { "idempotency_key": other } }),
            "/callbacks",
        );
    }
    is_wrong(json!([]), "");
    is_wrong(json!({ "api": 1 }), "/api");
    is_wrong(json!({ "languages": "en" }), "/languages");
    is_wrong(json!({ "directories": [1] }), "/directories");
    is_wrong(json!({ "callbacks": true }), "/callbacks");
}

#[test]
fn a_value_that_cannot_work_is_told() {
    for api in [
        "",
        "/",
        "/api/v1/",
        "api/v1",
        "//other.example/api",
        "https://other.example/api",
    ] {
        is_wrong(json!({ "api": api }), "/api");
    }
    is_wrong(json!({ "languages": [] }), "/languages");
    for tag in ["", "../en", "en_GB", "cy "] {
        is_wrong(json!({ "languages": ["en", tag] }), "/languages");
    }
    for address in ["", "open-referral", "http://directory.example"] {
        is_wrong(json!({ "directories": [address] }), "/directories");
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        let names = "(api|languages|directories|callbacks|idempotency_key|[a-z]{1,3})";
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(names, inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn whatever_is_read_can_work(settings in anything()) {
        if let Ok(read) = read(&settings) {
            prop_assert!(read.api.starts_with('/') && !read.api.ends_with('/'));
            prop_assert!(!read.languages.is_empty());
            prop_assert!(read.languages.iter().all(|tag| !tag.contains(['/', '.'])));
        }
    }
}
