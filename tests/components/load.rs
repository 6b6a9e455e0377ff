//! Loading: waiting, failing, trying again, and showing the result.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::pending;

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::api::ApiError;
use waymark::components::load;
use waymark::ui;

use crate::support::{Stage, settle, show};

/// A part that loads; each attempt takes the next of these answers.
fn load_stage(answers: Vec<Result<String, ApiError>>) -> Stage {
    let answers = RefCell::new(VecDeque::from(answers));
    show(move || {
        let next = move || {
            let answer = answers.borrow_mut().pop_front();
            async move { answer.unwrap_or(Err(ApiError::Unavailable(503))) }
        };
        load(next, ui::paragraph)
    })
}

#[wasm_bindgen_test]
async fn while_it_loads_it_says_so() {
    let stage = show(|| load(pending::<Result<String, ApiError>>, ui::paragraph));
    settle().await;
    assert_eq!(stage.find("[role=status]").inner_text(), "Loading");
}

#[wasm_bindgen_test]
async fn what_came_is_shown() {
    let stage = load_stage(vec![Ok("It is here".to_owned())]);
    stage
        .until("the text", |stage| stage.text() == "It is here")
        .await;
}

#[wasm_bindgen_test]
async fn a_failure_says_why_and_offers_to_try_again() {
    let stage = load_stage(vec![Err(ApiError::Offline), Ok("It is here".to_owned())]);
    stage
        .until("the problem", |stage| stage.maybe("[role=alert]").is_some())
        .await;
    assert!(stage.text().contains("no connection"), "{}", stage.text());
    stage.control("Try again").click();
    stage
        .until("the text", |stage| stage.text() == "It is here")
        .await;
}

#[wasm_bindgen_test]
async fn failing_again_tells_the_new_reason_and_keeps_the_focus() {
    let stage = load_stage(vec![Err(ApiError::Offline), Err(ApiError::TimedOut)]);
    stage
        .until("the problem", |stage| stage.maybe("[role=alert]").is_some())
        .await;
    let again = stage.control("Try again");
    again.focus().unwrap();
    again.click();
    stage
        .until("the new reason", |stage| {
            stage.text().contains("no answer in time")
        })
        .await;
    assert!(again.is_connected());
    let active = crate::support::document().active_element().unwrap();
    assert_eq!(active.text_content().as_deref(), Some("Try again"));
}
