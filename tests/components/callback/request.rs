//! Cancelling and moving a booked callback.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::keys;
use waymark::navigation::{CallbackScreen, Screen};

use super::{App, BOOKED, OFFER, listed};
use crate::support::settle;

#[wasm_bindgen_test]
async fn a_request_is_cancelled_only_when_the_backend_says_so() {
    let app = App::at(Screen::Start, &[]);
    app.backend.answers(200, &listed());
    app.backend.answers(200, OFFER);
    app.navigator.go(CallbackScreen::Request("b1".into()));
    app.until_says(keys::CALLBACK_CANCEL_SURE).await;
    app.backend.answers(500, "");
    app.press(keys::CALLBACK_CANCEL_SEND);
    app.until_says(keys::ERROR_UNAVAILABLE).await;
    assert_eq!(app.screen(), CallbackScreen::Request("b1".into()).into());
    app.backend.answers(204, "");
    app.press(keys::CALLBACK_CANCEL_SEND);
    app.until(CallbackScreen::Cancelled).await;
    assert_eq!(app.backend.sent("DELETE").len(), 2);
}

#[wasm_bindgen_test]
async fn a_request_is_moved_to_another_time() {
    let app = App::at(Screen::Start, &[]);
    // What an earlier test has left behind must not take the answers.
    settle().await;
    app.backend.answers(200, &listed());
    app.backend.answers(200, OFFER);
    app.navigator.go(CallbackScreen::Request("b1".into()));
    app.stage
        .until("the days", |stage| stage.maybe("#day").is_some())
        .await;
    app.stage.find("#day-2").click();
    app.stage
        .until("the times", |stage| stage.maybe("#slot").is_some())
        .await;
    app.stage.find("#slot").click();
    app.backend
        .answers(200, &BOOKED.replace("2026-11-25", "2026-11-26"));
    app.press(keys::CALLBACK_CHANGE_SEND);
    app.until_says(keys::CALLBACK_CHANGE_DONE).await;
    assert!(
        app.stage
            .find("dl")
            .inner_text()
            .contains("26 November 2026")
    );
}
