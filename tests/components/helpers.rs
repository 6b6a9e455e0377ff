//! Giving somebody access to a case: shows the code once, and says "ended" only once access has.

use contract::HelperCreated;
use leptos::prelude::{GetUntracked, Update};
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, plural, say, say_with};
use waymark::memory::OfCase;
use waymark::navigation::{HelpersScreen, Screen, SignedInScreen};
use web_sys::HtmlInputElement;

use crate::app::{App, case};
use crate::support::settle;

pub const HELPER: &str = r#"{"id": "H1", "label": "<b>my sister</b>", "expires_at": "2026-12-08T14:30:00Z",
    "shows": ["history", "court_days"], "looks": [{"at": "2026-11-25T15:02:11Z"}]}"#;

fn list_of(helpers: &str) -> String {
    ["{\"helpers\": [", helpers, "]}"].concat()
}

fn list() -> Screen {
    HelpersScreen::List("c1".into()).into()
}

pub fn give() -> Screen {
    HelpersScreen::Give("c1".into()).into()
}

fn at(screen: impl Into<Screen>, answers: &[&str]) -> App {
    App::signed_in(screen, case(json!([])), |backend, _| {
        for answer in answers {
            backend.answers(200, answer);
        }
    })
}

/// The completed form.
pub async fn filled_in() -> App {
    let app = at(give(), &[]);
    settle().await;
    app.stage.type_into("#helper-label", " my sister ");
    app.stage.find("#helper-days-2").click();
    app.stage.find("#helper-shows-3").click();
    settle().await;
    app
}

#[wasm_bindgen_test]
async fn who_can_see_the_case_is_listed_with_what_and_until_when_and_when_they_looked() {
    let app = at(list(), &[&list_of(HELPER)]);
    app.until_says(keys::HELPERS_NOW).await;
    let text = app.stage.text();
    assert!(text.contains("<b>my sister</b>"), "as text: {text}");
    for shown in [
        "Tuesday 8 December 2026 at 2:30pm",
        "25 November 2026 at 3:02pm",
        "court_days",
        &say(keys::HELPERS_ALWAYS),
        &say(keys::HELPERS_PART_HISTORY),
    ] {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains(&say(keys::HELPERS_PART_REFERENCE)), "{text}");
}

#[wasm_bindgen_test]
async fn the_case_says_how_many_can_see_it_and_when_one_looked() {
    let mut seen = case(json!([]));
    seen["helpers"] = json!({ "count": 1, "looked_at": "2026-11-25T15:02:11Z" });
    let at = SignedInScreen::Case("c1".into());
    let app = App::signed_in(at, seen, |backend, _| {
        backend.answers(200, r#"{"callbacks": []}"#);
    });
    let at = [("at", "25 November 2026 at 3:02pm")];
    let told = [
        plural(Key::of("case.seen."), 1),
        say_with(keys::CASE_SEEN_LAST, &at),
    ]
    .join(" ");
    app.stage
        .until("who can see it", |stage| stage.text().contains(&told))
        .await;
    app.backend.answers(200, &list_of(HELPER));
    app.press(keys::HELPERS_TITLE);
    app.until(list()).await;
}

#[wasm_bindgen_test]
async fn that_nobody_can_look_is_said() {
    let app = at(list(), &[&list_of("")]);
    app.until_says(keys::HELPERS_NONE).await;
}

#[wasm_bindgen_test]
async fn what_is_missing_is_said_at_its_field_and_nothing_is_sent() {
    let app = at(give(), &[]);
    app.press(keys::HELPERS_MAKE);
    app.stage
        .until("the error", |stage| {
            stage.maybe("#helper-label-error").is_some()
        })
        .await;
    let month: HtmlInputElement = app.stage.find("#helper-days-3").unchecked_into();
    assert!(month.checked(), "30 days, unless they choose otherwise");
    app.stage.type_into("#helper-label", &"n".repeat(61));
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::HELPERS_LABEL_LONG).await;
    assert_eq!(app.backend.sent("POST"), []);
}

#[wasm_bindgen_test]
async fn a_code_is_shown_in_groups_once_and_then_no_more() {
    let app = filled_in().await;
    let created = json!({ "helper": serde_json::from_str::<Value>(HELPER).unwrap(),
        "code": "7KQ2XWNB4HTEM3PA" });
    app.backend.answers(201, &created.to_string());
    app.backend.answers(200, &list_of(HELPER));
    app.press(keys::HELPERS_MAKE);
    app.until(HelpersScreen::Code("c1".into())).await;
    let sent: Value = serde_json::from_str(&app.backend.bodies("POST").await[0]).unwrap();
    assert_eq!(
        sent,
        json!({ "label": "my sister", "days": 7, "shows": ["reference"] })
    );
    assert!(app.stage.text().contains("7KQ2 XWNB 4HTE M3PA"));
    app.press(keys::HELPERS_TITLE);
    app.until(list()).await;
    app.until_says(keys::HELPERS_NOW).await;
    assert!(!app.stage.text().contains("7KQ2"));
    assert_eq!(app.memory.helping.get_untracked().created, None);
    app.navigator.go(HelpersScreen::Code("c1".into()));
    app.until_says(keys::HELPERS_CODE_GONE).await;
}

#[wasm_bindgen_test]
async fn a_failure_loses_nothing_also_not_when_the_session_has_ended() {
    let app = filled_in().await;
    app.backend.drops();
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::ERROR_OFFLINE).await;
    assert_eq!(app.value("#helper-label"), " my sister ");
    app.memory.end_session();
    app.navigator.back();
    settle().await;
    app.navigator.go(give());
    settle().await;
    assert_eq!(app.value("#helper-label"), " my sister ");
    app.memory.forget();
    assert_eq!(app.memory.helping.get_untracked().draft, None);
}

#[wasm_bindgen_test]
async fn after_a_lost_answer_no_second_code_is_made_for_the_same_person() {
    let app = filled_in().await;
    app.backend.drops();
    app.press(keys::HELPERS_MAKE);
    app.until_says(keys::ERROR_OFFLINE).await;
    let made = HELPER.replace("<b>my sister</b>", "my sister");
    app.backend.answers(200, &list_of(&made));
    app.press(keys::HELPERS_MAKE);
    app.until(HelpersScreen::Code("c1".into())).await;
    app.until_says(keys::HELPERS_CODE_GONE).await;
    assert_eq!(app.backend.sent("POST").len(), 1);
    // The person has seen it in the list, and asks for another one.
    app.backend.answers(200, &list_of(&made));
    app.press(keys::HELPERS_TITLE);
    app.until_says(keys::HELPERS_NOW).await;
    app.press(keys::HELPERS_GIVE_TITLE);
    app.until(give()).await;
    assert_eq!(app.value("#helper-label"), " my sister ");
    app.backend.drops();
    app.press(keys::HELPERS_MAKE);
    app.stage
        .until("the request", |_| app.backend.sent("POST").len() == 2)
        .await;
    app.until_says(keys::ERROR_OFFLINE).await;
    app.backend.answers(200, &list_of(&made));
    app.backend.drops();
    app.press(keys::HELPERS_MAKE);
    app.stage
        .until("the next", |_| app.backend.sent("POST").len() == 3)
        .await;
}

#[wasm_bindgen_test]
async fn a_web_page_in_between_ends_nothing() {
    let end = HelpersScreen::End("c1".into(), "H1".into());
    let app = at(end.clone(), &[&list_of(HELPER)]);
    app.until_says(keys::HELPERS_END_MEANS).await;
    app.backend
        .answers(200, "<html>Welcome to the hotel</html>");
    app.press(keys::HELPERS_END_SEND);
    app.until_says(keys::ERROR_MALFORMED).await;
    assert_eq!(app.screen(), end.into());
}

#[wasm_bindgen_test]
async fn access_has_ended_when_the_backend_says_so_and_not_before() {
    let end = HelpersScreen::End("c1".into(), "H1".into());
    let app = at(end.clone(), &[&list_of(HELPER)]);
    app.until_says(keys::HELPERS_END_MEANS).await;
    app.backend.drops();
    app.press(keys::HELPERS_END_SEND);
    app.until_says(keys::ERROR_OFFLINE).await;
    assert_eq!(app.screen(), end.clone().into());
    // The answer alone is not believed: the list still has them.
    app.backend.answers(204, "");
    app.backend.answers(200, &list_of(HELPER));
    app.press(keys::HELPERS_END_SEND);
    app.until_says(keys::ERROR_MALFORMED).await;
    assert_eq!(app.screen(), end.into());
    app.backend.answers(204, "");
    app.backend.answers(200, &list_of(""));
    app.backend.answers(200, &list_of(""));
    app.press(keys::HELPERS_END_SEND);
    app.until(list()).await;
    let label = [("label", "<b>my sister</b>")];
    let ended = say_with(keys::HELPERS_ENDED_TEXT, &label);
    assert!(app.stage.text().contains(&ended), "{}", app.stage.text());
    let path = "/api/v1/cases/c1/helpers/H1".to_owned();
    assert_eq!(
        app.backend.sent("DELETE"),
        [(path.clone(), None), (path.clone(), None), (path, None)]
    );
}

#[wasm_bindgen_test]
async fn access_that_has_ended_keeps_its_looks_and_can_not_be_ended_again() {
    let ended = HELPER.replace(
        r#""looks""#,
        r#""ended_at": "2026-11-26T09:00:00Z", "looks""#,
    );
    let app = at(list(), &[&list_of(&ended)]);
    app.until_says(keys::HELPERS_BEFORE).await;
    let text = app.stage.text();
    assert!(text.contains(&say(keys::HELPERS_NONE)), "{text}");
    assert!(text.contains(&say(keys::HELPERS_LOOKED)), "{text}");
    let end = say_with(keys::HELPERS_END, &[("label", "<b>my sister</b>")]);
    assert!(!text.contains(&end), "{text}");
}

#[wasm_bindgen_test]
async fn access_that_is_over_already_is_said_to_be() {
    let end = HelpersScreen::End("c1".into(), "H2".into());
    let app = at(end, &[&list_of(HELPER)]);
    app.until_says(keys::HELPERS_END_GONE).await;
}

#[wasm_bindgen_test]
async fn a_code_does_not_outlive_the_session() {
    let app = filled_in().await;
    let created = HelperCreated {
        helper: serde_json::from_str(HELPER).unwrap(),
        code: "7KQ2XWNB4HTEM3PA".to_owned(),
    };
    app.memory.helping.update(|helping| {
        helping.created = Some(OfCase::new("c1".into(), created));
    });
    app.memory.end_session();
    let left = app.memory.helping.get_untracked();
    assert_eq!((left.created, left.draft.is_some()), (None, true));
}
