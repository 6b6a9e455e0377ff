//! Sending a message again: under which key, and what is said.

use leptos::prelude::{Update, WithUntracked};
use sending::{Answer, IdempotencyKey};
use wasm_bindgen_test::wasm_bindgen_test;
use waymark::language::{keys, say};
use waymark::memory::MessageState;

use super::{EMPTY, SENT, at_messages, keys_sent};
use crate::support::settle;

#[wasm_bindgen_test]
async fn each_text_keeps_its_own_key_until_it_is_known_what_became_of_it() {
    let app = at_messages(EMPTY).await;
    for text in ["Thank you", "Thank you all", "Thank you"] {
        app.stage.type_into("#message", text);
        app.backend.drops();
        let before = keys_sent(&app).len();
        app.press(keys::MESSAGES_SEND);
        app.stage
            .until("it was sent", |_| keys_sent(&app).len() > before)
            .await;
        app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    }
    let sent = keys_sent(&app);
    assert_ne!(sent[0], sent[1]);
    assert_eq!(sent[0], sent[2], "the same text is the same message");
}

#[wasm_bindgen_test]
async fn too_often_is_a_no_only_while_nothing_may_have_arrived() {
    let app = at_messages(EMPTY).await;
    app.stage.type_into("#message", "Thank you");
    app.backend.answers(429, "");
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_REFUSED).await;
    app.backend.drops();
    app.press(keys::MESSAGES_SEND);
    app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    app.backend.answers(429, "");
    app.press(keys::MESSAGES_SEND);
    app.stage
        .until("the answer", |_| keys_sent(&app).len() == 3)
        .await;
    app.until_says(keys::MESSAGES_UNKNOWN_TEXT).await;
    settle().await;
    assert!(!app.stage.text().contains(&say(keys::MESSAGES_REFUSED)));
}

#[wasm_bindgen_test]
async fn after_signing_out_nothing_is_kept_of_what_was_on_its_way() {
    let app = at_messages(EMPTY).await;
    let press = |key: u8| {
        let pressed = app.memory.message.try_update(|drafts| {
            drafts.put("c1", "Thank you".to_owned());
            drafts.press("c1", IdempotencyKey::of([key; 16]))
        });
        pressed.flatten().unwrap().key
    };
    let state = || {
        app.memory
            .message
            .with_untracked(|drafts| drafts.state("c1"))
    };
    let before = press(1);
    app.memory.forget();
    assert_eq!(state(), MessageState::Ready);
    // The next person at this phone sends the same words: the late answer is not theirs.
    press(2);
    app.memory.message.update(|drafts| {
        let message = serde_json::from_str(SENT).unwrap();
        let late = Answer::Confirmed(message);
        let _ = drafts.update("c1", &before, &mut |sending| {
            sending.answered(&before, late.clone(), 0.0)
        });
    });
    assert_eq!(state(), MessageState::Busy);
}
