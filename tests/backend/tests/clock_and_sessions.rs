//! When a session ends, and that it then opens nothing.

use contract::paths::SESSION_COOKIE;
use contract::{ProblemCode, Timestamp};

use crate::support::{AMBER, TestApp};

const SIGNED_OUT: (u16, ProblemCode) = (401, ProblemCode::SignedOut);

#[tokio::test]
async fn without_a_session_there_is_nothing_to_see() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for path in [
        "/cases",
        "/cases/x",
        "/cases/x/messages",
        "/cases/x/callbacks",
        "/cases/x/helpers",
    ] {
        assert_eq!(browser.get(path).await.problem(), SIGNED_OUT, "{path}");
    }
    browser
        .cookies
        .insert(SESSION_COOKIE.to_owned(), "made-up".to_owned());
    assert_eq!(browser.get("/cases").await.problem(), SIGNED_OUT);
}

#[tokio::test]
async fn ten_quiet_minutes_end_a_session() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    app.advance_secs(600);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");
    assert_eq!(browser.get("/cases").await.problem(), SIGNED_OUT);
}

#[tokio::test]
async fn reading_a_case_keeps_a_session_open_and_looking_at_the_session_does_not() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    app.advance_secs(500);
    assert_eq!(browser.get("/cases").await.status, 200);
    app.advance_secs(500);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_in");
    app.advance_secs(101);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");
}

#[tokio::test]
async fn an_hour_ends_a_session_whatever_is_done() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    for _ in 0..6 {
        app.advance_secs(590);
        assert_eq!(browser.get("/cases").await.status, 200);
    }
    let session = browser.get("/session").await.json();
    assert_eq!(
        session["idle_ends_at"], session["ends_at"],
        "never later than the end"
    );
    app.advance_secs(60);
    assert_eq!(browser.get("/cases").await.problem(), SIGNED_OUT);
}

#[tokio::test]
async fn the_session_says_when_it_ends_by_the_servers_clock() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let session = browser.get("/session").await.json();
    let at = |name: &str| Timestamp::parse(session[name].as_str().unwrap()).unwrap().0;
    assert!(
        (598..=600).contains(&(at("idle_ends_at") - at("now"))),
        "{session}"
    );
    assert!(
        (3598..=3600).contains(&(at("ends_at") - at("now"))),
        "{session}"
    );
}

#[tokio::test]
async fn signing_out_ends_the_session_on_the_server_too() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let mut second_tab = browser.clone();
    let answer = browser.delete("/session").await;
    assert_eq!((answer.status, answer.text.as_str()), (204, ""));
    assert!(browser.cookies.is_empty());
    assert_eq!(second_tab.get("/cases").await.problem(), SIGNED_OUT);
    assert_eq!(
        browser.delete("/session").await.status,
        204,
        "it works without a session too"
    );
}

#[tokio::test]
async fn signing_out_while_a_code_is_awaited_ends_the_code() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let (code, mut second_tab) = (app.code().await, browser.clone());
    browser.delete("/session").await;
    assert_eq!(second_tab.try_code(&code).await.status, 401);
}

#[tokio::test]
async fn nothing_in_the_database_lets_anybody_in() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    let challenge = browser.cookies.values().next().unwrap().clone();
    browser.try_code(&code).await;
    let session = browser.cookies[SESSION_COOKIE].clone();
    browser.ask_for_code(crate::support::CEDAR).await;
    let waiting = app.code().await;
    for file in std::fs::read_dir(app.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let Ok(bytes) = std::fs::read(&file) else {
            continue;
        };
        for secret in [&code, &waiting, &challenge, &session] {
            let is_there = bytes
                .windows(secret.len())
                .any(|part| part == secret.as_bytes());
            assert!(!is_there, "{secret} is in {}", file.display());
        }
    }
}
