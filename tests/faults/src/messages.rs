//! A person who writes a message, and now and then changes its words while the last answer is lost.

use std::sync::Mutex;

use contract::{Message, MessageFrom, MessageList, Timestamp, paths};
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Order};

use crate::Outcome;
use crate::api::{ApiError, parse};
use crate::claims::Claim;
use crate::dice::Dice;
use crate::ledger::Draft;
use crate::message_drafts::{MessageDrafts, MessageState, Press};
use crate::outcome::answer_by_hand;
use crate::place::{End, Place};
use crate::session::Session;
use crate::tab::{Client, Tab, held};
use crate::wire::Request;
use crate::wrong::Wrong;

const CALL: &str = "POST /cases/{case_id}/messages";

/// A person who writes a message.
pub struct Writing<'a> {
    tab: Tab<'a>,
    drafts: Mutex<MessageDrafts>,
    /// The two texts between which they hesitate, and which of them they wrote last.
    texts: [String; 2],
    is_changed: Mutex<bool>,
}

/// One message on its way.
struct MessageErrand<'a> {
    writing: &'a Writing<'a>,
    pressed: &'a Press,
}

impl<'a> Writing<'a> {
    /// Begins a message.
    pub fn begin(place: Place<'a>, draft: Draft, dice: Dice) -> Self {
        let texts = [draft.name.clone(), format!("{} changed", draft.name)];
        for text in &texts {
            let claim = Claim::Message {
                case_id: draft.case_id.clone(),
                text: text.clone(),
                id: None,
            };
            place.world.ledger.claim(draft.seed, claim);
        }
        let [proxy, _] = place.proxies;
        let connection = (place.world, proxy, place.person);
        Self {
            tab: Tab::new(connection, draft, place.client, dice),
            drafts: Mutex::default(),
            texts,
            is_changed: Mutex::new(false),
        }
    }

    fn case_id(&self) -> &str {
        &self.tab.person.case_id
    }

    fn text(&self) -> &str {
        let [first, changed] = &self.texts;
        if *held(&self.is_changed) {
            changed
        } else {
            first
        }
    }

    /// The ids of the messages with this text in the file.
    async fn rows(&self, text: &str) -> sqlx::Result<Vec<String>> {
        sqlx::query_scalar(
            "SELECT CAST(id AS TEXT) FROM messages WHERE case_id = ? AND text = ? AND sender = 'me'",
        )
        .bind(self.case_id())
        .bind(text)
        .fetch_all(&self.tab.world.database)
        .await
    }

    fn find(&self, wrong: Wrong, what: String) {
        self.tab.world.ledger.find(self.tab.draft.seed, wrong, what);
    }
}

impl Session for Writing<'_> {
    fn tab(&self) -> &Tab<'_> {
        &self.tab
    }

    async fn open(&self) -> Outcome<()> {
        if self.tab.roll(|dice| dice.percent(20)) {
            let mut is_changed = held(&self.is_changed);
            *is_changed = !*is_changed;
        }
        held(&self.drafts).put(self.case_id(), self.text().to_owned());
        Ok(())
    }

    async fn press(&self) {
        let fresh = self.tab.fresh_key();
        let pressed = held(&self.drafts).press(self.case_id(), fresh);
        if let Some(pressed) = &pressed {
            let errand = MessageErrand {
                writing: self,
                pressed,
            };
            sending::run(&self.tab, &errand, &pressed.key, pressed.order).await;
        }
    }

    async fn look(&mut self) -> Outcome<Option<End>> {
        let state = held(&self.drafts).state(self.case_id());
        let text = self.text().to_owned();
        self.tab.note(format!("{text:?}: {state:?}"));
        let rows = self.rows(&text).await?;
        match state {
            MessageState::Confirmed(message) => {
                if message.text != text || !rows.contains(&message.id) {
                    let what = format!("told {message:?}, there is {rows:?}");
                    self.find(Wrong::NotCommitted, what);
                }
                let claim = Claim::Message {
                    case_id: self.case_id().to_owned(),
                    text,
                    id: Some(message.id),
                };
                self.tab.world.ledger.claim(self.tab.draft.seed, claim);
                Ok(Some(End::Confirmed))
            }
            MessageState::Refused(error) => {
                if !rows.is_empty() {
                    let what = format!("told no ({error:?}), there is {rows:?}");
                    self.find(Wrong::Untrue, what);
                }
                let is_final = !matches!(error, ApiError::TooManyRequests(_));
                Ok(is_final.then_some(End::Refused))
            }
            MessageState::Ready | MessageState::Offline | MessageState::Unknown => Ok(None),
            MessageState::Busy | MessageState::SentBefore => {
                let what = format!("{state:?} at rest, there is {rows:?}");
                self.find(Wrong::Untrue, what);
                Ok(Some(End::Unknown))
            }
        }
    }
}

impl Errand for MessageErrand<'_> {
    type Confirmed = Message;
    type Refusal = ApiError;

    fn update(&self, change: Change<'_, Message, ApiError>) -> Order {
        let case_id = self.writing.case_id();
        held(&self.writing.drafts).update(case_id, &self.pressed.key, change)
    }

    async fn send(&self, key: &IdempotencyKey) -> Answer<Message, ApiError> {
        let tab = &self.writing.tab;
        let request = Request {
            method: "POST",
            path: paths::case(self.writing.case_id(), "/messages"),
            body: serde_json::to_string(&self.pressed.draft).ok(),
            key: Some(key.as_str().to_owned()),
            ..Request::default()
        };
        let outcome = tab.attempt(CALL, request).await;
        answer_by_hand(match outcome {
            Err(ApiError::Offline) if tab.client == Client::Hopeful => Ok(Message {
                id: "hoped".to_owned(),
                from: MessageFrom::Me,
                person: None,
                office: None,
                sent_at: Timestamp(0),
                text: self.pressed.draft.text.clone(),
                seen: false,
            }),
            outcome => outcome.and_then(|text| parse(&text)),
        })
    }

    async fn look(&self) -> Option<Vec<Found<Message>>> {
        None
    }

    fn report(&self) {}
}

/// Whether the person finds a message of this draft in the list, after their tab has died.
///
/// # Errors
/// When nobody answers at all.
pub async fn is_listed(place: Place<'_>, name: &str) -> Outcome<bool> {
    let list: MessageList = place.person.read(place.world, "/messages").await?;
    let mut all = list.messages.iter();
    Ok(all.any(|message| message.text.starts_with(name)))
}

#[cfg(test)]
mod tests {
    use contract::{Message, MessageFrom, Timestamp};
    use sending::{Answer, IdempotencyKey};

    use crate::api::ApiError;
    use crate::message_drafts::{MessageDrafts, MessageState};

    /// The person presses the button below a text, with a fresh key at hand; the key it is sent with.
    fn send(
        drafts: &mut MessageDrafts,
        text: &str,
        fresh: u8,
        answer: Answer<Message, ApiError>,
    ) -> IdempotencyKey {
        drafts.put("c1", text.to_owned());
        let fresh = IdempotencyKey::of([fresh; 16]);
        let pressed = drafts.press("c1", fresh).unwrap();
        let key = pressed.key;
        let _ = drafts.update("c1", &key, &mut |sending| {
            sending.answered(&key, answer.clone(), 0.0)
        });
        key
    }

    fn confirmed(text: &str) -> Answer<Message, ApiError> {
        Answer::Confirmed(Message {
            id: "1".to_owned(),
            from: MessageFrom::Me,
            person: None,
            office: None,
            sent_at: Timestamp(0),
            text: text.to_owned(),
            seen: false,
        })
    }

    #[test]
    fn a_text_keeps_its_key_while_others_are_sent() {
        let mut drafts = MessageDrafts::default();
        let first = send(&mut drafts, "a", 1, Answer::Dropped);
        let other = send(&mut drafts, "b", 2, Answer::Dropped);
        assert_ne!(first, other);
        assert!(!drafts.put("c1", "b ".to_owned()), "spaces change nothing");
        assert!(drafts.put("c1", "c".to_owned()) && drafts.is_new("c1"));
        assert!(drafts.put("c1", "a".to_owned()) && !drafts.is_new("c1"));
        assert_eq!(send(&mut drafts, "a", 3, confirmed("a")), first);
        assert_eq!(drafts.text("c1"), "");
        assert!(drafts.is_open(), "nobody knows about the other");
        assert_ne!(
            send(&mut drafts, "a", 4, Answer::Dropped),
            first,
            "it is another message"
        );
    }

    #[test]
    fn what_was_typed_since_is_another_message() {
        let mut drafts = MessageDrafts::default();
        drafts.put("c1", "a".to_owned());
        let pressed = drafts.press("c1", IdempotencyKey::of([1; 16])).unwrap();
        assert!(drafts.press("c1", IdempotencyKey::of([2; 16])).is_none());
        drafts.put("c1", "b".to_owned());
        let _ = drafts.update("c1", &pressed.key, &mut |sending| {
            sending.answered(&pressed.key, confirmed("a"), 0.0)
        });
        assert!(matches!(drafts.state("c1"), MessageState::Confirmed(_)));
        assert_eq!(drafts.text("c1"), "b");
        drafts.open("c1");
        assert_eq!(drafts.state("c1"), MessageState::Ready);
        assert_eq!(drafts.text("c2"), "");
    }
}
