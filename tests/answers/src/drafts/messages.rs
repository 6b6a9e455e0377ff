//! A message, by the portal's own drafts and the machine that sends.

use std::cell::{Cell, RefCell};

use contract::Message;
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Order};

use crate::broken;
use crate::errand::{Browser, answer_by_hand, at_once, fresh_key};
use crate::message_drafts::{MessageDrafts, MessageState};
use crate::trial::{End, Outcome, Trial, Wrong, confirmed, read};

const CASE: &str = "c1";
const TYPED: &str = "Is there any news? \u{202e}I typed this.";
/// How often the person presses before the backend answers as it should.
const PRESSES: u32 = 3;

struct Writing {
    drafts: RefCell<MessageDrafts>,
    key: IdempotencyKey,
    answer: broken::Answer,
    wrong: Cell<Option<Wrong>>,
}

/// Answers to a message are malformed, then one is sound.
pub fn message(trial: &Trial) -> Outcome {
    let mut drafts = MessageDrafts::default();
    drafts.put(CASE, TYPED.to_owned());
    let mut end = End::Refused;
    for _ in 0..PRESSES {
        let answer = trial.answer(Some("Message"));
        let is_confirmed = confirmed::<Message>(&answer).is_some();
        drafts = press(drafts, answer)?;
        if is_confirmed {
            end = End::Read(1);
        }
        let is_told = matches!(drafts.state(CASE), MessageState::Confirmed(_));
        let is_kept = drafts.text(CASE) == TYPED;
        if !is_confirmed && (is_told || !is_kept) {
            return Err(Wrong::Lost(format!("{:?}", drafts.state(CASE))));
        }
        if is_told {
            return Ok(end);
        }
        if trial.once_in(2) {
            break;
        }
    }
    drafts = press(drafts, trial.sound("Message"))?;
    let is_told = matches!(drafts.state(CASE), MessageState::Confirmed(_));
    if is_told && drafts.text(CASE).is_empty() {
        Ok(end)
    } else {
        let state = drafts.state(CASE);
        Err(Wrong::Untrue(format!("cannot be sent any more: {state:?}")))
    }
}

/// One press of the button.
fn press(mut drafts: MessageDrafts, answer: broken::Answer) -> Result<MessageDrafts, Wrong> {
    let Some(pressed) = drafts.press(CASE, fresh_key()) else {
        return Err(Wrong::Lost("the button does nothing".to_owned()));
    };
    let writing = Writing {
        drafts: RefCell::new(drafts),
        key: pressed.key.clone(),
        answer,
        wrong: Cell::default(),
    };
    let sent = sending::run(&Browser, &writing, &pressed.key, pressed.order);
    at_once(sent).ok_or_else(|| Wrong::Untrue("waits for ever".to_owned()))?;
    match writing.wrong.take() {
        Some(wrong) => Err(wrong),
        None => Ok(writing.drafts.into_inner()),
    }
}

impl Errand for Writing {
    type Confirmed = Message;
    type Refusal = crate::api::ApiError;

    fn update(&self, change: Change<'_, Message, Self::Refusal>) -> Order {
        self.drafts.borrow_mut().update(CASE, &self.key, change)
    }

    async fn send(&self, _: &IdempotencyKey) -> Answer<Message, Self::Refusal> {
        match read::<Message>(&self.answer) {
            Ok(outcome) => answer_by_hand(outcome),
            Err(wrong) => {
                self.wrong.set(Some(wrong));
                Answer::Failed
            }
        }
    }

    async fn look(&self) -> Option<Vec<Found<Message>>> {
        None
    }

    fn report(&self) {}
}
