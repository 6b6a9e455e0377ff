//! The gallery: each example draws, in both directions, without an accessibility fault; its pictures are silent.

use std::collections::HashSet;

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::gallery::{DIRECTIONS, examples, gallery};

use crate::support::{Stage, document, settle, show};

const AXE: &str = include_str!("../../node_modules/axe-core/axe.min.js");

/// What axe finds in the stage. It has no styles: colours and sizes are checked on whole screens, by the journeys.
const RUN: &str = r"
    return axe.run(stage, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
        rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } },
        resultTypes: ['violations'],
    }).then(found => found.passes.length < 20 ? ['axe has checked next to nothing'] : found.violations.flatMap(one => one.nodes.map(node =>
        `${one.id}: ${node.html}: ${node.failureSummary}`)));";

async fn axe_violations(stage: &Stage) -> Vec<String> {
    let root = stage.find(".wm-gallery");
    Function::new_no_args(AXE).call0(&JsValue::NULL).unwrap();
    let run = Function::new_with_args("stage", RUN);
    let found = run.call1(&JsValue::NULL, &root).unwrap();
    let found = JsFuture::from(found.unchecked_into::<Promise>()).await;
    let found: Array = found.unwrap().unchecked_into();
    found.iter().filter_map(|one| one.as_string()).collect()
}

#[wasm_bindgen_test]
async fn every_example_draws_something() {
    for example in examples() {
        let stage = show(example.draw);
        settle().await;
        let is_drawn = !stage.text().is_empty() || stage.maybe("svg, input, textarea").is_some();
        assert!(is_drawn, "{} is empty", example.name);
    }
}

#[wasm_bindgen_test]
fn examples_have_names_of_their_own() {
    let mut names = HashSet::new();
    for example in examples() {
        assert!(names.insert(example.name), "{} twice", example.name);
    }
}

#[wasm_bindgen_test]
async fn the_gallery_has_no_accessibility_fault_in_either_direction() {
    for direction in DIRECTIONS {
        let stage = show(move || gallery(direction));
        stage
            .until("a failure", |stage| stage.maybe("[role=alert]").is_some())
            .await;
        settle().await;
        assert_eq!(stage.find(".wm-gallery").dir(), direction);
        let found = axe_violations(&stage).await;
        assert!(found.is_empty(), "{direction}: {}", found.join("\n"));
    }
}

#[wasm_bindgen_test]
async fn icons_say_nothing_and_take_the_colour_of_the_text() {
    let stage = show(|| gallery(DIRECTIONS[0]));
    let icons = stage.all("svg.wm-icon");
    assert!(icons.len() > 10);
    for icon in icons {
        assert_eq!(icon.get_attribute("aria-hidden").as_deref(), Some("true"));
        assert_eq!(icon.text_content().unwrap(), "");
        for colour in ["fill", "stroke", "style"] {
            assert!(!icon.has_attribute(colour), "{}", icon.outer_html());
        }
    }
    assert!(
        document()
            .query_selector(".wm-icon title")
            .unwrap()
            .is_none()
    );
}
