//! Sends a message, and notes what came of it.

use contract::{CaseId, Message, MessageDraft};
use leptos::prelude::*;
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Order};

use crate::api::ApiError;
use crate::errand::{Browser, answer_by_hand, fresh_key};
use crate::memory::Memory;
use crate::{browser, session};

/// One message on its way.
struct MessageErrand {
    memory: Memory,
    case_id: CaseId,
    key: IdempotencyKey,
    draft: MessageDraft,
}

/// The person pressed the button below the text in the memory.
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
    // It goes on when the person leaves the screen: what was pressed once is sent.
    browser::spawn(async move {
        sending::run(&Browser, &errand, &pressed.key, pressed.order).await;
    });
}

impl Errand for MessageErrand {
    type Confirmed = Message;
    type Refusal = ApiError;

    /// Without the app there is nothing to note it in.
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

    /// The backend knows the keys of messages.
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
