//! How a milestone turned out stands where a person looks first, and is never made up.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, say, say_with};
use waymark::navigation::{Heading, SignedInScreen};

use crate::app::{App, case};
use crate::support::settle;

fn verdict(outcome: Option<&str>) -> Value {
    let mut verdict = json!({"id": "m1", "kind": "verdict", "happened_at": "2026-11-20"});
    verdict["outcome"] = outcome.into();
    case(json!([verdict]))
}

/// What the screen of the case says.
async fn shown(case: Value) -> String {
    let app = App::signed_in(SignedInScreen::Case("c1".into()), case, |_, _| {});
    settle().await;
    app.stage.text()
}

#[wasm_bindgen_test]
async fn the_verdict_itself_stands_on_the_screen_of_the_case() {
    for outcome in ["guilty", "not_guilty", "no_verdict", "mixed"] {
        let shown = shown(verdict(Some(outcome))).await;
        let of = |group: &str, part: &str| say(Key::of(group).join(outcome).join(part));
        for text in [
            of("case.now.verdict.", ""),
            of("milestone.verdict.", ".name"),
            of("milestone.verdict.", ".meaning"),
        ] {
            assert!(shown.contains(&text), "{outcome}: {text} in {shown}");
        }
    }
}

#[wasm_bindgen_test]
async fn without_an_outcome_or_with_a_strange_one_nothing_is_said_of_it() {
    for outcome in [
        None,
        Some("stopped"),
        Some("acquitted"),
        Some(""),
        Some("guilty.name"),
    ] {
        let shown = shown(verdict(outcome)).await;
        let meaning = say(Key::of("milestone.verdict.meaning"));
        assert!(shown.contains(&meaning), "{outcome:?}: {shown}");
        for made_up in ["guilty", "not_guilty", "no_verdict", "mixed"] {
            let name = say(Key::of("milestone.verdict.").join(made_up).join(".name"));
            assert!(!shown.contains(&name), "{outcome:?}: {name} in {shown}");
        }
    }
}

#[wasm_bindgen_test]
async fn a_note_in_another_language_is_marked_and_named() {
    for (tag, is_other) in [("en", false), ("cy", true), ("pl", true)] {
        let mut case = verdict(Some("guilty"));
        case["milestones"][0]["note"] = json!("Some words.");
        case["milestones"][0]["note_language"] = json!(tag);
        let name = say(Key::of("support.language.").join(tag));
        let screen = SignedInScreen::Milestone("m1".into(), Heading::Text(String::new()));
        let app = App::signed_in(screen, case, |_, _| {});
        settle().await;
        let shown = app.stage.text();
        assert!(shown.contains("Some words."), "{shown}");
        let told = say_with(keys::MILESTONE_NOTE_LANGUAGE, &[("language", &name)]);
        assert_eq!(shown.contains(&told), is_other, "{tag}: {shown}");
        let marked = app.stage.maybe(&format!("[lang={tag}]"));
        assert_eq!(marked.is_some(), is_other, "{tag}");
    }
}

/// The screen of the first of two milestones: bail with rules, then the file for the prosecutors.
async fn bail_with_rules(language: Option<&str>) -> App {
    let bail = json!({
        "id": "m1", "kind": "bail", "outcome": "changed", "happened_at": "2026-11-10",
        "rules": ["Not to contact you.", "Not to come to your street."], "note_language": language
    });
    let file = json!({"id": "m2", "kind": "file_to_cps", "happened_at": "2026-11-20"});
    let screen = SignedInScreen::Milestone("m1".into(), Heading::Text(String::new()));
    let app = App::signed_in(screen, case(json!([bail, file])), |_, _| {});
    settle().await;
    app
}

#[wasm_bindgen_test]
async fn the_rules_of_bail_are_a_list_and_what_keeps_safe_stays_beside_them() {
    let app = bail_with_rules(Some("cy")).await;
    let shown = app.stage.text();
    for said in [
        say(keys::MILESTONE_RULES),
        say(keys::MILESTONE_GOOD_TO_KNOW),
        say(Key::of("milestone.bail.changed.next")),
    ] {
        assert!(shown.contains(&said), "{said} in {shown}");
    }
    assert!(!shown.contains(&say(keys::MILESTONE_NEXT)), "{shown}");
    for (nth, rule) in ["Not to contact you.", "Not to come to your street."]
        .iter()
        .enumerate()
    {
        let item = format!("[lang=cy] li:nth-of-type({})", nth + 1);
        assert_eq!(app.stage.find(&item).text_content().as_deref(), Some(*rule));
    }
}

#[wasm_bindgen_test]
async fn rules_without_a_language_are_not_marked() {
    let app = bail_with_rules(None).await;
    assert!(app.stage.text().contains("Not to contact you."));
    assert!(app.stage.maybe("[lang]").is_none());
}
