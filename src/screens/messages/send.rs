//! Sends a message, and records the outcome.

use contract::{CaseId, Message, MessageDraft};
use leptos::prelude::*;
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Order};

use crate::api::ApiError;
use crate::errand::{Browser, answer_by_hand, fresh_key};
use crate::memory::Memory;
use crate::{browser, session};

/// A message being sent.
struct MessageErrand {
    memory: Memory,
    case_id: CaseId,
    key: IdempotencyKey,
    draft: MessageDraft,
}

/// Sends the draft in memory.
pub fn press(memory: Memory, case_id: &str) {
    let pressed = memory
        .message
        .try_update(|drafts| drafts.press(case_id, fresh_key()));
    let Some(Some(pressed)) = pressed else {
        return;
    };
    let errand = MessageErrand {
        memory,
        case_id: case_id.into(),
        key: pressed.key.clone(),
        draft: pressed.draft,
    };
    // Runs on if the person leaves the screen: one press means it is sent.
    browser::spawn(async move {
        sending::run(&Browser, &errand, &pressed.key, pressed.order).await;
    });
}

impl Errand for MessageErrand {
    type Confirmed = Message;
    type Refusal = ApiError;

    /// If the app is gone, there is nothing to update.
    fn update(&self, change: Change<'_, Message, ApiError>) -> Order {
        let noted = self
            .memory
            .message
            .try_update(|drafts| drafts.update(self.case_id.as_str(), &self.key, change));
        noted.unwrap_or(Order::Rest)
    }

    async fn send(&self, key: &IdempotencyKey) -> Answer<Message, ApiError> {
        answer_by_hand(self.ask(key).await)
    }

    /// Not needed: the backend knows the idempotency keys of messages.
    async fn look(&self) -> Option<Vec<Found<Message>>> {
        None
    }

    fn report(&self) {
        self.memory.tell_shell();
    }
}

impl MessageErrand {
    async fn ask(&self, key: &IdempotencyKey) -> Result<Message, ApiError> {
        let key = key.as_str().to_owned();
        session::handle()?
            .send_message(&self.case_id, key, &self.draft)
            .await
    }
}
