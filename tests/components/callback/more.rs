//! What a person may add to the call, and that nothing is said in their place.

use callback::{Field, QuestionId};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, say};
use waymark::navigation::CallbackScreen;

use super::{App, BOOKED, asks};
use crate::support::settle;

const ASKED: [(Field, &str); 5] = [
    (Field::Way, "phone"),
    (Field::Number, "n1"),
    (Field::Safe, ""),
    (Field::Slot, "a"),
    (Field::SomeoneElse, ""),
];

/// The names of what the check page says was answered.
fn answered(app: &App) -> Vec<String> {
    let names = app.stage.all("dt");
    names
        .iter()
        .map(|name| name.text_content().unwrap())
        .collect()
}

fn short(question: &str) -> String {
    say(Key::of("callback.").join(question).join(".short"))
}

#[wasm_bindgen_test]
async fn the_check_page_says_only_what_was_asked() {
    let app = App::at(CallbackScreen::Check, &ASKED);
    settle().await;
    let asked = ["way", "number", "slot", "someone-else"].map(short);
    assert_eq!(answered(&app), asked);
    app.until_says(keys::CALLBACK_MORE_HEADING).await;
}

#[wasm_bindgen_test]
async fn only_what_was_asked_is_sent() {
    let app = App::at(CallbackScreen::Check, &ASKED);
    settle().await;
    app.backend.answers(201, BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
    let sent = app.backend.bodies("POST").await;
    let least =
        r#"{"way":"phone","slot_id":"a","number_id":"n1","if_someone_else_answers":"hang_up"}"#;
    assert_eq!(sent, [least]);
}

#[wasm_bindgen_test]
async fn each_row_opens_its_question_and_comes_back_with_the_answer() {
    let app = App::at(CallbackScreen::Check, &ASKED);
    settle().await;
    let rows = app.stage.all(".wm-rows a").len();
    assert_eq!(rows, 11, "{}", app.stage.text());
    app.press(keys::CALLBACK_INTERPRETER_SHORT);
    app.until(asks(QuestionId::Interpreter)).await;
    assert!(app.stage.maybe("input:checked").is_none());
    app.stage.find("#interpreter-2").click();
    app.press(keys::COMMON_CONTINUE);
    app.until(CallbackScreen::Check).await;
    assert!(answered(&app).contains(&short("interpreter")));
    assert_eq!(app.stage.all(".wm-rows a").len(), rows - 1);
}

#[wasm_bindgen_test]
async fn a_question_that_was_only_looked_at_says_nothing() {
    let app = App::at(CallbackScreen::Check, &ASKED);
    settle().await;
    let before = app.stage.text();
    for question in [
        QuestionId::Interpreter,
        QuestionId::Voicemail,
        QuestionId::Topic,
    ] {
        app.navigator.go(asks(question));
        settle().await;
        app.press(keys::COMMON_CONTINUE);
        app.until(CallbackScreen::Check).await;
        settle().await;
        assert_eq!(app.stage.text(), before, "{question:?}");
    }
}

#[wasm_bindgen_test]
async fn what_was_added_can_be_left_out_again() {
    let mut answers = ASKED.to_vec();
    answers.push((Field::Caller, "officer"));
    let app = App::at(asks(QuestionId::Caller), &answers);
    app.press(keys::CALLBACK_PASS);
    app.until(CallbackScreen::Check).await;
    assert_eq!(app.answer(Field::Caller), "");
    assert!(!answered(&app).contains(&short("caller")));
}

#[wasm_bindgen_test]
async fn the_questions_that_everybody_is_asked_cannot_be_left_out() {
    let app = App::at(asks(QuestionId::Way), &[]);
    for question in callback::QUESTIONS.iter().filter(|one| !one.is_more()) {
        app.navigator.replace(asks(question.id));
        settle().await;
        let text = app.stage.text();
        assert!(!text.contains(&say(keys::CALLBACK_PASS)), "{text}");
    }
}
