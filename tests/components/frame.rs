//! The frame: the one heading that stays, focus, title, and the way back.

use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use waymark::ui::HEADING;

use crate::support::{Stage, document, focused, settle, show};

const START: &str = "See what is happening with your case";

async fn frame_stage(fragment: &'static str) -> Stage {
    let stage = show(move || frame(Link::read(fragment)));
    settle().await;
    stage
}

#[wasm_bindgen_test]
async fn the_heading_stays_the_same_element_and_takes_the_focus_on_a_change_of_screen() {
    let stage = frame_stage("").await;
    let before = stage.find("#heading");
    assert!(stage.maybe("#back").is_none());
    stage.control("Privacy").click();
    settle().await;
    let after = stage.find("#heading");
    assert!(before.is_same_node(Some(&after)));
    assert_eq!(after.inner_text(), "Privacy");
    assert_eq!(focused(), HEADING);
    assert_eq!(document().title(), "Privacy - Waymark");
    stage.find("#back").click();
    settle().await;
    assert_eq!(stage.find("#heading").inner_text(), START);
    assert!(stage.maybe("#back").is_none());
    assert_eq!(document().title(), "Waymark");
}

#[wasm_bindgen_test]
async fn a_fault_is_gone_with_its_screen() {
    let stage = frame_stage("").await;
    stage.control("Sign in").click();
    settle().await;
    stage.control("Continue").click();
    settle().await;
    assert_eq!(document().title(), "Error: First question - Waymark");
    assert_eq!(
        stage.find("#reference-error").inner_text(),
        "Enter your case reference"
    );
    stage.find("#back").click();
    settle().await;
    assert!(stage.maybe(".govuk-error-summary").is_none());
    assert_eq!(document().title(), "Waymark");
    assert_eq!(focused(), HEADING);
}

#[wasm_bindgen_test]
async fn a_typed_reference_is_kept_on_the_way_back_and_an_incident_number_is_told_apart() {
    let stage = frame_stage("").await;
    stage.control("Sign in").click();
    settle().await;
    stage.type_into("#reference", "CAD 2089/21 Nov");
    settle().await;
    assert!(stage.text().contains("incident number"), "{}", stage.text());
    stage.find("#back").click();
    settle().await;
    stage.control("Sign in").click();
    settle().await;
    let field: web_sys::HtmlInputElement =
        wasm_bindgen::JsCast::unchecked_into(stage.find("#reference"));
    assert_eq!(field.value(), "CAD 2089/21 Nov");
}

#[wasm_bindgen_test]
async fn a_link_leads_to_public_screens_only() {
    let cases = [
        ("privacy", "Privacy"),
        ("accessibility?lang=en", "Accessibility"),
        ("case", START),
        ("code", START),
        ("cases?lang=en", START),
        ("%00", START),
    ];
    for (fragment, heading) in cases {
        let stage = frame_stage(fragment).await;
        assert_eq!(stage.find("#heading").inner_text(), heading, "{fragment}");
    }
}

/// Opens a link in the current page, and waits until the app has followed it.
async fn open_here(fragment: &str) {
    let location = web_sys::window().unwrap().location();
    location.set_hash(fragment).unwrap();
    for _ in 0..20 {
        settle().await;
    }
    assert_eq!(location.hash().unwrap(), "", "it stays in the address");
}

#[wasm_bindgen_test]
async fn a_link_that_is_opened_in_an_open_page_is_followed_and_leaves_the_address() {
    let stage = frame_stage("").await;
    let start = stage.find("#heading").inner_text();
    open_here("support?need=stalking").await;
    assert_ne!(stage.find("#heading").inner_text(), start);
    assert!(
        stage.maybe("input[value='stalking']:checked").is_some(),
        "{}",
        stage.text()
    );
    open_here("safety").await;
    let safety = stage.find("#heading").inner_text();
    open_here("case?id=1").await;
    assert_eq!(
        stage.find("#heading").inner_text(),
        safety,
        "it leads nowhere public"
    );
}
