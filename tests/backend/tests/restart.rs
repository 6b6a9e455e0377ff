//! The one database file survives restarts and clients that go away.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;

use crate::support::{AMBER, Browser, TestApp};

/// Enough for some client to leave at each moment of a request.
const LOST_CLIENTS: u64 = 300;
/// The size of the stand-in's connection pool.
const CONNECTIONS: usize = 4;

#[tokio::test]
async fn a_session_and_what_was_written_survive_a_restart() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/messages").await;
    browser
        .post_once(&path, "k", &json!({ "text": "Before the restart" }))
        .await;
    let case_path = browser.case("").await;
    let before = browser.get(&case_path).await.json();
    let before_restart = browser;

    let app = app.restart().await;
    let mut browser = Browser::new(&app.running.url());
    (browser.cookies, browser.page_key) = (before_restart.cookies, before_restart.page_key);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_in");
    assert_eq!(
        browser.get(&case_path).await.json(),
        before,
        "seeded once, not again"
    );
    let messages = browser.get(&path).await.json();
    let last = messages["messages"]
        .as_array()
        .unwrap()
        .last()
        .unwrap()
        .clone();
    assert_eq!(last["text"], "Before the restart");
}

#[tokio::test]
async fn a_code_that_is_on_its_way_survives_a_restart() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let (code, cookies) = (app.code().await, browser.cookies.clone());
    let app = app.restart().await;
    let mut browser = Browser::new(&app.running.url());
    browser.cookies = cookies;
    assert_eq!(browser.try_code(&code).await.status, 200);
}

/// Each client leaves a little later than the one before, so that some leave just as the database
/// answers: that must not leave a connection inside a transaction.
#[tokio::test]
async fn clients_that_go_away_in_the_middle_break_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for nth in 0..LOST_CLIENTS {
        let request = browser.request(Method::POST, "/sign-in");
        let request = request.json(&json!({ "case_reference": AMBER, "language": "en" }));
        let moment = Duration::from_micros(500 + nth * 20);
        let _ = tokio::time::timeout(moment, browser.try_send(request)).await;
    }
    for _ in 0..CONNECTIONS {
        app.advance_secs(3600);
        app.signed_in(AMBER).await;
    }
}
