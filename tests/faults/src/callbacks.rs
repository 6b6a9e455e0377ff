//! A person who asks for a call.

use std::sync::Mutex;

use callback::{Refusal, Sending, State};
use contract::{
    CallbackList, CallbackRequest, CallbackState, PhoneCall, Slot, SlotList, Timestamp, paths,
};
use sending::{Answer, Change, Errand, Found, IdempotencyKey, Once, Order};
use serde_json::json;

use crate::Outcome;
use crate::api::{ApiError, parse};
use crate::dice::Dice;
use crate::ledger::{self, Draft};
use crate::outcome::callback_answer;
use crate::place::{End, Place};
use crate::session::Session;
use crate::tab::{Client, Tab, held};
use crate::wire::Request;
use crate::wrong::Wrong;

const CALL: &str = "POST /cases/{case_id}/callbacks";
/// They choose among so many of the first free times, so that they meet others there.
const CHOICE: u64 = 8;

/// A person who asks for a call.
pub struct Asking<'a> {
    tab: Tab<'a>,
    sending: Mutex<Sending>,
    /// The request that their answers come to.
    pub wanted: CallbackRequest,
    /// Whether no other tab has the same answers.
    pub is_alone: bool,
}

impl<'a> Asking<'a> {
    /// Opens the form and answers the questions.
    ///
    /// # Errors
    /// When nobody answers at all.
    pub async fn begin(
        place: Place<'a>,
        draft: Draft,
        proxy: usize,
        mut dice: Dice,
    ) -> Outcome<Self> {
        let offer = place.person.slots(place.world).await?;
        let wanted = wanted(&offer, &draft, &mut dice)?;
        let proxy = place.proxies.get(proxy).ok_or("no such proxy")?;
        let connection = (place.world, *proxy, place.person);
        Ok(Self {
            tab: Tab::new(connection, draft, place.client, dice),
            sending: Mutex::default(),
            wanted,
            is_alone: true,
        })
    }

    fn state(&self) -> State {
        held(&self.sending).state().clone()
    }

    /// The next free times, with the answers kept.
    async fn choose_again(&mut self) -> Outcome<Option<End>> {
        if !self.is_alone {
            // The other tab may have it: they look before they take another time.
            let callbacks = self.tab.person.callbacks(self.tab.world).await?.callbacks;
            let end = if has_call(&callbacks) {
                End::Seen
            } else {
                End::Refused
            };
            return Ok(Some(end));
        }
        self.tab.world.take_time(self.tab.proxy).await;
        let offer = self.tab.person.slots(self.tab.world).await?;
        self.wanted = self
            .tab
            .roll(|dice| wanted(&offer, &self.tab.draft, dice))?;
        Ok(None)
    }

    /// After a yes another press does nothing, and the list shows the call.
    async fn press_after_yes(&self, callback: &PhoneCall) -> Outcome<()> {
        if self.tab.roll(|dice| dice.percent(75)) {
            return Ok(());
        }
        self.open().await?;
        self.press().await;
        let list = self.tab.person.callbacks(self.tab.world).await?.callbacks;
        if !list.iter().any(|held| held.reference == callback.reference) {
            let what = format!("{} is not in the list of calls", callback.reference);
            self.find(Wrong::Lost, what);
        }
        Ok(())
    }

    fn find(&self, wrong: Wrong, what: String) {
        let Draft { seed, name, .. } = &self.tab.draft;
        let what = format!("{name}: {what}");
        self.tab.world.ledger.find(*seed, wrong, what);
    }
}

impl Session for Asking<'_> {
    fn tab(&self) -> &Tab<'_> {
        &self.tab
    }

    async fn open(&self) -> Outcome<()> {
        let once = if self.tab.world.has_keys || self.tab.client == Client::Blind {
            Once::Key
        } else {
            Once::Look
        };
        held(&self.sending).open(self.tab.fresh_key(), once);
        Ok(())
    }

    async fn press(&self) {
        let pressed = {
            let mut sending = held(&self.sending);
            let order = sending.press(&self.wanted.slot_id);
            (order, sending.key().cloned())
        };
        if let (order @ (Order::Send | Order::Look), Some(key)) = pressed {
            sending::run(&self.tab, self, &key, order).await;
        }
    }

    async fn look(&mut self) -> Outcome<Option<End>> {
        let state = self.state();
        self.tab.note(format!("state: {state:?}"));
        let rows = ledger::bookings(&self.tab.world.database, &self.tab.draft).await?;
        let is_there = !rows.is_empty();
        match state {
            State::Confirmed(callback) => {
                self.tab.world.ledger.promise(&self.tab.draft, &callback);
                let told = (callback.reference.clone(), callback.window.id.clone());
                if !rows.contains(&told) {
                    let what = format!("told {told:?}, there is {rows:?}");
                    self.find(Wrong::NotCommitted, what);
                }
                self.press_after_yes(&callback).await?;
                Ok(Some(End::Confirmed))
            }
            State::Refused(refusal) => {
                if is_there && self.is_alone {
                    let what = format!("told no ({refusal:?}), there is {rows:?}");
                    self.find(Wrong::Untrue, what);
                }
                if refusal != Refusal::SlotTaken {
                    return Ok(Some(End::Refused));
                }
                self.choose_again().await
            }
            State::SentBefore if is_there => Ok(Some(End::Seen)),
            // Each says that it can be sent again, and none that it was not.
            State::Ready | State::Offline | State::Unknown => Ok(None),
            State::Busy | State::SentBefore => {
                let what = format!("{state:?} at rest, there is {rows:?}");
                self.find(Wrong::Untrue, what);
                Ok(Some(End::Unknown))
            }
        }
    }
}

impl Errand for Asking<'_> {
    type Confirmed = PhoneCall;
    type Refusal = Refusal;

    fn update(&self, change: Change<'_, PhoneCall, Refusal>) -> Order {
        change(&mut held(&self.sending))
    }

    async fn send(&self, key: &IdempotencyKey) -> Answer<PhoneCall, Refusal> {
        let request = Request {
            method: "POST",
            path: paths::case(&self.tab.person.case_id, "/callbacks"),
            body: serde_json::to_string(&self.wanted).ok(),
            key: Some(key.as_str().to_owned()),
            ..Request::default()
        };
        let outcome = self.tab.attempt(CALL, request).await;
        callback_answer(match outcome {
            Err(ApiError::Offline) if self.tab.client == Client::Hopeful => Ok(hoped(&self.wanted)),
            outcome => outcome.and_then(|text| parse(&text)),
        })
    }

    async fn look(&self) -> Option<Vec<Found<PhoneCall>>> {
        let path = paths::case(&self.tab.person.case_id, "/callbacks");
        let list: CallbackList = parse(&self.tab.read(&path).await?).ok()?;
        Some(callback::found(list.callbacks))
    }

    fn report(&self) {}
}

/// The request that the answers come to, with every field. The note names the draft.
fn wanted(offer: &SlotList, draft: &Draft, dice: &mut Dice) -> Outcome<CallbackRequest> {
    let choice = dice.below(CHOICE.min(offer.slots.len() as u64));
    let slot = offer
        .slots
        .get(usize::try_from(choice)?)
        .ok_or("no slot is free")?;
    Ok(serde_json::from_value(json!({
        "way": "phone", "slot_id": slot.id, "new_number": "07700 900123",
        "if_someone_else_answers": "say_this", "say_this": "The garage, about the car",
        "may_answer": "My sister Ria", "never_at": ["evening"], "never_on": ["sunday"], "voicemail": "none",
        "withhold_number": true, "ask_for": "Sam", "code_word": "bluebell", "stop_word": "pizza",
        "caller": "named", "caller_name": "PC Sam Example", "caller_gender": "woman",
        "language": "cy", "interpreter": true, "interpreter_not_from_community": true,
        "interpreter_gender": "woman", "needs": ["hearing"], "asked_by": "support_worker",
        "topic": "update", "note": draft.name,
    }))?)
}

/// Whether a call is booked in the list that the person looks at.
pub fn has_call(callbacks: &[PhoneCall]) -> bool {
    let mut all = callbacks.iter();
    all.any(|callback| callback.state == CallbackState::Booked)
}

/// A confirmation that nobody gave.
fn hoped(wanted: &CallbackRequest) -> PhoneCall {
    PhoneCall {
        id: "".into(),
        reference: "CB-HOPED".to_owned(),
        window: Slot {
            id: wanted.slot_id.clone(),
            starts_at: Timestamp(0),
            ends_at: Timestamp(0),
        },
        state: CallbackState::Booked,
        way: wanted.way.clone(),
        number: None,
    }
}
