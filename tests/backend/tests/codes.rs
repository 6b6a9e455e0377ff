//! A code works once, while it lasts, in every browser that asked for this reference.

use contract::ProblemCode;

use crate::support::{AMBER, NOBODY, TestApp};

const REFUSED: (u16, ProblemCode) = (401, ProblemCode::CodeNotAccepted);

#[tokio::test]
async fn no_code_opens_a_reference_that_nobody_has() {
    let app = TestApp::start().await;
    let (mut known, mut unknown) = (app.browser(), app.browser());
    known.ask_for_code(AMBER).await;
    unknown.ask_for_code(NOBODY).await;
    let code = app.code().await;
    assert_eq!(unknown.try_code(&code).await.problem(), REFUSED);
}

#[tokio::test]
async fn a_code_works_once() {
    let app = TestApp::start().await;
    let (mut browser, mut other) = (app.browser(), app.browser());
    browser.ask_for_code(AMBER).await;
    other.ask_for_code(AMBER).await;
    let (code, mut same) = (app.code().await, browser.clone());
    assert_eq!(browser.try_code(&code).await.status, 200);
    // Neither in the same browser nor in another that waits for it.
    assert_eq!(same.try_code(&code).await.problem(), REFUSED);
    assert_eq!(other.try_code(&code).await.problem(), REFUSED);
}

#[tokio::test]
async fn two_tries_at_the_same_moment_open_one_session() {
    let app = TestApp::start().await;
    let (mut first, mut second) = (app.browser(), app.browser());
    first.ask_for_code(AMBER).await;
    second.ask_for_code(AMBER).await;
    let code = app.code().await;
    let (one, other) = tokio::join!(first.try_code(&code), second.try_code(&code));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
}

#[tokio::test]
async fn a_code_works_only_in_a_browser_that_asked_for_it() {
    let app = TestApp::start().await;
    app.browser().ask_for_code(AMBER).await;
    let code = app.code().await;
    assert_eq!(app.browser().try_code(&code).await.problem(), REFUSED);
}

#[tokio::test]
async fn a_code_on_its_way_serves_every_browser_that_asks() {
    let app = TestApp::start().await;
    app.browser().ask_for_code(AMBER).await;
    let mut hers = app.browser();
    assert_eq!(hers.ask_for_code(AMBER).await.status, 202);
    assert_eq!(app.texts().await.len(), 1, "no second text message");
    let code = app.code().await;
    assert_eq!(hers.try_code(&code).await.status, 200);
}

#[tokio::test]
async fn a_code_stops_working_after_ten_minutes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    app.advance_secs(300);
    let mut later = app.browser();
    later.ask_for_code(AMBER).await;
    assert_eq!(app.texts().await.len(), 1, "asked in time, for the same");
    app.advance_secs(300);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");
    assert_eq!(browser.try_code(&code).await.problem(), REFUSED);
    // This browser still waits, but not for that code.
    assert_eq!(later.get("/session").await.json()["state"], "code_sent");
    assert_eq!(later.try_code(&code).await.problem(), REFUSED);
}

#[tokio::test]
async fn a_code_still_works_just_before_ten_minutes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    app.advance_secs(590);
    let code = app.code().await;
    assert_eq!(browser.try_code(&code).await.status, 200);
}

#[tokio::test]
async fn who_has_waited_a_minute_can_have_the_same_code_sent_again_once() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    app.advance_secs(30);
    browser.ask_for_code(AMBER).await;
    assert_eq!(app.texts().await.len(), 1, "too early");
    for _ in 0..3 {
        app.advance_secs(61);
        assert_eq!(browser.ask_for_code(AMBER).await.status, 202);
    }
    let texts = app.texts().await;
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[0].code(), texts[1].code());
    let code = app.code().await;
    assert_eq!(browser.try_code(&code).await.status, 200);
}

#[tokio::test]
async fn a_code_may_be_typed_as_it_is_written() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    assert_eq!(code.len(), 8);
    let typed = format!(" {} {} ", &code[..4], &code[4..]);
    assert!(app.texts().await[0].text.starts_with(typed.trim()));
    assert_eq!(browser.try_code(&typed).await.status, 200);
}

#[tokio::test]
async fn five_wrong_tries_end_a_code_and_a_longer_one_comes_at_once() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let first = app.code().await;
    let wrong = if first == "00000000" {
        "00000001"
    } else {
        "00000000"
    };
    for nth in 1..=5 {
        assert_eq!(browser.try_code(wrong).await.problem(), REFUSED, "{nth}");
    }
    assert_eq!(browser.try_code(&first).await.problem(), REFUSED);
    let second = app.code().await;
    assert_eq!((app.texts().await.len(), second.len()), (2, 12));
    // In the same browser, without asking again.
    assert_eq!(browser.try_code(&second).await.status, 200);
}

#[tokio::test]
async fn wrong_tries_of_a_reference_that_nobody_has_look_the_same() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(NOBODY).await;
    for _ in 0..20 {
        assert_eq!(browser.try_code("00000000").await.problem(), REFUSED);
    }
    assert!(app.texts().await.is_empty());
}

#[tokio::test]
async fn no_code_works_once_the_portal_is_switched_off_for_the_case() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    let off = "UPDATE cases SET code_enabled = 0 WHERE reference = ?";
    let database = app.database().await;
    sqlx::query(off)
        .bind(AMBER)
        .execute(&database)
        .await
        .unwrap();
    assert_eq!(browser.try_code(&code).await.problem(), REFUSED);
}
