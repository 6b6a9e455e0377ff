//! A request for a call, with and without keys.

use std::cell::{Cell, RefCell};

use callback::{Draft, Field, Refusal, Sending, State, asking_for, found};
use contract::PhoneCall;
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Once, Order};

use crate::errand::{Browser, at_once, callback_answer, fresh_key};
use crate::trial::{End, Outcome, Trial, Wrong, calls, confirmed, read};

const SLOT: &str = "2026-11-25-09";
const TYPED: &str = "typed";

struct Asking<'a> {
    trial: &'a Trial<'a>,
    sending: RefCell<Sending>,
    /// Whether an answer, or a look, has confirmed it.
    is_confirmed: Cell<bool>,
    wrong: Cell<Option<Wrong>>,
}

/// Answers to the request are malformed, and those to a look as well.
pub fn callback(trial: &Trial) -> Outcome {
    let once = if trial.once_in(2) {
        Once::Key
    } else {
        Once::Look
    };
    let asking = Asking {
        trial,
        sending: RefCell::default(),
        is_confirmed: Cell::new(false),
        wrong: Cell::default(),
    };
    let mut draft = Draft::for_case("c1");
    Field::ALL.iter().for_each(|field| draft.put(*field, TYPED));
    draft.put(Field::Slot, SLOT);
    let before = draft.clone();
    for _ in 0..2 {
        asking.press(once)?;
        let state = asking.sending.borrow().state().clone();
        match &state {
            State::Confirmed(_) if asking.is_confirmed.get() => return Ok(End::Read(1)),
            State::Confirmed(_) | State::Busy => return Err(Wrong::Lost(format!("{state:?}"))),
            // Without keys none can have been used before.
            State::SentBefore if once == Once::Look => {
                return Err(Wrong::Untrue("told that it was sent before".to_owned()));
            }
            // An answer has confirmed it, and the person is not told.
            _ if asking.is_confirmed.get() && once == Once::Key => {
                return Err(Wrong::Untrue(format!("confirmed, but {state:?}")));
            }
            State::Refused(refusal) => ask_again(&mut draft, refusal),
            _ => {}
        }
        let is_kept = |field: &&Field| draft.answer(**field) == before.answer(**field);
        let mut all = Field::ALL.iter().filter(|field| **field != Field::Slot);
        if let Some(gone) = all.find(|field| !is_kept(field)) {
            return Err(Wrong::Lost(format!("the answer to {gone:?}")));
        }
    }
    Ok(End::Refused)
}

/// What the screens do after a no.
fn ask_again(draft: &mut Draft, refusal: &Refusal) {
    if *refusal == Refusal::SlotTaken {
        draft.drop_answer(Field::Slot);
    }
    for fault in refusal.faults() {
        let _ = asking_for(fault.field, draft);
    }
}

impl Asking<'_> {
    fn press(&self, once: Once) -> Result<(), Wrong> {
        let (order, key) = {
            let mut sending = self.sending.borrow_mut();
            sending.open(fresh_key(), once);
            (sending.press(SLOT), sending.key().cloned())
        };
        if let Some(key) = key {
            let sent = sending::run(&Browser, self, &key, order);
            at_once(sent).ok_or_else(|| Wrong::Untrue("waits for ever".to_owned()))?;
        }
        self.wrong.take().map_or(Ok(()), Err)
    }
}

impl Errand for Asking<'_> {
    type Confirmed = PhoneCall;
    type Refusal = Refusal;

    fn update(&self, change: Change<'_, PhoneCall, Refusal>) -> Order {
        change(&mut self.sending.borrow_mut())
    }

    async fn send(&self, _: &IdempotencyKey) -> Answer<PhoneCall, Refusal> {
        let answer = self.trial.answer(Some("Callback"));
        if confirmed::<PhoneCall>(&answer).is_some() {
            self.is_confirmed.set(true);
        }
        match read::<PhoneCall>(&answer) {
            Ok(outcome) => callback_answer(outcome),
            Err(wrong) => {
                self.wrong.set(Some(wrong));
                Answer::Failed
            }
        }
    }

    async fn look(&self) -> Option<Vec<Found<PhoneCall>>> {
        let list = calls(&self.trial.answer(Some("CallbackList")))?;
        let found = found(list.callbacks);
        if found.iter().any(|one| one.subject == SLOT) {
            self.is_confirmed.set(true);
        }
        Some(found)
    }

    fn report(&self) {}
}
