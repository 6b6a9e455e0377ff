//! A code works once, for ten minutes, only in the browser that asked for it.

use contract::ProblemCode;

use crate::support::{AMBER, NOBODY, TestApp};

#[tokio::test]
async fn no_code_opens_a_reference_that_nobody_has() {
    let app = TestApp::start().await;
    let (mut known, mut unknown) = (app.browser(), app.browser());
    known.ask_for_code(AMBER).await;
    unknown.ask_for_code(NOBODY).await;
    let code = app.code().await;
    assert_eq!(
        unknown.try_code(&code).await.problem(),
        (401, ProblemCode::CodeNotAccepted)
    );
}

#[tokio::test]
async fn a_code_works_once() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let (code, second) = (app.code().await, browser.clone());
    assert_eq!(browser.try_code(&code).await.status, 200);
    let mut second = second;
    assert_eq!(
        second.try_code(&code).await.problem(),
        (401, ProblemCode::CodeNotAccepted)
    );
}

#[tokio::test]
async fn two_tries_at_the_same_moment_open_one_session() {
    let app = TestApp::start().await;
    let mut first = app.browser();
    first.ask_for_code(AMBER).await;
    let (code, mut second) = (app.code().await, first.clone());
    let (one, other) = tokio::join!(first.try_code(&code), second.try_code(&code));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
}

#[tokio::test]
async fn a_code_works_only_in_the_browser_that_asked_for_it() {
    let app = TestApp::start().await;
    app.browser().ask_for_code(AMBER).await;
    let code = app.code().await;
    let stranger = app.browser().try_code(&code).await;
    assert_eq!(stranger.problem(), (401, ProblemCode::CodeNotAccepted));
}

#[tokio::test]
async fn a_code_stops_working_after_ten_minutes() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    app.advance_secs(600);
    assert_eq!(browser.get("/session").await.json()["state"], "signed_out");
    assert_eq!(
        browser.try_code(&code).await.problem(),
        (401, ProblemCode::CodeNotAccepted)
    );
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
async fn a_new_code_ends_the_old_one_of_this_browser() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let (old, old_browser) = (app.code().await, browser.clone());
    app.advance_secs(31);
    browser.ask_for_code(AMBER).await;
    let mut old_browser = old_browser;
    assert_eq!(old_browser.try_code(&old).await.status, 401);
    let new = app.code().await;
    assert_eq!(browser.try_code(&new).await.status, 200);
}

#[tokio::test]
async fn a_code_may_be_pasted_with_spaces() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    let pasted = format!(" {} {} ", &code[..3], &code[3..]);
    assert_eq!(browser.try_code(&pasted).await.status, 200);
}

#[tokio::test]
async fn the_sixth_try_is_told_to_wait_even_with_the_right_code() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let code = app.code().await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert_eq!(browser.try_code(wrong).await.status, 401);
    }
    let refused = browser.try_code(&code).await;
    assert_eq!(refused.problem(), (429, ProblemCode::TooManyRequests));
    assert!((1..=30).contains(&refused.retry_after()));
}
