//! Ids: each stands once on a page, and what is named by another element finds its own.

use std::collections::BTreeSet;

use leptos::prelude::RwSignal;
use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::navigation::{
    CallbackScreen, Heading, HelpersScreen, Screen, SignedInScreen, WritingScreen,
};
use waymark::ui::{self, Choice, Field, IntoAny};

use crate::app::{App, case};
use crate::support::{Stage, settle, show};

/// The attributes that name other elements by their ids.
const REFERENCES: [&str; 3] = ["aria-labelledby", "aria-describedby", "for"];

/// Every id stands once, and every id that is referred to is there; `outside` are those of the frame.
#[track_caller]
fn check(stage: &Stage, outside: &[&str]) {
    let mut ids: BTreeSet<String> = outside.iter().map(|id| (*id).to_owned()).collect();
    for element in stage.all("[id]") {
        assert!(ids.insert(element.id()), "twice: {}", element.id());
    }
    for attribute in REFERENCES {
        for element in stage.all(&format!("[{attribute}]")) {
            let named = element.get_attribute(attribute).unwrap();
            for id in named.split(' ') {
                assert!(
                    ids.contains(id),
                    "{attribute} names {id}, which is not there"
                );
            }
        }
    }
}

#[wasm_bindgen_test]
fn two_banners_at_once_are_each_named_by_their_own_title() {
    let stage = show(|| {
        let banner = |title: &str, urgent| {
            ui::notification(title.to_owned(), urgent, ui::paragraph(String::new()))
        };
        vec![banner("One", true), banner("Two", false)].into_any()
    });
    check(&stage, &[]);
    let names: Vec<_> = stage
        .all(".govuk-notification-banner")
        .iter()
        .map(|banner| {
            let id = banner.get_attribute("aria-labelledby").unwrap();
            stage.find(&format!("#{id}")).text_content().unwrap()
        })
        .collect();
    assert_eq!(names, ["One", "Two"]);
}

#[wasm_bindgen_test]
fn the_hint_of_a_field_and_that_of_its_first_choice_are_told_apart() {
    let chosen = RwSignal::new(String::new());
    let stage = show(move || {
        let field = Field::named("day", "Day".to_owned()).hint("Any day".to_owned());
        let soonest = Choice::new("soonest", "Soonest".to_owned()).hint("Tomorrow".to_owned());
        ui::radios(field, vec![soonest], chosen.into())
    });
    check(&stage, &[]);
    let hint_of = |selector: &str| {
        let id = stage.find(selector).get_attribute("aria-describedby");
        stage.find(&format!("#{}", id.unwrap())).text_content()
    };
    assert_eq!(hint_of("fieldset").as_deref(), Some("Any day"));
    assert_eq!(hint_of("input").as_deref(), Some("Tomorrow"));
}

/// What the backend answers to everything that these screens fetch.
const ANSWER: &str = r#"{
    "slots": [{"id": "s1", "starts_at": "2026-11-25T09:00:00Z", "ends_at": "2026-11-25T10:00:00Z"}],
    "numbers": [{"id": "n1", "masked": "ends in 123", "safe": true}],
    "callbacks": [], "messages": [], "reply_within_working_days": 3,
    "safe_ways": ["text", "phone"], "updates": "each", "language": "en"
}"#;

#[wasm_bindgen_test]
async fn no_screen_of_a_case_has_an_id_twice() {
    let id = || "c1".into();
    let of_case: [Screen; 8] = [
        SignedInScreen::Case(id()).into(),
        SignedInScreen::Milestone("m1".into(), Heading::Text("One step".to_owned())).into(),
        SignedInScreen::OnePage(id()).into(),
        CallbackScreen::RingMyself.into(),
        WritingScreen::Messages(id()).into(),
        SignedInScreen::PreferencesChange(id()).into(),
        SignedInScreen::HelperSignIn.into(),
        SignedInScreen::Feedback.into(),
    ];
    let questions = callback::QUESTIONS.iter();
    let questions = questions.map(|question| CallbackScreen::Question(question.id).into());
    let screens = of_case.into_iter().chain(questions);
    let screens = screens.chain([HelpersScreen::Give(id()).into()]);
    let milestones = json!([{"id": "m1", "kind": "charged", "happened_at": "2026-11-20"}]);
    for screen in screens {
        let app = App::signed_in(screen, case(milestones.clone()), |backend, _| {
            backend.answers(200, ANSWER);
        });
        app.stage
            .until("it is loaded", |stage| {
                !stage.text().contains(&say(keys::LOAD_LOADING))
            })
            .await;
        settle().await;
        check(&app.stage, &[ui::HEADING]);
    }
}
