//! The pages that the portal draws from the questions.

use callback::{ANOTHER, Ask, Field, Kind, NOT_SURE, QUESTIONS, Question, QuestionId, Reason};
use contract::{CallbackState, ContactWay};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, find, keys, say};
use waymark::navigation::CallbackScreen;

use super::{App, OFFER, asks};
use crate::support::{settle, speak};

/// Whether the heading asks this; every other field on the page has a label.
fn is_asked_by_heading(question: &Question, ask: &Ask) -> bool {
    question.asks.len() == 1 || ask.field.name() == question.id.name()
}

#[wasm_bindgen_test]
fn every_question_choice_fault_and_state_has_words() {
    speak("en", include_str!("../../../public/texts/en.json"));
    let all = Key::of("callback.");
    let has = |key: Key, what: &str| {
        assert!(find(key).is_some_and(|text| !text.is_empty()), "{what}");
    };
    for question in QUESTIONS {
        let own = all.join(question.id.name()).join(".");
        has(own.join("title"), question.id.name());
        for ask in question.asks {
            let named = if is_asked_by_heading(question, ask) {
                own
            } else {
                all.join(ask.field.name()).join(".")
            };
            has(named.join("short"), ask.field.name());
        }
        for ask in question.asks {
            match ask.kind {
                Kind::Languages => {
                    let named = Key::of("support.language.");
                    directory::languages().for_each(|tag| has(named.join(tag), tag));
                }
                Kind::Choices(values) | Kind::Several(values) => {
                    let named = if is_asked_by_heading(question, ask) {
                        own
                    } else {
                        all.join(ask.field.name()).join(".")
                    };
                    values
                        .iter()
                        .for_each(|value| has(named.join(value), value));
                }
                Kind::Numbers => {
                    for value in [ANOTHER, NOT_SURE] {
                        has(own.join(value), value);
                    }
                }
                _ => {}
            }
            if ask.needed {
                let missing = Reason::Missing.name();
                has(
                    all.join(ask.field.name()).join(".").join(missing),
                    ask.field.name(),
                );
            }
        }
        for ask in question.asks.iter() {
            if !is_asked_by_heading(question, ask) {
                has(all.join(ask.field.name()).join(".label"), ask.field.name());
            }
        }
    }
    for state in CallbackState::KNOWN {
        has(all.join("state.").join(state.as_str()), state.as_str());
    }
    for way in ContactWay::KNOWN {
        has(all.join("way.").join(way.as_str()), way.as_str());
    }
}

#[wasm_bindgen_test]
fn nothing_is_chosen_beforehand_and_not_to_be_contacted_comes_first() {
    let app = App::at(asks(QuestionId::Way), &[]);
    assert!(app.stage.maybe("input:checked").is_none());
    let first = app.stage.find("label").text_content().unwrap();
    assert_eq!(first, say(keys::CALLBACK_WAY_RING_MYSELF));
    assert!(app.stage.maybe("a[href='tel:999']").is_some());
}

#[wasm_bindgen_test]
async fn who_would_rather_ring_gets_the_number_and_nothing_is_sent() {
    let app = App::at(asks(QuestionId::Way), &[]);
    app.stage.find("#way").click();
    app.press(keys::COMMON_CONTINUE);
    app.until(CallbackScreen::RingMyself).await;
    assert!(app.stage.maybe("a[href='tel:02079460101']").is_some());
    assert_eq!(app.backend.sent("POST"), []);
}

#[wasm_bindgen_test]
async fn without_an_answer_the_page_stays_and_says_what_is_missing() {
    let app = at_numbers(&[]).await;
    app.press(keys::COMMON_CONTINUE);
    settle().await;
    assert_eq!(
        app.stage.find("#number-error").inner_text(),
        say(keys::CALLBACK_NUMBER_MISSING)
    );
    assert_eq!(app.screen(), asks(QuestionId::Number));
}

/// The page of numbers, with these answers.
async fn at_numbers(answers: &[(Field, &str)]) -> App {
    let app = App::at(asks(QuestionId::Number), answers);
    app.backend.answers(200, OFFER);
    app.stage
        .until("the numbers", |stage| stage.maybe("#number").is_some())
        .await;
    app
}

#[wasm_bindgen_test]
async fn whoever_is_not_sure_is_asked_first_and_gets_advice() {
    let app = at_numbers(&[(Field::Way, "phone")]).await;
    let first = app.stage.find("label[for=number]").inner_text();
    assert_eq!(first, say(keys::CALLBACK_NUMBER_NOT_SURE));
    app.stage.find("#number").click();
    app.press(keys::COMMON_CONTINUE);
    app.until(asks(QuestionId::NotSure)).await;
    app.backend.answers(200, OFFER);
    app.press(keys::CALLBACK_NOT_SURE_ANOTHER);
    app.until(asks(QuestionId::Number)).await;
    assert_eq!(app.backend.sent("POST"), []);
}

#[wasm_bindgen_test]
async fn times_that_are_never_safe_are_asked_only_of_who_has_some() {
    let app = at_numbers(&[(Field::Way, "phone")]).await;
    let is_hidden = |id: &str| app.stage.maybe(&format!("[hidden] #{id}")).is_some();
    assert!(is_hidden("never") && is_hidden("never-on"));
    app.stage.find("#safe").click();
    app.stage
        .until("the times", |_| {
            !is_hidden("never") && !is_hidden("never-on")
        })
        .await;
    app.stage.find("#safe").click();
    app.stage.until("no times", |_| is_hidden("never")).await;
}

#[wasm_bindgen_test]
async fn another_number_is_typed_only_when_it_was_chosen() {
    let app = at_numbers(&[(Field::Way, "phone")]).await;
    let is_hidden = || app.stage.maybe("[hidden] #new-number").is_some();
    assert!(is_hidden());
    app.stage.find("#number-3").click();
    app.stage.until("the field", |_| !is_hidden()).await;
    app.stage.type_into("#new-number", "0770");
    app.press(keys::COMMON_CONTINUE);
    settle().await;
    let fault = say(keys::CALLBACK_NEW_NUMBER_NOT_A_NUMBER);
    assert_eq!(app.stage.find("#new-number-error").inner_text(), fault);
    app.stage.type_into("#new-number", "07700 900123");
    app.press(keys::COMMON_CONTINUE);
    app.until(asks(QuestionId::Slot)).await;
    assert_eq!(app.answer(Field::NewNumber), "07700 900123");
}

#[wasm_bindgen_test]
async fn what_was_typed_is_still_there_after_going_back() {
    let app = App::at(asks(QuestionId::Name), &[(Field::Way, "phone")]);
    settle().await;
    app.stage.type_into("#ask-for", "Sam");
    settle().await;
    app.navigator.replace(asks(QuestionId::Topic));
    settle().await;
    app.navigator.replace(asks(QuestionId::Name));
    settle().await;
    assert_eq!(app.answer(Field::AskFor), "Sam");
    let field = app.stage.find("#ask-for");
    let field: web_sys::HtmlInputElement = wasm_bindgen::JsCast::unchecked_into(field);
    assert_eq!(field.value(), "Sam");
}
