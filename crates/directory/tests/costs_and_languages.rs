//! Costs and languages as feeds write them. What is unclear is shown as words.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use directory::{Cost, Service, read_service};
use serde_json::{Value, json};

fn service(name: &str, value: Value) -> Service {
    let mut json = json!({ "id": "x", "name": "Example" });
    json[name] = value;
    read_service(&json.to_string(), 0).unwrap()
}

#[test]
fn a_cost_is_free_only_without_an_if_or_a_not() {
    let cost = |said: &str| service("fees_description", json!(said)).cost;
    for free in [
        "Free",
        "free of charge",
        "No charge.",
        "There is no charge",
        "At no cost",
        "£0.00",
        "0",
        "None",
        "Am ddim",
        "This service is free of charge",
    ] {
        assert_eq!(cost(free), Cost::Free, "{free}");
    }
    for said in [
        "Not free of charge: £40 an hour",
        "Not free",
        "This isn't free of charge",
        "No longer free of charge",
        "Free for under 18s",
        "Free if you have a low income",
        "Free trial, then £5",
        "Free initial session",
        "Free except for court fees",
        "Some sessions are free of charge",
        "Nid yw am ddim",
        "£5 or free of charge",
        "Donation",
    ] {
        assert_eq!(cost(said), Cost::Said(said.to_owned()), "{said}");
    }
}

#[test]
fn languages_that_share_a_word_are_told_apart() {
    let spoken = |name: &str| {
        service("languages", json!([{ "name": name }]))
            .languages
            .join(" ")
    };
    for (name, expected) in [
        ("British English", "en"),
        ("English (UK)", "en"),
        ("English, Polish", "en pl"),
        ("English; Urdu", "en ur"),
        ("English and Punjabi", "en pa"),
        ("Farsi/Dari", "fa"),
        ("Chinese (Simplified)", "zh"),
        ("Portuguese (Brazil)", "pt"),
        ("Kurdish - Sorani", "ku"),
        ("Sylheti", "bn"),
        ("BSL", "bfi"),
        ("British Sign Language", "bfi"),
        ("BSL (British Sign Language)", "bfi"),
        ("American Sign Language", "American Sign Language"),
        ("Sign Language", "Sign Language"),
        ("Haitian French Creole", "Haitian French Creole"),
        ("Basic Polish", "Basic Polish"),
        ("Klingon, Welsh", "Klingon cy"),
        ("Language Line", "Language Line"),
        ("pol", "pl"),
        ("pt-BR", "pt"),
        ("None", ""),
        ("N/A", ""),
    ] {
        assert_eq!(spoken(name), expected, "{name}");
    }
    let marked = service("languages", json!(["\u{202e}<b>Klingon</b>\u{200b}"]));
    assert_eq!(marked.languages, ["Klingon"]);
    assert_eq!(
        service("languages", json!(["Polish", "English"])).languages,
        ["pl", "en"]
    );
}
