//! Whoever chose a text, a video call in sign language or Relay UK is never told to ring, on any screen of the call.

use callback::{Field, QUESTIONS, QuestionId};
use contract::ContactWay;
use leptos::prelude::Update;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::{CallbackScreen, Screen};

use super::{App, BOOKED, LANGUAGES, OFFER, asks};
use crate::support::settle;

/// Words for people who speak on the phone, in both languages.
const OF_A_PHONE: [&str; 11] = [
    " ring ",
    " ringing ",
    "hang up",
    "call 0",
    "voicemail",
    "ffoniwch",
    "ein ffonio",
    "ffonio ni",
    "rhoi’r ffôn i lawr",
    "neges lais",
    "ffonio 0",
];
const WAYS: [ContactWay; 3] = [ContactWay::Text, ContactWay::BslVideo, ContactWay::RelayUk];

#[track_caller]
fn fits(app: &App, way: &ContactWay, what: &str) {
    let text = [&app.screen().heading(), " ", &app.stage.text()].concat();
    assert!(!app.stage.text().is_empty(), "{what}");
    let words: String = text
        .to_lowercase()
        .chars()
        .map(|sign| if "\n.,:;?!".contains(sign) { ' ' } else { sign })
        .collect();
    for phrase in OF_A_PHONE {
        let is_there = [" ", &words, " "].concat().contains(phrase);
        assert!(!is_there, "{way:?}, {what}: “{phrase}” in {text}");
    }
    if *way == ContactWay::RelayUk {
        return;
    }
    for address in app.stage.all("a[href^='tel:']") {
        let dialled = address.get_attribute("href").unwrap();
        assert_eq!(dialled, "tel:999", "{way:?}, {what}");
    }
}

/// What somebody with this way has answered.
fn asked(way: &ContactWay) -> Vec<(Field, &str)> {
    vec![
        (Field::Way, way.as_str()),
        (Field::Number, "n1"),
        (Field::Slot, "a"),
    ]
}

async fn in_every_language(look: impl AsyncFn((&str, &str), ContactWay)) {
    for language in LANGUAGES {
        for way in WAYS {
            look(language, way).await;
        }
    }
}

#[wasm_bindgen_test]
async fn every_question_fits_the_way_that_was_chosen() {
    in_every_language(async |language, way| {
        let app = App::at_in(language, asks(QuestionId::Way), &asked(&way));
        for question in QUESTIONS {
            if question.id != QuestionId::NotSure && !question.applies(&app.draft()) {
                continue;
            }
            app.backend.answers(200, OFFER);
            app.navigator.replace(asks(question.id));
            settle().await;
            if question.id != QuestionId::NotSure {
                fits(&app, &way, question.id.name());
            }
        }
    })
    .await;
}

#[wasm_bindgen_test]
async fn what_is_wrong_with_a_time_fits_the_way_that_was_chosen() {
    in_every_language(async |language, way| {
        let app = App::at_in(language, asks(QuestionId::Way), &asked(&way));
        app.backend.answers(200, r#"{"slots": [], "numbers": []}"#);
        app.navigator.replace(asks(QuestionId::Slot));
        app.until_says(keys::CALLBACK_SLOT_NONE).await;
        fits(&app, &way, "no time");
        app.backend.answers(500, "");
        app.backend.answers(500, "");
        app.navigator.replace(asks(QuestionId::Number));
        app.until_says(keys::LOAD_AGAIN).await;
        fits(&app, &way, "no numbers");
    })
    .await;
}

#[wasm_bindgen_test]
async fn every_outcome_fits_the_way_that_was_chosen() {
    let outcomes = [
        (404, "", keys::CALLBACK_CHECK_REFUSED),
        (500, "", keys::CALLBACK_UNKNOWN_TITLE),
        (
            422,
            r#"{"type": "/problems/idempotency-key-reused"}"#,
            keys::CALLBACK_SENT_BEFORE_TITLE,
        ),
        (201, BOOKED, keys::CALLBACK_CONFIRMED_NEXT),
        (202, "requested", keys::CALLBACK_OPEN_HEADING),
    ];
    for (status, answer, told) in outcomes {
        in_every_language(async |language, way| {
            let call = BOOKED.replace("\"phone\"", &format!("\"{}\"", way.as_str()));
            let answer = match answer {
                "requested" => call.replace("booked", answer),
                BOOKED => call,
                other => other.to_owned(),
            };
            let app = App::at_in(language, CallbackScreen::Check, &asked(&way));
            settle().await;
            fits(&app, &way, "to check");
            app.backend.answers(status, &answer);
            app.backend.answers(200, &super::listed());
            app.press(keys::CALLBACK_CHECK_SEND);
            app.until_says(told).await;
            fits(&app, &way, "an outcome");
            app.memory
                .sending
                .update(|sending| *sending = Default::default());
        })
        .await;
    }
}

#[wasm_bindgen_test]
async fn a_call_that_is_held_is_changed_and_cancelled_in_words_that_fit() {
    in_every_language(async |language, way| {
        let app = App::at_in(language, Screen::Start, &[]);
        settle().await;
        let call = super::listed().replace("\"phone\"", &format!("\"{}\"", way.as_str()));
        app.backend.answers(200, &call);
        app.backend.answers(200, OFFER);
        app.navigator.go(CallbackScreen::Request("b1".into()));
        app.until_says(keys::CALLBACK_CANCEL_SURE).await;
        fits(&app, &way, "the call");
        app.backend
            .answers(409, r#"{"type": "/problems/not-changeable"}"#);
        app.press(keys::CALLBACK_CANCEL_SEND);
        app.until_says(keys::ERROR_NOT_CHANGEABLE).await;
        fits(&app, &way, "too late");
        app.backend.answers(204, "");
        app.press(keys::CALLBACK_CANCEL_SEND);
        app.until(CallbackScreen::Cancelled).await;
        settle().await;
        fits(&app, &way, "cancelled");
    })
    .await;
}

#[wasm_bindgen_test]
fn whoever_makes_contact_has_more_than_the_phone() {
    let app = App::at(CallbackScreen::RingMyself, &[]);
    let dialled = ["tel:02079460101", "tel:1800102079460101"];
    for address in dialled {
        assert!(app.stage.maybe(&format!("a[href='{address}']")).is_some());
    }
    assert!(app.stage.text().contains(&say(keys::MESSAGES_TITLE)));
}
