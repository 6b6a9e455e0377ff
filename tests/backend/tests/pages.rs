//! A session belongs to one page: what a cookie alone opens, what a reload goes on with, and when.

use contract::ProblemCode;
use contract::paths::SESSION_COOKIE;

use crate::support::helpers::{give, helper, try_helper_code};
use crate::support::{AMBER, CEDAR, TestApp};

const SIGNED_OUT: (u16, ProblemCode) = (401, ProblemCode::SignedOut);
const PAGE_OPEN: (u16, ProblemCode) = (409, ProblemCode::PageOpen);
const MARK: &str = "0123456789abcdefABCDEF0123456789";
const OTHER_MARK: &str = "ffffffffffffffffffffffffffffffff";

#[tokio::test]
async fn the_cookie_alone_opens_nothing() {
    let app = TestApp::start().await;
    let browser = app.signed_in(AMBER).await;
    for key in ["", "made-up", &browser.cookies[SESSION_COOKIE]] {
        let mut restored = browser.clone();
        key.clone_into(&mut restored.page_key);
        assert_eq!(restored.get("/cases").await.problem(), SIGNED_OUT, "{key}");
        let session = restored.get("/session").await.json();
        assert_eq!(session["state"], "signed_out", "{key}");
    }
}

#[tokio::test]
async fn no_session_begins_without_the_key_of_a_page() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let (code, key) = (app.code().await, browser.page_key.clone());
    for key in ["", "short", &"x".repeat(65), &"-".repeat(32)] {
        key.clone_into(&mut browser.page_key);
        let answer = browser.try_code(&code).await;
        assert_eq!(
            answer.problem(),
            (400, ProblemCode::PageKeyMissing),
            "{key}"
        );
        let answer = try_helper_code(&mut browser, "AAAA").await;
        assert_eq!(
            answer.problem(),
            (400, ProblemCode::PageKeyMissing),
            "{key}"
        );
        let answer = browser.resume(MARK).await;
        assert_eq!(
            answer.problem(),
            (400, ProblemCode::PageKeyMissing),
            "{key}"
        );
    }
    browser.page_key = key;
    assert_eq!(browser.try_code(&code).await.status, 200, "no try was lost");
}

#[tokio::test]
async fn a_reload_goes_on_and_once() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    assert_eq!(page.leave_page(MARK).await.status, 204);
    assert_eq!(page.get("/cases").await.problem(), SIGNED_OUT);
    let mut reloaded = page.another_page();
    let session = reloaded.resume(MARK).await.json();
    assert_eq!(session["state"], "signed_in");
    assert!(session["only_case"].is_string(), "{session}");
    assert_eq!(reloaded.get("/cases").await.status, 200);
    assert_eq!(page.get("/cases").await.problem(), SIGNED_OUT);
    let mut second = page.another_page();
    assert_eq!(second.resume(MARK).await.problem(), PAGE_OPEN);
    assert_eq!(reloaded.get("/cases").await.status, 200);
}

#[tokio::test]
async fn of_many_that_ask_at_once_one_goes_on() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    page.leave_page(MARK).await;
    let asked = (0..12).map(|_| {
        let mut other = page.another_page();
        tokio::spawn(async move { other.resume(MARK).await.status })
    });
    let asked: Vec<_> = asked.collect();
    let mut gone_on = 0;
    for one in asked {
        gone_on += usize::from(one.await.unwrap() == 200);
    }
    assert_eq!(gone_on, 1);
}

/// The two are sent by two pages, and either may come first.
#[tokio::test]
async fn a_reload_that_comes_with_its_pages_going_goes_on() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    for round in 0..100 {
        let mut reloaded = page.another_page();
        let (_, answer) = tokio::join!(page.leave_page(MARK), reloaded.resume(MARK));
        if answer.status == 409 {
            let session = reloaded.resume(MARK).await.json();
            assert_eq!(
                session["state"], "signed_in",
                "asked again in round {round}"
            );
        } else {
            assert_eq!(answer.json()["state"], "signed_in", "in round {round}");
        }
        page = reloaded;
    }
}

/// Loaded again twice in a row: the first reload's request is still on its way when it goes itself.
#[tokio::test]
async fn a_reload_that_has_gone_itself_leaves_the_session_to_the_next() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    page.leave_page(MARK).await;
    let (mut gone, mut next) = (page.another_page(), page.another_page());
    gone.leave_page(MARK).await;
    assert_eq!(gone.resume(MARK).await.json()["state"], "signed_out");
    assert_eq!(next.resume(MARK).await.json()["state"], "signed_in");
    assert_eq!(next.get("/cases").await.status, 200);
}

#[tokio::test]
async fn while_the_page_is_open_no_other_goes_on() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    let mut duplicate = page.another_page();
    assert_eq!(duplicate.resume(MARK).await.problem(), PAGE_OPEN);
    assert_eq!(page.get("/cases").await.status, 200);
}

#[tokio::test]
async fn another_page_than_the_reload_does_not_go_on() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    page.leave_page(MARK).await;
    let mut other = page.another_page();
    assert_eq!(other.resume(OTHER_MARK).await.json()["state"], "signed_out");
    assert_eq!(other.get("/cases").await.problem(), SIGNED_OUT);
    for mark in ["", "short", &"é".repeat(16)] {
        let fields = other.resume(mark).await.fields();
        assert_eq!(fields, [("mark".to_owned(), "not_allowed".to_owned())]);
    }
}

#[tokio::test]
async fn a_page_that_went_ten_seconds_ago_is_gone() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    page.leave_page(MARK).await;
    app.advance_secs(10);
    let mut late = page.another_page();
    assert_eq!(late.resume(MARK).await.json()["state"], "signed_out");
    assert_eq!(late.get("/cases").await.problem(), SIGNED_OUT);
}

#[tokio::test]
async fn a_stranger_cannot_say_that_the_page_goes() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    let mut other = page.another_page();
    assert_eq!(other.leave_page(OTHER_MARK).await.status, 204);
    assert_eq!(page.get("/cases").await.status, 200);
}

#[tokio::test]
async fn going_on_does_not_outlast_the_sessions_time() {
    let app = TestApp::start_with_limits(|limits| limits.resume_secs = 10_000).await;
    let mut page = app.signed_in(AMBER).await;
    page.leave_page(MARK).await;
    app.advance_secs(600);
    let mut late = page.another_page();
    assert_eq!(late.resume(MARK).await.json()["state"], "signed_out");
}

#[tokio::test]
async fn a_reload_while_a_code_is_awaited_still_awaits_it() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    browser.ask_for_code(AMBER).await;
    let session = browser.resume(MARK).await.json();
    assert_eq!(session["state"], "code_sent");
}

#[tokio::test]
async fn a_helpers_session_belongs_to_its_page_too() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let mut visitor = helper(&app, &code).await;
    let mut other = visitor.another_page();
    assert_eq!(other.get("/cases").await.problem(), SIGNED_OUT);
    assert_eq!(other.resume(MARK).await.problem(), PAGE_OPEN);
    visitor.leave_page(MARK).await;
    assert_eq!(visitor.get("/cases").await.problem(), SIGNED_OUT);
    let session = other.resume(MARK).await.json();
    assert_eq!(session["state"], "signed_in");
    assert!(session["helper"].is_object(), "{session}");
    assert_eq!(other.get("/cases").await.status, 200);
}

#[tokio::test]
async fn signing_in_elsewhere_ends_the_session_before() {
    let app = TestApp::start().await;
    let mut phone = app.signed_in(AMBER).await;
    let mut somebody = app.signed_in(CEDAR).await;
    app.advance_secs(60);
    let mut library = app.signed_in(AMBER).await;
    assert_eq!(phone.get("/cases").await.problem(), SIGNED_OUT);
    assert_eq!(library.get("/cases").await.status, 200);
    assert_eq!(
        somebody.get("/cases").await.status,
        200,
        "a case of another"
    );
}

#[tokio::test]
async fn a_session_can_be_ended_where_no_delete_gets_through_and_without_the_key() {
    let app = TestApp::start().await;
    let mut page = app.signed_in(AMBER).await;
    let mut other = page.another_page();
    let ended = other.post("/session/end", &serde_json::json!({})).await;
    assert_eq!(ended.status, 204);
    assert_eq!(page.get("/cases").await.problem(), SIGNED_OUT);
}
