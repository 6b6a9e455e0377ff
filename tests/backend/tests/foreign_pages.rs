//! Another site's page cannot change anything in the person's name.

use contract::ProblemCode;
use reqwest::Method;
use serde_json::json;

use crate::support::{AMBER, TestApp};

const FOREIGN: (u16, ProblemCode) = (403, ProblemCode::ForeignRequest);

/// Every endpoint that changes something.
const CHANGES: &[(&str, &str)] = &[
    ("POST", "/sign-in"),
    ("POST", "/sign-in/code"),
    ("DELETE", "/session"),
    ("POST", "/feedback"),
    ("POST", "/cases/c/callbacks"),
    ("PATCH", "/cases/c/callbacks/x"),
    ("DELETE", "/cases/c/callbacks/x"),
    ("POST", "/cases/c/messages"),
    ("PUT", "/cases/c/contact-preferences"),
    ("POST", "/cases/c/feedback"),
    ("POST", "/cases/c/helpers"),
    ("DELETE", "/cases/c/helpers/x"),
];

#[tokio::test]
async fn no_change_is_made_without_the_portals_header() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (method, path) in CHANGES {
        let path = format!("{}{path}", contract::paths::PREFIX);
        let request = browser.bare(Method::from_bytes(method.as_bytes()).unwrap(), &path);
        let answer = browser.send(request.json(&json!({}))).await;
        assert_eq!(answer.problem(), FOREIGN, "{method} {path}");
    }
}

#[tokio::test]
async fn no_change_is_made_for_another_origin() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    for (name, value) in [
        ("Origin", "https://elsewhere.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
        ("Sec-Fetch-Site", "none"),
    ] {
        let request = browser
            .request(Method::DELETE, "/session")
            .header(name, value);
        assert_eq!(
            browser.send(request).await.problem(),
            FOREIGN,
            "{name}: {value}"
        );
    }
    assert_eq!(browser.get("/session").await.json()["state"], "signed_in");
}

#[tokio::test]
async fn the_portals_own_origin_is_let_through() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let request = browser
        .request(Method::DELETE, "/session")
        .header("Origin", app.running.url())
        .header("Sec-Fetch-Site", "same-origin");
    assert_eq!(browser.send(request).await.status, 204);
}

#[tokio::test]
async fn a_form_of_another_site_cannot_pass_for_json() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let body = r#"{"case_reference":"WM/10001/26","language":"en"}"#;
    for kind in ["text/plain", "application/x-www-form-urlencoded"] {
        let request = browser.request(Method::POST, "/sign-in");
        let answer = browser
            .send(request.header("Content-Type", kind).body(body))
            .await;
        assert_eq!(answer.problem(), (415, ProblemCode::Invalid), "{kind}");
    }
}

#[tokio::test]
async fn the_api_lets_no_other_site_read_it() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let request = browser
        .request(Method::GET, "/cases")
        .header("Origin", "https://elsewhere.example");
    let answer = browser.send(request).await;
    assert_eq!(answer.header("access-control-allow-origin"), "");
}
