//! The case of a bereaved family: who is there for it stands first, and its words are its own.

use directory::{Need, Wanted};
use futures::FutureExt as _;
use leptos::prelude::{GetUntracked, Update};
use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::{Heading, Screen, SignedInScreen, SupportScreen, WritingScreen};
use waymark::screens;

use crate::app::{App, case};
use crate::support::settle;

/// Words for a person who was hurt, and words that ask.
const FORBIDDEN: [&str; 6] = [
    "hurt",
    "happened to you",
    "believed you",
    "need to do",
    "give evidence",
    "your things",
];

/// The case of a family: a trial is to come, and nothing was late.
fn family() -> Value {
    let mut case = case(json!([
        {"id": "m1", "kind": "reported", "happened_at": "2026-09-01", "told_at": "2026-09-01"},
        {"id": "m2", "kind": "support_referred", "happened_at": "2026-09-01",
         "told_at": "2026-09-01"},
        {"id": "m3", "kind": "plea", "outcome": "not_guilty", "happened_at": "2026-11-02",
         "told_at": "2026-11-02"},
        {"id": "m4", "kind": "trial_fixed", "happened_at": "2026-11-02", "told_at": "2026-11-02",
         "due_at": "2027-02-01"},
    ]));
    case["bereaved"] = json!(true);
    case["may_claim_compensation"] = json!(true);
    case["crime_on"] = json!("2026-09-01");
    case["about"] = json!("The death of your brother");
    case["owner"]["person"] = json!("DC River Example");
    case
}

fn all_screens() -> Vec<Screen> {
    let milestone = |id: &str| {
        SignedInScreen::Milestone(id.into(), Heading::Text("One step".to_owned())).into()
    };
    vec![
        SignedInScreen::Case("c1".into()).into(),
        SignedInScreen::OnePage("c1".into()).into(),
        WritingScreen::Messages("c1".into()).into(),
        SignedInScreen::Complain("c1".into()).into(),
        milestone("m1"),
        milestone("m2"),
        milestone("m3"),
        milestone("m4"),
    ]
}

#[wasm_bindgen_test]
async fn no_screen_speaks_of_a_person_who_was_hurt_or_asks_for_anything() {
    for screen in all_screens() {
        let app = App::signed_in(screen.clone(), family(), |backend, _| {
            let answer = r#"{"messages": [], "reply_within_working_days": 3, "callbacks": []}"#;
            backend.answers(200, answer);
        });
        settle().await;
        let shown = app.stage.text();
        for words in FORBIDDEN {
            assert!(!shown.contains(words), "{screen:?}: {words} in {shown}");
        }
        assert!(!shown.contains(&say(keys::RIGHT_WAS_IN_TIME)), "{screen:?}");
    }
}

#[wasm_bindgen_test]
async fn the_family_liaison_officer_stands_above_the_case_with_a_number_and_the_messages() {
    for screen in [
        SignedInScreen::Case("c1".into()),
        SignedInScreen::OnePage("c1".into()),
    ] {
        let app = App::signed_in(screen, family(), |_, _| {});
        settle().await;
        let shown = app.stage.text();
        let at = |words: &str| {
            shown
                .find(words)
                .unwrap_or_else(|| panic!("{words} in {shown}"))
        };
        assert!(at("DC River Example") < at(&say(keys::CASE_NOW_TITLE)));
        assert!(at("020 7946 0101") < at(&say(keys::CASE_NOW_TITLE)));
        assert_eq!(shown.matches("DC River Example").count(), 1, "{shown}");
        at(&say(keys::CASE_LIAISON_TITLE));
        assert!(!shown.contains(&say(keys::CASE_OWNER_TITLE)), "{shown}");
    }
}

#[wasm_bindgen_test]
async fn an_officer_who_is_not_named_is_not_called_the_liaison_officer() {
    let mut case = family();
    case["owner"]["person"] = Value::Null;
    let app = App::signed_in(SignedInScreen::Case("c1".into()), case, |_, _| {});
    settle().await;
    let shown = app.stage.text();
    assert!(shown.contains(&say(keys::CASE_LIAISON_OTHER)), "{shown}");
    assert!(!shown.contains(&say(keys::CASE_LIAISON_TITLE)), "{shown}");
}

#[wasm_bindgen_test]
async fn find_support_opens_with_what_fits_and_keeps_another_choice() {
    let app = App::signed_in(SupportScreen::Support, family(), |_, _| {});
    app.stage
        .until("the form", |stage| stage.maybe("[name=need]").is_some())
        .await;
    assert_eq!(app.memory.wanted.get_untracked().need, Some(Need::Bereaved));
    let first = app.stage.find("[name=need]").get_attribute("value");
    assert_eq!(first.as_deref(), Some(Need::Bereaved.name()));
    let other = Wanted {
        need: Some(Need::Court),
        ..Wanted::default()
    };
    app.memory.wanted.update(|wanted| *wanted = other.clone());
    app.navigator.go(SupportScreen::Services);
    settle().await;
    app.navigator.back();
    settle().await;
    assert_eq!(app.memory.wanted.get_untracked(), other);
}

#[wasm_bindgen_test]
async fn the_case_leads_to_the_services_for_a_family_and_one_press_changes_the_search() {
    let app = App::signed_in(SignedInScreen::Case("c1".into()), family(), |_, _| {});
    let part = screens::Part::Support.fetch().now_or_never();
    assert!(matches!(part, Some(Ok(_))));
    settle().await;
    app.press(keys::SERVICES_TITLE);
    app.until(SupportScreen::Services).await;
    settle().await;
    assert_eq!(app.memory.wanted.get_untracked().need, Some(Need::Bereaved));
    let asked = app.stage.find("#asked").inner_text();
    assert!(asked.contains(&say(keys::NEED_BEREAVED)), "{asked}");
    app.press(keys::SERVICES_CHANGE);
    app.until(SupportScreen::Support).await;
    app.navigator.back();
    app.navigator.back();
    app.until(SignedInScreen::Case("c1".into())).await;
}

#[wasm_bindgen_test]
async fn another_case_is_read_in_the_words_for_everybody() {
    let mut other = family();
    other["bereaved"] = json!(false);
    let app = App::signed_in(SignedInScreen::Case("c1".into()), other, |_, _| {});
    settle().await;
    let shown = app.stage.text();
    assert!(shown.contains(&say(keys::TODO_NOTHING)), "{shown}");
    assert!(shown.contains(&say(keys::CASE_OWNER_TITLE)), "{shown}");
    app.memory.forget();
    assert_eq!(say(keys::TODO_TITLE), "What you can do");
}
