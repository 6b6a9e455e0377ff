//! Shortcuts for booking a callback.

use contract::{PhoneCall, SlotList};
use serde_json::{Value, json};

use super::{AMBER, Answer, Browser, TestApp};

pub async fn slots(browser: &mut Browser) -> SlotList {
    let path = browser.case("/callback-slots").await;
    serde_json::from_value(browser.get(&path).await.json()).unwrap()
}

pub fn wanted(slots: &SlotList, nth: usize) -> Value {
    json!({
        "way": "phone", "slot_id": slots.slots[nth].id, "number_id": slots.numbers[0].id,
        "if_someone_else_answers": "hang_up", "voicemail": "none", "withhold_number": true,
        "topic": "update"
    })
}

pub async fn ask(browser: &mut Browser, key: &str, body: &Value) -> Answer {
    let path = browser.case("/callbacks").await;
    browser.post_once(&path, key, body).await
}

/// A signed-in person with a booked callback.
pub async fn booked(app: &TestApp) -> (Browser, SlotList, PhoneCall) {
    let mut browser = app.signed_in(AMBER).await;
    let slots = slots(&mut browser).await;
    let answer = ask(&mut browser, "key-1", &wanted(&slots, 0)).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    let callback = serde_json::from_value(answer.json()).unwrap();
    (browser, slots, callback)
}
