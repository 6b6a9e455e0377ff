//! A message that the person writes: kept until the backend has it, and sent exactly once.
//!
//! One key names a text until the backend has given a final answer. Whether an attempt that failed
//! arrived is not known, so the same text is only ever sent again with the same key.

use contract::{Message, MessageDraft};

use crate::api::ApiError;

/// The most characters of a message.
pub const MESSAGE_CHARS_MAX: usize = contract::limits::MESSAGE_CHARS_MAX;

/// Where a message stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Stand {
    /// Not sent, or it can be sent again.
    #[default]
    Ready,
    /// On its way.
    Sending,
    /// It may have arrived or not. Sending the same text again does no harm.
    Unknown,
    /// The backend has not taken it.
    Refused(ApiError),
    /// The backend has it.
    Confirmed(Message),
}

/// A text that was sent, and its name.
#[derive(Clone)]
struct Sent {
    key: String,
    text: String,
    may_have_arrived: bool,
}

/// What the person writes in one case.
#[derive(Clone, Default)]
struct Writing {
    case_id: String,
    text: String,
    sent: Option<Sent>,
    stand: Stand,
}

impl Writing {
    fn tidied(&self) -> &str {
        self.text.trim()
    }

    /// Whether the text is no longer the one that was sent.
    fn is_changed(&self) -> bool {
        let sent = self.sent.as_ref();
        sent.is_none_or(|sent| sent.text != self.tidied())
    }

    /// Where the message stands after an attempt.
    fn settle(&mut self, outcome: Result<Message, ApiError>) -> Stand {
        match outcome {
            Ok(message) => {
                // What was typed since then is another message.
                if !self.is_changed() {
                    self.text.clear();
                }
                self.sent = None;
                Stand::Confirmed(message)
            }
            Err(ApiError::SignedOut) => {
                let sent = self.sent.as_ref();
                if sent.is_some_and(|sent| sent.may_have_arrived) {
                    Stand::Unknown
                } else {
                    Stand::Ready
                }
            }
            // 422 without the name of a field: the key was used with another text.
            Err(
                error @ (ApiError::Rejected(_) | ApiError::NotFound | ApiError::Unavailable(422)),
            ) => {
                self.sent = None;
                Stand::Refused(error)
            }
            Err(error @ ApiError::TooManyRequests(_)) => Stand::Refused(error),
            Err(_) => {
                if let Some(sent) = &mut self.sent {
                    sent.may_have_arrived = true;
                }
                Stand::Unknown
            }
        }
    }
}

/// What the person writes, by case: nobody sees the text of a case that is not theirs.
#[derive(Clone, Default)]
pub struct Writings(Vec<Writing>);

impl Writings {
    /// The text as it was typed.
    #[must_use]
    pub fn text(&self, case_id: &str) -> String {
        self.of(case_id)
            .map(|writing| writing.text.clone())
            .unwrap_or_default()
    }

    /// Where the message stands.
    #[must_use]
    pub fn stand(&self, case_id: &str) -> Stand {
        self.of(case_id)
            .map(|writing| writing.stand.clone())
            .unwrap_or_default()
    }

    /// Whether the text has been changed since it was last sent.
    #[must_use]
    pub fn is_changed(&self, case_id: &str) -> bool {
        self.of(case_id).is_none_or(Writing::is_changed)
    }

    /// Whether a message of any case may be on its way.
    #[must_use]
    pub fn is_open(&self) -> bool {
        let is_open = |writing: &Writing| matches!(writing.stand, Stand::Sending | Stand::Unknown);
        self.0.iter().any(is_open)
    }

    /// The screen is opened: what the backend has confirmed is among the messages by now.
    pub fn open(&mut self, case_id: &str) {
        self.change(case_id, |writing| {
            if matches!(writing.stand, Stand::Confirmed(_)) {
                writing.stand = Stand::Ready;
            }
        });
    }

    /// Keeps what was typed. Whether it is the text that was sent, or no longer, is told when that
    /// has changed.
    pub fn put(&mut self, case_id: &str, text: String) -> bool {
        self.change(case_id, |writing| {
            let before = writing.is_changed();
            writing.text = text;
            before != writing.is_changed()
        })
    }

    /// Begins a message with a text, unless the person has begun one.
    pub fn prepare(&mut self, case_id: &str, text: String) {
        self.change(case_id, |writing| {
            if writing.tidied().is_empty() {
                writing.text = text;
            }
        });
    }

    /// The person presses the button: the key and the message to send. Nothing while the message is
    /// on its way. The same text keeps its key, another one takes the fresh key.
    pub fn press(&mut self, case_id: &str, fresh: String) -> Option<(String, MessageDraft)> {
        self.change(case_id, |writing| {
            if writing.stand == Stand::Sending {
                return None;
            }
            let text = writing.tidied().to_owned();
            let before = writing.sent.take().filter(|sent| sent.text == text);
            let sent = before.unwrap_or_else(|| Sent {
                key: fresh,
                text: text.clone(),
                may_have_arrived: false,
            });
            let key = sent.key.clone();
            writing.sent = Some(sent);
            writing.stand = Stand::Sending;
            Some((key, MessageDraft { text }))
        })
    }

    /// What came of sending. Once the person has signed out, nothing is kept of it.
    pub fn answered(&mut self, case_id: &str, outcome: Result<Message, ApiError>) {
        if self.stand(case_id) == Stand::Sending {
            self.change(case_id, |writing| writing.stand = writing.settle(outcome));
        }
    }

    fn of(&self, case_id: &str) -> Option<&Writing> {
        self.0.iter().find(|writing| writing.case_id == case_id)
    }

    fn change<T>(&mut self, case_id: &str, change: impl FnOnce(&mut Writing) -> T) -> T {
        let at = self.0.iter().position(|writing| writing.case_id == case_id);
        let mut writing = at.map_or_else(
            || Writing {
                case_id: case_id.to_owned(),
                ..Writing::default()
            },
            |at| self.0.swap_remove(at),
        );
        let changed = change(&mut writing);
        self.0.push(writing);
        changed
    }
}
