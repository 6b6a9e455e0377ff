//! Feedback: one tap sends once, and the portal asks nobody on a day of bad news.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::{Heading, Screen, SignedInScreen};

use crate::app::{App, case};
use crate::support::{focused, settle};

fn at_site() -> App {
    App::signed_in(SignedInScreen::Feedback, case(json!([])), |_, _| {})
}

/// The screen of the milestone `m1`.
fn at_milestone(kind: &str, day: &str) -> App {
    let milestones = json!([{"id": "m1", "kind": kind, "happened_at": day}]);
    App::signed_in(milestone(), case(milestones), |_, _| {})
}

fn milestone() -> Screen {
    SignedInScreen::Milestone("m1".into(), Heading::Text("One step".to_owned())).into()
}

async fn sent(app: &App) -> Vec<Value> {
    let bodies = app.backend.bodies("POST").await;
    bodies
        .iter()
        .map(|body| serde_json::from_str(body).unwrap())
        .collect()
}

/// The same without the ids by which the backend knows feedback about the site: each must be this one.
async fn sent_with(app: &App, id: &Value) -> Vec<Value> {
    let mut sent = sent(app).await;
    for body in &mut sent {
        assert_eq!(
            body.as_object_mut().unwrap().remove("id").as_ref(),
            Some(id)
        );
    }
    sent
}

#[wasm_bindgen_test]
async fn a_double_tap_sends_once_and_thanks_come_with_the_answer() {
    let app = at_site();
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_GOOD);
    app.press(keys::FEEDBACK_BAD);
    assert!(!app.stage.text().contains(&say(keys::FEEDBACK_THANKS)));
    app.until_says(keys::FEEDBACK_THANKS).await;
    settle().await;
    let got = say_with(keys::FEEDBACK_GOT, &[("answer", &say(keys::FEEDBACK_GOOD))]);
    assert!(app.stage.text().contains(&got), "{}", app.stage.text());
    assert_eq!(focused(), "feedback-title");
    let id = sent(&app).await[0]["id"].clone();
    assert_eq!(id.as_str().map(str::len), Some(32));
    assert_eq!(sent_with(&app, &id).await, [json!({"rating": "good"})]);
    assert!(app.backend.sent("POST")[0].0.ends_with("/feedback"));
    assert!(
        app.stage
            .text()
            .contains(&say(keys::FEEDBACK_NO_COMPLAINT_SITE).replace(['[', ']'], ""))
    );
}

#[wasm_bindgen_test]
async fn words_can_be_added_and_are_sent_once() {
    let app = at_site();
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_MIXED);
    app.until_says(keys::FEEDBACK_WORDS_LABEL).await;
    app.press(keys::FEEDBACK_WORDS_SEND);
    app.until_says(keys::FEEDBACK_WORDS_MISSING).await;
    app.stage
        .type_into("#feedback-words", " I could not find the address. ");
    app.backend.drops();
    app.press(keys::FEEDBACK_WORDS_SEND);
    app.until_says(keys::ERROR_OFFLINE).await;
    assert_eq!(
        app.value("#feedback-words"),
        " I could not find the address. "
    );
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_WORDS_SEND);
    app.press(keys::FEEDBACK_WORDS_SEND);
    app.until_says(keys::FEEDBACK_WORDS_GOT).await;
    let words = json!({"rating": "mixed", "words": "I could not find the address."});
    let id = sent(&app).await[0]["id"].clone();
    assert_eq!(
        sent_with(&app, &id).await,
        [json!({"rating": "mixed"}), words.clone(), words]
    );
}

/// A finger slips: the answer changes, and is still the same feedback. Words that were sent stay sent.
#[wasm_bindgen_test]
async fn an_answer_can_be_changed_and_stays_one_feedback() {
    let app = at_site();
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_BAD);
    app.until_says(keys::FEEDBACK_CHANGE).await;
    app.press(keys::FEEDBACK_CHANGE);
    app.until_says(keys::FEEDBACK_GOOD).await;
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_GOOD);
    app.until_says(keys::FEEDBACK_WORDS_LABEL).await;
    app.stage.type_into("#feedback-words", "Clear.");
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_WORDS_SEND);
    app.until_says(keys::FEEDBACK_WORDS_GOT).await;
    app.press(keys::FEEDBACK_CHANGE);
    app.until_says(keys::FEEDBACK_MIXED).await;
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_MIXED);
    app.until_says(keys::FEEDBACK_WORDS_GOT).await;
    let id = sent(&app).await[0]["id"].clone();
    let rating = |rating: &str| json!({ "rating": rating });
    let words = json!({"rating": "good", "words": "Clear."});
    let expected = [rating("bad"), rating("good"), words, rating("mixed")];
    assert_eq!(sent_with(&app, &id).await, expected);
}

#[wasm_bindgen_test]
async fn a_failure_says_why_and_it_can_be_tried_again() {
    let app = at_site();
    app.backend.answers(500, "");
    app.press(keys::FEEDBACK_BAD);
    app.until_says(keys::ERROR_UNAVAILABLE).await;
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_BAD);
    app.until_says(keys::FEEDBACK_THANKS).await;
}

#[wasm_bindgen_test]
async fn after_a_milestone_the_person_is_asked_once() {
    let app = at_milestone("trial_fixed", "2026-11-24");
    assert!(app.stage.text().contains(&say(keys::FEEDBACK_MILESTONE)));
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_GOOD);
    app.until_says(keys::FEEDBACK_THANKS).await;
    settle().await;
    assert_eq!(
        sent(&app).await,
        [json!({"about": "milestone", "about_id": "m1", "rating": "good"})]
    );
    assert!(
        app.backend.sent("POST")[0]
            .0
            .ends_with("/cases/c1/feedback")
    );
    app.navigator.go(Screen::Safety);
    settle().await;
    app.navigator.back();
    settle().await;
    assert!(!app.stage.text().contains(&say(keys::FEEDBACK_MILESTONE)));
}

#[wasm_bindgen_test]
async fn on_a_day_of_bad_news_nobody_is_asked() {
    let app = at_milestone("not_charged", "2026-11-23");
    assert!(!app.stage.text().contains(&say(keys::FEEDBACK_MILESTONE)));
    let app = at_milestone("not_charged", "2026-11-22");
    assert!(app.stage.text().contains(&say(keys::FEEDBACK_MILESTONE)));
}

/// A web page of something in between is no thanks: the words stay in their field.
#[wasm_bindgen_test]
async fn the_page_of_a_hotel_is_no_thanks_and_takes_no_words() {
    let app = at_site();
    app.backend.answers(204, "");
    app.press(keys::FEEDBACK_MIXED);
    app.until_says(keys::FEEDBACK_WORDS_LABEL).await;
    app.stage.type_into("#feedback-words", "No address.");
    app.backend
        .answers(200, "<html>Welcome to the hotel</html>");
    app.press(keys::FEEDBACK_WORDS_SEND);
    app.until_says(keys::ERROR_MALFORMED).await;
    assert_eq!(app.value("#feedback-words"), "No address.");
}
