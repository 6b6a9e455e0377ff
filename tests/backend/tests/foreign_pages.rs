//! Another site's page cannot change anything in the person's name.

use contract::ProblemCode;
use reqwest::Method;
use serde_json::json;

use crate::support::{AMBER, TestApp};

const FOREIGN: (u16, ProblemCode) = (403, ProblemCode::ForeignRequest);

/// The contract's description.
const CONTRACT: &str = include_str!("../../../crates/contract/openapi.json");

/// Every call that may change something: its method and its path, with an id of nothing.
fn changes() -> Vec<(Method, String)> {
    let contract: serde_json::Value = serde_json::from_str(CONTRACT).unwrap();
    let mut changes = Vec::new();
    for (path, calls) in contract["paths"].as_object().unwrap() {
        let parts = path.split('/').map(|part| match part.strip_prefix('{') {
            Some(_) => "x",
            None => part,
        });
        let path = parts.collect::<Vec<_>>().join("/");
        for method in calls.as_object().unwrap().keys() {
            let method: Method = method.to_uppercase().parse().unwrap();
            if !method.is_safe() && method.as_str() != "PARAMETERS" {
                changes.push((method, path.clone()));
            }
        }
    }
    assert!(changes.len() > 15, "{changes:?}");
    changes
}

#[tokio::test]
async fn no_change_is_made_without_the_portals_header() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (method, path) in changes() {
        for header in [None, Some(""), Some("0"), Some("true")] {
            let mut request = browser.bare(method.clone(), &path);
            if let Some(value) = header {
                request = request.header(contract::paths::PORTAL_HEADER, value);
            }
            let answer = browser.send(request.json(&json!({}))).await;
            assert_eq!(answer.problem(), FOREIGN, "{method} {path}, {header:?}");
        }
    }
}

#[tokio::test]
async fn no_change_is_made_for_another_origin() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let foreign = [
        ("Origin", "https://elsewhere.example"),
        ("Origin", "null"),
        ("Sec-Fetch-Site", "cross-site"),
        ("Sec-Fetch-Site", "same-site"),
        ("Sec-Fetch-Site", "none"),
    ];
    for (method, path) in changes() {
        for (name, value) in foreign {
            let request = browser.bare(method.clone(), &path);
            let request = request
                .header(
                    contract::paths::PORTAL_HEADER,
                    contract::paths::PORTAL_HEADER_VALUE,
                )
                .header(name, value);
            let answer = browser.send(request.json(&json!({}))).await;
            assert_eq!(
                answer.problem(),
                FOREIGN,
                "{method} {path}, {name}: {value}"
            );
        }
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
