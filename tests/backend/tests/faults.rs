//! Faults: each hits only the requested endpoint, and a developer can switch them by hand only in
//! development mode.

use std::time::Instant;

use contract::ProblemCode;
use reqwest::Method;
use serde_json::json;
use stand_in::Fault;

use crate::support::{AMBER, Browser, TestApp};

const CASES: &str = "GET /cases";

async fn with(fault: Fault) -> (TestApp, Browser) {
    let app = TestApp::start().await;
    let browser = app.signed_in(AMBER).await;
    app.running.faults().set(CASES, fault);
    (app, browser)
}

#[tokio::test]
async fn an_answer_can_come_late() {
    let (_app, mut browser) = with(Fault::Delay(300)).await;
    let start = Instant::now();
    assert_eq!(browser.get("/cases").await.status, 200);
    assert!(start.elapsed().as_millis() >= 300);
}

#[tokio::test]
async fn an_answer_can_be_a_failure() {
    let (_app, mut browser) = with(Fault::Status(503)).await;
    let answer = browser.get("/cases").await;
    assert_eq!(answer.problem(), (503, ProblemCode::Unavailable));
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn an_answer_can_ask_to_wait() {
    let (_app, mut browser) = with(Fault::TooManyRequests(42)).await;
    let answer = browser.get("/cases").await;
    assert_eq!((answer.problem().0, answer.retry_after()), (429, 42));
}

#[tokio::test]
async fn an_answer_can_be_lost_or_cut_off() {
    for fault in [Fault::Drop, Fault::LoseAnswer, Fault::CutOff] {
        let (_app, mut browser) = with(fault).await;
        let request = browser.request(Method::GET, "/cases");
        assert!(browser.try_send(request).await.is_err(), "{fault:?}");
        assert_eq!(
            browser.get("/session").await.status,
            200,
            "only the one call is hit"
        );
    }
}

#[tokio::test]
async fn an_answer_can_be_nonsense_or_a_web_page() {
    let (_app, mut browser) = with(Fault::WrongJson).await;
    let answer = browser.get("/cases").await;
    assert!(
        serde_json::from_str::<contract::CaseList>(&answer.text).is_err() && answer.status == 200
    );
    let (_app, mut browser) = with(Fault::Html).await;
    assert_eq!(
        browser.get("/cases").await.header("content-type"),
        "text/html; charset=utf-8"
    );
}

#[tokio::test]
async fn a_lost_answer_was_carried_out_and_can_be_asked_for_again_with_its_key() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let slots_path = browser.case("/callback-slots").await;
    let slots = browser.get(&slots_path).await.json();
    let body = json!({
        "way": "bsl_video", "slot_id": slots["slots"][0]["id"], "if_someone_else_answers": "hang_up",
        "voicemail": "none", "withhold_number": true, "topic": "update"
    });
    let path = browser.case("/callbacks").await;
    let request = |browser: &Browser| {
        browser
            .request(Method::POST, &path)
            .header("Idempotency-Key", "k")
            .json(&body)
    };
    app.running
        .faults()
        .once("POST /cases/{case_id}/callbacks", Fault::LoseAnswer);
    let lost = request(&browser);
    assert!(browser.try_send(lost).await.is_err());
    let again = request(&browser);
    assert_eq!(browser.send(again).await.status, 201);
    assert_eq!(
        browser.get(&path).await.json()["callbacks"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn faults_can_be_switched_by_hand_in_development_mode() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let wanted = json!({ "call": "GET /session", "fault": { "status": 500 }, "times": 1 });
    let switch = browser.bare(Method::POST, "/dev/faults").json(&wanted);
    assert_eq!(browser.send(switch).await.status, 204);
    let list = browser.bare(Method::GET, "/dev/faults");
    assert_eq!(browser.send(list).await.json(), json!([wanted]));
    assert_eq!(browser.get("/session").await.status, 500);
    assert_eq!(browser.get("/session").await.status, 200);
}

#[tokio::test]
async fn outside_development_mode_there_is_no_outbox_no_switch_and_no_standing_fault() {
    let app = TestApp::start_with(|options| options.development = false).await;
    let mut browser = app.browser();
    for (method, path) in [
        (Method::GET, "/dev/outbox"),
        (Method::GET, "/dev/faults"),
        (Method::POST, "/dev/faults"),
    ] {
        let request = browser.bare(method, path);
        assert!(
            matches!(browser.send(request).await.status, 404 | 405),
            "{path}"
        );
    }
    assert_eq!(browser.ask_for_code("WM/50010/26").await.status, 202);
    let mut browser = app.signed_in("WM/50000/26").await;
    let case = browser.case("").await;
    assert_eq!(browser.get(&case).await.status, 200);
}

#[tokio::test]
async fn some_references_always_answer_a_fault() {
    let app = TestApp::start().await;
    let mut broken = app.signed_in("WM/50000/26").await;
    let case = broken.case("").await;
    assert_eq!(
        broken.get(&case).await.problem(),
        (500, ProblemCode::Unavailable)
    );
    let mut nonsense = app.signed_in("WM/50002/26").await;
    let case = nonsense.case("").await;
    assert!(serde_json::from_str::<contract::Case>(&nonsense.get(&case).await.text).is_err());
    let mut browser = app.browser();
    assert_eq!(browser.ask_for_code("WM/50010/26").await.status, 500);
    assert!(
        browser
            .ask_for_code("WM/50012/26")
            .await
            .text
            .starts_with("<!doctype html>")
    );
    assert_eq!(browser.ask_for_code("WM/50013/26").await.retry_after(), 90);
}

#[tokio::test]
async fn the_outbox_page_shows_the_texts() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let page = browser.bare(Method::GET, "/dev/outbox");
    let page = browser.send(page).await;
    let sent = app.texts().await;
    assert!(page.text.contains(&sent[0].text));
}
