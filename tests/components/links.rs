//! Links: within the portal they have no address; a phone number in one is a piece of its own.

use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::components::call;
use waymark::ui;

use crate::support::show;

#[wasm_bindgen_test]
fn a_link_within_the_portal_is_one_by_its_role_and_has_no_address() {
    let pressed = RwSignal::new(0);
    let stage = show(move || {
        let go = Callback::new(move |()| pressed.update(|times| *times += 1));
        ui::nav_link("Help".to_owned(), go)
    });
    let link = stage.find("a");
    assert_eq!(link.get_attribute("role").as_deref(), Some("link"));
    assert_eq!(link.tab_index(), 0);
    assert!(!link.has_attribute("href"));
    link.click();
    assert_eq!(pressed.get_untracked(), 1);
}

#[wasm_bindgen_test]
fn of_a_link_that_rings_a_number_only_the_number_runs_from_left_to_right() {
    let stage = show(|| call("020 7946 0301"));
    let link = stage.find("a");
    assert_eq!(
        link.get_attribute("href").as_deref(),
        Some("tel:02079460301")
    );
    assert!(!link.has_attribute("dir"));
    assert_eq!(
        stage.find("a bdi").text_content().as_deref(),
        Some("020 7946 0301")
    );
    assert_eq!(stage.text(), "Call 020 7946 0301");
}
