//! Preferences: shown before a change, and changed only once the backend says so.

use leptos::prelude::GetUntracked;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::{Screen, SignedInScreen};

use crate::app::{App, case};
use crate::support::settle;

const HELD: &str = r#"{"safe_ways": ["text", "phone"], "never": "After 4pm",
    "updates": "every_28_days", "language": "cy"}"#;

fn shown() -> Screen {
    SignedInScreen::Preferences("c1".into()).into()
}

fn change() -> Screen {
    SignedInScreen::PreferencesChange("c1".into()).into()
}

/// The form, once the stored preferences are fetched.
async fn at_form(held: &str) -> App {
    let app = App::signed_in(shown(), case(json!([])), |backend, _| {
        backend.answers(200, held);
        backend.answers(200, held);
    });
    app.until_says(keys::PREFERENCES_CHANGE_TITLE).await;
    app.press(keys::PREFERENCES_CHANGE_TITLE);
    app.until(change()).await;
    app.stage
        .until("the form", |stage| stage.maybe("form").is_some())
        .await;
    app
}

async fn put(app: &App) -> Value {
    let bodies = app.backend.bodies("PUT").await;
    serde_json::from_str(bodies.last().unwrap()).unwrap()
}

#[wasm_bindgen_test]
async fn what_the_backend_holds_is_shown_in_words() {
    let app = App::signed_in(shown(), case(json!([])), |backend, _| {
        backend.answers(200, HELD)
    });
    app.until_says(keys::PREFERENCES_CHANGE_TITLE).await;
    let values: Vec<String> = app
        .stage
        .all("dd")
        .iter()
        .map(web_sys::HtmlElement::inner_text)
        .collect();
    let ways = [say(keys::CALLBACK_WAY_TEXT), say(keys::CALLBACK_WAY_PHONE)].join(", ");
    let often = say(keys::PREFERENCES_UPDATES_EVERY_28_DAYS);
    assert_eq!(
        values,
        [
            often,
            ways,
            "After 4pm".to_owned(),
            "Welsh (Cymraeg)".to_owned(),
            say(keys::PREFERENCES_NIGHTS_NO)
        ]
    );
}

#[wasm_bindgen_test]
async fn nothing_said_and_kinds_from_the_future_are_shown_too() {
    let held = r#"{"safe_ways": [], "updates": "each_full_moon", "language": "kw"}"#;
    let app = App::signed_in(shown(), case(json!([])), |backend, _| {
        backend.answers(200, held)
    });
    app.until_says(keys::PREFERENCES_CHANGE_TITLE).await;
    let values: Vec<String> = app
        .stage
        .all("dd")
        .iter()
        .map(web_sys::HtmlElement::inner_text)
        .collect();
    let (none, never) = (
        say(keys::PREFERENCES_WAYS_NONE),
        say(keys::PREFERENCES_NEVER_NONE),
    );
    assert_eq!(
        values,
        [
            "each_full_moon".to_owned(),
            none,
            never,
            "kw".to_owned(),
            say(keys::PREFERENCES_NIGHTS_NO)
        ]
    );
}

#[wasm_bindgen_test]
async fn a_change_is_told_when_the_backend_has_it_and_as_it_has_it() {
    let app = at_form(HELD).await;
    app.stage.find("#updates-2").click();
    // Text message and phone call were ticked; the phone call is ticked again, so it comes last.
    app.stage.find("#ways-3").click();
    app.stage.type_into("#never", " On Sundays ");
    settle().await;
    let ways = [
        "callback.way.text",
        "callback.way.phone",
        "callback.way.bsl_video",
    ];
    let ways = ways
        .map(|key| say(waymark::language::Key::of(key)))
        .join(", ");
    let order = say_with(keys::PREFERENCES_WAYS_ORDER, &[("ways", &ways)]);
    assert!(app.stage.text().contains(&order), "{}", app.stage.text());
    app.backend.answers(
        200,
        r#"{"safe_ways": ["text"], "updates": "weekly", "language": "cy"}"#,
    );
    app.press(keys::PREFERENCES_SAVE);
    assert!(!app.stage.text().contains(&say(keys::PREFERENCES_CHANGED)));
    app.until(shown()).await;
    app.until_says(keys::PREFERENCES_CHANGED).await;
    assert_eq!(
        put(&app).await,
        json!({"safe_ways": ["text", "phone", "bsl_video"], "never": "On Sundays",
            "updates": "weekly", "language": "cy"})
    );
    let text = app.stage.text();
    assert!(
        text.contains(&say(keys::PREFERENCES_NEVER_NONE)),
        "the backend's word: {text}"
    );
    assert_eq!(app.memory.preferences.get_untracked(), None);
    app.navigator.back();
    assert_eq!(app.screen(), SignedInScreen::Case("c1".into()).into());
}

#[wasm_bindgen_test]
async fn codes_come_at_night_only_when_that_is_chosen() {
    let app = at_form(HELD).await;
    let text = app.stage.text();
    assert!(text.contains(&say(keys::PREFERENCES_NIGHTS_HINT)), "{text}");
    app.backend.answers(
        200,
        r#"{"safe_ways": [], "updates": "weekly", "language": "cy", "codes_at_night": true}"#,
    );
    app.stage.find("#nights").click();
    settle().await;
    app.press(keys::PREFERENCES_SAVE);
    app.until(shown()).await;
    app.until_says(keys::PREFERENCES_NIGHTS_YES).await;
    assert_eq!(put(&app).await["codes_at_night"], true);
}

#[wasm_bindgen_test]
async fn a_failure_is_said_and_loses_nothing() {
    let app = at_form(HELD).await;
    app.stage.type_into("#never", "On Sundays");
    app.backend.drops();
    app.press(keys::PREFERENCES_SAVE);
    app.until_says(keys::ERROR_OFFLINE).await;
    assert_eq!(
        (app.screen(), app.value("#never").as_str()),
        (change(), "On Sundays")
    );
    app.backend.answers(
        422,
        r#"{"type": "/problems/invalid", "fields": [{"field": "never", "reason": "too_long"}]}"#,
    );
    app.press(keys::PREFERENCES_SAVE);
    app.stage
        .until("the error", |stage| stage.maybe("#never-error").is_some())
        .await;
    assert_eq!(app.value("#never"), "On Sundays");
}

#[wasm_bindgen_test]
async fn what_was_begun_is_still_there_after_the_session_has_ended() {
    let app = at_form(HELD).await;
    app.stage.type_into("#never", "On Sundays");
    settle().await;
    app.memory.end_session();
    app.navigator.back();
    settle().await;
    app.navigator.go(change());
    settle().await;
    assert_eq!(app.value("#never"), "On Sundays");
    app.memory.forget();
    assert_eq!(app.memory.preferences.get_untracked(), None);
}

#[wasm_bindgen_test]
async fn too_many_words_are_said_at_the_field() {
    let app = at_form(HELD).await;
    app.stage.type_into("#never", &"n".repeat(501));
    app.press(keys::PREFERENCES_SAVE);
    app.stage
        .until("the error", |stage| stage.maybe("#never-error").is_some())
        .await;
    assert_eq!(app.backend.sent("PUT"), []);
}
