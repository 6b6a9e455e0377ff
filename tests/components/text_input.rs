//! Text fields.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::ui::{self, Bound, Field, IntoAny, Typed};

use crate::support::{settle, show};

#[wasm_bindgen_test]
fn the_phone_may_offer_the_code_and_keeps_nothing_else() {
    let text = RwSignal::new(String::new());
    let stage = show(move || {
        let field = Field::asked_by_heading;
        vec![
            ui::text_input(field("code"), Typed::Code, text.into()),
            ui::text_input(field("reference"), Typed::Reference, text.into()),
        ]
        .into_any()
    });
    let attribute = |selector, name: &str| stage.find(selector).get_attribute(name).unwrap();
    assert_eq!(attribute("#code", "autocomplete"), "one-time-code");
    assert_eq!(attribute("#code", "inputmode"), "numeric");
    assert_eq!(attribute("#reference", "autocomplete"), "off");
}

#[wasm_bindgen_test]
async fn an_error_is_at_its_field_and_read_with_it() {
    let (text, error) = (RwSignal::new("x".to_owned()), RwSignal::new(None::<String>));
    let field = Field::named("name", "Name".to_owned()).hint("As you like".to_owned());
    let stage = show(move || ui::text_input(field.error(error.into()), Typed::Words, text.into()));
    let input = stage.find("#name");
    assert_eq!(
        input.get_attribute("aria-describedby").as_deref(),
        Some("name-hint")
    );
    assert!(!input.has_attribute("aria-invalid"));
    error.set(Some("Enter a name".to_owned()));
    settle().await;
    assert_eq!(stage.find("#name-error").inner_text(), "Enter a name");
    let described_by = input.get_attribute("aria-describedby");
    assert_eq!(described_by.as_deref(), Some("name-hint name-error"));
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(text.get_untracked(), "x");
}

#[wasm_bindgen_test]
async fn what_is_typed_is_kept() {
    let text = RwSignal::new(String::new());
    let field = Field::named("name", "Name".to_owned());
    let stage = show(move || ui::text_input(field, Typed::Words, text.into()));
    stage.type_into("#name", "Ada");
    settle().await;
    assert_eq!(text.get_untracked(), "Ada");
}

#[wasm_bindgen_test]
async fn a_field_shows_and_changes_its_part_alone() {
    let names = RwSignal::new(("Ada".to_owned(), "Lovelace".to_owned()));
    let whole: Bound<(String, String)> = names.into();
    let first = whole.part(|names| names.0.clone(), |names, first| names.0 = first);
    let last = whole.part(|names| names.1.clone(), |names, last| names.1 = last);
    let drawn = RwSignal::new(0);
    let stage = show(move || {
        let follows_last = move || {
            drawn.update_untracked(|times| *times += 1);
            last.get()
        };
        let field = Field::named("first", "First name".to_owned());
        vec![
            ui::text_input(field, Typed::Words, first),
            follows_last.into_any(),
        ]
        .into_any()
    });
    stage.type_into("#first", "Augusta");
    settle().await;
    let now = ("Augusta".to_owned(), "Lovelace".to_owned());
    assert_eq!((names.get_untracked(), drawn.get_untracked()), (now, 1));
    last.set("King".to_owned());
    settle().await;
    assert_eq!(drawn.get_untracked(), 2);
    assert!(stage.text().contains("King"), "{}", stage.text());
}
