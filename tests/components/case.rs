//! The stages and the milestones of a case.

use casework::{Now, Rights, Story, story};
use contract::{Case, MilestoneKind, OwnerKind, Stage as CaseStage, ToDoKind};
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::components::{milestone_list, stages};
use waymark::language::{Key, keys, plural, say};
use waymark::navigation::{Heading, Navigator, Screen, SignedInScreen};
use web_sys::Element;

use crate::support::{Stage, show, speak};

/// The story of a case with these milestones, from JSON as a backend sends it.
fn told(stage: &str, milestones: Value) -> Story {
    let case = json!({
        "id": "c1", "reference": "WM/00001/26", "about": "Theft", "reported_at": "2026-09-01",
        "stage": stage, "owner": {"kind": "police", "team": "Team"}, "milestones": milestones,
        "today": "2026-11-24",
    });
    let case: Case = serde_json::from_value(case).unwrap();
    story(&case, &Rights::default(), case.today)
}

fn milestone(id: &str, kind: &str, day: &str) -> Value {
    json!({"id": id, "kind": kind, "happened_at": day})
}

/// The texts of all elements that match a CSS selector.
fn texts(stage: &Stage, selector: &str) -> Vec<String> {
    let list = stage.find("ol").parent_element().unwrap();
    let all = list.query_selector_all(selector).unwrap();
    let element = |at| all.item(at).unwrap().unchecked_into::<Element>();
    (0..all.length())
        .map(|at| element(at).text_content().unwrap_or_default())
        .collect()
}

#[wasm_bindgen_test]
fn the_stage_where_the_case_is_is_marked_and_said() {
    let told = told(
        "charging_decision",
        json!([milestone("m1", "file_to_cps", "2026-11-01")]),
    );
    let page = show(move || stages(&told.steps));
    let current = page.find("[aria-current=step]");
    let words = current.text_content().unwrap();
    assert!(
        words.contains(&say(keys::STAGE_CHARGING_DECISION)),
        "{words}"
    );
    assert!(words.contains(&say(keys::STAGE_CURRENT_SAY)), "{words}");
    assert_eq!(texts(&page, "[aria-current]").len(), 1);
    assert_eq!(texts(&page, "li").len(), 5);
}

#[wasm_bindgen_test]
fn a_case_that_went_back_says_so_at_both_stages() {
    let told = told(
        "investigation",
        json!([
            milestone("m1", "file_to_cps", "2026-10-01"),
            milestone("m2", "cps_more_info", "2026-11-01"),
        ]),
    );
    let page = show(move || stages(&told.steps));
    let steps = texts(&page, "li");
    assert!(
        steps[1].contains(&say(keys::STAGE_AGAIN_SAY)),
        "{}",
        steps[1]
    );
    assert!(
        steps[2].contains(&say(keys::STAGE_WAS_THERE_SAY)),
        "{}",
        steps[2]
    );
}

#[wasm_bindgen_test]
fn the_latest_milestones_are_shown_and_older_ones_open_on_request() {
    let days = [
        "2026-11-01",
        "2026-11-02",
        "2026-11-03",
        "2026-11-04",
        "2026-11-05",
    ];
    let listed: Vec<_> = days.iter().map(|day| milestone(day, "bail", day)).collect();
    let told = told("investigation", json!(listed));
    let page = show(move || milestone_list(&told.entries, Navigator::new(vec![Screen::Start])));
    let dates = texts(&page, "li p:first-of-type");
    assert_eq!(dates.len(), 5);
    assert_eq!(
        (dates[0].as_str(), dates[4].as_str()),
        ("5 November 2026", "1 November 2026")
    );
    assert_eq!(texts(&page, "details li").len(), 2);
    let summary = page.find("summary").text_content().unwrap();
    assert_eq!(summary.trim(), plural(Key::of("case.history.older."), 2));
}

#[wasm_bindgen_test]
fn a_milestone_leads_to_its_own_screen() {
    speak("en", include_str!("../../public/texts/en.json"));
    let told = told("court", json!([milestone("m7", "verdict", "2026-11-20")]));
    let navigator = Navigator::new(vec![Screen::Start]);
    let page = show(move || milestone_list(&told.entries, navigator));
    let name = say(keys::MILESTONE_VERDICT_NAME);
    let heading = Heading::Key(keys::MILESTONE_VERDICT_NAME);
    page.control(&name).click();
    assert_eq!(
        navigator.screen_now(),
        Some(SignedInScreen::Milestone("m7".into(), heading).into())
    );
    assert!(page.maybe("details").is_none());
}

#[wasm_bindgen_test]
fn news_to_be_told_in_person_shows_neither_kind_nor_day() {
    let mut news = milestone("m2", "discontinued", "2026-11-23");
    news["tell_in_person"] = json!(true);
    news["note"] = json!("Not enough evidence");
    let told = told(
        "court",
        json!([milestone("m1", "charged", "2026-10-01"), news]),
    );
    let page = show(move || milestone_list(&told.entries, Navigator::new(vec![Screen::Start])));
    let items = texts(&page, "li");
    assert!(
        items[0].contains(&say(keys::MILESTONE_NEWS_NAME)),
        "{}",
        items[0]
    );
    assert!(
        !items[0].contains("23") && !items[0].contains("evidence"),
        "{}",
        items[0]
    );
    assert!(
        !page
            .text()
            .contains(&say(keys::MILESTONE_DISCONTINUED_NAME))
    );
}

#[wasm_bindgen_test]
fn a_kind_from_the_future_is_shown_by_its_title() {
    let mut unknown = milestone("m1", "forensic_results", "2026-11-23");
    unknown["title"] = json!("Results came back");
    let told = told("investigation", json!([unknown]));
    let page = show(move || milestone_list(&told.entries, Navigator::new(vec![Screen::Start])));
    assert!(page.text().contains("Results came back"));
    assert!(page.text().contains(&say(keys::MILESTONE_UNKNOWN_MEANING)));
}

#[wasm_bindgen_test]
fn every_kind_and_every_stage_has_words() {
    speak("en", include_str!("../../public/texts/en.json"));
    let has = |key: Key| assert!(waymark::language::find(key).is_some_and(|text| !text.is_empty()));
    for kind in MilestoneKind::KNOWN {
        for part in [".name", ".meaning", ".next"] {
            has(Key::of("milestone.").join(kind.as_str()).join(part));
        }
    }
    for stage in CaseStage::KNOWN {
        has(Key::of("stage.").join(stage.as_str()));
        has(Key::of("case.now.").join(stage.as_str()));
    }
    for kind in MilestoneKind::KNOWN {
        for stage in CaseStage::KNOWN {
            let one = milestone("m1", kind.as_str(), "2026-11-01");
            if let Now::After(kind) = told(stage.as_str(), json!([one])).now {
                has(Key::of("case.now.").join(kind.kind.as_str()));
            }
        }
    }
    OwnerKind::KNOWN
        .iter()
        .for_each(|kind| has(Key::of("owner.").join(kind.as_str())));
    ToDoKind::KNOWN
        .iter()
        .for_each(|kind| has(Key::of("todo.").join(kind.as_str())));
}
