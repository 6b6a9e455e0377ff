//! Making, sharing, opening and printing lists of services for somebody else; links to searches.

mod opened;

use directory::{Audience, Channel, Need, SignpostList, Wanted};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use waymark::language::{keys, say};
use web_sys::{Event, EventInit, HtmlSelectElement, HtmlTextAreaElement};

use crate::services::feed::{Feed, service};
use crate::support::{Stage, document, focused, settle, show};

fn three() -> Feed {
    Feed::of(&[
        service(
            "Harbour Desk",
            "need-stalking",
            r#""languages": [{"code": "pl"}],"#,
        ),
        service("Meadow Desk", "need-fraud", ""),
        service("Summit Desk", "need-stalking", ""),
    ])
}

fn open(fragment: String) -> Stage {
    show(move || frame(Link::read(&fragment)))
}

async fn builder() -> Stage {
    let stage = open("list".to_owned());
    let there = |stage: &Stage| stage.maybe("#list-search").is_some();
    stage.until("the list", there).await;
    stage
}

async fn add(stage: &Stage, name: &str) {
    stage.type_into("#list-search", name);
    settle().await;
    let button = stage.control(&format!("Add {name}"));
    button.focus().unwrap();
    button.click();
    settle().await;
    // The button is still there and shows the new state.
    let focused = document().active_element().unwrap();
    let said = focused.text_content().unwrap();
    assert_eq!(said, format!("On the list {name}"));
}

fn names(stage: &Stage, tag: &str) -> Vec<String> {
    let all = stage.all(&format!("ol.wm-services {tag}"));
    all.iter().map(|name| name.inner_text()).collect()
}

fn value(stage: &Stage, selector: &str) -> String {
    let area: HtmlTextAreaElement = stage.find(selector).unchecked_into();
    area.value()
}

fn news(stage: &Stage) -> String {
    let said = stage.all("p[role=status]");
    said.iter().map(|text| text.inner_text()).collect()
}

async fn choose(stage: &Stage, selector: &str, choice: &str) {
    let select: HtmlSelectElement = stage.find(selector).unchecked_into();
    select.set_value(choice);
    let event = EventInit::new();
    event.set_bubbles(true);
    let change = Event::new_with_event_init_dict("change", &event).unwrap();
    select.dispatch_event(&change).unwrap();
    settle().await;
}

#[wasm_bindgen_test]
async fn services_are_found_added_moved_and_taken_out_without_losing_the_focus() {
    let _feed = three();
    let stage = builder().await;
    for name in ["Harbour Desk", "Meadow Desk", "Summit Desk"] {
        add(&stage, name).await;
    }
    assert!(news(&stage).contains("Summit Desk is now number 3 on the list."));
    stage.control("On the list Summit Desk").click();
    settle().await;
    assert_eq!(names(&stage, "h3").len(), 3, "nothing is on the list twice");
    stage.control("Move up Summit Desk").click();
    settle().await;
    assert_eq!(
        names(&stage, "h3"),
        ["1. Harbour Desk", "2. Summit Desk", "3. Meadow Desk"]
    );
    assert_eq!(
        (
            focused().as_str(),
            news(&stage).contains("Summit Desk is now number 2.")
        ),
        ("up-1", true)
    );
    stage.control("Move up Summit Desk").click();
    settle().await;
    // At the end of the list its button is gone, and the other one has the focus.
    assert_eq!(
        (names(&stage, "h3")[0].as_str(), focused().as_str()),
        ("1. Summit Desk", "down-0")
    );
    stage.control("Take out Harbour Desk").click();
    settle().await;
    assert_eq!(
        (names(&stage, "h3").len(), focused().as_str()),
        (2, "remove-1")
    );
    stage.control("Take out Meadow Desk").click();
    settle().await;
    stage.control("Take out Summit Desk").click();
    settle().await;
    assert_eq!(focused(), "list-search");
    assert!(stage.text().contains(&say(keys::LIST_EMPTY)));
}

#[wasm_bindgen_test]
async fn words_that_nothing_has_find_nothing() {
    let _feed = three();
    let stage = builder().await;
    stage.type_into("#list-search", "xylophone");
    settle().await;
    assert!(news(&stage).contains(&say(keys::LIST_NOTHING_FITS)));
    assert!(stage.maybe("ul.wm-services li").is_none());
}

#[wasm_bindgen_test]
async fn up_to_three_phrases_are_chosen_and_no_words_of_ones_own() {
    let _feed = three();
    let stage = builder().await;
    stage.control("Share the list").click();
    settle().await;
    assert!(
        stage.text().contains(&say(keys::LIST_SHARE_EMPTY)),
        "an empty list"
    );
    add(&stage, "Harbour Desk").await;
    assert!(stage.maybe("ol input[type=text], ol textarea").is_none());
    // The first of each group.
    for group in ["#note-1", "#note-1-times", "#note-1-visit"] {
        stage.find(group).click();
        settle().await;
    }
    let chosen = stage.find("ol .govuk-inset-text").inner_text();
    let said = [
        "Ask for an interpreter",
        "They answer in the evening",
        "Bring nothing",
    ];
    assert!(said.iter().all(|one| chosen.contains(one)), "{chosen}");
    assert_eq!(
        stage.all("ol input:not(:disabled)").len(),
        3,
        "a fourth cannot be chosen"
    );
    stage.find("#note-1-times").click();
    settle().await;
    assert!(stage.maybe("ol input:disabled").is_none());
    stage.control("Share the list").click();
    stage
        .until("the link", |stage| stage.maybe("#share-link").is_some())
        .await;
    let text = value(&stage, "#share-text");
    assert!(
        text.ends_with("Ask for an interpreter\nBring nothing"),
        "{text}"
    );
}

#[wasm_bindgen_test]
async fn a_list_is_shared_as_a_link_a_code_and_a_text() {
    let _feed = three();
    let stage = builder().await;
    choose(&stage, "#list-language", "pl").await;
    stage.type_into("#list-area", "E8 1ZZ");
    // The name finds it, although it is not known to speak Polish.
    add(&stage, "Meadow Desk").await;
    stage.control("Share the list").click();
    stage
        .until("the link", |stage| stage.maybe("#share-link").is_some())
        .await;
    let shared = value(&stage, "#share-link");
    let (address, fragment) = shared.split_once('#').unwrap();
    assert!(
        address.starts_with("http") && address.ends_with('/'),
        "{shared}"
    );
    let list = SignpostList::from_link(fragment);
    assert_eq!(
        (
            list.language.as_deref(),
            list.area.as_str(),
            list.signposts.len()
        ),
        (Some("pl"), "E8", 1)
    );
    let code = stage.find("svg.wm-picture");
    assert_eq!(
        code.get_attribute("aria-label"),
        Some(say(keys::SHARE_CODE_NAME))
    );
    let outline = code
        .query_selector("path")
        .unwrap()
        .unwrap()
        .get_attribute("d");
    assert_eq!(outline, qr::draw(&shared).map(|drawing| drawing.path));
    assert_eq!(
        value(&stage, "#share-text"),
        "Meadow Desk\nCall 020 7946 0000"
    );
}

#[wasm_bindgen_test]
async fn a_link_to_a_search_follows_each_choice() {
    let stage = open("link-builder".to_owned());
    stage
        .until("the link", |stage| stage.maybe("#share-link").is_some())
        .await;
    settle().await;
    assert!(
        value(&stage, "#share-link").ends_with(&["#", &Wanted::default().to_fragment()].concat()),
        "nothing chosen"
    );
    for (field, choice) in [
        ("#link-need", "stalking"),
        ("#link-area", "Tower Hamlets"),
        ("#link-language", "pl"),
        ("#link-channel", "text"),
        ("#link-audience", "women"),
    ] {
        choose(&stage, field, choice).await;
    }
    let link = value(&stage, "#share-link");
    let (_, fragment) = link.split_once('#').unwrap();
    let wanted = Wanted {
        need: Some(Need::Stalking),
        area: "Tower Hamlets".to_owned(),
        language: Some("pl".to_owned()),
        channel: Some(Channel::Text),
        audience: Some(Audience::Women),
        ..Wanted::default()
    };
    assert_eq!(Wanted::from_link(fragment), wanted);
    assert!(stage.text().ends_with("#h") || stage.text().contains("/#h"));
    let outline = stage.find("svg.wm-picture path").get_attribute("d");
    assert_eq!(outline, qr::draw(&link).map(|drawing| drawing.path));
}
