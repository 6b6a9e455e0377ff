//! Leads to the messages of a case with a text that is ready to be sent.

use contract::CaseId;
use leptos::prelude::*;

use crate::browser;
use crate::memory::Memory;
use crate::navigation::{Navigator, WritingScreen};

/// The id of the field in which a message is written.
pub const MESSAGE_FIELD: &str = "message";

/// Prepares a message, unless the person has begun one, and opens the messages with the focus on it.
pub fn prepared_message(
    memory: Memory,
    navigator: Navigator,
    id: CaseId,
    text: String,
) -> Callback<()> {
    Callback::new(move |()| {
        memory.prepare_message(&id, text.clone());
        navigator.go(WritingScreen::Messages(id.clone()));
        // The heading takes the focus in the first frame.
        request_animation_frame(|| {
            request_animation_frame(|| browser::focus(MESSAGE_FIELD));
        });
    })
}
