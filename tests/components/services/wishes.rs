//! Further wishes, and the live count of services that fit.

use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use super::feed::{Feed, service};
use super::{count, names, open};
use crate::support::{Stage, focused, settle};

/// What the count shows.
fn seen(stage: &Stage) -> Vec<String> {
    let seen = stage.all(".wm-fits");
    seen.iter().map(|line| line.inner_text()).collect()
}

/// A service with a number, open now or without known hours.
fn desk(name: &str, number: &str, is_open: bool) -> String {
    let hours = r#""schedules": [{"freq": "DAILY", "opens_at": "00:00", "closes_at": "23:59"}],"#;
    service(name, "need-stalking", if is_open { hours } else { "" })
        .replace("020 7946 0000", number)
}

/// Ticks the box of a wish.
fn wish(stage: &Stage, name: &str) {
    stage.find(&format!("input[value={name}]")).click();
}

#[wasm_bindgen_test]
async fn the_count_follows_the_letters_and_is_read_out_when_the_person_rests() {
    let _feed = Feed::of(&[
        service("Stalking Desk", "need-stalking", ""),
        service("Fraud Desk", "need-fraud", ""),
    ]);
    let stage = open("support");
    stage
        .until("the count", |stage| seen(stage) == ["2 services fit"; 2])
        .await;
    stage.type_into("#words", "somebody is folowing me");
    stage
        .until("fewer", |stage| seen(stage) == ["1 service fits"; 2])
        .await;
    let heard = |stage: &Stage| {
        stage
            .find("p.govuk-visually-hidden[role=status]")
            .inner_text()
    };
    assert_eq!(heard(&stage), "", "not after each letter");
    stage
        .until("what is read out", |stage| heard(stage) == "1 service fits")
        .await;
    wish(&stage, "open");
    stage
        .until("near", |stage| {
            seen(stage) == ["No service has all of this. 1 comes close."; 2]
        })
        .await;
}

#[wasm_bindgen_test]
async fn wishes_are_met_said_and_can_be_taken_away_one_by_one() {
    let _feed = Feed::of(&[
        desk("Open Free Desk", "0808 157 0000", true),
        desk("Open Desk", "020 7946 0001", true),
        desk("Free Desk", "0808 157 0001", false),
    ]);
    let stage = open("support?need=stalking");
    settle().await;
    wish(&stage, "free");
    wish(&stage, "open");
    stage.find("button[type=submit]").click();
    stage
        .until("one", |stage| count(stage) == "1 service found")
        .await;
    let asked = "You asked for: Stalking and harassment, free to call, open now";
    assert!(stage.text().contains(asked), "{}", stage.text());
    let why = stage.find(".wm-services__why").inner_text();
    for met in ["Helps with: Stalking", "Usually open now", "Free to call"] {
        assert!(why.contains(met), "{met} in {why}");
    }
    stage.control("Without: open now").click();
    stage
        .until("two", |stage| count(stage) == "2 services found")
        .await;
    settle().await;
    assert_eq!(focused(), "asked");
    stage.control("Without: free to call").click();
    stage.control("Without: Stalking and harassment").click();
    stage
        .until("all", |stage| count(stage) == "3 services found")
        .await;
    assert!(!stage.text().contains("You asked for"));
    // The form no longer asks for them either.
    stage.control("Change search").click();
    settle().await;
    assert!(stage.maybe("input:checked").is_none());
}

#[wasm_bindgen_test]
async fn wishes_that_nobody_meets_are_given_up_in_steps_and_that_is_said() {
    let _feed = Feed::of(&[desk("Desk", "020 7946 0001", false)]);
    let stage = open("support");
    settle().await;
    wish(&stage, "free");
    wish(&stage, "open");
    stage.find("button[type=submit]").click();
    stage
        .until("the service", |stage| names(stage) == ["Desk"])
        .await;
    let steps: Vec<_> = stage.all("ol.govuk-list--number li");
    let steps: Vec<_> = steps.iter().map(|step| step.inner_text()).collect();
    assert_eq!(steps, ["open now", "free to call"]);
}

#[wasm_bindgen_test]
async fn an_age_that_is_no_number_is_told_at_its_field_and_nothing_is_lost() {
    let young = service("Young Desk", "need-fraud", r#""maximum_age": 18,"#);
    let _feed = Feed::of(&[young, service("Desk", "need-fraud", "")]);
    let stage = open("support?area=E8");
    settle().await;
    stage.type_into("#words", "scam");
    stage.type_into("#age", "old");
    stage.find("button[type=submit]").click();
    stage
        .until("the fault", |stage| stage.maybe("#age-error").is_some())
        .await;
    assert!(stage.find("#age-error").inner_text().contains("in numbers"));
    let value = |id: &str| stage.find(id).unchecked_into::<HtmlInputElement>().value();
    assert_eq!(
        ["#words", "#area", "#age"].map(value),
        ["scam", "E8", "old"]
    );
    stage.type_into("#age", "30");
    stage.find("button[type=submit]").click();
    stage
        .until("the service", |stage| names(stage) == ["Desk"])
        .await;
    assert!(
        stage
            .text()
            .contains("You asked for: scam, E8 (Hackney, Tower Hamlets), age 30")
    );
    stage.control("Without: age 30").click();
    stage.until("both", |stage| names(stage).len() == 2).await;
}
