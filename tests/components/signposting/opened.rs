//! A list from a link: read, given replacements for missing services, changed, printed.

use directory::{Need, Phrase, Reference, Signpost, SignpostList, read_service};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};

use super::{names, open, three};
use crate::services::feed::service;
use crate::support::{Stage, settle};

/// A link to a list of services with these ids, which are also their names.
fn link(ids: &[&str], phrase: &str) -> String {
    let signpost = |id: &&str| Signpost {
        service: Reference::of(&read_service(&service(id, "need-stalking", ""), 0).unwrap()),
        need: Some(Need::Stalking),
        phrases: Phrase::named(phrase).into_iter().collect(),
    };
    SignpostList {
        signposts: ids.iter().map(signpost).collect(),
        ..SignpostList::default()
    }
    .to_fragment()
}

#[wasm_bindgen_test]
async fn a_link_shows_its_list_with_the_numbers_first_and_can_be_changed() {
    let _feed = three();
    let stage = open(link(&["Meadow Desk", "Harbour Desk"], "evening"));
    stage
        .until("the list", |stage| !names(stage, "h2").is_empty())
        .await;
    assert_eq!(names(&stage, "h2"), ["Meadow Desk", "Harbour Desk"]);
    let first = stage.find("ol.wm-services li");
    let after_name = first.query_selector("h2 + *").unwrap().unwrap();
    assert_eq!(
        after_name.text_content().as_deref(),
        Some("Call 020 7946 0000")
    );
    assert!(first.inner_text().contains("They answer in the evening"));
    assert!(stage.text().contains(&say(keys::MY_LIST_MAKER)));
    assert!(stage.text().contains("Speaks Polish"));
    let more = say_with(keys::MY_LIST_MORE, &[("name", "Meadow Desk")]);
    stage.control(&more).click();
    stage
        .until("the service", |stage| {
            stage.find("#heading").inner_text() == "Meadow Desk"
        })
        .await;
    stage.find("#back").click();
    stage
        .until("the list", |stage| !names(stage, "h2").is_empty())
        .await;
    stage.control("Change this list").click();
    stage
        .until("the list", |stage| stage.maybe("#note-2").is_some())
        .await;
    assert_eq!(names(&stage, "h3"), ["1. Meadow Desk", "2. Harbour Desk"]);
}

#[wasm_bindgen_test]
async fn a_service_that_is_gone_is_replaced_by_what_its_search_finds() {
    let _feed = three();
    let stage = open(link(&["A desk that has closed"], ""));
    let gone =
        "We do not have this service any more. Here is what helps with: Stalking and harassment.";
    stage
        .until("the note", |stage| stage.text().contains(gone))
        .await;
    assert_eq!(names(&stage, "h3"), ["Harbour Desk", "Summit Desk"]);
    assert!(names(&stage, "h2").is_empty());
    stage.control("See all that fits").click();
    stage
        .until("the services", |stage| {
            stage.text().contains("2 services found")
        })
        .await;
}

#[wasm_bindgen_test]
async fn a_link_of_words_opens_without_what_a_stranger_wrote() {
    let _feed = three();
    let stage = open("list?n1=This+number+changed&area=Ring+me&s=zzzzzzzzzzzzzz3".to_owned());
    let there = |stage: &Stage| names(stage, "h3").len() == 2;
    stage.until("what replaces the service", there).await;
    assert!(!stage.text().contains("This number") && !stage.text().contains("Ring me"));
}

#[wasm_bindgen_test]
async fn a_link_without_a_list_leads_on() {
    let stage = open("list?s=nothing".to_owned());
    settle().await;
    stage
        .until("the words", |stage| {
            stage.text().contains(&say(keys::MY_LIST_NONE))
        })
        .await;
    stage.control("Find support").click();
    stage
        .until("the form", |stage| stage.maybe("#area").is_some())
        .await;
}

#[wasm_bindgen_test]
async fn the_card_has_eight_panels_and_nothing_outside_tells_what_is_inside() {
    let _feed = three();
    let ids = ["Harbour Desk", "Meadow Desk", "Summit Desk"];
    let stage = open(link(&ids, ""));
    stage
        .until("the list", |stage| !names(stage, "h2").is_empty())
        .await;
    stage.control("Change this list").click();
    stage
        .until("the list", |stage| stage.maybe("#note-3").is_some())
        .await;
    stage.control("Share the list").click();
    stage
        .until("the card", |stage| stage.maybe("#share-text").is_some())
        .await;
    stage.control("Print a card").click();
    stage
        .until("the card", |stage| stage.maybe(".wm-card").is_some())
        .await;
    let panels: Vec<String> = stage
        .all(".wm-card__panel")
        .iter()
        .map(|panel| panel.inner_text())
        .collect();
    let outside = [panels[0].as_str(), panels[3].as_str()];
    assert_eq!((panels.len(), outside), (8, ["Useful numbers", "My notes"]));
    let inside = [1, 2, 4].map(|at: usize| panels[at].split('\n').next().unwrap_or_default());
    assert_eq!(inside, ids);
    assert!(panels[1].contains("Call 020 7946 0000"));

    // Words of the worker's own are on the card and nowhere else.
    stage.type_into("#own-2", "Ask for the evening group");
    settle().await;
    let panels = stage.all(".wm-card__panel");
    assert!(
        panels[2]
            .inner_text()
            .ends_with("Ask for the evening group")
    );
    stage.find("#back").click();
    stage
        .until("the link", |stage| stage.maybe("#share-text").is_some())
        .await;
    stage.control("Print a card").click();
    stage
        .until("the card", |stage| stage.maybe(".wm-card").is_some())
        .await;
    assert!(!stage.text().contains("Ask for the evening group"));
}
