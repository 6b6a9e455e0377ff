//! What others do to the page under the portal: a browser's translator, a highlighter, a password manager.

use js_sys::Function;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::app::{Link, frame};
use waymark::ui::{self, Field, IntoAny, Typed};

use crate::support::{Stage, settle, show};

/// A translator puts `<font>` in place of each text node, also of those that come later.
const TRANSLATOR: &str = "
    const translate = text => {
        if (!text.data.trim() || text.parentElement.closest('font, textarea')) return;
        const font = document.createElement('font');
        font.textContent = `[${text.data}]`;
        text.replaceWith(font);
    };
    const all = node => {
        const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        const texts = node.nodeType === Node.TEXT_NODE ? [node] : [];
        while (walk.nextNode()) texts.push(walk.currentNode);
        texts.forEach(translate);
    };
    all(stage);
    new MutationObserver(changes => {
        for (const change of changes)
            for (const node of change.addedNodes) if (node.isConnected) all(node);
    }).observe(stage, { childList: true, subtree: true });";

/// A highlighter wraps each word that it finds, unwraps them, and joins the texts again.
const HIGHLIGHTER: &str = "
    const walk = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
        const mark = document.createElement('mark');
        text.replaceWith(mark);
        mark.append(text);
        mark.replaceWith(...mark.childNodes);
    }
    stage.normalize();";

/// A password manager wraps each field, and puts a button beside it.
const PASSWORD_MANAGER: &str = "
    for (const field of stage.querySelectorAll('input, textarea')) {
        const wrapper = document.createElement('span');
        field.replaceWith(wrapper);
        wrapper.append(field, document.createElement('button'));
    }";

const START: &str = "See what is happening with your case";
const REFERENCE: &str = "What is your case reference?";

/// Lets somebody change the page, as `stage`.
fn change(stage: &Stage, script: &str) {
    let script = Function::new_with_args("stage", script);
    script
        .call1(&JsValue::NULL, &stage.find("*").parent_element().unwrap())
        .unwrap();
}

/// A text that changes, and a part that comes and goes.
fn changing(text: RwSignal<String>, shown: RwSignal<bool>) -> Stage {
    show(move || {
        vec![
            ui::status(move || text.get()),
            (move || shown.get().then(|| ui::paragraph("part".to_owned()))).into_any(),
            ui::paragraph("end".to_owned()),
        ]
    })
}

#[wasm_bindgen_test]
async fn a_translated_text_is_replaced_and_not_added_to() {
    let (text, shown) = (RwSignal::new("one".to_owned()), RwSignal::new(true));
    let stage = changing(text, shown);
    change(&stage, TRANSLATOR);
    assert_eq!(stage.text(), "[one][part][end]");
    text.set("two".to_owned());
    settle().await;
    assert_eq!(stage.text(), "[two][part][end]");
    shown.set(false);
    settle().await;
    assert_eq!(stage.text(), "[two][end]");
    shown.set(true);
    text.set(String::new());
    settle().await;
    assert_eq!(stage.text(), "[part][end]");
}

#[wasm_bindgen_test]
async fn highlighted_parts_go_on_changing() {
    let (text, shown) = (RwSignal::new(String::new()), RwSignal::new(false));
    let stage = changing(text, shown);
    for (said, is_shown, expected) in [
        ("one", true, "onepartend"),
        ("two", false, "twoend"),
        ("", true, "partend"),
        ("three", true, "threepartend"),
    ] {
        change(&stage, HIGHLIGHTER);
        text.set(said.to_owned());
        shown.set(is_shown);
        settle().await;
        assert_eq!(stage.text(), expected);
    }
}

#[wasm_bindgen_test]
async fn from_screen_to_screen_nothing_piles_up() {
    for script in [TRANSLATOR, HIGHLIGHTER] {
        let stage = show(|| frame(Link::read("")));
        settle().await;
        let expected = async |stage: &Stage, press: &str, heading: &str| {
            let links = stage.all("a, button");
            let name = |link: &web_sys::HtmlElement| link.text_content().unwrap_or_default();
            let link = links.iter().find(|link| name(link).contains(press));
            link.unwrap().click();
            settle().await;
            let shown = stage.find("#heading").text_content().unwrap_or_default();
            assert_eq!(shown.trim_matches(['[', ']']), heading);
        };
        change(&stage, script);
        for _ in 0..2 {
            expected(&stage, "Privacy", "Privacy").await;
            change(&stage, HIGHLIGHTER);
            expected(&stage, "Accessibility", "Accessibility").await;
            expected(&stage, "Back", "Privacy").await;
            expected(&stage, "Back", START).await;
            expected(&stage, "Sign in", REFERENCE).await;
            expected(&stage, "Continue", REFERENCE).await;
            let said = stage.find("#reference-error").text_content();
            assert!(said.unwrap().contains("Enter your case reference"));
            expected(&stage, "Back", START).await;
        }
        assert_eq!(stage.all("h1").len(), 1);
        assert_eq!(stage.all(".wm-links").len(), 1);
    }
}

#[wasm_bindgen_test]
async fn a_wrapped_field_works_and_goes_with_its_part() {
    let (value, shown) = (RwSignal::new("kept".to_owned()), RwSignal::new(true));
    let stage = show(move || {
        move || {
            let field = Field::asked_by_heading("name");
            shown
                .get()
                .then(|| ui::text_input(field, Typed::Words, value.into()))
        }
    });
    change(&stage, PASSWORD_MANAGER);
    stage.type_into("#name", "typed");
    settle().await;
    assert_eq!(value.get_untracked(), "typed");
    shown.set(false);
    settle().await;
    assert!(stage.maybe("input, button").is_none(), "{}", stage.text());
}
