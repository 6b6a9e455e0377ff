//! The screen for an answer: it is sent once, and told when the backend has it.

use leptos::prelude::*;
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::{Heading, Screen, SignedInScreen, WritingScreen};

use crate::app::{App, case};
use crate::support::{focused, settle};

fn to_do(kind: &str, answer: Value) -> Value {
    json!({"id": "t1", "kind": kind, "by": "2026-12-04", "note": "A line from staff.", "answer": answer})
}

pub fn yes_no() -> Value {
    to_do(
        "consent",
        json!({"way": "yes_no", "question": "May we ask your doctor?"}),
    )
}

/// From Saturday to the third day of the next month but one.
fn days() -> Value {
    to_do(
        "availability",
        json!({"way": "days", "from": "2026-12-26", "to": "2027-02-03"}),
    )
}

pub fn statement() -> Value {
    to_do(
        "personal_statement",
        json!({"way": "text", "chars_max": 20}),
    )
}

fn with(items: &[&Value]) -> Value {
    let mut case = case(json!([]));
    case["to_do"] = json!(items);
    case
}

fn answered(item: &Value, answer: Value) -> String {
    let mut item = item.clone();
    item["answered"] = answer;
    item["answered"]["at"] = "2026-11-24T10:00:00Z".into();
    item.to_string()
}

/// The screen for the answer.
fn at(item: &Value) -> App {
    let heading = Heading::Key(keys::TODO_OTHER);
    let screen = WritingScreen::ToDo {
        case_id: "c1".into(),
        id: "t1".into(),
        heading,
    };
    App::signed_in(screen, with(&[item]), |_, _| {})
}

/// The case.
pub async fn at_case(items: &[&Value]) -> App {
    let screen: Screen = SignedInScreen::Case("c1".into()).into();
    let app = App::signed_in(screen, with(items), |_, _| {});
    settle().await;
    app
}

async fn sent(app: &App) -> Vec<Value> {
    let bodies = app.backend.bodies("POST").await;
    bodies
        .iter()
        .map(|body| serde_json::from_str(body).unwrap())
        .collect()
}

async fn until_error(app: &App, field: &str) -> String {
    let error = format!("#{field}-error");
    app.stage
        .until("the error", |stage| stage.maybe(&error).is_some())
        .await;
    app.stage.find(&error).inner_text()
}

#[wasm_bindgen_test]
async fn yes_is_sent_once_told_and_stands_in_the_case() {
    let app = at_case(&[&yes_no()]).await;
    app.press(keys::TODO_CONSENT);
    app.stage
        .until("the question", |stage| {
            stage.text().contains("May we ask your doctor?")
        })
        .await;
    app.press(keys::TODO_SEND);
    assert_eq!(
        until_error(&app, "choice").await,
        say(keys::TODO_CHOICE_MISSING)
    );
    app.stage.find("#choice").click();
    app.backend.drops();
    app.press(keys::TODO_SEND);
    app.until_says(keys::ERROR_OFFLINE).await;
    app.backend
        .answers(200, &answered(&yes_no(), json!({"yes": true})));
    app.press(keys::TODO_SEND);
    assert!(!app.stage.text().contains(&say(keys::TODO_GOT)));
    app.until_says(keys::TODO_GOT).await;
    settle().await;
    assert_eq!(focused(), "to-do-held");
    assert_eq!(
        sent(&app).await,
        [json!({"yes": true}), json!({"yes": true})]
    );
    let [(path, first), (_, second)] = &app.backend.sent("POST")[..] else {
        panic!("two attempts");
    };
    assert!(path.ends_with("/cases/c1/to-dos/t1/answer"), "{path}");
    assert!(first.is_some() && first == second, "one key for one answer");
    app.press(keys::TODO_BACK);
    app.until(SignedInScreen::Case("c1".into())).await;
    app.until_says(keys::TODO_ANSWERED_YES).await;
}

#[wasm_bindgen_test]
async fn another_answer_has_a_key_of_its_own() {
    let app = at(&yes_no());
    settle().await;
    for (nth, choice) in ["#choice", "#choice-2", "#choice-2"].iter().enumerate() {
        app.stage.find(choice).click();
        app.backend.drops();
        app.press(keys::TODO_SEND);
        app.stage
            .until("it is sent", |_| app.backend.sent("POST").len() > nth)
            .await;
        app.until_says(keys::ERROR_OFFLINE).await;
    }
    let made = app.backend.sent("POST");
    let made: Vec<_> = made.iter().map(|(_, key)| key.clone()).collect();
    assert!(made[0] != made[1] && made[1] == made[2], "{made:?}");
}

#[wasm_bindgen_test]
async fn words_typed_while_an_answer_is_on_its_way_are_kept() {
    let app = at(&statement());
    settle().await;
    app.stage.type_into("#words", "First");
    app.backend
        .answers(200, &answered(&statement(), json!({"text": "First"})));
    app.press(keys::TODO_SEND);
    app.stage.type_into("#words", "First, and more");
    app.until_says(keys::TODO_GOT).await;
    let kept = app
        .memory
        .to_dos
        .with_untracked(|drafts| drafts.get(&"c1".into(), &"t1".into()));
    assert_eq!(
        kept.map(|draft| draft.text).as_deref(),
        Some("First, and more")
    );
}

#[wasm_bindgen_test]
async fn an_answer_without_what_was_answered_is_no_yes() {
    let app = at(&yes_no());
    settle().await;
    app.stage.find("#choice-2").click();
    app.backend.answers(200, &yes_no().to_string());
    app.press(keys::TODO_SEND);
    app.until_says(keys::ERROR_MALFORMED).await;
    assert!(!app.stage.text().contains(&say(keys::TODO_GOT)));
}

#[wasm_bindgen_test]
async fn days_are_ticked_month_by_month_and_any_day_is_an_answer_too() {
    let app = at(&days());
    settle().await;
    app.stage.find("#choice-2").click();
    settle().await;
    app.press(keys::TODO_SEND);
    assert_eq!(
        until_error(&app, "days-1").await,
        say(keys::TODO_DAYS_MISSING)
    );
    let rows: Vec<_> = app.stage.all("details > summary");
    let rows: Vec<_> = rows.iter().map(|row| row.inner_text()).collect();
    assert_eq!(rows, ["December 2026", "January 2027", "February 2027"]);
    let label = app.stage.find("label[for='days-1']");
    assert_eq!(label.inner_text(), "Saturday 26");
    app.stage.find("#days-3-3").click();
    app.stage.find("#days-1").click();
    app.backend.answers(
        200,
        &answered(&days(), json!({"days": ["2026-12-26", "2027-02-03"]})),
    );
    app.press(keys::TODO_SEND);
    app.until_says(keys::TODO_GOT).await;
    let told = "Saturday 26 December 2026; Wednesday 3 February 2027";
    let told = say_with(keys::TODO_ANSWERED_DAYS, &[("days", told)]);
    assert!(app.stage.text().contains(&told), "{}", app.stage.text());
    assert_eq!(
        sent(&app).await,
        [json!({"days": ["2026-12-26", "2027-02-03"]})]
    );

    let app = at(&days());
    settle().await;
    app.stage.find("#choice").click();
    app.backend
        .answers(200, &answered(&days(), json!({"days": []})));
    app.press(keys::TODO_SEND);
    app.until_says(keys::TODO_ANSWERED_ANY).await;
    assert_eq!(sent(&app).await, [json!({"days": []})]);
}

#[wasm_bindgen_test]
async fn words_are_counted_kept_when_lost_and_there_again_to_be_changed() {
    let app = at(&statement());
    settle().await;
    app.press(keys::TODO_SEND);
    assert_eq!(
        until_error(&app, "words").await,
        say(keys::TODO_TEXT_MISSING)
    );
    app.stage.type_into("#words", &"n".repeat(21));
    app.press(keys::TODO_SEND);
    settle().await;
    assert!(until_error(&app, "words").await.contains("too many"));
    app.stage.type_into("#words", " In my words ");
    app.backend.answers(503, "");
    app.press(keys::TODO_SEND);
    app.until_says(keys::ERROR_UNAVAILABLE).await;
    app.memory.end_session();
    let case = serde_json::from_value(with(&[&statement()])).unwrap();
    app.memory.case.set(Some(case));
    app.navigator.back();
    settle().await;
    app.press(keys::TODO_PERSONAL_STATEMENT);
    settle().await;
    assert_eq!(app.value("#words"), " In my words ");

    let held: Value =
        serde_json::from_str(&answered(&statement(), json!({"text": "As it was"}))).unwrap();
    let app = at(&held);
    settle().await;
    assert_eq!(app.value("#words"), "As it was");
}

#[wasm_bindgen_test]
async fn what_staff_have_closed_meanwhile_is_said_and_read_again() {
    let app = at(&yes_no());
    settle().await;
    app.stage.find("#choice").click();
    let problem = r#"{"type": "/problems/not-changeable", "code": "not_changeable"}"#;
    app.backend.answers(409, problem);
    app.press(keys::TODO_SEND);
    app.until_says(keys::ERROR_NOT_CHANGEABLE).await;
    assert_eq!(app.memory.case.get_untracked(), None);
}
