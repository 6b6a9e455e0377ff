//! Messages to and from the officer or the victim care unit.

use contract::ProblemCode;
use serde_json::{Value, json};
use stand_in::Fault;

use crate::support::callbacks::booked;
use crate::support::{AMBER, Answer, Browser, CEDAR, TestApp};

async fn send(browser: &mut Browser, key: &str, text: &str) -> Answer {
    let path = browser.case("/messages").await;
    browser
        .post_once(&path, key, &json!({ "text": text }))
        .await
}

/// The texts of the person's own messages, oldest first.
async fn mine(browser: &mut Browser) -> Vec<String> {
    let path = browser.case("/messages").await;
    let list = browser.get(&path).await.json();
    let messages = list["messages"].as_array().unwrap().iter();
    messages
        .filter(|one| one["from"] == "me")
        .map(|one| one["text"].as_str().unwrap().to_owned())
        .collect()
}

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
    let sent = send(&mut browser, "k", text).await;
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
    let is_unseen =
        |one: &stand_in::seed::SeedMessage| one.from == contract::MessageFrom::Staff && !one.seen;
    let unseen: Vec<_> = files
        .iter()
        .filter(|file| file.messages.iter().any(is_unseen))
        .collect();
    assert!(
        unseen.len() >= 2,
        "the seed has cases with something to read"
    );
    for file in unseen {
        let expected = file.messages.iter().filter(|one| is_unseen(one)).count();
        let mut browser = app.signed_in(&file.reference).await;
        let case = format!("/cases/{}", file.case.id);
        let path = format!("{case}/messages");
        let new = |list: Value| {
            let messages = list["messages"].as_array().unwrap().clone();
            messages
                .iter()
                .filter(|one| one["from"] == "staff" && one["seen"] == false)
                .count()
        };
        for _ in 0..2 {
            let unread = browser.get(&case).await.json()["unread_messages"].clone();
            assert_eq!(unread, json!(expected), "reading the case reads no message");
        }
        assert_eq!(new(browser.get(&path).await.json()), expected);
        assert_eq!(browser.get(&case).await.json()["unread_messages"], 0);
        assert_eq!(new(browser.get(&path).await.json()), 0);
    }
}

#[tokio::test]
async fn what_the_person_wrote_is_not_unread_to_them() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(CEDAR).await;
    let case = browser.case("").await;
    let before = browser.get(&case).await.json()["unread_messages"].clone();
    assert_eq!(send(&mut browser, "k", "Is there news?").await.status, 201);
    let after = browser.get(&case).await.json()["unread_messages"].clone();
    assert_eq!(after, before);
}

#[tokio::test]
async fn an_empty_or_endless_message_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    for (text, reason) in [
        ("", "too_short"),
        (" \n", "too_short"),
        (&"x".repeat(2001), "too_long"),
    ] {
        let answer = send(&mut browser, "k", text).await;
        assert_eq!(answer.fields(), [("text".to_owned(), reason.to_owned())]);
    }
    // A refusal frees its key.
    let longest = send(&mut browser, "k", &"ŵ".repeat(2000)).await;
    assert_eq!(longest.status, 201, "characters count, not bytes");
}

#[tokio::test]
async fn the_same_key_is_sent_once_and_answered_the_same() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let before = mine(&mut browser).await.len();
    let first = send(&mut browser, "k", "Is there news?").await;
    app.advance_secs(60);
    let again = send(&mut browser, "k", "Is there news?").await;
    assert_eq!((again.status, again.json()), (201, first.json()));
    assert_eq!(mine(&mut browser).await.len(), before + 1);
    // The same words sent on purpose, as a new message.
    assert_eq!(send(&mut browser, "l", "Is there news?").await.status, 201);
    assert_eq!(mine(&mut browser).await.len(), before + 2);
}

#[tokio::test]
async fn the_same_key_with_another_text_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    assert_eq!(send(&mut browser, "k", "Is there news?").await.status, 201);
    let other = send(&mut browser, "k", "Please ring me.").await;
    assert_eq!(other.problem(), (422, ProblemCode::KeyReused));
    assert_eq!(mine(&mut browser).await.last().unwrap(), "Is there news?");
}

#[tokio::test]
async fn an_answer_that_was_lost_is_had_by_sending_again() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let before = mine(&mut browser).await.len();
    let path = browser.case("/messages").await;
    let faults = app.running.faults();
    faults.once("POST /cases/{case_id}/messages", Fault::LoseAnswer);
    let body = json!({ "text": "Is there news?" });
    let request = browser.once(&path, "k", &body);
    assert!(
        browser.try_send(request).await.is_err(),
        "the answer is lost"
    );
    assert_eq!(send(&mut browser, "k", "Is there news?").await.status, 201);
    assert_eq!(mine(&mut browser).await.len(), before + 1);
}

#[tokio::test]
async fn many_taps_at_once_send_one_message() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let before = mine(&mut browser).await.len();
    let taps = (0..8).map(|_| {
        let mut tap = browser.clone();
        tokio::spawn(async move { send(&mut tap, "tap", "Is there news?").await })
    });
    let mut sent = Vec::new();
    for tap in taps.collect::<Vec<_>>() {
        let answer = tap.await.unwrap();
        if answer.status == 201 {
            sent.push(answer.json());
        } else {
            assert_eq!(answer.problem(), (409, ProblemCode::KeyInUse));
        }
    }
    assert!(sent.iter().all(|one| *one == sent[0]));
    assert_eq!(mine(&mut browser).await.len(), before + 1);
}

#[tokio::test]
async fn a_message_needs_a_key_that_is_nobody_elses_and_no_callbacks() {
    let app = TestApp::start().await;
    let (mut browser, ..) = booked(&app).await;
    let path = browser.case("/messages").await;
    let body = json!({ "text": "Is there news?" });
    let missing = browser.post(&path, &body).await;
    assert_eq!(missing.problem(), (400, ProblemCode::KeyMissing));
    for key in ["", "with space", &"k".repeat(256)] {
        let answer = browser.post_once(&path, key, &body).await;
        assert_eq!(answer.problem(), (400, ProblemCode::KeyMissing), "{key}");
    }
    let used = browser.post_once(&path, "key-1", &body).await;
    assert_eq!(used.problem(), (422, ProblemCode::KeyReused));
    let mut other = app.signed_in(CEDAR).await;
    let others = send(&mut other, "key-1", "Is there news?").await;
    assert_eq!(others.status, 201, "two people may choose the same key");
}

#[tokio::test]
async fn what_staff_wrote_has_their_name_and_office_and_what_the_person_wrote_has_neither() {
    let app = TestApp::start().await;
    let files = stand_in::seed::case_files().unwrap();
    let named = |one: &stand_in::seed::SeedMessage| one.person.is_some() && one.office.is_some();
    let file = files.iter().find(|file| file.messages.iter().any(named));
    let file = file.unwrap();
    let mut browser = app.signed_in(&file.reference).await;
    let path = browser.case("/messages").await;
    let sent = send(&mut browser, "k", "Thank you").await.json();
    assert_eq!(
        (&sent["person"], &sent["office"]),
        (&Value::Null, &Value::Null)
    );
    let list = browser.get(&path).await.json();
    let listed = list["messages"].as_array().unwrap();
    for (one, seeded) in listed.iter().zip(&file.messages) {
        let told = (one["person"].as_str(), one["office"].as_str());
        let office = seeded.office.as_ref().map(contract::OwnerKind::as_str);
        assert_eq!(told, (seeded.person.as_deref(), office), "{one}");
    }
}
