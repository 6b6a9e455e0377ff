//! A helper signs in with a code and reads one case.

use contract::{HelperAccess, HelperPart, Timestamp};
use leptos::prelude::{GetUntracked, Update};
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use waymark::language::{keys, say, say_with};
use waymark::navigation::SignedInScreen;

use crate::app::{App, case};
use crate::backend::Backend;
use crate::support::show;

/// The screen that asks for the code.
fn at_code() -> App {
    App::signed_in(SignedInScreen::HelperSignIn, case(json!([])), |_, _| ())
}

#[wasm_bindgen_test]
async fn a_code_that_does_not_work_is_said_at_its_field_and_stays() {
    let app = at_code();
    app.press(keys::COMMON_CONTINUE);
    app.until_says(keys::HELPER_SIGN_IN_EMPTY).await;
    app.stage.type_into("#helper-code", "7kq2 xwnb");
    app.backend
        .answers(401, r#"{"type": "/problems/code-not-accepted"}"#);
    app.press(keys::COMMON_CONTINUE);
    app.until_says(keys::HELPER_SIGN_IN_WRONG).await;
    assert!(app.stage.maybe("#helper-code-error").is_some());
    assert_eq!(app.value("#helper-code"), "7kq2 xwnb");
    assert_eq!(app.screen(), SignedInScreen::HelperSignIn.into());
}

fn session_of_helper() -> String {
    json!({
        "state": "signed_in", "now": "2026-11-24T09:30:00Z",
        "ends_at": "2026-11-24T10:30:00Z", "idle_ends_at": "2026-11-24T09:40:00Z",
        "helper": { "case_id": "c1", "ends_at": "2026-12-08T14:30:00Z", "shows": ["history"] },
    })
    .to_string()
}

#[wasm_bindgen_test]
async fn a_helper_is_led_to_the_one_case_that_they_may_see() {
    let app = at_code();
    app.memory
        .prepare_message(&"c1".into(), "private".to_owned());
    app.stage.type_into("#helper-code", " 7kq2 xwnb 4hte m3pa ");
    for _ in 0..2 {
        app.backend.answers(200, &session_of_helper());
    }
    app.press(keys::COMMON_CONTINUE);
    app.until(SignedInScreen::HelperCase("c1".into())).await;
    assert_eq!(
        app.backend.bodies("POST").await,
        [r#"{"code":"7kq2 xwnb 4hte m3pa"}"#]
    );
    assert_eq!(app.memory.message.get_untracked().text("c1"), "");
    let access = app.memory.helping.get_untracked().access.unwrap();
    assert_eq!(access.shows, [HelperPart::History]);
}

/// A case as the backend sends it to a helper.
fn seen() -> String {
    json!({
        "id": "c1", "reference": "", "about": "Theft", "reported_at": "2026-09-01",
        "stage": "investigation", "today": "2026-11-24",
        "milestones": [{"id": "h1", "kind": "reported", "happened_at": "2026-09-01"}],
        "owner": {"kind": "police", "team": "North Team"},
    })
    .to_string()
}

#[wasm_bindgen_test]
async fn a_reloaded_page_is_a_helpers_again_and_says_when_the_access_has_ended() {
    let backend = Backend::play();
    backend.answers(200, &session_of_helper());
    // The rights file is asked for first, unless an earlier test has it.
    for _ in 0..2 {
        backend.answers(200, &seen());
    }
    let stage = show(|| frame(Link::read("")));
    let banner = say(keys::HELPER_CASE_BANNER);
    stage
        .until("the case", |stage| stage.text().contains(&banner))
        .await;
    for _ in 0..2 {
        backend.answers(401, r#"{"type": "/problems/signed-out"}"#);
    }
    let (refresh, ended) = (say(keys::CASE_REFRESH), say(keys::HELPER_ENDED_TITLE));
    stage
        .until("the end", |stage| {
            let is_ended = stage.find("#heading").inner_text() == ended;
            if !is_ended && stage.text().contains(&refresh) {
                stage.control(&refresh).click();
            }
            is_ended
        })
        .await;
    assert!(!stage.text().contains("North Team"));
    assert!(stage.maybe("#back").is_none());
}

/// A helper's screen of a case, for a helper who may see these parts.
async fn helpers_case(shows: Vec<HelperPart>) -> App {
    let app = App::signed_in(
        SignedInScreen::HelperCase("c1".into()),
        case(json!([])),
        |backend, memory| {
            // The rights file is asked for first, unless an earlier test has it.
            for _ in 0..2 {
                backend.answers(200, &seen());
            }
            memory.helping.update(|helping| {
                helping.access = Some(HelperAccess {
                    case_id: "c1".into(),
                    ends_at: Timestamp::parse("2026-12-08T14:30:00Z").unwrap(),
                    shows,
                });
            });
        },
    );
    app.until_says(keys::HELPER_CASE_BANNER).await;
    app
}

#[wasm_bindgen_test]
async fn a_helper_sees_until_when_and_has_nothing_to_do() {
    let app = helpers_case(vec![HelperPart::History]).await;
    let until = say_with(
        keys::HELPER_CASE_UNTIL,
        &[("day", "Tuesday 8 December 2026"), ("time", "2:30pm")],
    );
    let text = app.stage.text();
    assert!(
        text.contains(&until) && text.contains("North Team"),
        "{text}"
    );
    assert!(text.contains(&say(keys::CASE_HISTORY_TITLE)), "{text}");
    let controls: Vec<String> = app
        .stage
        .all("a, button")
        .iter()
        .map(|control| control.text_content().unwrap_or_default())
        .collect();
    assert_eq!(controls, [say(keys::CASE_REFRESH)]);
    for hidden in [
        keys::TODO_TITLE,
        keys::TODO_ASKED,
        keys::CASE_UPDATES_TITLE,
        keys::DEADLINE_HEADING,
    ] {
        assert!(!text.contains(&say(hidden)), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_helper_who_may_not_see_the_history_is_shown_none() {
    let app = helpers_case(Vec::new()).await;
    assert!(!app.stage.text().contains(&say(keys::CASE_HISTORY_TITLE)));
}
