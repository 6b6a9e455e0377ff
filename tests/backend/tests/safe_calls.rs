//! A person's wishes for the call itself: stored word for word, refused if they make no sense.

use contract::ProblemCode;
use serde_json::{Value, json};

use crate::support::callbacks::{ask, slots, wanted};
use crate::support::{AMBER, TestApp};

/// Every wish a person can have.
fn wishes() -> Value {
    json!({
        "if_someone_else_answers": "say_this", "say_this": "The garage, about the car",
        "may_answer": "My sister Ria", "never_at": ["morning", "evening"],
        "never_on": ["friday", "sunday"], "ask_for": "Sam",
        "code_word": "bluebell", "stop_word": "pizza", "caller": "named",
        "caller_name": "PC Sam Example", "caller_gender": "woman", "language": "cy",
        "interpreter": true, "interpreter_not_from_community": true, "interpreter_gender": "man",
        "needs": ["hearing", "easy_words"], "asked_by": "family_or_friend"
    })
}

fn with(mut body: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

#[tokio::test]
async fn every_wish_and_who_wrote_it_reaches_the_record_that_staff_read() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let body = with(wanted(&slots(&mut browser).await, 0), &wishes());
    assert_eq!(ask(&mut browser, "k", &body).await.status, 201);
    let stored: String = sqlx::query_scalar("SELECT request FROM callbacks")
        .fetch_one(&app.database().await)
        .await
        .unwrap();
    assert_eq!(serde_json::from_str::<Value>(&stored).unwrap(), body);
}

#[tokio::test]
async fn a_wish_that_makes_no_sense_is_refused_by_its_name() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let fewest = wanted(&slots(&mut browser).await, 0);
    let long = |chars| json!("x".repeat(chars));
    let faults = [
        ("say_this", long(121), "too_long"),
        ("may_answer", long(61), "too_long"),
        ("never_at", json!(["dawn"]), "not_allowed"),
        ("never_at", json!(["morning", "morning"]), "not_allowed"),
        ("never_on", json!(["someday"]), "not_allowed"),
        ("never_on", json!(["monday", "monday"]), "not_allowed"),
        ("stop_word", long(31), "too_long"),
        ("caller", json!("the_king"), "not_allowed"),
        ("caller_name", long(61), "too_long"),
        ("caller_gender", json!("fox"), "not_allowed"),
        ("interpreter_gender", json!("fox"), "not_allowed"),
        ("needs", json!(["sight", "sight"]), "not_allowed"),
        ("asked_by", json!("a_stranger"), "not_allowed"),
    ];
    for (name, value, reason) in faults {
        let body = with(fewest.clone(), &json!({ name: value }));
        let fields = ask(&mut browser, "k", &body).await.fields();
        assert_eq!(fields, [(name.to_owned(), reason.to_owned())]);
    }
}

/// A backend that ignores keys must still give a case each slot only once.
#[tokio::test]
async fn without_keys_a_case_still_holds_a_slot_once_and_the_list_shows_it() {
    let app = TestApp::start_with(|options| options.callback_keys = false).await;
    let mut browser = app.signed_in(AMBER).await;
    let body = wanted(&slots(&mut browser).await, 0);
    let path = browser.case("/callbacks").await;
    let first = browser.post(&path, &body).await;
    assert_eq!(first.status, 201, "{first:?}");
    let again = ask(&mut browser, "k", &body).await;
    assert_eq!(again.problem(), (409, ProblemCode::SlotTaken));
    let list = browser.get(&path).await.json();
    assert_eq!(list["callbacks"], json!([first.json()]));
}

#[tokio::test]
async fn what_the_person_was_not_asked_may_be_left_out_and_is_not_written_down() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let list = slots(&mut browser).await;
    let body = json!({
        "way": "phone", "slot_id": list.slots[0].id, "number_id": list.numbers[0].id
    });
    let answer = ask(&mut browser, "k", &body).await;
    assert_eq!(
        (answer.status, &answer.json()["state"]),
        (201, &json!("booked"))
    );
    let stored: String = sqlx::query_scalar("SELECT request FROM callbacks")
        .fetch_one(&app.database().await)
        .await
        .unwrap();
    assert_eq!(serde_json::from_str::<Value>(&stored).unwrap(), body);
}
