//! A helper's code: shown once, stored as a hash, valid for some days unless revoked.

use contract::ProblemCode;
use serde_json::json;

use crate::support::{AMBER, CEDAR, TestApp};

#[tokio::test]
async fn a_helpers_code_is_shown_once_and_kept_as_a_hash() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let path = browser.case("/helpers").await;
    let created = browser
        .post(&path, &json!({ "label": "my support worker", "days": 7 }))
        .await;
    assert_eq!(created.status, 201);
    let code = created.json()["code"].as_str().unwrap().to_owned();
    assert_eq!(code.len(), 16);
    let list = browser.get(&path).await;
    assert_eq!(list.json()["helpers"], json!([created.json()["helper"]]));
    assert!(!list.text.contains(&code));
    for file in std::fs::read_dir(app.folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
    {
        let bytes = std::fs::read(&file).unwrap_or_default();
        assert!(
            !bytes
                .windows(code.len())
                .any(|part| part == code.as_bytes())
        );
    }
}

#[tokio::test]
async fn a_helper_can_be_revoked_by_the_person_and_nobody_else() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let path = browser.case("/helpers").await;
    let created = browser
        .post(&path, &json!({ "label": "my sister", "days": 1 }))
        .await
        .json();
    let id = created["helper"]["id"].as_str().unwrap();
    let mut other = app.signed_in(CEDAR).await;
    let others_path = other.case(&format!("/helpers/{id}")).await;
    for path in [&others_path, &format!("{path}/{id}")] {
        assert_eq!(
            other.delete(path).await.problem(),
            (404, ProblemCode::NotFound)
        );
    }
    assert_eq!(browser.delete(&format!("{path}/{id}")).await.status, 204);
    let ended = browser.get(&path).await.json()["helpers"][0].clone();
    assert!(ended["ended_at"].is_string(), "{ended}");
    let again = browser.delete(&format!("{path}/{id}")).await;
    assert_eq!(again.problem(), (404, ProblemCode::NotFound));
}

#[tokio::test]
async fn a_helpers_time_ends() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let path = browser.case("/helpers").await;
    browser
        .post(&path, &json!({ "label": "my sister", "days": 1 }))
        .await;
    app.advance_secs(24 * 3600);
    let mut browser = app.signed_in(AMBER).await;
    let ended = browser.get(&path).await.json()["helpers"][0].clone();
    assert_eq!(ended["ended_at"], ended["expires_at"]);
    app.advance_secs(90 * 24 * 3600);
    let mut browser = app.signed_in(AMBER).await;
    assert_eq!(browser.get(&path).await.json()["helpers"], json!([]));
}

#[tokio::test]
async fn a_helper_has_a_name_and_at_most_ninety_days() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/helpers").await;
    for days in [0, 91, 70_000] {
        let answer = browser
            .post(&path, &json!({ "label": "my sister", "days": days }))
            .await;
        assert_eq!(
            answer.fields(),
            [("days".to_owned(), "not_allowed".to_owned())]
        );
    }
    let answer = browser
        .post(&path, &json!({ "label": " ", "days": 1 }))
        .await;
    assert_eq!(
        answer.fields(),
        [("label".to_owned(), "too_short".to_owned())]
    );
}
