//! The words that tell people what went wrong.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::ApiError;
use waymark::components::{sentence, wait};

use crate::support::speak;

#[wasm_bindgen_test]
fn every_error_has_words_of_its_own() {
    speak("en", include_str!("../../public/texts/en.json"));
    let errors = [
        ApiError::SignedOut,
        ApiError::NotFound,
        ApiError::CodeNotAccepted,
        ApiError::Rejected(Vec::new()),
        ApiError::TooManyRequests(30),
        ApiError::SlotTaken,
        ApiError::NotChangeable,
        ApiError::Offline,
        ApiError::TimedOut,
        ApiError::Unavailable(500),
        ApiError::Malformed,
    ];
    let mut said: Vec<String> = errors.iter().map(sentence).collect();
    assert!(
        said.iter()
            .all(|text| text.len() > 20 && !text.contains('{')),
        "{said:?}"
    );
    said.sort();
    said.dedup();
    assert_eq!(said.len(), errors.len());
}

#[wasm_bindgen_test]
fn a_wait_is_told_in_seconds_and_from_a_minute_on_in_minutes() {
    speak("en", include_str!("../../public/texts/en.json"));
    let told = [0, 1, 59, 60, 61, 600].map(wait);
    assert_eq!(
        told,
        [
            "1 second",
            "1 second",
            "59 seconds",
            "1 minute",
            "2 minutes",
            "10 minutes"
        ]
    );
    assert!(sentence(&ApiError::TooManyRequests(600)).contains("10 minutes"));
}

#[wasm_bindgen_test]
fn an_answer_that_is_no_problem_is_told_by_its_status() {
    let error = |status, body| ApiError::from_answer(status, body, Some("90".to_owned()));
    assert_eq!(error(401, "<html>"), ApiError::SignedOut);
    assert_eq!(error(429, ""), ApiError::TooManyRequests(90));
    assert_eq!(error(500, "{}"), ApiError::Unavailable(500));
    assert_eq!(error(503, ""), ApiError::UnavailableFor(90));
    let code = r#"{"type":"https://example.org/problems/code-not-accepted"}"#;
    assert_eq!(error(401, code), ApiError::CodeNotAccepted);
}
