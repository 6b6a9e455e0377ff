//! Booking a callback: once per key, no more people than a slot has places, until it is too late.

use contract::ProblemCode;
use serde_json::json;

use crate::support::callbacks::{ask, booked, slots, wanted};
use crate::support::{AMBER, CEDAR, TestApp};

/// A third person's case.
const BRAMBLE: &str = "WM/10005/26";

#[tokio::test]
async fn a_request_is_confirmed_with_a_reference_and_can_be_seen() {
    let app = TestApp::start().await;
    let (mut browser, slots, callback) = booked(&app).await;
    assert_eq!(callback.window, slots.slots[0]);
    assert_eq!(
        callback.number.as_deref(),
        Some(slots.numbers[0].masked.as_str())
    );
    assert_eq!(callback.state.as_str(), "booked");
    assert!(callback.reference.starts_with("CB-"));
    let path = browser.case("/callbacks").await;
    let list = browser.get(&path).await.json();
    assert_eq!(list["callbacks"], json!([callback]));
    assert_eq!(
        browser.get(&format!("{path}/{}", callback.id)).await.json(),
        json!(callback)
    );
}

#[tokio::test]
async fn numbers_are_never_sent_in_full() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let path = browser.case("/callback-slots").await;
    let answer = browser.get(&path).await;
    let text = &app.running.outbox().await[0];
    assert!(!answer.text.contains(&text.to), "{answer:?}");
    assert!(
        answer
            .text
            .contains(&format!("ends in {}", &text.to[text.to.len() - 3..]))
    );
}

#[tokio::test]
async fn the_same_key_is_carried_out_once_and_answered_the_same() {
    let app = TestApp::start().await;
    let (mut browser, slots, first) = booked(&app).await;
    let again = ask(&mut browser, "key-1", &wanted(&slots, 0)).await;
    assert_eq!((again.status, again.json()), (201, json!(first)));
    let path = browser.case("/callbacks").await;
    assert_eq!(
        browser.get(&path).await.json()["callbacks"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

/// A page stays open over the weekend: the answer was lost, and the person tries again.
#[tokio::test]
async fn a_key_is_remembered_as_long_as_there_is_a_slot_to_lose() {
    let app = TestApp::start().await;
    let (_, slots, first) = booked(&app).await;
    app.advance_secs(4 * 24 * 3600);
    let mut browser = app.signed_in(AMBER).await;
    let again = ask(&mut browser, "key-1", &wanted(&slots, 0)).await;
    assert_eq!((again.status, again.json()), (201, json!(first)));
}

#[tokio::test]
async fn a_double_tap_books_one_call() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let body = wanted(&slots(&mut browser).await, 0);
    let mut second = browser.clone();
    let (one, other) = tokio::join!(
        ask(&mut browser, "tap", &body),
        ask(&mut second, "tap", &body)
    );
    for answer in [&one, &other] {
        assert!(answer.status == 201 || answer.problem() == (409, ProblemCode::KeyInUse));
    }
    let path = browser.case("/callbacks").await;
    assert_eq!(
        browser.get(&path).await.json()["callbacks"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn the_same_key_with_another_body_is_refused() {
    let app = TestApp::start().await;
    let (mut browser, slots, _) = booked(&app).await;
    let other = ask(&mut browser, "key-1", &wanted(&slots, 1)).await;
    assert_eq!(other.problem(), (422, ProblemCode::KeyReused));
}

/// Simulates a server that stopped in the middle of the first request.
#[tokio::test]
async fn a_key_whose_first_request_is_still_running_has_to_wait() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    // One that does not begin while the clock moves.
    let body = wanted(&slots(&mut browser).await, 4);
    assert_eq!(ask(&mut browser, "key-1", &body).await.status, 201);
    let database = app.database().await;
    for unfinished in [
        "UPDATE idempotency_keys SET answer = NULL",
        "DELETE FROM callbacks",
    ] {
        sqlx::query(unfinished).execute(&database).await.unwrap();
    }
    let running = ask(&mut browser, "key-1", &body).await;
    assert_eq!(running.problem(), (409, ProblemCode::KeyInUse));
    app.advance_secs(61);
    assert_eq!(
        ask(&mut browser, "key-1", &body).await.status,
        201,
        "it never ended"
    );
}

#[tokio::test]
async fn a_key_belongs_to_one_person() {
    let app = TestApp::start().await;
    let (_, before, _) = booked(&app).await;
    let mut other = app.signed_in(CEDAR).await;
    let mut body = wanted(&before, 1);
    body["number_id"] = json!(slots(&mut other).await.numbers[0].id);
    assert_eq!(ask(&mut other, "key-1", &body).await.status, 201);
}

#[tokio::test]
async fn a_request_needs_a_key() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let body = wanted(&slots(&mut browser).await, 0);
    let path = browser.case("/callbacks").await;
    assert_eq!(
        browser.post(&path, &body).await.problem(),
        (400, ProblemCode::KeyMissing)
    );
    for key in ["", "with space", &"k".repeat(256)] {
        let answer = ask(&mut browser, key, &body).await;
        assert_eq!(answer.problem(), (400, ProblemCode::KeyMissing), "{key}");
    }
}

#[tokio::test]
async fn a_refused_request_gives_its_key_back() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let slots = slots(&mut browser).await;
    let mut body = wanted(&slots, 0);
    body["slot_id"] = json!("1999-01-01-09");
    assert_eq!(
        ask(&mut browser, "k", &body).await.problem(),
        (409, ProblemCode::SlotTaken)
    );
    assert_eq!(ask(&mut browser, "k", &wanted(&slots, 0)).await.status, 201);
}

/// A delayed copy arrives after we refused the request and the person chose another time.
#[tokio::test]
async fn a_no_stays_a_no_when_the_slot_becomes_free() {
    let app = TestApp::start_with_limits(|limits| limits.calls_per_slot = 1).await;
    let (mut amber, slots, _) = booked(&app).await;
    let mut bramble = app.signed_in(BRAMBLE).await;
    let mut body = wanted(&slots, 0);
    body["number_id"] = json!(null);
    body["new_number"] = json!("07700 900123");
    bramble.prove_fresh().await;
    let no = (409, ProblemCode::SlotTaken);
    assert_eq!(ask(&mut bramble, "k", &body).await.problem(), no);
    let path = amber.case("/callbacks").await;
    let held = amber.get(&path).await.json()["callbacks"][0]["id"].clone();
    let held = format!("{path}/{}", held.as_str().unwrap());
    assert_eq!(amber.delete(&held).await.status, 204);
    assert_eq!(ask(&mut bramble, "k", &body).await.problem(), no);
    assert_eq!(ask(&mut bramble, "another", &body).await.status, 201);
}

#[tokio::test]
async fn one_place_goes_to_one_of_two_who_ask_at_the_same_moment() {
    let app = TestApp::start_with_limits(|limits| limits.calls_per_slot = 1).await;
    let (mut amber, mut cedar) = (app.signed_in(AMBER).await, app.signed_in(CEDAR).await);
    let (first, second) = (
        wanted(&slots(&mut amber).await, 3),
        wanted(&slots(&mut cedar).await, 3),
    );
    let (one, other) = tokio::join!(ask(&mut amber, "a", &first), ask(&mut cedar, "c", &second));
    let (won, lost) = if one.status == 201 {
        (one, other)
    } else {
        (other, one)
    };
    assert_eq!(won.status, 201);
    assert_eq!(lost.problem(), (409, ProblemCode::SlotTaken));
    let taken = &won.json()["window"]["id"];
    let left = slots(&mut cedar).await.slots;
    assert!(
        left.iter().all(|slot| slot.id != *taken),
        "a full slot is still offered"
    );
}

#[tokio::test]
async fn a_slot_is_full_after_as_many_calls_as_staff_can_make() {
    let app = TestApp::start_with_limits(|limits| limits.calls_per_slot = 2).await;
    let mut statuses = Vec::new();
    for reference in [AMBER, CEDAR, BRAMBLE] {
        let mut browser = app.signed_in(reference).await;
        let mut body = wanted(&slots(&mut browser).await, 0);
        let first = body["slot_id"].clone();
        statuses.push((first, ask(&mut browser, "1", &body).await.status));
        body["slot_id"] = statuses[0].0.clone();
        if reference == BRAMBLE {
            let refused = ask(&mut browser, "2", &body).await;
            assert_eq!(refused.problem(), (409, ProblemCode::SlotTaken));
        }
    }
    assert_eq!(statuses[0], statuses[1]);
    assert_ne!(statuses[1].0, statuses[2].0, "a full slot is still offered");
}

/// Two tabs send the same answers, each with a key of its own.
#[tokio::test]
async fn a_case_never_holds_a_slot_twice() {
    let app = TestApp::start().await;
    let (mut browser, list, held) = booked(&app).await;
    let again = ask(&mut browser, "key-2", &wanted(&list, 0)).await;
    assert_eq!(again.problem(), (409, ProblemCode::SlotTaken));
    let left = slots(&mut browser).await.slots;
    assert!(left.iter().all(|slot| slot.id != held.window.id));
}

#[tokio::test]
async fn every_fault_of_a_request_is_told_with_its_field() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let body = json!({
        "way": "pigeon", "slot_id": "", "new_number": "12", "if_someone_else_answers": "run",
        "voicemail": "none", "withhold_number": true, "ask_for": "x".repeat(61),
        "code_word": "x".repeat(31), "language": "e", "topic": "update", "note": "x".repeat(501)
    });
    let fields = ask(&mut browser, "k", &body).await.fields();
    let names: Vec<_> = fields.iter().map(|(name, _)| name.as_str()).collect();
    let expected = [
        "way",
        "slot_id",
        "new_number",
        "if_someone_else_answers",
        "ask_for",
        "code_word",
        "language",
        "note",
    ];
    assert_eq!(names, expected);
}

#[tokio::test]
async fn nobody_is_called_on_a_number_they_did_not_choose() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let mut body = wanted(&slots(&mut browser).await, 0);
    body["number_id"] = json!("not-theirs");
    let unknown = ask(&mut browser, "k", &body).await;
    assert_eq!(
        unknown.fields(),
        [("number_id".to_owned(), "not_allowed".to_owned())]
    );
    body.as_object_mut().unwrap().remove("number_id");
    let none = ask(&mut browser, "k", &body).await;
    assert_eq!(
        none.fields(),
        [("number_id".to_owned(), "missing".to_owned())]
    );
    body["new_number"] = json!("020 7946 0123");
    browser.prove_fresh().await;
    let own = ask(&mut browser, "k", &body).await;
    assert_eq!(
        (own.status, &own.json()["number"]),
        (201, &json!("ends in 123"))
    );
}
