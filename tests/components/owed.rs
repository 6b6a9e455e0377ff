//! What a person is owed in their case, how they ask for it, and where the prepared messages lead.

use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{Key, keys, say, say_with};
use waymark::navigation::{Heading, Screen, SignedInScreen, WritingScreen};
use web_sys::{HtmlElement, HtmlTextAreaElement};

use crate::app::{App, case};
use crate::rights::{RIGHTS, shown};
use crate::support::settle;

fn owed() -> SignedInScreen {
    SignedInScreen::Owed("c1".into())
}

/// A case under investigation, with news in time, late, and with a day ahead.
fn with_all_states() -> Value {
    let mut case = case(json!([
        {"id": "m1", "kind": "support_referred", "happened_at": "2026-09-01"},
        {"id": "m2", "kind": "suspect_interviewed", "happened_at": "2026-10-01", "told_at": "2026-10-02"},
        {"id": "m3", "kind": "suspect_arrested", "happened_at": "2026-10-20"},
        {"id": "m4", "kind": "bail", "happened_at": "2026-11-23"},
        {"id": "m5", "kind": "vps_offered", "happened_at": "2026-11-20"}
    ]));
    case["stage"] = "investigation".into();
    case
}

/// The list items with this text, the innermost.
fn item(app: &App, text: &str) -> HtmlElement {
    let items = app.stage.all("li");
    let mut items = items
        .into_iter()
        .filter(|item| item.text_content().unwrap().contains(text));
    items
        .next_back()
        .unwrap_or_else(|| panic!("no item {text:?} in {}", app.stage.text()))
}

#[wasm_bindgen_test]
async fn the_row_of_the_case_says_in_short_how_the_rights_stand() {
    let app = shown(SignedInScreen::Case("c1".into()), with_all_states()).await;
    let text = app.stage.text();
    let told = [
        say_with(keys::OWED_LATE, &[("n", "1")]),
        say(Key::of("milestone.bail.name")),
        say(Key::of("deadline.personal_statement.title")),
        say_with(keys::OWED_DONE, &[("n", "2")]),
        say_with(keys::OWED_COME, &[("n", "2")]),
    ];
    let row = text.find(&say(keys::CASE_ROW_OWED)).unwrap();
    let mut rest = &text[row..];
    for said in told {
        let at = rest.find(&said);
        rest = &rest[at.unwrap_or_else(|| panic!("no {said:?} in {rest}"))..];
    }
    app.press(keys::OWED_OPEN);
    app.until(owed()).await;
    app.navigator.back();
    app.until(SignedInScreen::Case("c1".into())).await;
}

#[wasm_bindgen_test]
async fn each_right_stands_with_its_state_in_words_and_its_day() {
    let app = shown(owed(), with_all_states()).await;
    for (name, tag, day) in [
        ("suspect_arrested", keys::OWED_TAG_LATE, "27 October 2026"),
        ("bail", keys::OWED_TAG_DUE, "30 November 2026"),
        ("suspect_interviewed", keys::OWED_TAG_DONE, "2 October 2026"),
    ] {
        let name = say(Key::of("milestone.").join(name).join(".name"));
        let text = item(&app, &name).text_content().unwrap();
        assert!(text.starts_with(&say(tag)) && text.contains(day), "{text}");
    }
    let ask = item(&app, &say(Key::of("deadline.personal_statement.title")));
    let ask = ask.text_content().unwrap();
    assert!(ask.starts_with(&say(keys::OWED_TAG_ASK)), "{ask}");
    let step = item(&app, &say(Key::of("owed.come.charge")))
        .text_content()
        .unwrap();
    assert!(
        step.starts_with(&say(keys::OWED_TAG_COME)) && step.contains("5 "),
        "{step}"
    );
    let text = app.stage.text();
    let sources = text.find(&say(keys::OWED_SOURCES)).unwrap();
    assert!(
        text[sources..].contains(&say(Key::of("rights.all.6.title"))),
        "{text}"
    );
    app.press(keys::RIGHTS_OPEN);
    app.until(SignedInScreen::Rights).await;
}

#[wasm_bindgen_test]
async fn a_case_that_is_not_on_hand_shows_nothing_of_another() {
    let app = shown(SignedInScreen::Owed("c2".into()), with_all_states()).await;
    assert_eq!(app.stage.text(), say(keys::MILESTONE_GONE));
}

/// The milestones that open each rule of the file, and what the case has to say.
fn openings() -> Vec<(&'static str, Value, &'static str)> {
    let now = "2026-11-20";
    let of = |kinds: &[&str]| {
        let all = kinds.iter().enumerate().map(|(at, kind)| {
            let (kind, outcome) = kind.split_once('.').unwrap_or((kind, ""));
            let outcome = Some(outcome).filter(|outcome| !outcome.is_empty());
            json!({"id": format!("m{at}"), "kind": kind, "outcome": outcome, "happened_at": now})
        });
        Value::from(all.collect::<Vec<_>>())
    };
    vec![
        (
            "review_police",
            of(&["suspect_interviewed", "not_charged"]),
            "",
        ),
        ("review_cps", of(&["file_to_cps", "not_charged"]), ""),
        ("review_before_stop", of(&["discontinued.planned"]), ""),
        ("compensation", of(&[]), "may_claim_compensation"),
        ("court_compensation", of(&["charged"]), ""),
        ("personal_statement", of(&["vps_offered"]), ""),
        (
            "sentence_review",
            of(&["sentence"]),
            "may_ask_for_sentence_review",
        ),
        (
            "transcript",
            of(&["sentence"]),
            "may_ask_for_sentence_review",
        ),
        ("victim_contact", of(&["vcs"]), ""),
    ]
}

#[wasm_bindgen_test]
async fn every_right_to_ask_says_how_with_a_page_a_number_an_address_or_the_peoples_own_number() {
    let file: Value = serde_json::from_str(RIGHTS).unwrap();
    let rules = file["editions"][0]["deadlines"].as_array().unwrap();
    let openings = openings();
    assert_eq!(openings.len(), rules.len(), "a rule is not tested");
    for (id, milestones, flag) in openings {
        let rule = rules.iter().find(|rule| rule["id"] == id).unwrap();
        for bereaved in [false, true] {
            let mut case = case(milestones.clone());
            case["bereaved"] = bereaved.into();
            if !flag.is_empty() {
                case[flag] = true.into();
            }
            let app = shown(owed(), case).await;
            let item = item(&app, &say(Key::of("deadline.").join(id).join(".title")));
            let has = |selector: &str| item.query_selector(selector).unwrap().is_some();
            let text = item.text_content().unwrap();
            let asks = rule["ask"].as_array().cloned().unwrap_or_default();
            for way in asks.iter().map(|way| way.as_str().unwrap()) {
                let is_there = if way.starts_with("https:") {
                    has(&format!("a[href='{way}']"))
                } else if way.contains('@') {
                    text.contains(way)
                } else {
                    has(&format!("a[href='tel:{}']", way.replace(' ', "")))
                };
                assert!(is_there, "{id}: {way} in {text}");
            }
            if asks.is_empty() {
                assert!(text.contains(&say(keys::DEADLINE_US)), "{id}: {text}");
                assert!(
                    has("a[href='tel:02079460101']"),
                    "{id}: the case's own number"
                );
                assert!(text.contains(&say(keys::DEADLINE_WRITE)), "{id}: {text}");
            }
        }
    }
}

/// Waits until the focus is on the field in which a message stands that contains this.
async fn is_written(app: &App, part: &str) {
    app.until(Screen::from(WritingScreen::Messages("c1".into())))
        .await;
    app.stage
        .until("the focus is on the message", |stage| {
            let document = web_sys::window().unwrap().document().unwrap();
            let focused = document.active_element();
            focused.is_some() && focused == stage.maybe("textarea").map(Into::into)
        })
        .await;
    let field: HtmlTextAreaElement = app.stage.find("textarea").unchecked_into();
    assert!(field.value().contains(part), "{}", field.value());
}

#[wasm_bindgen_test]
async fn asking_why_there_was_no_update_leads_to_the_message() {
    let mut late = case(json!([]));
    late["next_update_by"] = "2026-11-12".into();
    let app = shown(SignedInScreen::Case("c1".into()), late).await;
    app.press(keys::CASE_ASK_WHY);
    is_written(&app, "12 November 2026").await;
}

#[wasm_bindgen_test]
async fn asking_why_news_was_late_leads_to_the_message_from_the_milestone_and_from_what_is_owed() {
    let heading = Heading::Text(String::new());
    for screen in [SignedInScreen::Milestone("m3".into(), heading), owed()] {
        let app = shown(screen, with_all_states()).await;
        app.press(keys::RIGHT_ASK);
        is_written(&app, &say(Key::of("milestone.suspect_arrested.name"))).await;
    }
}

#[wasm_bindgen_test]
async fn asking_the_people_for_a_right_leads_to_the_message() {
    let app = shown(owed(), with_all_states()).await;
    app.press(keys::DEADLINE_WRITE);
    is_written(&app, &say(Key::of("deadline.personal_statement.title"))).await;
    app.navigator.back();
    settle().await;
    assert_eq!(app.screen(), owed().into());
}
