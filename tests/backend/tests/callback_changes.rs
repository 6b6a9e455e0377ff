//! Moving and cancelling a callback, until it is too late.

use contract::{ProblemCode, Timestamp};
use serde_json::json;

use crate::support::callbacks::{booked, slots};
use crate::support::{CEDAR, TestApp};

const NOT_CHANGEABLE: (u16, ProblemCode) = (409, ProblemCode::NotChangeable);

/// Sessions without limits, because days pass in these tests.
async fn without_session_limits() -> TestApp {
    TestApp::start_with_limits(|limits| {
        limits.idle_secs = i64::MAX / 2;
        limits.absolute_secs = i64::MAX / 2;
    })
    .await
}

#[tokio::test]
async fn a_call_can_be_moved_and_its_place_is_free_again() {
    let app = TestApp::start_with_limits(|limits| limits.calls_per_slot = 1).await;
    let (mut browser, before, callback) = booked(&app).await;
    let path = browser.case(&format!("/callbacks/{}", callback.id)).await;
    let moved = browser
        .patch(&path, &json!({ "slot_id": before.slots[5].id }))
        .await;
    assert_eq!(
        (moved.status, &moved.json()["window"]),
        (200, &json!(before.slots[5]))
    );
    let after = slots(&mut browser).await.slots;
    assert!(after.contains(&before.slots[0]) && !after.contains(&before.slots[5]));
    let gone = browser
        .patch(&path, &json!({ "slot_id": "1999-01-01-09" }))
        .await;
    assert_eq!(gone.problem(), (409, ProblemCode::SlotTaken));
}

#[tokio::test]
async fn a_cancelled_call_stays_cancelled() {
    let app = TestApp::start_with_limits(|limits| limits.calls_per_slot = 1).await;
    let (mut browser, before, callback) = booked(&app).await;
    let path = browser.case(&format!("/callbacks/{}", callback.id)).await;
    assert_eq!(browser.delete(&path).await.status, 204);
    assert_eq!(browser.get(&path).await.json()["state"], "cancelled");
    assert_eq!(
        browser.delete(&path).await.status,
        204,
        "cancelling twice is no fault"
    );
    let change = browser
        .patch(&path, &json!({ "slot_id": before.slots[1].id }))
        .await;
    assert_eq!(change.problem(), NOT_CHANGEABLE);
    assert!(slots(&mut browser).await.slots.contains(&before.slots[0]));
}

#[tokio::test]
async fn a_call_can_be_changed_until_it_begins() {
    let app = without_session_limits().await;
    let (mut browser, before, callback) = booked(&app).await;
    let path = browser.case(&format!("/callbacks/{}", callback.id)).await;
    let later = json!({ "slot_id": before.slots.last().unwrap().id });
    let until = |at: Timestamp| at.0 - app.running.clock().now().0;

    app.advance_secs(until(callback.window.starts_at));
    assert_eq!(browser.get(&path).await.json()["state"], "booked");
    assert_eq!(browser.patch(&path, &later).await.problem(), NOT_CHANGEABLE);
    assert_eq!(browser.delete(&path).await.problem(), NOT_CHANGEABLE);

    app.advance_secs(until(callback.window.ends_at));
    assert_eq!(browser.get(&path).await.json()["state"], "done");
    assert_eq!(browser.patch(&path, &later).await.problem(), NOT_CHANGEABLE);
    assert_eq!(browser.delete(&path).await.problem(), NOT_CHANGEABLE);
}

#[tokio::test]
async fn somebody_elses_call_cannot_be_seen_or_cancelled() {
    let app = TestApp::start().await;
    let (mut amber, _, callback) = booked(&app).await;
    let mut cedar = app.signed_in(CEDAR).await;
    let not_found = (404, ProblemCode::NotFound);
    let through_own_case = cedar.case(&format!("/callbacks/{}", callback.id)).await;
    let through_theirs = amber.case(&format!("/callbacks/{}", callback.id)).await;
    for path in [&through_own_case, &through_theirs] {
        assert_eq!(cedar.get(path).await.problem(), not_found);
        assert_eq!(cedar.delete(path).await.problem(), not_found);
    }
    assert_eq!(amber.get(&through_theirs).await.json()["state"], "booked");
}
