//! Finding support, from the form to one service, with a feed behind the browser's `fetch`.

pub mod feed;
mod one;
mod wishes;

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use web_sys::{HtmlInputElement, HtmlSelectElement};

use crate::support::{Stage, focused, settle, show};
use feed::{Feed, service};

const FITTING: &str = "support?need=stalking&area=E8&lang=pl&how=phone";

fn open(fragment: &'static str) -> Stage {
    show(move || frame(Link::read(fragment)))
}

async fn search(fragment: &'static str) -> Stage {
    let stage = open(fragment);
    settle().await;
    stage.find("button[type=submit]").click();
    stage
        .until("the services", |stage| {
            stage.maybe(".wm-services__item").is_some()
        })
        .await;
    stage
}

fn count(stage: &Stage) -> String {
    stage.find("p[role=status]").inner_text()
}

fn names(stage: &Stage) -> Vec<String> {
    stage
        .all(".wm-services__item h2")
        .iter()
        .map(|name| name.inner_text())
        .collect()
}

#[wasm_bindgen_test]
async fn a_link_fills_in_the_form_and_its_answers_are_kept_on_the_way_back() {
    let _feed = Feed::of(&[service("Stalking Desk", "need-stalking", "")]);
    let stage = search(FITTING).await;
    assert!(
        stage
            .text()
            .contains("You asked for: Stalking and harassment, E8 (Hackney, Tower Hamlets), Polish (polski), By phone")
    );
    stage.control("Change search").click();
    settle().await;
    let chosen = stage
        .find("input[value=stalking]")
        .unchecked_into::<HtmlInputElement>();
    let language = stage
        .find("#language")
        .unchecked_into::<HtmlSelectElement>();
    let area = stage.find("#area").unchecked_into::<HtmlInputElement>();
    assert!(chosen.checked());
    assert_eq!(
        (language.value(), area.value()),
        ("pl".to_owned(), "E8".to_owned())
    );
}

#[wasm_bindgen_test]
async fn what_fits_is_shown_best_first_with_its_reasons_and_a_number_to_tap() {
    let _feed = Feed::of(&[
        service("Any Crime Line", "need-anyone", ""),
        service(
            "Stalking Desk",
            "need-stalking",
            r#""languages": [{"code": "pl"}], "fees": "Free","#,
        ),
        service("Fraud Desk", "need-fraud", ""),
    ]);
    let stage = search(FITTING).await;
    // A language takes none away: the one that lacks it comes later, and says so.
    assert_eq!(count(&stage), "2 services found");
    assert_eq!(names(&stage), ["Stalking Desk", "Any Crime Line"]);
    assert_eq!(
        stage.text().matches("May use an interpreter: ask").count(),
        1
    );
    for text in [
        "Helps with: Stalking and harassment",
        "Works in all of England",
        "Speaks Polish",
        "Free",
    ] {
        assert!(stage.text().contains(text), "{text} in {}", stage.text());
    }
    let call = stage.control("Call 020 7946 0000");
    assert_eq!(
        call.get_attribute("href").as_deref(),
        Some("tel:02079460000")
    );
}

#[wasm_bindgen_test]
async fn what_nobody_has_is_left_out_and_that_is_said() {
    let _feed = Feed::of(&[service("Stalking Desk", "need-stalking", "")]);
    let stage = open("support?need=stalking&lang=so&how=bsl");
    settle().await;
    // Not from the link: it is read without places that we do not know.
    stage.type_into("#area", "Atlantis");
    stage.find("button[type=submit]").click();
    let there = |stage: &Stage| stage.maybe(".wm-services__item").is_some();
    stage.until("the services", there).await;
    assert_eq!(names(&stage), ["Stalking Desk"]);
    let steps: Vec<_> = stage.all("ol.govuk-list--number li");
    let steps: Vec<_> = steps.iter().map(|step| step.inner_text()).collect();
    assert_eq!(steps, ["how to get in touch", "the language"]);
    assert!(stage.text().contains("We do not know the place “Atlantis”"));
}

#[wasm_bindgen_test]
async fn ten_are_shown_and_the_next_ten_take_the_focus() {
    let many: Vec<_> = (0..25)
        .map(|nth| service(&format!("Desk {nth}"), "need-fraud", ""))
        .collect();
    let _feed = Feed::of(&many);
    let stage = search("support").await;
    assert_eq!(
        (count(&stage).as_str(), names(&stage).len()),
        ("25 services found", 10)
    );
    stage.control("Show more services").click();
    settle().await;
    assert_eq!(
        (names(&stage).len(), focused().as_str()),
        (20, "service-10")
    );
    stage.control("Desk 12").click();
    stage
        .until("the service", |stage| stage.text().contains("Get in touch"))
        .await;
    assert_eq!(stage.find("#heading").inner_text(), "Desk 12");
    stage.find("#back").click();
    stage
        .until("the list", |stage| names(stage).len() == 20)
        .await;
    stage.control("Show more services").click();
    settle().await;
    assert!(
        stage.maybe(".govuk-button--secondary").is_none(),
        "nothing more to show"
    );
}

#[wasm_bindgen_test]
async fn a_feed_that_is_down_says_so_and_can_be_tried_again() {
    let feed = Feed::of(&[service("Fraud Desk", "need-fraud", "")]);
    feed.fail();
    let stage = open("support");
    settle().await;
    stage.find("button[type=submit]").click();
    stage
        .until("the problem", |stage| stage.maybe(".wm-problem").is_some())
        .await;
    feed.mend();
    stage.control("Try again").click();
    stage
        .until("the services", |stage| names(stage) == ["Fraud Desk"])
        .await;
}

#[wasm_bindgen_test]
async fn a_feed_with_more_than_is_read_says_so() {
    let services = [service("Fraud Desk", "need-fraud", "")];
    let feed = Feed::of(&services);
    feed.never_ends(&services);
    let stage = open("support");
    settle().await;
    stage.find("button[type=submit]").click();
    let said = "could only read the first 100 services";
    stage.until(said, |stage| stage.text().contains(said)).await;
    assert_eq!(names(&stage), ["Fraud Desk"]);
}

#[wasm_bindgen_test]
async fn a_feed_without_services_says_that_there_is_none() {
    let _feed = Feed::of(&[]);
    let stage = open("support");
    settle().await;
    stage.find("button[type=submit]").click();
    stage
        .until("the words", |stage| {
            stage.text().contains("no service in the list yet")
        })
        .await;
}
