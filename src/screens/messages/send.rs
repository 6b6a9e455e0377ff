//! Sends a message, and notes what came of it.

use contract::{CaseId, Message, MessageDraft};
use leptos::prelude::*;

use crate::api::ApiError;
use crate::memory::Memory;
use crate::{browser, session};

/// The person pressed the button below this text.
pub fn press(memory: Memory, case_id: &str, text: String) {
    let fresh = callback::Key::of(browser::random_bytes())
        .as_str()
        .to_owned();
    let pressed = memory.message.try_update(|writings| {
        writings.put(case_id, text);
        writings.press(case_id, fresh)
    });
    let Some(Some((key, draft))) = pressed else {
        return;
    };
    memory.tell_shell();
    let case_id = case_id.to_owned();
    // It goes on when the person leaves the screen: what was pressed once is sent.
    browser::spawn(async move {
        let outcome = send(&case_id, key, &draft).await;
        // Without the app there is nothing to note it in.
        let _ = memory
            .message
            .try_update(|writings| writings.answered(&case_id, outcome));
        memory.tell_shell();
    });
}

async fn send(case_id: &str, key: String, draft: &MessageDraft) -> Result<Message, ApiError> {
    let case_id = CaseId::from(case_id);
    session::handle()?.send_message(&case_id, key, draft).await
}
