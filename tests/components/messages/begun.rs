//! A message that is begun for the person, and what is said once one has arrived.

use leptos::prelude::Update;
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::{Heading, Screen, SignedInScreen};

use super::{EMPTY, SENT, at_messages, kept, messages};
use crate::app::{App, case};
use crate::support::settle;

/// The screen of messages, with one that was begun for the person.
async fn begun() -> App {
    let app = at_messages(EMPTY).await;
    app.memory
        .prepare_message(&"c1".into(), "Why is it late?".to_owned());
    settle().await;
    app
}

#[wasm_bindgen_test]
async fn a_message_that_was_begun_says_so_until_it_is_changed() {
    let app = begun().await;
    app.until_says(keys::MESSAGES_PREPARED).await;
    app.stage.type_into("#message", "Why is it late? I wait.");
    settle().await;
    assert!(!app.stage.text().contains(&say(keys::MESSAGES_PREPARED)));
}

#[wasm_bindgen_test]
async fn a_message_that_was_begun_surprises_nobody_later() {
    let app = begun().await;
    app.navigator.back();
    settle().await;
    assert_eq!(kept(&app, "c1"), "");
    app.navigator.go(messages());
    settle().await;
    assert_eq!(app.value("#message"), "");
    assert!(!app.stage.text().contains(&say(keys::MESSAGES_PREPARED)));
}

#[wasm_bindgen_test]
async fn what_the_person_made_of_it_is_theirs_and_stays() {
    let app = begun().await;
    app.stage.type_into("#message", "Why is it so late?");
    settle().await;
    app.navigator.back();
    settle().await;
    assert_eq!(kept(&app, "c1"), "Why is it so late?");
}

#[wasm_bindgen_test]
async fn one_that_may_have_arrived_is_not_forgotten() {
    let app = begun().await;
    app.backend.drops();
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    app.navigator.back();
    settle().await;
    assert_eq!(kept(&app, "c1"), "Why is it late?");
}

#[wasm_bindgen_test]
async fn another_one_takes_the_place_of_one_that_was_not_changed() {
    let app = begun().await;
    app.memory
        .message
        .update(|drafts| drafts.prepare("c1", "Another".to_owned()));
    settle().await;
    assert_eq!(app.value("#message"), "Another");
}

#[wasm_bindgen_test]
async fn once_it_has_arrived_nobody_is_left_to_wait_in_danger() {
    let app = at_messages(EMPTY).await;
    let danger = say(keys::MESSAGES_CONFIRMED_DANGER).replace(['[', ']'], "");
    assert!(!app.stage.text().contains(&danger));
    app.stage
        .type_into("#message", "He was outside my house last night");
    app.backend.answers(201, SENT);
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_CONFIRMED).await;
    assert!(app.stage.text().contains(&danger), "{}", app.stage.text());
    assert_eq!(app.stage.all("a[href='tel:999']").len(), 2);
}

#[wasm_bindgen_test]
async fn beside_rules_stands_what_to_do_when_one_is_broken() {
    let bail = json!({
        "id": "m1", "kind": "bail", "happened_at": "2026-11-10", "rules": ["Not to contact you."]
    });
    let milestone: Screen =
        SignedInScreen::Milestone("m1".into(), Heading::Text(String::new())).into();
    for screen in [SignedInScreen::Case("c1".into()).into(), milestone] {
        let app = App::signed_in(screen.clone(), case(json!([bail])), |_, _| {});
        settle().await;
        let fold = app.stage.all("details");
        let fold = fold.iter().find(|fold| {
            let text = fold.text_content().unwrap();
            text.starts_with(&say(keys::RULE_BROKEN_HEADING))
        });
        let fold = fold.unwrap_or_else(|| panic!("{screen:?}: {}", app.stage.text()));
        let links = fold.query_selector_all("a").unwrap();
        let links: Vec<_> = (0..links.length())
            .map(|at| {
                wasm_bindgen::JsCast::unchecked_into::<web_sys::Element>(links.item(at).unwrap())
            })
            .map(|link| link.get_attribute("href").unwrap_or_default())
            .collect();
        assert_eq!(
            links,
            ["tel:999", "tel:101", "tel:02079460101", ""],
            "{screen:?}"
        );
        app.press(keys::RULE_BROKEN_WRITE);
        app.until(messages()).await;
        assert_eq!(kept(&app, "c1"), say(keys::RULE_BROKEN_TEXT));
    }
    let without = App::signed_in(
        SignedInScreen::Case("c1".into()),
        case(json!([])),
        |_, _| {},
    );
    settle().await;
    assert!(
        !without
            .stage
            .text()
            .contains(&say(keys::RULE_BROKEN_HEADING))
    );
}
