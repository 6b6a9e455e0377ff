//! The screen of a case: its call, its rows, and the way to complain.

use callback::Field;
use leptos::prelude::*;
use serde_json::json;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::{CallbackScreen, Heading, Screen, SignedInScreen};
use web_sys::HtmlTextAreaElement;

use crate::app::{App, case};
use crate::support::settle;

const CASE: fn() -> Screen = || SignedInScreen::Case("c1".into()).into();

/// The case, with calls in these states.
async fn with_calls(states: &[&str]) -> App {
    let call = |state: &&str| {
        json!({
            "id": "k1", "reference": "CB-1", "state": state, "way": "phone", "number": "ends in 123",
            "window": {"id": "s1", "starts_at": "2026-11-25T09:00:00Z", "ends_at": "2026-11-25T10:00:00Z"}
        })
    };
    let calls: Vec<_> = states.iter().map(call).collect();
    let app = App::signed_in(CASE(), case(json!([])), |backend, _| {
        backend.answers(200, &json!({ "callbacks": calls }).to_string());
    });
    settle().await;
    app
}

#[wasm_bindgen_test]
async fn a_booked_call_stands_with_its_time_and_the_button_leads_to_it() {
    let app = with_calls(&["booked"]).await;
    app.stage
        .until("the call is there", |stage| {
            stage.text().contains("ends in 123")
        })
        .await;
    let text = app.stage.text();
    assert!(text.contains("Wednesday 25 November 2026"), "{text}");
    assert!(!text.contains(&say(keys::CASE_CALLBACK)), "{text}");
    app.stage.control(&say(keys::CALLBACK_SEE_TITLE)).click();
    let expected: Screen = CallbackScreen::Request("k1".into()).into();
    assert_eq!(app.navigator.screen_now(), Some(expected));
}

#[wasm_bindgen_test]
async fn without_a_booked_call_one_can_be_asked_for() {
    for states in [&[][..], &["cancelled", "done"], &["missed"]] {
        let app = with_calls(states).await;
        settle().await;
        app.stage.control(&say(keys::CASE_CALLBACK));
    }
}

#[wasm_bindgen_test]
async fn back_leads_to_the_rows_as_they_were() {
    let milestones = json!([{"id": "m1", "kind": "statement", "happened_at": "2026-11-20"}]);
    let app = App::signed_in(CASE(), case(milestones), |backend, _| {
        backend.answers(200, r#"{"callbacks": []}"#);
    });
    settle().await;
    let is_open = |app: &App, name: &str| {
        let rows = app.stage.all("details.wm-row");
        let row = rows
            .iter()
            .find(|row| row.text_content().unwrap().contains(name));
        row.is_some_and(|row| row.has_attribute("open"))
    };
    let name = say_with(keys::CASE_ROW_HISTORY, &[("n", "1")]);
    assert!(!is_open(&app, &name));
    app.stage.all("details.wm-row > summary")[0].click();
    settle().await;
    assert!(is_open(&app, &name), "pressed");
    app.navigator.go(SignedInScreen::Milestone(
        "m1".into(),
        Heading::Text(String::new()),
    ));
    settle().await;
    app.navigator.back();
    settle().await;
    assert!(is_open(&app, &name), "after Back");
    app.memory.forget();
    assert!(app.memory.rows.get_untracked().is_empty());
}

/// Browsers tell of a toggled row later, when its screen may be gone.
#[wasm_bindgen_test]
async fn a_row_whose_screen_goes_at_once_stops_nothing() {
    let app = with_calls(&[]).await;
    for _ in 0..5 {
        app.stage.all("details.wm-row > summary")[0].click();
        app.navigator.go(SignedInScreen::Complain("c1".into()));
        settle().await;
        settle().await;
        app.navigator.back();
        settle().await;
    }
    assert!(app.stage.text().contains(&say(keys::COMPLAIN_TITLE)));
}

#[wasm_bindgen_test]
async fn a_complaint_is_prepared_as_a_message_and_as_a_call_about_it() {
    let app = App::signed_in(
        SignedInScreen::Complain("c1".into()),
        case(json!([])),
        |backend, _| {
            backend.answers(200, r#"{"messages": [], "reply_within_working_days": 3}"#);
        },
    );
    settle().await;
    app.stage.control(&say(keys::COMPLAIN_WRITE)).click();
    app.stage
        .until("the message is prepared", |stage| {
            stage.maybe("textarea").is_some()
        })
        .await;
    let typed: HtmlTextAreaElement = app.stage.find("textarea").unchecked_into();
    assert_eq!(typed.value(), say(keys::COMPLAIN_TEXT));
    app.navigator.back();
    settle().await;
    app.stage.control(&say(keys::CASE_CALLBACK)).click();
    let topic = app
        .memory
        .callback
        .with_untracked(|draft| draft.answer(Field::Topic).to_owned());
    assert_eq!(topic, "complaint");
}
