//! Times that have passed: not on offer, and told in plain words when they pass while the person reads.

use callback::{Field, QuestionId};
use contract::{Session, SessionState, Slot, Timestamp};
use leptos::prelude::Update;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::CallbackScreen;
use waymark::session;

use super::{App, BOOKED, OFFER, asks};
use crate::support::settle;

const ASKED: [(Field, &str); 3] = [
    (Field::Way, "phone"),
    (Field::Number, "n1"),
    (Field::Safe, ""),
];

/// The backend's clock says this.
fn it_is(now: &str) {
    let now = Timestamp::parse(now).unwrap();
    let session = Session {
        state: SessionState::SignedIn,
        ends_at: Some(now.plus_secs(3_600)),
        idle_ends_at: Some(now.plus_secs(600)),
        code_expires_at: None,
        resend_after: None,
        helper: None,
        only_case: None,
        now,
    };
    session::begin(&session).unwrap();
}

fn nine() -> Slot {
    Slot {
        id: "a".to_owned(),
        starts_at: Timestamp::parse("2026-11-25T09:00:00Z").unwrap(),
        ends_at: Timestamp::parse("2026-11-25T10:00:00Z").unwrap(),
    }
}

async fn at_times() -> App {
    let app = App::at(asks(QuestionId::Slot), &ASKED);
    app.backend.answers(200, OFFER);
    app.stage
        .until("the times", |stage| stage.maybe("#slot").is_some())
        .await;
    app
}

#[wasm_bindgen_test]
async fn a_time_in_the_past_is_not_offered_by_the_backends_clock() {
    let app = App::at(asks(QuestionId::Way), &ASKED);
    it_is("2026-11-25T12:00:00Z");
    app.backend.answers(200, OFFER);
    app.navigator.replace(asks(QuestionId::Slot));
    app.stage
        .until("the times", |stage| stage.maybe("#slot").is_some())
        .await;
    assert!(app.stage.maybe("#slot-3").is_none(), "{}", app.stage.text());
    app.stage.find("#slot").click();
    settle().await;
    assert_eq!(app.answer(Field::Slot), "b");
}

#[wasm_bindgen_test]
async fn with_past_times_only_there_is_none() {
    let app = App::at(asks(QuestionId::Way), &ASKED);
    it_is("2027-01-01T00:00:00Z");
    app.backend.answers(200, OFFER);
    app.navigator.replace(asks(QuestionId::Slot));
    app.until_says(keys::CALLBACK_SLOT_NONE).await;
}

#[wasm_bindgen_test]
async fn a_time_that_passes_while_they_read_is_told_at_the_field() {
    let app = at_times().await;
    it_is("2026-11-25T10:00:00Z");
    app.stage.find("#slot").click();
    settle().await;
    assert_eq!(app.screen(), asks(QuestionId::Slot));
    let told = app.stage.find("#slot-error").inner_text();
    assert_eq!(told, say(keys::CALLBACK_SLOT_PASSED));
    app.stage.find("#slot-2").click();
    app.until(asks(QuestionId::SomeoneElse)).await;
}

#[wasm_bindgen_test]
async fn a_time_that_passes_before_it_is_sent_loses_nothing_and_sends_nothing() {
    let app = App::at(CallbackScreen::Check, &ASKED);
    app.memory.callback.update(|draft| {
        draft.take(&nine());
        draft.put(Field::Note, "After school");
    });
    settle().await;
    it_is("2026-11-25T10:00:00Z");
    app.backend.answers(200, OFFER);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(asks(QuestionId::Slot)).await;
    app.until_says(keys::CALLBACK_SLOT_PASSED).await;
    assert!(app.stage.maybe("#slot-error").is_some());
    assert_eq!(app.backend.sent("POST"), []);
    assert_eq!(app.answer(Field::Note), "After school");
    app.stage.find("#slot").click();
    app.until(asks(QuestionId::SomeoneElse)).await;
    app.press(keys::COMMON_CONTINUE);
    app.until(CallbackScreen::Check).await;
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    assert_eq!(app.backend.sent("POST").len(), 1);
}

#[wasm_bindgen_test]
async fn the_check_page_does_not_show_a_time_that_has_passed() {
    let app = App::at(asks(QuestionId::Way), &ASKED);
    app.memory.callback.update(|draft| draft.take(&nine()));
    it_is("2026-11-25T10:00:00Z");
    app.navigator.replace(CallbackScreen::Check);
    app.until_says(keys::CALLBACK_SLOT_PASSED).await;
}
