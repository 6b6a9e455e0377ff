//! The reader of texts: it finds the same keys that the build made constants of.

use serde_json::{Map, Value};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, Texts, find, keys, say};

use crate::support::speak;

const ENGLISH: &str = include_str!("../../public/texts/en.json");

#[wasm_bindgen_test]
fn every_text_is_found_by_its_key() {
    speak("en", ENGLISH);
    let texts: Map<String, Value> = serde_json::from_str(ENGLISH).unwrap();
    assert!(texts.len() > 100);
    for (name, text) in &texts {
        assert_eq!(find(Key::of(name)).as_deref(), text.as_str(), "{name}");
    }
    assert_eq!(
        Some(say(keys::START_TITLE).as_str()),
        texts.get("start.title").unwrap().as_str()
    );
}

#[wasm_bindgen_test]
fn a_key_goes_on_where_its_beginning_ended() {
    assert_eq!(
        Key::of("milestone.").join("verdict").join(".name"),
        Key::of("milestone.verdict.name")
    );
}

#[wasm_bindgen_test]
fn what_is_no_file_of_texts_is_refused() {
    for other in ["", "<!doctype html>", "[]", "\"text\""] {
        assert!(Texts::read("en", other).is_err(), "{other}");
    }
}
