//! Sending again: without a connection, and to a backend that ignores keys.

use callback::{Field, QuestionId};
use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::config;
use waymark::language::{keys, say};
use waymark::navigation::CallbackScreen;

use super::{App, BOOKED, asks, listed};
use crate::support::settle;

const CONNECTION: &str = "
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
    dispatchEvent(new Event(isOnline ? 'online' : 'offline'));";

/// Simulates a phone that loses its signal or finds it.
fn connect(is_online: bool) {
    let connect = Function::new_with_args("isOnline", CONNECTION);
    connect.call1(&JsValue::NULL, &is_online.into()).unwrap();
}

#[wasm_bindgen_test]
async fn without_a_connection_nothing_is_sent_until_the_person_says_so() {
    let app = App::at_check();
    connect(false);
    app.until_says(keys::CALLBACK_OFFLINE_NOW).await;
    app.backend.drops();
    app.press(keys::CALLBACK_CHECK_SEND);
    // Not the title: the line shown before says the same.
    app.until_says(keys::CALLBACK_OFFLINE_TEXT).await;
    assert_eq!(app.answer(Field::Note), "After school");
    connect(true);
    app.until_says(keys::CALLBACK_OFFLINE_BACK).await;
    settle().await;
    let sent = app.backend.sent("POST");
    assert_eq!(sent.len(), 1, "it was sent by itself: {sent:?}");
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    let sent = app.backend.sent("POST");
    assert_eq!((sent.len(), &sent[0]), (2, &sent[1]));
}

#[wasm_bindgen_test]
async fn a_lost_connection_is_told_on_every_question() {
    let app = App::at_check();
    app.navigator.replace(asks(QuestionId::Note));
    settle().await;
    connect(false);
    app.until_says(keys::CALLBACK_OFFLINE_NOW).await;
    assert_eq!(app.answer(Field::Note), "After school");
    connect(true);
    app.until_says(keys::CALLBACK_OFFLINE_GO_ON).await;
}

/// The check page of a request to a backend that ignores keys.
async fn at_check_without_keys() -> App {
    let app = App::at_check();
    set_keys(&app, false).await;
    app.navigator.replace(asks(QuestionId::Note));
    settle().await;
    app.navigator.replace(CallbackScreen::Check);
    settle().await;
    app
}

async fn set_keys(app: &App, has_keys: bool) {
    let settings = format!("{{\"callbacks\": {{\"idempotency_key\": {has_keys}}}}}");
    app.backend.answers(200, &settings);
    config::load().await.unwrap();
    assert_eq!(config::has_callback_keys(), has_keys);
}

#[wasm_bindgen_test]
async fn a_backend_without_keys_is_looked_at_before_it_is_asked_again() {
    let app = at_check_without_keys().await;
    app.backend.drops();
    app.backend.answers(200, &listed());
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    assert_eq!(app.backend.sent("POST").len(), 1);
    set_keys(&app, true).await;
}

#[wasm_bindgen_test]
async fn when_the_look_fails_it_is_not_known() {
    let app = at_check_without_keys().await;
    app.backend.drops();
    app.backend.answers(500, "");
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_UNKNOWN_TITLE).await;
    app.backend.answers(200, r#"{"callbacks": []}"#);
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    assert_eq!(app.backend.sent("POST").len(), 2);
    set_keys(&app, true).await;
}

#[wasm_bindgen_test]
async fn a_list_that_cannot_be_read_takes_a_line_and_can_be_asked_for_again() {
    let app = App::at_check();
    app.backend
        .answers(422, r#"{"type": "/problems/idempotency-key-reused"}"#);
    app.backend.answers(500, "");
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_LIST_FAILED).await;
    assert!(!app.stage.text().contains(&say(keys::ERROR_LOAD_TITLE)));
    app.backend.answers(200, &listed());
    app.press(keys::LOAD_AGAIN);
    app.until_says(keys::CALLBACK_LIST_TITLE).await;
}
