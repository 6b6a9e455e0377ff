//! The pages that the portal draws from the questions.

use callback::{ANOTHER, Ask, Field, Kind, QUESTIONS, Question, QuestionId, Reason};
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
                Kind::Choices(values) | Kind::Languages(values) | Kind::Several(values) => {
                    let named = if is_asked_by_heading(question, ask) {
                        own
                    } else {
                        all.join(ask.field.name()).join(".")
                    };
                    values
                        .iter()
                        .for_each(|value| has(named.join(value), value));
                }
                Kind::Numbers => has(own.join(ANOTHER), ANOTHER),
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
    let app = App::at(asks(QuestionId::Safe), &[]);
    app.press(keys::COMMON_CONTINUE);
    settle().await;
    assert_eq!(
        app.stage.find("#safe-error").inner_text(),
        say(keys::CALLBACK_SAFE_MISSING)
    );
    assert_eq!(app.screen(), asks(QuestionId::Safe));
}

#[wasm_bindgen_test]
async fn another_number_is_typed_only_when_it_was_chosen() {
    let app = App::at(asks(QuestionId::Number), &[(Field::Way, "phone")]);
    app.backend.answers(200, OFFER);
    app.stage
        .until("the numbers", |stage| stage.maybe("#number").is_some())
        .await;
    let is_hidden = || app.stage.maybe("[hidden] #new-number").is_some();
    assert!(is_hidden());
    app.stage.find("#number-2").click();
    app.stage.until("the field", |_| !is_hidden()).await;
    app.stage.type_into("#new-number", "0770");
    app.press(keys::COMMON_CONTINUE);
    settle().await;
    let fault = say(keys::CALLBACK_NEW_NUMBER_NOT_A_NUMBER);
    assert_eq!(app.stage.find("#new-number-error").inner_text(), fault);
    app.stage.type_into("#new-number", "07700 900123");
    app.press(keys::COMMON_CONTINUE);
    app.until(asks(QuestionId::Safe)).await;
    assert!(
        app.stage.text().contains("07700 900123"),
        "{}",
        app.stage.text()
    );
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
