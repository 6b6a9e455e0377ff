//! Messages to and from the officer or victim care.

use serde_json::json;

use crate::support::{AMBER, TestApp};

#[tokio::test]
async fn what_was_sent_is_kept_word_for_word_and_listed_last() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/messages").await;
    let before = browser.get(&path).await.json()["messages"]
        .as_array()
        .unwrap()
        .len();
    let text = "Is there <b>news</b>?\nDiolch 🙂";
    let sent = browser.post(&path, &json!({ "text": text })).await;
    assert_eq!((sent.status, &sent.json()["from"]), (201, &json!("me")));
    let list = browser.get(&path).await.json();
    let messages = list["messages"].as_array().unwrap();
    assert_eq!(messages.len(), before + 1);
    assert_eq!(messages[before], sent.json());
    assert_eq!(messages[before]["text"], text);
    assert!(list["reply_within_working_days"].as_u64().unwrap() > 0);
}

#[tokio::test]
async fn what_staff_wrote_is_new_the_first_time_only() {
    let app = TestApp::start().await;
    let files = stand_in::seed::case_files().unwrap();
    let file = files
        .iter()
        .find(|file| file.messages.iter().any(|one| !one.seen))
        .unwrap();
    let mut browser = app.signed_in(&file.reference).await;
    let path = format!("/cases/{}/messages", file.case.id);
    let new = |list: serde_json::Value| {
        let messages = list["messages"].as_array().unwrap().clone();
        messages
            .iter()
            .filter(|one| one["from"] == "staff" && one["seen"] == false)
            .count()
    };
    assert!(new(browser.get(&path).await.json()) > 0);
    assert_eq!(new(browser.get(&path).await.json()), 0);
}

#[tokio::test]
async fn an_empty_or_endless_message_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/messages").await;
    for (text, reason) in [
        ("", "too_short"),
        (" \n", "too_short"),
        (&"x".repeat(2001), "too_long"),
    ] {
        let answer = browser.post(&path, &json!({ "text": text })).await;
        assert_eq!(answer.fields(), [("text".to_owned(), reason.to_owned())]);
    }
    let longest = browser
        .post(&path, &json!({ "text": "ŵ".repeat(2000) }))
        .await;
    assert_eq!(longest.status, 201, "characters count, not bytes");
}
