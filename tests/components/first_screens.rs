//! The first screens stand in the page: what the app draws in their place is the same, or it would jump.

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use waymark::navigation::Screen;
use waymark::session;
use web_sys::{Document, Element};

use crate::backend::Backend;
use crate::support::{set_night, settle, show, speak};

const PAGE: &str = include_str!("../../index.html");
const TEXTS: &str = include_str!("../../public/texts/en.json");

/// The type of a node that is text.
const TEXT: u16 = 3;

/// What only the shell or only the app needs on an element.
const BARE: [&str; 6] = [
    "data-text",
    "data-label",
    "data-show",
    "data-screen",
    "data-hours",
    "data-lang",
];

fn page() -> Document {
    let parse = "return new DOMParser().parseFromString(html, 'text/html')";
    let page = Function::new_with_args("html", parse).call1(&JsValue::NULL, &PAGE.into());
    page.unwrap().unchecked_into()
}

fn all(root: &Element, selector: &str) -> Vec<Element> {
    let found = root.query_selector_all(selector).unwrap();
    (0..found.length())
        .map(|at| found.item(at).unwrap().unchecked_into())
        .collect()
}

/// One line for each element and each text, with the attributes in the order of their names.
fn lines(element: &Element, into: &mut Vec<String>) {
    let names = element.get_attribute_names();
    let mut attributes: Vec<String> = names
        .iter()
        .map(|name| name.as_string().unwrap())
        .filter(|name| !BARE.contains(&name.as_str()))
        .map(|name| format!("{name}={}", element.get_attribute(&name).unwrap()))
        .collect();
    attributes.sort();
    into.push(format!("<{} {}>", element.tag_name(), attributes.join(" ")));
    let nodes = element.child_nodes();
    for at in 0..nodes.length() {
        let node = nodes.item(at).unwrap();
        match node.dyn_ref::<Element>() {
            Some(child) => lines(child, into),
            None if node.node_type() == TEXT => {
                let text = node.text_content().unwrap();
                if !text.trim().is_empty() {
                    into.push(text);
                }
            }
            None => {}
        }
    }
}

/// A first screen of the page, as the shell shows it at these hours.
fn shown(name: &str, hours: &str) -> Vec<String> {
    let page = page();
    let first = page.get_element_by_id("first").unwrap();
    for text in all(&first, "[data-hours]") {
        let is_shown = text.get_attribute("data-hours").unwrap() == hours;
        text.toggle_attribute_with_force("hidden", !is_shown)
            .unwrap();
    }
    for screen in all(&first, "[data-screen]") {
        let heading = screen.query_selector("h1").unwrap().unwrap();
        if screen.get_attribute("data-screen").unwrap() == name {
            screen.remove_attribute("hidden").unwrap();
            heading.set_id("heading");
            // Its parts stand beside the others in the app.
            while let Some(child) = screen.first_child() {
                first.insert_before(&child, Some(&screen)).unwrap();
            }
        }
    }
    if name != "start" {
        let back = first.query_selector("#back").unwrap().unwrap();
        back.remove_attribute("hidden").unwrap();
    }
    for hidden in all(&first, "[hidden]") {
        hidden.remove();
    }
    for screen in all(&first, "[data-screen]") {
        screen.remove();
    }
    let mut shown = Vec::new();
    lines(&first, &mut shown);
    shown.split_off(1)
}

/// The same screen, as the app draws it.
async fn drawn(trail: &[Screen]) -> Vec<String> {
    speak("en", TEXTS);
    // Of the test before.
    session::forget();
    let _backend = Backend::play();
    let trail = trail.to_vec();
    let stage = show(move || {
        frame(Link {
            trail,
            ..Link::read("")
        })
    });
    settle().await;
    // The place of the warning, which only somebody who is signed in sees.
    stage.find(".wm-ending").remove();
    let mut drawn = Vec::new();
    lines(
        &stage.find("#heading").parent_element().unwrap(),
        &mut drawn,
    );
    // Without errors it is empty. The page hides its own.
    drawn.retain(|line| line != "<DIV id=error-summary tabindex=-1>");
    drawn.split_off(1)
}

#[track_caller]
fn same(page: &[String], app: &[String]) {
    let unlike = page.iter().zip(app).find(|(page, app)| page != app);
    assert_eq!(unlike, None, "the page, then the app");
    assert_eq!(page.len(), app.len());
}

#[wasm_bindgen_test]
async fn the_page_has_the_start_as_the_app_draws_it() {
    same(&shown("start", "day"), &drawn(&[Screen::Start]).await);
}

#[wasm_bindgen_test]
async fn the_page_has_the_field_for_the_reference_as_the_app_draws_it() {
    let trail = [Screen::Start, Screen::Reference];
    same(&shown("reference", "day"), &drawn(&trail).await);
}

#[wasm_bindgen_test]
async fn the_page_has_the_field_for_the_code_as_the_app_draws_it() {
    let trail = [Screen::Start, Screen::Reference, Screen::Code];
    for hours in ["day", "night"] {
        // The shell says it, by the phone's clock.
        set_night(hours == "night");
        let drawn = drawn(&trail).await;
        set_night(false);
        same(&shown("code", hours), &drawn);
    }
}
