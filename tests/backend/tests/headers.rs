//! Every kind of answer has the production headers, and the API's answers forbid caching.

use reqwest::Method;

use crate::support::{AMBER, TestApp};

const PRODUCTION: &str = include_str!("../../../deploy/headers.txt");

#[tokio::test]
async fn every_kind_of_answer_has_the_production_headers() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    for (path, status) in [
        ("/", 200),
        ("/nothing.js", 404),
        ("/api/v1/session", 200),
        ("/api/v1/cases/c-nobody", 404),
        ("/api/v1/nothing", 404),
        ("/open-referral/services", 200),
        ("/dev/outbox", 200),
    ] {
        let signed_in = browser.request(Method::GET, "").build().unwrap();
        let request = browser
            .bare(Method::GET, path)
            .headers(signed_in.headers().clone());
        let answer = browser.send(request).await;
        assert_eq!(answer.status, status, "{path}");
        for line in PRODUCTION
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (name, value) = line.split_once(": ").unwrap();
            assert_eq!(answer.header(name), value, "{name} of {path}");
        }
        assert_eq!(answer.header("x-request-id").len(), 12, "{path}");
    }
}

#[tokio::test]
async fn nothing_on_the_way_may_keep_an_answer_of_the_api() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let case = browser.case("").await;
    for path in ["/session", "/cases", &case, "/cases/c-nobody", "/nothing"] {
        assert_eq!(
            browser.get(path).await.header("cache-control"),
            "no-store",
            "{path}"
        );
    }
    let refused = browser.bare(Method::POST, "/api/v1/sign-in");
    assert_eq!(
        browser.send(refused).await.header("cache-control"),
        "no-store"
    );
}

#[tokio::test]
async fn every_request_has_a_name_of_its_own() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let first = browser
        .get("/session")
        .await
        .header("x-request-id")
        .to_owned();
    assert_ne!(browser.get("/session").await.header("x-request-id"), first);
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_answered_with_problem_details() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (body, status) in [
        ("{", 400),
        ("", 400),
        ("[]", 422),
        ("{} {}", 422),
        (&*" ".repeat(70_000), 413),
    ] {
        let request = browser.request(Method::POST, "/sign-in/code");
        let request = request
            .header("Content-Type", "application/json")
            .body(body.to_owned());
        assert_eq!(
            browser.send(request).await.problem().0,
            status,
            "{} bytes",
            body.len()
        );
    }
}
