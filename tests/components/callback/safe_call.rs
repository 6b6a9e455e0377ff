//! What makes a call safe: times that are never safe, nothing said unasked, a way to make contact on each page.

use callback::{Field, QuestionId};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::CallbackScreen;

use super::{App, OFFER, asks};
use crate::support::settle;

const SOME_TIMES: [(Field, &str); 3] = [
    (Field::Way, "phone"),
    (Field::Number, "n1"),
    (Field::Safe, "some_times"),
];

/// The page of times, with these answers.
async fn at_times(answers: &[(Field, &str)]) -> App {
    let app = App::at(asks(QuestionId::Slot), answers);
    app.backend.answers(200, OFFER);
    app.stage
        .until("the times", |stage| stage.maybe("#slot").is_some())
        .await;
    app
}

#[wasm_bindgen_test]
async fn times_that_are_never_safe_are_not_on_offer() {
    let mut answers = SOME_TIMES.to_vec();
    answers.push((Field::Never, "morning"));
    let app = at_times(&answers).await;
    assert!(
        app.stage.maybe("#slot-2").is_none(),
        "only the afternoon of the first day is safe: {}",
        app.stage.text()
    );
    app.stage.find("#slot").click();
    app.until(asks(QuestionId::SomeoneElse)).await;
    assert_eq!(app.answer(Field::Slot), "b");
}

#[wasm_bindgen_test]
async fn days_that_are_never_safe_are_not_on_offer() {
    let mut answers = SOME_TIMES.to_vec();
    answers.extend([
        (Field::Never, "afternoon midday"),
        (Field::NeverOn, "wednesday"),
    ]);
    let app = at_times(&answers).await;
    assert!(app.stage.maybe("#slot-2").is_none());
    app.stage.find("#slot").click();
    settle().await;
    assert_eq!(app.answer(Field::Slot), "c");
}

#[wasm_bindgen_test]
async fn when_no_time_is_safe_the_times_can_be_changed() {
    let mut answers = SOME_TIMES.to_vec();
    answers.push((Field::Never, "morning midday afternoon evening"));
    let app = App::at(asks(QuestionId::Slot), &answers);
    app.backend.answers(200, OFFER);
    app.until_says(keys::CALLBACK_SLOT_NONE).await;
    app.press(keys::CALLBACK_NEVER_CHANGE);
    app.until(asks(QuestionId::Number)).await;
}

#[wasm_bindgen_test]
async fn one_press_takes_a_time_and_the_page_marks_it_afterwards() {
    let app = at_times(&SOME_TIMES).await;
    assert!(
        app.stage.maybe("[aria-current]").is_none(),
        "none is chosen"
    );
    app.stage.find("#slot-2").click();
    app.until(asks(QuestionId::SomeoneElse)).await;
    assert_eq!(app.answer(Field::Slot), "b");
    app.backend.answers(200, OFFER);
    app.navigator.replace(asks(QuestionId::Slot));
    app.stage
        .until("the mark", |stage| stage.maybe("[aria-current]").is_some())
        .await;
    assert_eq!(app.stage.find("[aria-current]").id(), "slot-2");
}

#[wasm_bindgen_test]
async fn each_time_says_its_day_to_a_screen_reader() {
    let app = at_times(&SOME_TIMES).await;
    let said = app.stage.find("#slot").text_content().unwrap();
    assert_eq!(said, "9am to 10am, Wednesday 25 November 2026");
}

#[wasm_bindgen_test]
async fn several_answers_are_kept_together() {
    let app = App::at(asks(QuestionId::Number), &SOME_TIMES);
    app.backend.answers(200, OFFER);
    app.stage
        .until("the times", |stage| stage.maybe("#never").is_some())
        .await;
    app.stage.find("#never-2").click();
    app.stage.find("#never").click();
    settle().await;
    assert_eq!(app.answer(Field::Never), "midday morning");
    app.stage.find("#never-2").click();
    settle().await;
    assert_eq!(app.answer(Field::Never), "morning");
}

#[wasm_bindgen_test]
async fn a_way_to_make_contact_is_beside_every_page() {
    let app = App::at_check();
    let pages = callback::QUESTIONS.iter().map(|question| asks(question.id));
    for screen in pages.chain([CallbackScreen::Check.into()]) {
        app.navigator.replace(screen.clone());
        settle().await;
        let number = app.stage.maybe("a[href='tel:02079460101']");
        assert!(number.is_some(), "{screen:?}");
    }
}

#[wasm_bindgen_test]
async fn before_the_way_is_chosen_no_way_to_make_contact_is_left_out() {
    let app = App::at(asks(QuestionId::Way), &[]);
    for address in ["tel:02079460101", "tel:1800102079460101"] {
        assert!(app.stage.maybe(&format!("a[href='{address}']")).is_some());
    }
    for way in [keys::MESSAGES_TITLE, keys::CALLBACK_NOW_DEAF] {
        assert!(app.stage.text().contains(&say(way)));
    }
}
