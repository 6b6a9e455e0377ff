//! Radios and checkboxes drawn from data.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::ui::{self, Choice, Field};
use web_sys::HtmlInputElement;

use crate::support::{Stage, settle, show};

fn choices() -> Vec<Choice> {
    let choice = |value: &str| Choice::new(value, value.to_uppercase());
    vec![
        choice("a").hint("The first".to_owned()),
        choice("b"),
        choice("c"),
    ]
}

fn is_checked(stage: &Stage, selector: &str) -> bool {
    stage
        .find(selector)
        .unchecked_into::<HtmlInputElement>()
        .checked()
}

#[wasm_bindgen_test]
async fn no_radio_is_chosen_beforehand_and_a_choice_is_kept() {
    let chosen = RwSignal::new(String::new());
    let stage = show(move || ui::radios(Field::asked_by_heading("way"), choices(), chosen.into()));
    assert!(
        !["#way", "#way-2", "#way-3"]
            .iter()
            .any(|id| is_checked(&stage, id))
    );
    stage.find("#way-2").click();
    settle().await;
    assert_eq!(chosen.get_untracked(), "b");
    let again =
        show(move || ui::radios(Field::asked_by_heading("again"), choices(), chosen.into()));
    assert!(is_checked(&again, "#again-2") && !is_checked(&again, "#again"));
}

#[wasm_bindgen_test]
fn a_group_is_named_by_the_heading_or_by_its_legend() {
    let chosen = RwSignal::new(String::new());
    let by_heading =
        show(move || ui::radios(Field::asked_by_heading("way"), choices(), chosen.into()));
    let fieldset = by_heading.find("fieldset");
    assert_eq!(
        fieldset.get_attribute("aria-labelledby").as_deref(),
        Some("heading")
    );
    assert!(by_heading.maybe("legend").is_none());
    let named = Field::named("way", "How".to_owned());
    let by_legend = show(move || ui::radios(named, choices(), chosen.into()));
    assert_eq!(by_legend.find("legend").inner_text(), "How");
    assert!(!by_legend.find("fieldset").has_attribute("aria-labelledby"));
}

#[wasm_bindgen_test]
fn a_choice_is_described_by_its_hint() {
    let chosen = RwSignal::new(String::new());
    let stage = show(move || ui::radios(Field::asked_by_heading("way"), choices(), chosen.into()));
    let described_by = stage
        .find("#way")
        .get_attribute("aria-describedby")
        .unwrap();
    assert_eq!(
        stage.find(&format!("#{described_by}")).inner_text(),
        "The first"
    );
    assert!(!stage.find("#way-2").has_attribute("aria-describedby"));
}

#[wasm_bindgen_test]
async fn any_number_of_checkboxes_can_be_chosen_and_taken_back() {
    let chosen = RwSignal::new(vec!["c".to_owned()]);
    let stage =
        show(move || ui::checkboxes(Field::asked_by_heading("days"), choices(), chosen.into()));
    assert!(is_checked(&stage, "#days-3"));
    stage.find("#days").click();
    stage.find("#days-3").click();
    settle().await;
    assert_eq!(chosen.get_untracked(), ["a"]);
}
