//! The explained words: those that a text uses, and all of them.

use serde_json::{Map, Value};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::components::{all_words_explained, words_explained};
use waymark::language::{keys, say};
use waymark::ui::AnyView;

use crate::support::{Stage, show, speak};

const ENGLISH: &str = include_str!("../../public/texts/en.json");
const WELSH: &str = include_str!("../../public/texts/cy.json");

/// The terms on the page, in order.
fn terms(stage: &Stage) -> Vec<String> {
    let all = stage.all("dt").into_iter();
    all.map(|term| term.text_content().unwrap()).collect()
}

fn explained(text: &'static str) -> Vec<String> {
    terms(&show(move || words_explained(text)))
}

#[wasm_bindgen_test]
fn the_words_that_a_text_uses_are_explained_and_no_others() {
    let stage = show(|| words_explained("The suspect is on bail. The CPS decides."));
    let found = terms(&stage);
    assert_eq!(
        found,
        ["Bail", "Crown Prosecution Service (CPS)", "Suspect"]
    );
    let summary = stage.find("summary").text_content().unwrap();
    assert_eq!(summary, say(keys::GLOSSARY_TITLE));
    assert!(!stage.find("details").has_attribute("open"));
    assert!(stage.text().contains(&say(keys::GLOSSARY_BAIL_MEANING)));
}

#[wasm_bindgen_test]
fn a_text_in_everyday_words_gets_nothing_to_open() {
    let stage = show(|| words_explained("You do not need to do anything. The bailiff rang."));
    assert!(stage.maybe("details").is_none());
}

#[wasm_bindgen_test]
fn a_word_is_found_in_the_forms_it_is_used_in() {
    assert_eq!(explained("He was CHARGED today"), ["Charge"]);
    assert_eq!(
        explained("released under investigation"),
        ["Released under investigation"]
    );
    assert_eq!(explained("in a magistrates’ court"), ["Magistrates’ court"]);
}

/// In each language, every word has its texts, and its own term counts as a use of it.
#[wasm_bindgen_test]
fn every_word_is_explained_and_finds_its_own_term() {
    for (tag, file) in [("en", ENGLISH), ("cy", WELSH)] {
        let texts: Map<String, Value> = serde_json::from_str(file).unwrap();
        let is_term = |key: &&String| key.starts_with("glossary.") && key.ends_with(".term");
        let in_file = texts.keys().filter(is_term).count();
        let draw = move |view: fn() -> AnyView| {
            show(move || {
                speak(tag, file);
                view()
            })
        };
        let all = terms(&draw(all_words_explained));
        assert_eq!(all.len(), in_file, "{tag}");
        assert!(all.is_sorted(), "{tag}: {all:?}");
        for term in all {
            let text = term.clone();
            let stage = show(move || {
                speak(tag, file);
                words_explained(&text)
            });
            assert!(terms(&stage).contains(&term), "{tag}: {term}");
        }
    }
    speak("en", ENGLISH);
}
