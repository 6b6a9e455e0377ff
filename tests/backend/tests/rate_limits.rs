//! Rate limits, and that they reveal nothing.

use contract::ProblemCode;
use serde_json::json;

use crate::support::{AMBER, CEDAR, NOBODY, TestApp};

const TOO_MANY: (u16, ProblemCode) = (429, ProblemCode::TooManyRequests);

#[tokio::test]
async fn a_new_code_has_to_wait_thirty_seconds_also_for_a_reference_that_nobody_has() {
    let app = TestApp::start().await;
    for reference in [AMBER, NOBODY] {
        assert_eq!(app.browser().ask_for_code(reference).await.status, 202);
        let refused = app.browser().ask_for_code(reference).await;
        assert_eq!(refused.problem(), TOO_MANY);
        assert!((28..=30).contains(&refused.retry_after()), "{refused:?}");
    }
    app.advance_secs(30);
    assert_eq!(app.browser().ask_for_code(AMBER).await.status, 202);
}

#[tokio::test]
async fn three_codes_an_hour_for_one_reference_also_for_one_that_nobody_has() {
    let app = TestApp::start().await;
    for _ in 0..3 {
        for reference in [AMBER, NOBODY] {
            assert_eq!(app.browser().ask_for_code(reference).await.status, 202);
        }
        app.advance_secs(31);
    }
    let known = app.browser().ask_for_code(AMBER).await;
    let unknown = app.browser().ask_for_code(NOBODY).await;
    assert_eq!((known.problem(), unknown.problem()), (TOO_MANY, TOO_MANY));
    assert!((known.retry_after() - unknown.retry_after()).abs() <= 1);
    assert_eq!(known.text.len(), unknown.text.len());
    assert_eq!(
        app.browser().ask_for_code(CEDAR).await.status,
        202,
        "others are not held up"
    );
    app.advance_secs(known.retry_after());
    assert_eq!(app.browser().ask_for_code(AMBER).await.status, 202);
}

#[tokio::test]
async fn how_a_reference_is_typed_does_not_get_round_the_limit() {
    let app = TestApp::start().await;
    app.browser().ask_for_code(AMBER).await;
    assert_eq!(
        app.browser().ask_for_code(" wm/10001/26").await.problem(),
        TOO_MANY
    );
}

#[tokio::test]
async fn one_network_cannot_ask_for_codes_for_many_references() {
    let app = TestApp::start_with_limits(|limits| limits.sign_ins_per_network_per_hour = 2).await;
    app.browser().ask_for_code("WM/1/26").await;
    app.browser().ask_for_code("WM/2/26").await;
    let refused = app.browser().ask_for_code("WM/3/26").await;
    assert_eq!(refused.problem(), TOO_MANY);
    app.advance_secs(refused.retry_after());
    assert_eq!(app.browser().ask_for_code("WM/3/26").await.status, 202);
}

#[tokio::test]
async fn one_network_cannot_try_codes_without_end() {
    let app = TestApp::start_with_limits(|limits| limits.tries_per_network_per_hour = 2).await;
    assert_eq!(app.browser().try_code("000000").await.status, 401);
    assert_eq!(app.browser().try_code("000000").await.status, 401);
    assert_eq!(app.browser().try_code("000000").await.problem(), TOO_MANY);
}

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
async fn a_clock_that_is_set_back_locks_nobody_out() {
    let app = TestApp::start().await;
    app.signed_in(AMBER).await;
    app.advance_secs(-3600);
    app.signed_in(AMBER).await;
}
