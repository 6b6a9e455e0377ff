//! Words from the backend that are written as HTML stay words.

use serde_json::json;
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::navigation::{SignedInScreen, WritingScreen};

use crate::app::{App, case};
use crate::support::settle;

const HOSTILE: &str = "<img src=x onerror=alert(1)><script>alert(1)</script>&amp;{{7*7}}";

#[wasm_bindgen_test]
async fn the_words_of_a_case_are_shown_as_they_are_written() {
    let milestones = json!([{
        "id": "m1", "kind": "nobody_knows_it", "title": HOSTILE, "happened_at": "2026-11-20",
        "summary": HOSTILE
    }]);
    let mut case = case(milestones);
    case["about"] = json!(HOSTILE);
    case["owner"]["team"] = json!(HOSTILE);
    let screen = SignedInScreen::Case("c1".into());
    let app = App::signed_in(screen, case, |_, _| {});
    settle().await;
    let shown = app.stage.text();
    assert!(shown.matches(HOSTILE).count() >= 3, "{shown}");
    assert!(app.stage.all("img, script").is_empty());
}

#[wasm_bindgen_test]
async fn a_message_is_shown_as_it_is_written() {
    let thread = json!({"reply_within_working_days": 3, "messages": [
        {"id": "1", "from": "staff", "sent_at": "2026-11-16T10:00:00Z", "text": HOSTILE}
    ]});
    let screen = WritingScreen::Messages("c1".into());
    let app = App::signed_in(screen, case(json!([])), |backend, _| {
        backend.answers(200, &thread.to_string());
    });
    settle().await;
    let shown = app.stage.text();
    assert!(shown.contains(HOSTILE), "{shown}");
    assert!(app.stage.all("img, script").is_empty());
}
