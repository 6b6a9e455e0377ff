//! The messages that the person writes: kept until the backend has them, and each text sent once.
//!
//! Nothing of the browser is used here: `tests/faults` compiles this very file.

use contract::{Message, MessageDraft};
use sending::{Change, IdempotencyKey, Once, Order, Retries, Sending};

use crate::api::ApiError;

/// The sending of one text.
pub type MessageSending = Sending<Message, ApiError>;
/// What may be said about a message.
pub type MessageState = sending::State<Message, ApiError>;

/// A press of the button: what the driver of the sending needs.
pub struct Press {
    /// The key of this text.
    pub key: IdempotencyKey,
    /// What is to be sent.
    pub draft: MessageDraft,
    /// What the machine orders first.
    pub order: Order,
}

/// A text that was sent. The same text is the same message, another one is another.
#[derive(Clone)]
struct Sent {
    text: String,
    sending: MessageSending,
}

/// What the person writes in one case.
#[derive(Clone, Default)]
struct Draft {
    case_id: String,
    text: String,
    /// Whether the text was begun for the person, and they have not changed it.
    is_prepared: bool,
    /// What was sent and may have arrived, and last what the button was pressed for last.
    sent: Vec<Sent>,
}

impl Draft {
    fn trimmed(&self) -> &str {
        self.text.trim()
    }

    fn state(&self) -> MessageState {
        let last = self.sent.last();
        last.map_or(MessageState::Ready, |sent| sent.sending.state().clone())
    }

    /// Whether this text was not sent yet.
    fn is_new(&self) -> bool {
        self.sent.iter().all(|sent| sent.text != self.trimmed())
    }

    /// What decides the words around the text: whether it is new, and whether it was begun for the person.
    fn standing(&self) -> (bool, bool) {
        (self.is_new(), self.is_prepared)
    }

    fn press(&mut self, fresh: IdempotencyKey) -> Option<Press> {
        if self.state() == MessageState::Busy || self.trimmed().is_empty() {
            return None;
        }
        // What has a final answer is over: the same words again are another message.
        self.sent.retain(|sent| {
            !matches!(
                sent.sending.state(),
                MessageState::Confirmed(_) | MessageState::Refused(_) | MessageState::SentBefore
            )
        });
        let text = self.trimmed().to_owned();
        let at = self.sent.iter().position(|sent| sent.text == text);
        let mut sent = at.map_or_else(
            || Sent {
                text: text.clone(),
                sending: Sending::new(Retries::ByHand),
            },
            |at| self.sent.remove(at),
        );
        sent.sending.open(fresh, Once::Key);
        let order = sent.sending.press("");
        let key = sent.sending.key().cloned();
        self.sent.push(sent);
        key.map(|key| Press {
            key,
            draft: MessageDraft { text },
            order,
        })
    }

    fn update(&mut self, key: &IdempotencyKey, change: Change<'_, Message, ApiError>) -> Order {
        let mut all = self.sent.iter_mut();
        let Some(sent) = all.find(|sent| sent.sending.key() == Some(key)) else {
            return Order::Rest;
        };
        let order = change(&mut sent.sending);
        // What was typed since then is another message.
        let is_confirmed = matches!(sent.sending.state(), MessageState::Confirmed(_));
        if is_confirmed && sent.text == self.text.trim() {
            self.text.clear();
            self.is_prepared = false;
        }
        order
    }
}

/// What the person writes, by case: nobody sees the text of a case that is not theirs.
#[derive(Clone, Default)]
pub struct MessageDrafts(Vec<Draft>);

impl MessageDrafts {
    /// The text as it was typed.
    pub fn text(&self, case_id: &str) -> String {
        let draft = self.of(case_id);
        draft.map(|draft| draft.text.clone()).unwrap_or_default()
    }

    /// What may be said about the message that was sent last.
    pub fn state(&self, case_id: &str) -> MessageState {
        self.of(case_id).map_or(MessageState::Ready, Draft::state)
    }

    /// Whether the text is not one that was sent.
    pub fn is_new(&self, case_id: &str) -> bool {
        self.of(case_id).is_none_or(Draft::is_new)
    }

    /// Whether a message of any case may have arrived without an answer.
    pub fn is_open(&self) -> bool {
        let mut all = self.0.iter().flat_map(|draft| &draft.sent);
        all.any(|sent| sent.sending.state().is_open())
    }

    /// The screen is opened: what the backend has confirmed is among the messages by now.
    pub fn open(&mut self, case_id: &str) {
        self.change(case_id, |draft| {
            if matches!(draft.state(), MessageState::Confirmed(_)) {
                draft.sent.pop();
            }
        });
    }

    /// Whether the text is one that was begun for the person and that they have not changed.
    pub fn is_prepared(&self, case_id: &str) -> bool {
        self.of(case_id).is_some_and(|draft| draft.is_prepared)
    }

    /// The screen is left: a text that was begun for the person, and that they have neither changed nor sent, would
    /// surprise whoever opens it later.
    pub fn leave(&mut self, case_id: &str) {
        self.change(case_id, |draft| {
            if draft.standing() == (true, true) {
                draft.text.clear();
                draft.is_prepared = false;
            }
        });
    }

    /// Keeps what was typed. Returns true when this edit made the text one that was sent or prepared, or no longer
    /// one.
    pub fn put(&mut self, case_id: &str, text: String) -> bool {
        self.change(case_id, |draft| {
            let before = draft.standing();
            draft.is_prepared &= draft.text == text;
            draft.text = text;
            before != draft.standing()
        })
    }

    /// Begins a message with a text, unless the person has begun one.
    pub fn prepare(&mut self, case_id: &str, text: String) {
        self.change(case_id, |draft| {
            if draft.trimmed().is_empty() || draft.standing() == (true, true) {
                draft.text = text;
                draft.is_prepared = true;
            }
        });
    }

    /// The person presses the button; nothing without words, or while a message is on its way. A text keeps its key until
    /// it has a final answer, another text takes the fresh key.
    pub fn press(&mut self, case_id: &str, fresh: IdempotencyKey) -> Option<Press> {
        self.change(case_id, |draft| draft.press(fresh))
    }

    /// Changes the sending of the text with this key. Once the person has signed out there is none.
    pub fn update(
        &mut self,
        case_id: &str,
        key: &IdempotencyKey,
        change: Change<'_, Message, ApiError>,
    ) -> Order {
        let mut all = self.0.iter_mut();
        let draft = all.find(|draft| draft.case_id == case_id);
        draft.map_or(Order::Rest, |draft| draft.update(key, change))
    }

    fn of(&self, case_id: &str) -> Option<&Draft> {
        self.0.iter().find(|draft| draft.case_id == case_id)
    }

    fn change<T>(&mut self, case_id: &str, change: impl FnOnce(&mut Draft) -> T) -> T {
        let at = self.0.iter().position(|draft| draft.case_id == case_id);
        let mut draft = at.map_or_else(
            || Draft {
                case_id: case_id.to_owned(),
                ..Draft::default()
            },
            |at| self.0.swap_remove(at),
        );
        let changed = change(&mut draft);
        self.0.push(draft);
        changed
    }
}
