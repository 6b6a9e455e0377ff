//! Text messages: kept in an outbox instead of sent, and never exposed through the API.
//!
//! The outbox is in memory only, so that no one-time code ever reaches a file.

use std::sync::{Arc, Mutex, PoisonError};

use contract::Timestamp;
use tokio::sync::broadcast;

/// How many messages a slow listener may fall behind.
const BACKLOG: usize = 64;

/// A text message that a real backend would have sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMessage {
    /// The recipient's number.
    pub to: String,
    /// The message.
    pub text: String,
    /// When it was sent.
    pub sent_at: Timestamp,
}

impl TextMessage {
    /// The one-time code at the beginning of the message, without the spaces between its groups.
    pub fn code(&self) -> Option<String> {
        let code = |c: &char| c.is_ascii_digit() || *c == ' ';
        let code: String = self.text.chars().take_while(code).collect();
        let code = code.replace(' ', "");
        (!code.is_empty()).then_some(code)
    }
}

/// Every message since the start. Clones share it.
#[derive(Debug, Clone)]
pub struct Outbox {
    texts: Arc<Mutex<Vec<TextMessage>>>,
    listeners: broadcast::Sender<TextMessage>,
}

impl Default for Outbox {
    fn default() -> Self {
        Self {
            texts: Arc::default(),
            listeners: broadcast::Sender::new(BACKLOG),
        }
    }
}

impl Outbox {
    /// Records a message as sent.
    pub fn send(&self, text: TextMessage) {
        self.texts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(text.clone());
        // Sending fails without a listener, which is fine.
        let _ = self.listeners.send(text);
    }

    /// Every message, oldest first.
    pub fn texts(&self) -> Vec<TextMessage> {
        self.texts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Messages from now on.
    pub fn listen(&self) -> broadcast::Receiver<TextMessage> {
        self.listeners.subscribe()
    }
}
