//! What a minute with somebody's open page is not enough for: it asks for a new code, and a text message says
//! that something was changed.

use contract::ProblemCode;
use serde_json::json;

use crate::support::callbacks::{ask, slots, wanted};
use crate::support::helpers::{give, helper, list};
use crate::support::{AMBER, Answer, Browser, TestApp};

/// How many wrong tries end a code.
const TRIES: usize = 5;
const NOT_FRESH: (u16, ProblemCode) = (403, ProblemCode::FreshCodeNeeded);

/// Each change that needs a fresh code.
async fn changes(browser: &mut Browser) -> Vec<Answer> {
    let helper = browser.case("/helpers").await;
    let helper = browser
        .post(&helper, &json!({ "label": "my sister", "days": 7 }))
        .await;
    let preferences = browser.case("/contact-preferences").await;
    let preferred = json!({ "safe_ways": ["phone"], "updates": "when_news", "language": "en" });
    let preferences = browser.put(&preferences, &preferred).await;
    let slots = slots(browser).await;
    let mut call = wanted(&slots, 0);
    call["new_number"] = json!("020 7946 0123");
    let calls = browser.case("/callbacks").await;
    let call = browser.post_once(&calls, "key", &call).await;
    vec![helper, preferences, call]
}

#[tokio::test]
async fn nothing_that_lasts_is_changed_without_a_fresh_code() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let before = app.running.outbox().await.len();
    for refused in changes(&mut browser).await {
        assert_eq!(refused.problem(), NOT_FRESH);
    }
    assert_eq!(app.running.outbox().await.len(), before, "no text message");
    assert!(list(&mut browser).await.is_empty());
    browser.prove_fresh().await;
    for done in changes(&mut browser).await {
        assert!((200..300).contains(&done.status), "{done:?}");
    }
}

/// The answer was lost, and the session has ended since: to refuse would tell the person that nothing was made.
#[tokio::test]
async fn a_call_that_was_made_is_confirmed_again_without_a_fresh_code() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let mut call = wanted(&slots(&mut browser).await, 0);
    call["new_number"] = json!("020 7946 0123");
    let made = ask(&mut browser, "key", &call).await;
    assert_eq!(made.status, 201, "{made:?}");
    app.advance_secs(60);
    let mut next = app.signed_in(AMBER).await;
    let again = ask(&mut next, "key", &call).await;
    assert_eq!((again.status, again.json()), (201, made.json()));
    assert_eq!(ask(&mut next, "other", &call).await.problem(), NOT_FRESH);
}

#[tokio::test]
async fn a_call_to_a_number_on_file_needs_none() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let slots = slots(&mut browser).await;
    let calls = browser.case("/callbacks").await;
    let answer = browser.post_once(&calls, "key", &wanted(&slots, 0)).await;
    assert_eq!(answer.status, 201, "{answer:?}");
}

#[tokio::test]
async fn a_change_is_told_in_words_that_say_nothing_of_it() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    give(&mut browser, &[]).await;
    let texts = app.running.outbox().await;
    let last = texts.last().unwrap();
    assert!(last.code().is_none(), "{last:?}");
    for word in ["police", "case", "helper", "sister", "heddlu", "achos"] {
        assert!(!last.text.to_lowercase().contains(word), "{last:?}");
    }
}

#[tokio::test]
async fn changed_preferences_are_told_too() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    let before = app.running.outbox().await.len();
    let path = browser.case("/contact-preferences").await;
    let wanted = json!({ "safe_ways": [], "updates": "weekly", "language": "en" });
    assert_eq!(browser.put(&path, &wanted).await.status, 200);
    let texts = app.running.outbox().await;
    assert_eq!(texts.len(), before + 1);
    assert!(texts.last().unwrap().code().is_none());
}

#[tokio::test]
async fn a_fresh_code_counts_for_a_quarter_of_an_hour_and_for_this_session() {
    let app = TestApp::start_with_limits(|limits| limits.idle_secs = 3600).await;
    let mut browser = app.signed_in(AMBER).await;
    browser.prove_fresh().await;
    app.advance_secs(15 * 60);
    for refused in changes(&mut browser).await {
        assert_eq!(refused.problem(), NOT_FRESH);
    }
    browser.prove_fresh().await;
    app.advance_secs(60);
    let mut next = app.signed_in(AMBER).await;
    for refused in changes(&mut next).await {
        assert_eq!(refused.problem(), NOT_FRESH);
    }
}

#[tokio::test]
async fn a_fresh_code_cannot_be_guessed_nor_used_twice() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    browser.post("/session/fresh-code", &json!({})).await;
    let code = app.code().await;
    let wrong = if code == "00000000" {
        "11111111"
    } else {
        "00000000"
    };
    for _ in 0..TRIES {
        let answer = browser
            .post("/session/fresh", &json!({ "code": wrong }))
            .await;
        assert_eq!(answer.problem(), (401, ProblemCode::CodeNotAccepted));
    }
    let answer = browser
        .post("/session/fresh", &json!({ "code": code }))
        .await;
    assert_eq!(
        answer.problem(),
        (401, ProblemCode::CodeNotAccepted),
        "too late"
    );
    app.advance_secs(60);
    browser.post("/session/fresh-code", &json!({})).await;
    let code = app.code().await;
    let mut right = async || {
        browser
            .post("/session/fresh", &json!({ "code": code }))
            .await
            .status
    };
    assert_eq!((right().await, right().await), (204, 401));
}

#[tokio::test]
async fn fresh_codes_are_not_sent_without_end() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let mut ask = async || browser.post("/session/fresh-code", &json!({})).await.status;
    assert_eq!((ask().await, ask().await), (202, 429));
}

#[tokio::test]
async fn a_helper_gets_no_fresh_code() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (_, code) = give(&mut person, &[]).await;
    let mut visitor = helper(&app, &code).await;
    let answer = visitor.post("/session/fresh-code", &json!({})).await;
    assert_eq!(answer.status, 404, "{answer:?}");
}

#[tokio::test]
async fn five_codes_work_at_once_and_no_more() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let mut first = None;
    for _ in 0..5 {
        first = Some(give(&mut person, &[]).await.0);
    }
    let path = person.case("/helpers").await;
    let one_more = json!({ "label": "one more", "days": 1 });
    let full = person.post(&path, &one_more).await;
    assert_eq!(full.problem(), (409, ProblemCode::HelpersFull));
    person.delete(&format!("{path}/{}", first.unwrap())).await;
    assert_eq!(person.post(&path, &one_more).await.status, 201);
}

#[tokio::test]
async fn looks_stay_after_the_access_has_ended() {
    let app = TestApp::start().await;
    let mut person = app.signed_in(AMBER).await;
    let (id, code) = give(&mut person, &[]).await;
    let case = person.case("").await;
    assert_eq!(person.get(&case).await.json()["helpers"]["count"], 1);
    helper(&app, &code).await.get("/cases").await;
    assert!(person.get(&case).await.json()["helpers"]["looked_at"].is_string());
    person.delete(&format!("{case}/helpers/{id}")).await;
    assert!(person.get(&case).await.json().get("helpers").is_none());
    let ended = &list(&mut person).await[0];
    assert!(ended["ended_at"].is_string(), "{ended}");
    assert_eq!(ended["looks"].as_array().unwrap().len(), 1);
    let mut again = app.browser();
    let answer = crate::support::helpers::try_helper_code(&mut again, &code).await;
    assert_eq!(answer.status, 401);
}
