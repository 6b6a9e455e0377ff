//! How the person can be reached safely.

use serde_json::json;

use crate::support::{AMBER, TestApp};

#[tokio::test]
async fn what_was_said_last_holds() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
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
async fn what_cannot_be_meant_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/contact-preferences").await;
    let before = browser.get(&path).await.json();
    let wanted = json!({
        "safe_ways": ["pigeon"], "never": "x".repeat(501), "updates": "hourly", "language": "?"
    });
    let fields = browser.put(&path, &wanted).await.fields();
    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["safe_ways", "never", "updates", "language"]);
    let foreign = json!({ "safe_ways": [], "updates": "weekly", "language": "en", "spy": true });
    let fields = browser.put(&path, &foreign).await.fields();
    assert_eq!(fields, [("spy".to_owned(), "not_allowed".to_owned())]);
    assert_eq!(browser.get(&path).await.json(), before);
}
