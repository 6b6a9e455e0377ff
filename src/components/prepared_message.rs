//! Leads to the messages of a case with a text that is ready to be sent.

use contract::CaseId;
use leptos::prelude::*;

use crate::memory::Memory;
use crate::navigation::{Navigator, SignedInScreen};

/// Prepares a message, unless the person has begun one, and opens the messages.
pub fn prepared_message(
    memory: Memory,
    navigator: Navigator,
    id: CaseId,
    text: String,
) -> Callback<()> {
    Callback::new(move |()| {
        memory.prepare_message(&id, text.clone());
        navigator.go(SignedInScreen::Messages(id.clone()));
    })
}
