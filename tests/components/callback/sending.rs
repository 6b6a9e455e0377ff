//! Sending: once, and the portal says "sent" only after the backend has.

use callback::{Field, QuestionId};
use leptos::prelude::Update;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::keys;
use waymark::navigation::{CallbackScreen, SignedInScreen};

use super::{App, BOOKED, OFFER, asks, listed};
use crate::calendar::behind;
use crate::support::settle;

#[wasm_bindgen_test]
async fn a_request_is_confirmed_only_by_the_backend_and_then_forgotten() {
    let app = App::at_check();
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.press(keys::CALLBACK_CHECK_SEND);
    assert_eq!(app.screen(), CallbackScreen::Check.into());
    app.until(CallbackScreen::Confirmed).await;
    app.stage
        .until("the reference", |stage| stage.text().contains("CB-4821"))
        .await;
    assert_eq!(app.backend.sent("POST").len(), 1);
    assert_eq!(app.answer(Field::Note), "");
    app.until_says(keys::CALLBACK_CONFIRMED_MISSED).await;
    app.navigator.back();
    assert_eq!(app.screen(), SignedInScreen::Case("c1".into()).into());
}

#[wasm_bindgen_test]
async fn a_call_that_is_confirmed_goes_into_a_calendar_with_its_time() {
    let app = App::at_check();
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    let link = app.stage.find("a[download]");
    // The browser fetches the file itself, not from the backend.
    drop(app.backend);
    let file = behind(&link.get_attribute("href").unwrap()).await.unwrap();
    assert!(file.contains("DTSTART:20261125T090000Z"), "{file}");
    assert!(file.contains("DTEND:20261125T100000Z"), "{file}");
    assert!(!file.contains("CB-4821"), "{file}");
}

#[wasm_bindgen_test]
async fn a_dropped_connection_is_tried_again_with_the_same_key() {
    let app = App::at_check();
    app.backend.drops();
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    let sent = app.backend.sent("POST");
    assert_eq!(sent.len(), 2);
    assert!(sent[0].1.is_some());
    assert!(sent.iter().all(|request| *request == sent[0]));
}

#[wasm_bindgen_test]
async fn when_it_is_not_known_the_page_says_so_and_keeps_the_key() {
    let app = App::at_check();
    app.backend.answers(500, "");
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_UNKNOWN_TITLE).await;
    assert_eq!(app.answer(Field::Note), "After school");
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    let sent = app.backend.sent("POST");
    assert_eq!((sent.len(), &sent[0]), (2, &sent[1]));
}

#[wasm_bindgen_test]
async fn an_answer_that_is_no_answer_is_no_confirmation() {
    let app = App::at_check();
    app.backend
        .answers(201, "<html>Welcome to the hotel</html>");
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_UNKNOWN_TITLE).await;
    assert_eq!(app.screen(), CallbackScreen::Check.into());
}

#[wasm_bindgen_test]
async fn a_time_that_was_taken_is_chosen_anew_and_nothing_is_lost() {
    let app = App::at_check();
    app.backend
        .answers(409, r#"{"type": "/problems/slot-taken"}"#);
    app.backend.answers(200, OFFER);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(asks(QuestionId::Slot)).await;
    app.until_says(keys::CALLBACK_SLOT_NOT_ACCEPTED).await;
    assert_eq!(app.answer(Field::Note), "After school");
    app.stage.find("#slot-2").click();
    app.until(CallbackScreen::Check).await;
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    let sent = app.backend.sent("POST");
    assert_ne!(sent[0].1, sent[1].1);
}

#[wasm_bindgen_test]
async fn the_last_time_that_was_taken_leads_to_other_ways_of_making_contact() {
    let app = App::at_check();
    app.backend
        .answers(409, r#"{"type": "/problems/slot-taken"}"#);
    app.backend.answers(200, r#"{"slots": [], "numbers": []}"#);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(asks(QuestionId::Slot)).await;
    app.until_says(keys::CALLBACK_SLOT_TAKEN).await;
    app.until_says(keys::CALLBACK_SLOT_NONE).await;
    app.until_says(keys::RING_MYSELF_TITLE).await;
    assert_eq!(app.answer(Field::Note), "After school");
}

#[wasm_bindgen_test]
async fn a_field_that_was_not_accepted_is_shown_with_what_was_typed() {
    let app = App::at_check();
    let problem =
        r#"{"type": "/problems/invalid", "fields": [{"field": "note", "reason": "too_long"}]}"#;
    app.backend.answers(422, problem);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(asks(QuestionId::Note)).await;
    app.until_says(keys::CALLBACK_NOT_ACCEPTED).await;
    assert_eq!(app.answer(Field::Note), "After school");
}

#[wasm_bindgen_test]
async fn a_request_that_came_through_before_is_not_made_twice() {
    let app = App::at_check();
    app.backend
        .answers(422, r#"{"type": "/problems/idempotency-key-reused"}"#);
    app.backend.answers(200, &listed());
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_SENT_BEFORE_TITLE).await;
    app.until_says(keys::CALLBACK_LIST_TITLE).await;
    app.press(keys::CALLBACK_CHECK_SEND);
    settle().await;
    assert_eq!(app.backend.sent("POST").len(), 1);
}

#[wasm_bindgen_test]
async fn an_answer_that_cannot_be_sent_leads_to_its_page_which_says_why() {
    let app = App::at_check();
    app.memory
        .callback
        .update(|draft| draft.put(Field::Note, &"n".repeat(501)));
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(asks(QuestionId::Note)).await;
    assert!(app.stage.maybe("#note-error").is_some());
    assert_eq!(app.backend.sent("POST"), []);
}

#[wasm_bindgen_test]
async fn after_a_confirmed_request_the_person_is_asked_how_it_was() {
    let app = App::at_check();
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    app.until_says(keys::FEEDBACK_CALLBACK).await;
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_GOOD);
    app.until_says(keys::FEEDBACK_THANKS).await;
    settle().await;
    let given = r#"{"about":"callback","about_id":"b1","rating":"good"}"#;
    let bodies = app.backend.bodies("POST").await;
    assert_eq!(bodies.last().map(String::as_str), Some(given));
}
