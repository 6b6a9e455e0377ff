//! Text messages: kept in an outbox instead of being sent, and never shown through the API.
//!
//! The outbox is in memory only, so that no one-time code ever reaches a file.

use std::sync::{Arc, Mutex, PoisonError};

use contract::Timestamp;
use tokio::sync::broadcast;

/// How many texts a slow listener may fall behind.
const BACKLOG: usize = 64;

/// A text message that a real backend would have sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextMessage {
    /// The number it goes to.
    pub to: String,
    /// What it says.
    pub text: String,
    /// When it was sent.
    pub sent_at: Timestamp,
}

impl TextMessage {
    /// The one-time code in the text: its first six digits in a row.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        (0..self.text.len()).find_map(|at| {
            let part = self.text.get(at..at + 6)?;
            part.bytes()
                .all(|byte| byte.is_ascii_digit())
                .then_some(part)
        })
    }
}

/// Every text since the start. Clones share it.
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
    /// Sends a text, as far as a stand-in does.
    pub fn send(&self, text: TextMessage) {
        self.texts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(text.clone());
        // Without a listener nobody is told, and that is fine.
        let _ = self.listeners.send(text);
    }

    /// Every text, oldest first.
    pub fn texts(&self) -> Vec<TextMessage> {
        self.texts
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Texts from now on.
    pub fn listen(&self) -> broadcast::Receiver<TextMessage> {
        self.listeners.subscribe()
    }
}
