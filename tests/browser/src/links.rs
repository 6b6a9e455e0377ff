//! Links within the portal: no address, so no "visited link", no other tab and no new entry in the history.

use serde_json::json;
use thirtyfour::Key;

use crate::support::{Engine, Page, Part, in_chromium_only, in_each_engine, say};

/// What another tab, another address or another entry would change.
async fn place(page: &Page) -> (usize, serde_json::Value) {
    let windows = page.driver.windows().await.unwrap().len();
    let here = "return [location.href, history.length]";
    (windows, page.script(here, vec![]).await)
}

async fn element(page: &Page, part: &Part) -> thirtyfour::WebElement {
    page.sees_part(part).await;
    page.shown(part).await.unwrap()
}

in_each_engine!(a_link_within_the_portal_is_pressed_by_mouse_and_by_enter_and_opens_no_tab);
async fn a_link_within_the_portal_is_pressed_by_mouse_and_by_enter_and_opens_no_tab(page: Page) {
    page.start().await;
    let before = place(&page).await;
    // The shell draws the first of these, the app the other.
    for name in ["safety.title", "privacy.title"] {
        let link = Part::link(&say(name));
        page.sees_part(&link).await;
        for _ in 0..40 {
            page.keys(&[Key::Tab]).await;
            if page.has_focus(&link).await {
                break;
            }
        }
        page.sees_focus_on(&link).await;
        page.keys(&[Key::Enter]).await;
        page.heading(&say(name)).await;
        page.back().await;
        page.heading(&say("start.title")).await;
        if page.engine == Engine::WebKit {
            // Its driver presses nothing while a key is held.
            continue;
        }
        let link = element(&page, &link).await;
        let seen = "arguments[0].scrollIntoView({ block: 'center' })";
        let there = vec![link.to_json().unwrap()];
        page.driver.execute(seen, there).await.unwrap();
        let pressed = page.driver.action_chain().key_down(Key::Control);
        let pressed = pressed.click_element(&link).key_up(Key::Control);
        pressed.perform().await.unwrap();
        page.heading(&say(name)).await;
        page.back().await;
        page.heading(&say("start.title")).await;
    }
    assert_eq!(place(&page).await, before, "in {:?}", page.engine);
}

/// What Chromium tells screen readers of a link.
async fn told(page: &Page, xpath: &str) -> (String, Vec<String>) {
    let found = "return document.evaluate(arguments[0], document, null, 9, null).singleNodeValue";
    let found = page.driver.execute(found, vec![xpath.into()]).await;
    let link = found.unwrap().element().unwrap();
    page.driver
        .execute(
            "arguments[0].id = 'looked-at'",
            vec![link.to_json().unwrap()],
        )
        .await
        .unwrap();
    let root = page.chromium("DOM.getDocument", json!({})).await;
    let wanted = json!({ "nodeId": root["root"]["nodeId"], "selector": "#looked-at" });
    let node = page.chromium("DOM.querySelector", wanted).await;
    let wanted = json!({ "nodeId": node["nodeId"], "fetchRelatives": false });
    let tree = page
        .chromium("Accessibility.getPartialAXTree", wanted)
        .await;
    let told = &tree["nodes"][0];
    let states = told["properties"].as_array().cloned().unwrap_or_default();
    let is_set = |state: &&serde_json::Value| state["value"]["value"] != json!(false);
    let names = states
        .iter()
        .filter(is_set)
        .map(|state| state["name"].as_str().unwrap().to_owned());
    (
        told["role"]["value"].as_str().unwrap().to_owned(),
        names.collect(),
    )
}

in_chromium_only!(a_link_within_the_portal_is_told_as_a_link_that_takes_the_focus);
async fn a_link_within_the_portal_is_told_as_a_link_that_takes_the_focus(page: Page) {
    page.start().await;
    let (role, states) = told(&page, Part::link(&say("safety.title")).xpath()).await;
    assert_eq!(role, "link");
    assert!(states.contains(&"focusable".to_owned()), "{states:?}");
    assert!(!states.contains(&"visited".to_owned()), "{states:?}");
    // The middle button would open another tab.
    let before = place(&page).await;
    let link = element(&page, &Part::link(&say("safety.title"))).await;
    let at = link.rect().await.unwrap();
    let scrolled = page
        .script("return scrollY", vec![])
        .await
        .as_f64()
        .unwrap();
    for kind in ["mousePressed", "mouseReleased"] {
        let press = json!({
            "type": kind, "button": "middle", "clickCount": 1,
            "x": at.x + at.width / 2.0, "y": at.y + at.height / 2.0 - scrolled
        });
        page.chromium("Input.dispatchMouseEvent", press).await;
    }
    page.heading(&say("start.title")).await;
    assert_eq!(place(&page).await, before);
}
