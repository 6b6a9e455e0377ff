//! The directory of support services: Open Referral UK 3.0, for everybody.

use reqwest::Method;
use serde_json::Value;

use crate::support::{Answer, TestApp};

async fn get(app: &TestApp, path: &str) -> Answer {
    let mut browser = app.browser();
    let request = browser.bare(Method::GET, &format!("/open-referral{path}"));
    browser.send(request).await
}

fn contents(answer: &Answer) -> Vec<Value> {
    answer.json()["contents"].as_array().unwrap().clone()
}

#[tokio::test]
async fn the_feed_says_what_it_is() {
    let app = TestApp::start().await;
    for path in ["", "/"] {
        let about = get(&app, path).await.json();
        assert_eq!(about["version"], "HSDS-UK-3.0");
        assert!(about["profile"].is_string() && about["openapi_url"].is_string());
    }
}

#[tokio::test]
async fn any_site_may_read_it_without_a_session() {
    let app = TestApp::start().await;
    for path in ["/", "/services", "/services/none"] {
        assert_eq!(
            get(&app, path).await.header("access-control-allow-origin"),
            "*",
            "{path}"
        );
    }
}

#[tokio::test]
async fn every_service_can_be_reached_page_by_page_and_read_whole() {
    let app = TestApp::start().await;
    let (mut page, mut ids) = (1, Vec::new());
    loop {
        let answer = get(&app, &format!("/services?page={page}&per_page=7")).await;
        let envelope = answer.json();
        assert_eq!(envelope["page_number"], page);
        assert_eq!(envelope["first_page"], page == 1);
        assert_eq!(envelope["size"], contents(&answer).len());
        ids.extend(
            contents(&answer)
                .into_iter()
                .map(|one| one["id"].as_str().unwrap().to_owned()),
        );
        if envelope["last_page"] == true {
            assert_eq!(envelope["total_items"], ids.len());
            assert_eq!(envelope["total_pages"], page);
            break;
        }
        page += 1;
    }
    assert!(ids.len() >= 40, "only {} services", ids.len());
    for id in ids {
        let service = get(&app, &format!("/services/{id}")).await.json();
        assert_eq!(service["id"], id);
        for needed in ["name", "status", "assured_date"] {
            assert!(service[needed].is_string(), "{id} has no {needed}");
        }
    }
    let beyond = get(&app, "/services?page=9999").await.json();
    assert_eq!(
        (&beyond["empty"], &beyond["last_page"]),
        (&true.into(), &true.into())
    );
}

#[tokio::test]
async fn a_list_is_short_unless_all_is_asked_for() {
    let app = TestApp::start().await;
    let plain = contents(&get(&app, "/services").await);
    let full = contents(&get(&app, "/services?full=true&per_page=100").await);
    let minimal = contents(&get(&app, "/services?minimal=true").await);
    assert!(
        plain
            .iter()
            .all(|service| service.get("contacts").is_none())
    );
    assert!(
        full.iter()
            .any(|service| service.get("contacts").or(service.get("phones")).is_some())
    );
    assert!(
        minimal
            .iter()
            .all(|service| service.get("status").is_none() && service["name"].is_string())
    );
}

#[tokio::test]
async fn a_list_can_be_narrowed() {
    let app = TestApp::start().await;
    let all = contents(&get(&app, "/services?full=true&per_page=100").await);
    let name = all[0]["name"].as_str().unwrap();
    let word = name
        .split_whitespace()
        .max_by_key(|word| word.len())
        .unwrap()
        .to_uppercase();
    let mut browser = app.browser();
    let request = browser
        .bare(Method::GET, "/open-referral/services")
        .query(&[("search", &word)]);
    let found = contents(&browser.send(request).await);
    assert!(found.iter().any(|service| service["id"] == all[0]["id"]) && found.len() < all.len());

    let term = &all[0]["attributes"][0]["taxonomy_term"]["id"];
    let path = format!(
        "/services?full=true&per_page=100&taxonomy_term_id={}",
        term.as_str().unwrap()
    );
    let found = contents(&get(&app, &path).await);
    assert!(!found.is_empty() && found.len() < all.len());
    for service in found {
        let terms = service["attributes"].as_array().unwrap();
        assert!(terms.iter().any(|one| one["taxonomy_term"]["id"] == *term));
    }
    assert!(contents(&get(&app, "/services?organization_id=none").await).is_empty());
    let later = get(&app, "/services?modified_after=2999-01-01T00:00:00Z").await;
    assert!(contents(&later).is_empty());
}

#[tokio::test]
async fn services_can_be_had_line_by_line() {
    let app = TestApp::start().await;
    let answer = get(&app, "/services?format=ndjson&per_page=3").await;
    assert_eq!(answer.header("content-type"), "application/x-ndjson");
    let lines: Vec<Value> = answer
        .text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
}

#[tokio::test]
async fn a_question_that_makes_no_sense_is_refused() {
    let app = TestApp::start().await;
    for question in [
        "page=0",
        "page=1000001",
        "page=x",
        "per_page=0",
        "per_page=101",
        "format=xml",
        "modified_after=soon",
    ] {
        assert_eq!(
            get(&app, &format!("/services?{question}")).await.status,
            422,
            "{question}"
        );
    }
    assert_eq!(get(&app, "/services/none").await.status, 404);
    assert_eq!(get(&app, "/services?unknown=parameter").await.status, 200);
}
