//! Shortcuts for helpers, shared by several modules.

use serde_json::{Value, json};

use super::{Answer, Browser, TestApp};

/// Gives a helper access for a week. Returns the helper's id and code.
pub async fn give(person: &mut Browser, shows: &[&str]) -> (String, String) {
    person.prove_fresh().await;
    let path = person.case("/helpers").await;
    let wanted = json!({ "label": "my sister", "days": 7, "shows": shows });
    let created = person.post(&path, &wanted).await;
    assert_eq!(created.status, 201, "{created:?}");
    let text = |pointer| {
        created
            .json()
            .pointer(pointer)
            .unwrap()
            .as_str()
            .unwrap()
            .to_owned()
    };
    (text("/helper/id"), text("/code"))
}

pub async fn try_helper_code(browser: &mut Browser, code: &str) -> Answer {
    browser
        .post("/helper-sign-in", &json!({ "code": code }))
        .await
}

/// A browser with a signed-in helper.
pub async fn helper(app: &TestApp, code: &str) -> Browser {
    let mut browser = app.browser();
    let answer = try_helper_code(&mut browser, code).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    browser
}

/// The helpers of the person's first case.
pub async fn list(person: &mut Browser) -> Vec<Value> {
    let path = person.case("/helpers").await;
    let list = person.get(&path).await.json();
    list["helpers"].as_array().unwrap().clone()
}
