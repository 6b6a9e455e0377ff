//! Rate limits by the hour: each person and each network has its own.

use contract::ProblemCode;
use serde_json::json;

use crate::support::callbacks::{slots, wanted};
use crate::support::helpers::give;
use crate::support::{AMBER, CEDAR, TestApp};

const TOO_MANY: (u16, ProblemCode) = (429, ProblemCode::TooManyRequests);

#[tokio::test]
async fn one_network_cannot_send_feedback_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.feedback_per_network_per_hour = 1).await;
    let good = json!({ "rating": "good" });
    assert_eq!(app.browser().post("/feedback", &good).await.status, 204);
    assert_eq!(
        app.browser().post("/feedback", &good).await.problem(),
        TOO_MANY
    );
}

#[tokio::test]
async fn one_person_cannot_send_feedback_about_their_case_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.feedback_per_person_per_hour = 1).await;
    let good = json!({ "about": "milestone", "about_id": "m1", "rating": "good" });
    let mut amber = app.signed_in(AMBER).await;
    let path = amber.case("/feedback").await;
    assert_eq!(amber.post(&path, &good).await.status, 204);
    assert_eq!(amber.post(&path, &good).await.problem(), TOO_MANY);
    let mut cedar = app.signed_in(CEDAR).await;
    let path = cedar.case("/feedback").await;
    let others = cedar.post(&path, &good).await;
    assert_eq!(others.status, 204, "others are not held up");
}

#[tokio::test]
async fn one_person_cannot_send_messages_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.messages_per_hour = 2).await;
    let mut amber = app.signed_in(AMBER).await;
    let path = amber.case("/messages").await;
    let text = json!({ "text": "Please call me" });
    for key in ["first", "second", "first"] {
        // The third is the first once more, because its answer was lost.
        assert_eq!(
            amber.post_once(&path, key, &text).await.status,
            201,
            "{key}"
        );
    }
    let refused = amber.post_once(&path, "third", &text).await;
    assert_eq!(refused.problem(), TOO_MANY);
    assert!(
        (3500..=3600).contains(&refused.retry_after()),
        "{refused:?}"
    );
    let mut cedar = app.signed_in(CEDAR).await;
    let others = cedar.case("/messages").await;
    assert_eq!(cedar.post_once(&others, "first", &text).await.status, 201);
    // Later the same message goes out, with the key that it has.
    app.advance_secs(3601);
    let mut amber = app.signed_in(AMBER).await;
    assert_eq!(amber.post_once(&path, "third", &text).await.status, 201);
}

#[tokio::test]
async fn one_person_cannot_change_an_answer_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.to_do_answers_per_hour = 2).await;
    let mut person = app.signed_in("WM/10008/26").await;
    let path = person.case("/to-dos/t1/answer").await;
    let yes = json!({ "yes": true });
    for key in ["first", "second", "first"] {
        assert_eq!(
            person.post_once(&path, key, &yes).await.status,
            200,
            "{key}"
        );
    }
    assert_eq!(
        person.post_once(&path, "third", &yes).await.problem(),
        TOO_MANY
    );
    app.advance_secs(3601);
    let mut person = app.signed_in("WM/10008/26").await;
    assert_eq!(person.post_once(&path, "third", &yes).await.status, 200);
}

#[tokio::test]
async fn one_person_cannot_ask_for_calls_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.callbacks_per_hour = 1).await;
    let mut amber = app.signed_in(AMBER).await;
    let slots = slots(&mut amber).await;
    let path = amber.case("/callbacks").await;
    let booked = amber.post_once(&path, "first", &wanted(&slots, 0)).await;
    assert_eq!(booked.status, 201);
    let refused = amber.post_once(&path, "second", &wanted(&slots, 1)).await;
    assert_eq!(refused.problem(), TOO_MANY);
    let list = amber.get(&path).await.json();
    assert_eq!(list["callbacks"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn one_person_cannot_make_codes_for_helpers_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.helpers_per_hour = 1).await;
    let mut amber = app.signed_in(AMBER).await;
    give(&mut amber, &[]).await;
    let path = amber.case("/helpers").await;
    let wanted = json!({ "label": "my sister", "days": 7, "shows": [] });
    assert_eq!(amber.post(&path, &wanted).await.problem(), TOO_MANY);
}

#[tokio::test]
async fn a_clock_that_is_set_back_locks_nobody_out() {
    let app = TestApp::start().await;
    app.signed_in(AMBER).await;
    app.advance_secs(-3600);
    app.signed_in(AMBER).await;
}
