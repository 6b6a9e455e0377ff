//! Feedback: with or without signing in, kept and never shown.

use contract::ProblemCode;
use serde_json::json;

use crate::support::{AMBER, TestApp};

#[tokio::test]
async fn feedback_is_kept_with_and_without_a_case() {
    let app = TestApp::start().await;
    let site = json!({ "rating": "good", "words": "Easy to read" });
    assert_eq!(app.browser().post("/feedback", &site).await.status, 204);
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    let milestone = json!({ "about": "milestone", "about_id": "m1", "rating": "bad" });
    assert_eq!(browser.post(&path, &milestone).await.status, 204);

    let database = app.database().await;
    let kept: Vec<(Option<String>, String)> =
        sqlx::query_as("SELECT case_id, body FROM feedback ORDER BY id")
            .fetch_all(&database)
            .await
            .unwrap();
    assert_eq!(kept.len(), 2);
    assert!(kept[0].0.is_none() && kept[1].0.is_some());
    assert_eq!(
        serde_json::from_str::<serde_json::Value>(&kept[0].1).unwrap(),
        site
    );
}

#[tokio::test]
async fn feedback_of_another_form_is_refused() {
    let app = TestApp::start().await;
    let answer = app
        .browser()
        .post("/feedback", &json!({ "rating": "five stars" }))
        .await;
    assert_eq!(
        answer.fields(),
        [("rating".to_owned(), "not_allowed".to_owned())]
    );
    let long = json!({ "rating": "good", "words": "x".repeat(1001) });
    let answer = app.browser().post("/feedback", &long).await;
    assert_eq!(
        answer.fields(),
        [("words".to_owned(), "too_long".to_owned())]
    );
    let about_case = json!({ "about": "site", "rating": "good" });
    let answer = app
        .browser()
        .post("/cases/c-any/feedback", &about_case)
        .await;
    assert_eq!(answer.problem(), (401, ProblemCode::SignedOut));
}
