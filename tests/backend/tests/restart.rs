//! One file holds everything that must survive.

use serde_json::json;

use crate::support::{AMBER, Browser, TestApp};

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
    let cookies = browser.cookies.clone();

    let app = app.restart().await;
    let mut browser = Browser::new(&app.running.url());
    browser.cookies = cookies;
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
