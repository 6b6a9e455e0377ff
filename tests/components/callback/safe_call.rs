//! What makes a call safe: times that are never safe, skipping questions, the number on each page.

use callback::{Field, QuestionId};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::{CallbackScreen, Screen};

use super::{App, OFFER, asks};
use crate::support::settle;

const SOME_TIMES: [(Field, &str); 3] = [
    (Field::Way, "phone"),
    (Field::Number, "n1"),
    (Field::Safe, "some_times"),
];

fn never(screen: QuestionId, parts: &str) -> App {
    let mut answers = SOME_TIMES.to_vec();
    answers.extend([(Field::Never, parts), (Field::Day, "2026-11-25")]);
    App::at(asks(screen), &answers)
}

#[wasm_bindgen_test]
async fn times_that_are_never_safe_are_not_on_offer() {
    let app = never(QuestionId::Day, "morning");
    app.backend.answers(200, OFFER);
    app.stage
        .until("the days", |stage| stage.maybe("#day").is_some())
        .await;
    assert!(
        app.stage.maybe("#day-3").is_none(),
        "there is only a morning on the second day: {}",
        app.stage.text()
    );
    app.backend.answers(200, OFFER);
    // The first choice is the soonest time.
    app.stage.find("#day-2").click();
    app.press(keys::COMMON_CONTINUE);
    app.until(asks(QuestionId::Slot)).await;
    app.stage
        .until("the times", |stage| stage.maybe("#slot").is_some())
        .await;
    app.stage.find("#slot").click();
    settle().await;
    assert_eq!(app.answer(Field::Slot), "b");
    assert!(app.stage.maybe("#slot-2").is_none());
}

#[wasm_bindgen_test]
async fn when_no_time_is_safe_the_times_can_be_changed() {
    let app = never(QuestionId::Day, "morning midday afternoon evening");
    app.backend.answers(200, OFFER);
    app.until_says(keys::CALLBACK_SLOT_NONE).await;
    app.press(keys::CALLBACK_NEVER_CHANGE);
    app.until(asks(QuestionId::Never)).await;
}

/// The page of days: the first two questions are answered, and every time is safe.
async fn at_days(answers: &[(Field, &str)]) -> App {
    let app = App::at(asks(QuestionId::Day), answers);
    app.backend.answers(200, OFFER);
    app.stage
        .until("the days", |stage| stage.maybe("#day").is_some())
        .await;
    app
}

const ANY_TIME: [(Field, &str); 3] = [
    (Field::Way, "phone"),
    (Field::Number, "n1"),
    (Field::Safe, "yes"),
];

#[wasm_bindgen_test]
async fn the_soonest_time_can_be_taken_without_choosing_a_day_and_a_time() {
    let app = at_days(&ANY_TIME).await;
    app.stage.find("#day").click();
    app.press(keys::COMMON_CONTINUE);
    app.until(asks(QuestionId::SomeoneElse)).await;
    let taken = (app.answer(Field::Day), app.answer(Field::Slot));
    assert_eq!(taken, ("2026-11-25".to_owned(), "a".to_owned()));
}

#[wasm_bindgen_test]
async fn after_the_first_two_questions_the_rest_can_be_skipped() {
    let app = at_days(&ANY_TIME).await;
    app.press(keys::CALLBACK_DAY_SKIP);
    app.until(CallbackScreen::Check).await;
    // The page names the time before anything is sent.
    app.until_says(keys::CALLBACK_CHECK_SEND).await;
    assert_eq!(app.answer(Field::Slot), "a");
    // What happens by default is shown; what they left out is folded away.
    let folded = app.stage.find("details").text_content().unwrap();
    for (key, is_folded) in [
        (keys::CALLBACK_NOTE_SHORT, true),
        (keys::CALLBACK_VOICEMAIL_SHORT, false),
        (keys::CALLBACK_SLOT_SHORT, false),
    ] {
        assert_eq!(folded.contains(&say(key)), is_folded, "{folded}");
        app.until_says(key).await;
    }
    app.backend.answers(201, super::BOOKED);
    app.press(keys::CALLBACK_CHECK_SEND);
    app.until(CallbackScreen::Confirmed).await;
}

#[wasm_bindgen_test]
async fn the_soonest_time_is_not_one_that_is_never_safe() {
    let mut answers = SOME_TIMES.to_vec();
    answers.extend([(Field::Never, "morning"), (Field::NeverOn, "thursday")]);
    let app = at_days(&answers).await;
    app.press(keys::CALLBACK_DAY_SKIP);
    app.until(CallbackScreen::Check).await;
    assert_eq!(app.answer(Field::Slot), "b");
}

#[wasm_bindgen_test]
async fn who_is_safe_at_some_times_only_chooses_the_time_themselves() {
    let app = at_days(&SOME_TIMES).await;
    let text = app.stage.text();
    for key in [keys::CALLBACK_DAY_SOONEST, keys::CALLBACK_DAY_SKIP] {
        assert!(!text.contains(&say(key)), "{text}");
    }
    app.navigator.replace(asks(QuestionId::Never));
    app.until_says(keys::CALLBACK_PASS).await;
    // Without a time, the rest cannot be skipped.
    assert!(!app.stage.text().contains(&say(keys::CALLBACK_SKIP)));
}

#[wasm_bindgen_test]
async fn several_answers_are_kept_together() {
    let app = App::at(asks(QuestionId::Never), &SOME_TIMES);
    settle().await;
    app.stage.find("#never-2").click();
    app.stage.find("#never").click();
    settle().await;
    assert_eq!(app.answer(Field::Never), "midday morning");
    app.stage.find("#never-2").click();
    settle().await;
    assert_eq!(app.answer(Field::Never), "morning");
}

#[wasm_bindgen_test]
async fn a_person_may_pass_over_a_question_and_what_was_answered_goes() {
    let answers = [(Field::Way, "phone"), (Field::Caller, "officer")];
    let app = App::at(asks(QuestionId::Caller), &answers);
    app.press(keys::CALLBACK_PASS);
    app.until(asks(QuestionId::CallerGender)).await;
    assert_eq!(app.answer(Field::Caller), "");
}

#[wasm_bindgen_test]
async fn the_number_to_ring_is_beside_every_page() {
    let app = App::at_check();
    let pages = callback::QUESTIONS.iter().map(|question| asks(question.id));
    let others = [CallbackScreen::Check, CallbackScreen::Cancelled];
    for screen in pages.chain(others.map(Screen::from)) {
        app.navigator.replace(screen.clone());
        settle().await;
        let number = app.stage.maybe("a[href='tel:02079460101']");
        assert!(number.is_some(), "{screen:?}");
    }
}
