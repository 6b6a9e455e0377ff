//! What a person is owed: what must be known at once, what never came, and who owes what.

use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, say, say_with};
use waymark::navigation::{Heading, SignedInScreen};
use web_sys::HtmlTextAreaElement;

use crate::app::{App, case};
use crate::support::{Stage, settle};

const MESSAGES: &str = r#"{"messages": [], "reply_within_working_days": 3, "callbacks": []}"#;
/// The rights of the repository.
pub const RIGHTS: &str = include_str!("../../public/rights/england-and-wales.json");

/// A screen of the case, with the rights of the repository.
pub async fn shown(screen: SignedInScreen, case: Value) -> App {
    // The screen of all rights fetches them, unless an earlier test has.
    let all = App::signed_in(SignedInScreen::Rights, case.clone(), |backend, _| {
        backend.answers(200, RIGHTS);
    });
    let is_there = |stage: &Stage| stage.text().contains(&say(keys::RIGHTS_TOLD));
    all.stage.until("the rights are there", is_there).await;
    drop(all);
    let app = App::signed_in(screen, case, |backend, _| backend.answers(200, MESSAGES));
    settle().await;
    app
}

fn sentenced(on: &str) -> Value {
    let mut case = case(json!([
        {"id": "m1", "kind": "sentence", "outcome": "suspended", "happened_at": on}
    ]));
    case["may_ask_for_sentence_review"] = true.into();
    case
}

#[wasm_bindgen_test]
async fn a_sentence_that_seems_too_low_can_be_asked_about_from_its_day_on() {
    for (on, key, day) in [
        (
            "2026-11-24",
            keys::DEADLINE_UNTIL,
            "Tuesday 22 December 2026",
        ),
        (
            "2026-10-26",
            keys::DEADLINE_PASSED_ABSOLUTE,
            "23 November 2026",
        ),
    ] {
        let app = shown(SignedInScreen::Case("c1".into()), sentenced(on)).await;
        let text = app.stage.text();
        for said in [
            say(Key::of("deadline.sentence_review.title")),
            say(Key::of("deadline.sentence_review.how")),
            say_with(key, &[("date", day)]),
            say(keys::DEADLINE_MAY_BE_LONGER),
        ] {
            assert!(text.contains(&said), "{on}: {said} in {text}");
        }
        let top = text
            .find(&say(Key::of("deadline.sentence_review.title")))
            .unwrap();
        assert!(
            top < text.find(&say(keys::CASE_CALLBACK)).unwrap(),
            "{text}"
        );
    }
}

#[wasm_bindgen_test]
async fn support_that_nobody_offered_is_said_with_its_day_and_a_prepared_message() {
    let app = shown(SignedInScreen::Case("c1".into()), case(json!([]))).await;
    let text = app.stage.text();
    assert!(
        text.contains(&say(Key::of("missing.support_referred"))),
        "{text}"
    );
    assert!(text.contains("3 September 2026"), "{text}");
    app.stage.control(&say(keys::MISSING_ASK)).click();
    app.stage
        .until("the message is prepared", |stage| {
            stage.maybe("textarea").is_some()
        })
        .await;
    let typed: HtmlTextAreaElement = app.stage.find("textarea").unchecked_into();
    assert!(
        typed.value().contains("3 September 2026"),
        "{}",
        typed.value()
    );
}

#[wasm_bindgen_test]
async fn the_office_that_owes_the_news_is_named() {
    for (kind, who) in [("discontinued", "cps"), ("charged", "police")] {
        let one = json!([{"id": "m1", "kind": kind, "happened_at": "2026-11-10"}]);
        let screen = SignedInScreen::Milestone("m1".into(), Heading::Text(String::new()));
        let app = shown(screen, case(one)).await;
        let promise = say(Key::of("right.who.").join(who));
        let office = promise
            .split("{days}")
            .next()
            .unwrap()
            .replace("{code}", "Victims’ Code");
        assert!(app.stage.text().contains(&office), "{kind}: {office}");
    }
}
