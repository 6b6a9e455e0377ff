//! The person's contact preferences.

use serde_json::json;

use crate::support::{AMBER, TestApp};

#[tokio::test]
async fn what_was_said_last_holds() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let path = browser.case("/contact-preferences").await;
    let wanted = json!({
        "safe_ways": ["text", "relay_uk"], "never": "After 4pm", "updates": "weekly",
        "language": "cy"
    });
    let answer = browser.put(&path, &wanted).await;
    assert_eq!((answer.status, answer.json()), (200, wanted.clone()));
    assert_eq!(browser.get(&path).await.json(), wanted);
    let slots = browser.case("/callback-slots").await;
    assert_eq!(browser.get(&slots).await.json()["language"], "cy");
}

#[tokio::test]
async fn the_answer_is_what_is_held_and_not_what_was_sent() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    // Simulates a force's system that stores less than it was sent.
    let forgets = "CREATE TRIGGER forgets AFTER UPDATE ON contact_preferences BEGIN
         UPDATE contact_preferences SET body = json_set(NEW.body, '$.updates', 'when_news')
         WHERE case_id = NEW.case_id; END";
    let database = app.database().await;
    sqlx::query(forgets).execute(&database).await.unwrap();
    browser.prove_fresh().await;
    let path = browser.case("/contact-preferences").await;
    let wanted = json!({ "safe_ways": ["text"], "updates": "weekly", "language": "en" });
    let answer = browser.put(&path, &wanted).await.json();
    assert_eq!(answer, browser.get(&path).await.json());
    assert_eq!(answer["updates"], "when_news");
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let path = browser.case("/contact-preferences").await;
    let before = browser.get(&path).await.json();
    let wanted = json!({
        "safe_ways": ["pigeon"], "never": "x".repeat(501), "updates": "hourly", "language": "?"
    });
    let fields = browser.put(&path, &wanted).await.fields();
    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["safe_ways", "never", "updates", "language"]);
    let twice = json!({ "safe_ways": ["text", "text"], "updates": "weekly", "language": "en" });
    let fields = browser.put(&path, &twice).await.fields();
    assert_eq!(fields, [("safe_ways".to_owned(), "not_allowed".to_owned())]);
    let foreign = json!({ "safe_ways": [], "updates": "weekly", "language": "en", "spy": true });
    let fields = browser.put(&path, &foreign).await.fields();
    assert_eq!(fields, [("spy".to_owned(), "not_allowed".to_owned())]);
    assert_eq!(browser.get(&path).await.json(), before);
}
