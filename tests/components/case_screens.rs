//! The screens of a case: what is new, the person's property, a day ahead, and the page to print.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Reflect;
use serde_json::{Value, json};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};
use waymark::navigation::{Heading, Screen, SignedInScreen};

use crate::app::{App, case};
use crate::support::settle;

/// A screen of a case with these milestones and, for some tests, more fields.
async fn at(screen: impl Into<Screen>, milestones: Value, parts: Value) -> App {
    let mut case = case(milestones);
    for (name, part) in parts.as_object().unwrap() {
        case[name] = part.clone();
    }
    let app = App::signed_in(screen, case, |_, _| {});
    // What it fetches must not take the answers of the next test.
    settle().await;
    app
}

fn case_screen() -> Screen {
    SignedInScreen::Case("c1".into()).into()
}

fn milestone_screen() -> Screen {
    SignedInScreen::Milestone("m1".into(), Heading::Key(keys::MILESTONE_TITLE)).into()
}

fn milestone(id: &str, kind: &str, more: Value) -> Value {
    let mut one = json!({"id": id, "kind": kind, "happened_at": "2026-11-20"});
    for (name, part) in more.as_object().unwrap() {
        one[name] = part.clone();
    }
    one
}

#[wasm_bindgen_test]
async fn what_is_new_is_named_at_the_top_and_tagged_in_words() {
    let milestones = json!([
        milestone("m1", "charged", json!({})),
        milestone("m2", "plea", json!({"is_new": true})),
        milestone(
            "m3",
            "discontinued",
            json!({"is_new": true, "tell_in_person": true})
        ),
    ]);
    let shown = at(case_screen(), milestones, json!({})).await;
    let named = say_with(
        keys::CASE_NEW_SINCE,
        &[("names", &say(keys::MILESTONE_PLEA_NAME))],
    );
    let text = shown.stage.text();
    let now = text.find(&say(keys::CASE_NOW_NEWS));
    assert!(text.find(&named).is_some_and(|at| Some(at) < now), "{text}");
    let titles = shown.stage.all("h3");
    let tagged: Vec<_> = titles
        .iter()
        .filter_map(|title| {
            title
                .query_selector(".govuk-tag")
                .unwrap()
                .and(title.text_content())
        })
        .collect();
    let tag = [&say(keys::MILESTONE_PLEA_NAME), " ", &say(keys::CASE_NEW)].concat();
    assert_eq!(tagged, [tag]);
}

#[wasm_bindgen_test]
async fn without_news_nothing_is_said_of_it() {
    let milestones = json!([milestone("m1", "charged", json!({}))]);
    let shown = at(case_screen(), milestones, json!({})).await;
    let begin = say(keys::CASE_NEW_SINCE);
    let begin = begin.split('{').next().unwrap();
    assert!(!shown.stage.text().contains(begin));
}

#[wasm_bindgen_test]
async fn things_are_shown_with_their_state_in_words() {
    let things = json!([
        {"name": "Blue bicycle", "state": "held_as_evidence"},
        {"name": "Phone", "state": "can_be_collected", "note": "At the front desk."},
        {"name": "Keys", "state": "melted", "note": " "},
    ]);
    let shown = at(case_screen(), json!([]), json!({"property": things})).await;
    let text = shown.stage.text();
    for words in [
        say(keys::PROPERTY_TITLE),
        ["Blue bicycle", &say(keys::PROPERTY_STATE_HELD_AS_EVIDENCE)].concat(),
        say(keys::PROPERTY_EVIDENCE),
        [
            &say(keys::PROPERTY_STATE_CAN_BE_COLLECTED),
            ". At the front desk.",
        ]
        .concat(),
        ["Keys", &say(keys::PROPERTY_STATE_OTHER)].concat(),
    ] {
        assert!(text.contains(&words), "{words} in {text}");
    }
    let none = at(
        case_screen(),
        json!([]),
        json!({"property": [{"name": "A", "state": "found"}]}),
    )
    .await;
    assert!(!none.stage.text().contains(&say(keys::PROPERTY_EVIDENCE)));
    let none = at(case_screen(), json!([]), json!({})).await;
    assert!(!none.stage.text().contains(&say(keys::PROPERTY_TITLE)));
}

#[wasm_bindgen_test]
async fn a_day_in_court_that_lies_ahead_says_what_to_expect_and_goes_into_a_calendar() {
    for (kind, due, court, calendar) in [
        ("trial_fixed", "2026-12-01", true, true),
        ("trial_fixed", "2026-11-23", false, false),
        ("bail", "2026-12-01", false, true),
        ("from_the_future", "2026-12-01", false, true),
    ] {
        let milestones = json!([milestone("m1", kind, json!({"due_at": due}))]);
        let shown = at(milestone_screen(), milestones, json!({})).await;
        let text = shown.stage.text();
        assert_eq!(
            text.contains(&say(keys::COURT_TITLE)),
            court,
            "{kind} {due}"
        );
        assert_eq!(
            shown.stage.maybe("a[download]").is_some(),
            calendar,
            "{kind} {due}"
        );
    }
}

#[wasm_bindgen_test]
async fn news_told_in_person_offers_no_calendar_and_no_words() {
    let news = json!({"due_at": "2026-12-01", "tell_in_person": true, "note": "bail"});
    let milestones = json!([milestone("m1", "trial_fixed", news)]);
    let shown = at(milestone_screen(), milestones, json!({})).await;
    assert!(shown.stage.maybe("details").is_none());
    assert!(!shown.stage.text().contains(&say(keys::COURT_TITLE)));
}

#[wasm_bindgen_test]
async fn the_words_of_a_step_are_explained_on_it() {
    let milestones = json!([milestone("m1", "bail", json!({"note": "See the CPS."}))]);
    let shown = at(milestone_screen(), milestones, json!({})).await;
    let text = shown.stage.find("details").text_content().unwrap();
    assert!(text.contains(&say(keys::GLOSSARY_BAIL_MEANING)), "{text}");
    assert!(text.contains(&say(keys::GLOSSARY_CPS_MEANING)), "{text}");
    assert!(
        !text.contains(&say(keys::GLOSSARY_VERDICT_MEANING)),
        "{text}"
    );
}

#[wasm_bindgen_test]
async fn one_page_holds_the_whole_case_and_prints_only_when_asked() {
    let days: Vec<_> = (0..7)
        .map(|at| milestone(&["m", &at.to_string()].concat(), "bail", json!({})))
        .collect();
    let parts = json!({"property": [{"name": "Blue bicycle", "state": "found"}]});
    let shown = at(SignedInScreen::OnePage("c1".into()), json!(days), parts).await;
    let text = shown.stage.text();
    for words in [
        say(keys::CASE_NOW_TITLE),
        say(keys::TODO_NOTHING),
        "WM/00001/26".to_owned(),
        "020 7946 0101".to_owned(),
        "Blue bicycle".to_owned(),
        say(keys::ONE_PAGE_WARNING),
    ] {
        assert!(text.contains(&words), "{words} in {text}");
    }
    assert_eq!(shown.stage.all("ol li").len(), 7);
    assert!(
        shown.stage.maybe("details").is_none(),
        "paper cannot be opened"
    );
    let screen = shown.screen();
    assert_eq!(screen.heading(), "One page to print");
    assert_eq!(screen.title(), "One page to print - Waymark");

    let printed = Rc::new(Cell::new(0));
    let count = Rc::clone(&printed);
    let print = Closure::<dyn FnMut()>::new(move || count.set(count.get() + 1));
    let window = js_sys::global();
    let own = Reflect::get(&window, &"print".into()).unwrap();
    Reflect::set(&window, &"print".into(), print.as_ref()).unwrap();
    assert_eq!(printed.get(), 0);
    shown.stage.control(&say(keys::ONE_PAGE_PRINT)).click();
    Reflect::set(&window, &"print".into(), &own).unwrap();
    assert_eq!(printed.get(), 1);
    let aside = shown.stage.find(".wm-not-printed").text_content().unwrap();
    assert!(aside.contains(&say(keys::ONE_PAGE_PRINT)), "not on paper");
}
