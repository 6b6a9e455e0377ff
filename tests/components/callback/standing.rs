//! Only `booked` is a yes: for a new call, on its own screen, and in the list.

use callback::Field;
use leptos::prelude::Update;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::{CallbackScreen, Screen};

use super::{App, BOOKED, OFFER};
use crate::support::settle;

/// The same call in another state.
fn in_state(state: &str) -> String {
    BOOKED.replace("booked", state)
}

/// What the person is told after the backend has answered like this.
async fn told(status: u16, call: &str) -> App {
    let app = App::at_check();
    app.backend.answers(status, call);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    app.until_says(keys::CALLBACK_SEE_TITLE).await;
    app
}

#[wasm_bindgen_test]
async fn a_booked_call_is_told_with_its_day_and_time_above_all() {
    let app = told(201, BOOKED).await;
    let kept = app.stage.all(".govuk-panel strong");
    let kept: Vec<_> = kept.iter().map(|one| one.text_content().unwrap()).collect();
    assert_eq!(kept, ["Wednesday 25 November 2026", "9am to 10am"]);
    let text = app.stage.text();
    assert!(text.contains(&say(keys::CALLBACK_CALL_NUMBER)), "{text}");
    // The case has a reference already.
    assert!(!text.to_lowercase().contains("reference"), "{text}");
}

#[wasm_bindgen_test]
async fn nothing_but_booked_is_told_as_a_yes() {
    for (status, state) in [
        (202, "requested"),
        (201, "pending_approval"),
        (201, "cancelled"),
        (201, "done"),
        (201, "missed"),
    ] {
        let app = told(status, &in_state(state)).await;
        let text = app.stage.text();
        assert!(text.contains(&say(keys::CALLBACK_OPEN_HEADING)), "{text}");
        assert!(
            !text.contains(&say(keys::CALLBACK_CONFIRMED_PHONE)),
            "{text}"
        );
        assert!(app.stage.maybe(".govuk-panel").is_none(), "{state}");
        assert!(app.stage.maybe("a[download]").is_none(), "{state}");
        // What is known is there.
        for known in ["Wednesday 25 November 2026, 9am to 10am", "CB-4821"] {
            assert!(text.contains(known), "{state}: {text}");
        }
        assert!(!text.contains("pending_approval"), "{text}");
        assert_eq!(app.backend.sent("POST").len(), 1, "{state}");
    }
}

#[wasm_bindgen_test]
async fn a_yes_in_a_202_is_a_yes() {
    told(202, BOOKED)
        .await
        .until_says(keys::CALLBACK_STATE_BOOKED)
        .await;
}

/// One call of the case, opened.
async fn opened(state: &str) -> App {
    let app = App::at(Screen::Start, &[]);
    settle().await;
    app.backend
        .answers(200, &format!("{{\"callbacks\": [{}]}}", in_state(state)));
    app.backend.answers(200, OFFER);
    app.navigator.go(CallbackScreen::Request("b1".into()));
    app.until_says(keys::CALLBACK_SEE_STATE).await;
    app
}

#[wasm_bindgen_test]
async fn a_call_in_an_unknown_state_is_shown_and_promises_nothing() {
    let app = opened("pending_approval").await;
    let text = app.stage.text();
    assert!(text.contains(&say(keys::CALLBACK_STATE_OTHER)), "{text}");
    assert!(!text.contains("pending_approval"), "{text}");
    assert!(!text.contains(&say(keys::CALLBACK_CHANGE_OPEN)), "{text}");
}

#[wasm_bindgen_test]
async fn an_unknown_way_is_not_shown_as_a_code() {
    let app = App::at_check();
    app.backend
        .answers(201, &BOOKED.replace("\"phone\"", "\"home_visit\""));
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_WAY_OTHER).await;
    assert!(!app.stage.text().contains("home_visit"));
}

#[wasm_bindgen_test]
async fn the_list_drops_no_call_that_is_not_at_an_end_and_says_where_each_stands() {
    let app = App::at_check();
    app.memory
        .callback
        .update(|draft| draft.put(Field::Note, "changed"));
    app.backend
        .answers(422, r#"{"type": "/problems/idempotency-key-reused"}"#);
    let states = [
        "booked",
        "requested",
        "missed",
        "pending_approval",
        "done",
        "cancelled",
    ];
    let calls = states.map(in_state).join(",");
    app.backend
        .answers(200, &format!("{{\"callbacks\": [{calls}]}}"));
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until_says(keys::CALLBACK_LIST_TITLE).await;
    let shown = app.stage.all(".govuk-notification-banner li");
    let shown: Vec<_> = shown
        .iter()
        .map(|one| one.text_content().unwrap())
        .collect();
    let expected = [
        keys::CALLBACK_STATE_BOOKED,
        keys::CALLBACK_STATE_REQUESTED,
        keys::CALLBACK_STATE_MISSED,
        keys::CALLBACK_STATE_OTHER,
    ];
    let expected =
        expected.map(|state| ["Wednesday 25 November 2026, 9am to 10am", &say(state)].join(" · "));
    assert_eq!(shown, expected);
}
