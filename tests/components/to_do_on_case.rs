//! What only the person can do, on the case: where it is done, by when, and what nobody waits for.

use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say, say_with};

use crate::to_do::{at_case, statement, yes_no};

#[wasm_bindgen_test]
async fn what_is_done_elsewhere_has_its_number_address_or_page_where_it_is_read() {
    let items = [
        json!({"kind": "ring", "answer": {"way": "number", "number": "020 7946 0301 ext. 204", "hours": "9 to 5"}}),
        json!({"kind": "collect_property", "answer": {"way": "place", "address": "12 Station Road"}}),
        json!({"kind": "ask_for_review", "answer":
            {"way": "link", "url": "https://review.example/", "name": "The form"}}),
        json!({"id": "t9", "kind": "send_a_drawing", "answer": {"way": "drawing"}}),
    ];
    let app = at_case(&items.each_ref()).await;
    let links: Vec<_> = app.stage.all(".wm-case__to-do a");
    let links: Vec<_> = links
        .iter()
        .map(|link| link.get_attribute("href").unwrap_or_default())
        .collect();
    assert_eq!(links, ["tel:02079460301", "https://review.example/"]);
    let text = app.stage.text();
    for told in ["12 Station Road", "9 to 5"] {
        assert!(text.contains(told), "{told}: {text}");
    }
    for key in [keys::TODO_OTHER, keys::TODO_ASK] {
        assert!(text.contains(&say(key)), "{text}");
    }
}

#[wasm_bindgen_test]
async fn what_nobody_waits_for_stands_apart_from_what_is_asked() {
    let app = at_case(&[&yes_no()]).await;
    let text = app.stage.text();
    assert!(text.contains(&say(keys::TODO_ASKED)) && !text.contains(&say(keys::TODO_TITLE)));
    let app = at_case(&[&statement()]).await;
    let text = app.stage.text();
    assert!(!text.contains(&say(keys::TODO_ASKED)) && text.contains(&say(keys::TODO_TITLE)));
    let app = at_case(&[]).await;
    app.until_says(keys::TODO_NOTHING).await;
}

#[wasm_bindgen_test]
async fn a_day_in_court_that_has_passed_is_told_like_every_past_day() {
    let on = |by: &str| json!({"kind": "go_to_court", "by": by});
    let app = at_case(&[&on("2026-11-20"), &on("2026-12-04")]).await;
    let text = app.stage.text();
    let told = |key, day| say_with(key, &[("date", day)]);
    let was = told(keys::TODO_WAS, "20 November 2026");
    let is = told(keys::TODO_ON, "Friday 4 December 2026");
    assert!(text.contains(&was) && text.contains(&is), "{text}");
}
