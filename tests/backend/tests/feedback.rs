//! Feedback, with or without signing in: stored and never shown.

use contract::ProblemCode;
use serde_json::json;

use crate::support::callbacks::booked;
use crate::support::{AMBER, CEDAR, TestApp};

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
async fn feedback_about_a_callback_and_the_site_is_kept_as_it_was_given() {
    let app = TestApp::start().await;
    let (mut browser, _, callback) = booked(&app).await;
    let path = browser.case("/feedback").await;
    let given = [
        json!({ "about": "callback", "about_id": callback.id, "rating": "mixed", "words": "Late 🙂" }),
        json!({ "about": "site", "rating": "good" }),
        json!({ "about": "milestone", "rating": "bad" }),
    ];
    for one in &given {
        assert_eq!(browser.post(&path, one).await.status, 204, "{one}");
    }
    let kept: Vec<String> = sqlx::query_scalar("SELECT body FROM feedback ORDER BY id")
        .fetch_all(&app.database().await)
        .await
        .unwrap();
    let kept: Vec<serde_json::Value> = kept
        .iter()
        .map(|body| serde_json::from_str(body).unwrap())
        .collect();
    assert_eq!(kept, given);
}

#[tokio::test]
async fn feedback_about_what_is_not_in_the_case_is_refused_and_not_kept() {
    let app = TestApp::start().await;
    let (mut amber, _, callback) = booked(&app).await;
    let mut cedar = app.signed_in(CEDAR).await;
    let (ambers, cedars) = (amber.case("/feedback").await, cedar.case("/feedback").await);
    for (about, about_id) in [
        ("milestone", "m99"),
        ("milestone", callback.id.as_str()),
        ("callback", "m1"),
        ("site", "m1"),
    ] {
        let body = json!({ "about": about, "about_id": about_id, "rating": "good" });
        let answer = amber.post(&ambers, &body).await;
        assert_eq!(answer.problem(), (404, ProblemCode::NotFound), "{body}");
    }
    let others = json!({ "about": "callback", "about_id": callback.id, "rating": "good" });
    let answer = cedar.post(&cedars, &others).await;
    assert_eq!(answer.problem(), (404, ProblemCode::NotFound));
    let kept: i64 = sqlx::query_scalar("SELECT count(*) FROM feedback")
        .fetch_one(&app.database().await)
        .await
        .unwrap();
    assert_eq!(kept, 0);
}

#[tokio::test]
async fn every_fault_of_feedback_about_a_case_is_told() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/feedback").await;
    let body = json!({
        "about": "weather", "about_id": "x".repeat(65), "rating": "5", "words": "x".repeat(1001)
    });
    let fields = browser.post(&path, &body).await.fields();
    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["about", "about_id", "rating", "words"]);
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
