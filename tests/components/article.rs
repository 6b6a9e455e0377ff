//! Texts with numbers to ring: every number of ours rings, and no other does.

use serde_json::Value;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::components::rich;

use crate::support::show;

const TEXTS: [&str; 2] = [
    include_str!("../../public/texts/en.json"),
    include_str!("../../public/texts/cy.json"),
];

/// Where the links of a text lead, and what it says.
fn drawn(text: &str) -> (Vec<String>, String) {
    let text = text.to_owned();
    let stage = show(move || rich(&text));
    let links = stage.all("a");
    let addresses = links.iter().map(|link| link.get_attribute("href").unwrap());
    (addresses.collect(), stage.text())
}

#[wasm_bindgen_test]
fn every_number_in_the_texts_can_be_rung() {
    let mut numbers = 0;
    for texts in TEXTS {
        let texts: Value = serde_json::from_str(texts).unwrap();
        let texts = texts.as_object().unwrap().values();
        for text in texts
            .filter_map(Value::as_str)
            .filter(|text| text.contains('['))
        {
            let (links, shown) = drawn(text);
            assert_eq!(links.len(), text.matches('[').count(), "{text}");
            assert_eq!(shown, text.replace(['[', ']'], ""));
            numbers += links.len();
        }
    }
    assert!(numbers > 0, "the texts have numbers");
}

#[wasm_bindgen_test]
fn a_number_of_somebody_else_in_a_changed_text_is_not_rung() {
    for number in [
        "020 7946 0101",
        "9990",
        "+44 101",
        "tel:999",
        "",
        "999;ext=1",
    ] {
        let (links, shown) = drawn(&format!("Call [{number}] or [999]."));
        assert_eq!(links, ["tel:999"], "{number}");
        assert_eq!(shown, format!("Call {number} or 999."));
    }
}
