//! A tab of the browser: the portal's state machine, and the orders it gives carried out.
//!
//! This is `src/screens/callback/send.rs` and `src/api/transport.rs` without a screen: the machine,
//! the reading of answers and the rules of trying again are the portal's own.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use callback::{Key, Once, Order, Sending, State};
use contract::{CallbackList, CallbackRequest, PhoneCall, paths};
use serde::de::DeserializeOwned;

use crate::api::ApiError;
use crate::dice::Dice;
use crate::ledger::Draft;
use crate::line::Line;
use crate::outcome::answer_of;
use crate::person::Person;
use crate::trouble::Fault;
use crate::wire::{self, Request};
use crate::world::World;

/// How a client behaves that is not the portal, to see that the harness notices.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Client {
    /// The portal.
    #[default]
    Portal,
    /// It makes a new key for each attempt.
    NewKeys,
    /// It takes an answer that was lost for a yes.
    Hopeful,
    /// It does not look before it asks a backend without keys again.
    Blind,
}

/// One tab with one draft.
pub struct Tab<'a> {
    /// The backend.
    pub world: &'a World,
    /// Its line.
    pub line: &'a Line,
    /// Whose browser it is in.
    pub person: &'a Person,
    /// The answers.
    pub draft: Draft,
    /// How it behaves.
    pub client: Client,
    sending: Mutex<Sending>,
    dice: Mutex<Dice>,
    is_calm: AtomicBool,
    is_signed_out: AtomicBool,
}

impl<'a> Tab<'a> {
    /// A tab in which nothing was sent yet.
    #[must_use]
    pub fn new(
        (world, line, person): (&'a World, &'a Line, &'a Person),
        draft: Draft,
        client: Client,
        dice: Dice,
    ) -> Self {
        Self {
            world,
            line,
            person,
            draft,
            client,
            sending: Mutex::default(),
            dice: Mutex::new(dice),
            is_calm: AtomicBool::new(false),
            is_signed_out: AtomicBool::new(false),
        }
    }

    /// The person opens the page with the button.
    pub fn open(&self) {
        let key = Key::of(self.roll(Dice::bytes));
        let once = if self.world.has_keys || self.client == Client::Blind {
            Once::Key
        } else {
            Once::Look
        };
        self.sending().open(key, once);
    }

    /// Where the request stands.
    #[must_use]
    pub fn state(&self) -> State {
        self.sending().state().clone()
    }

    /// From now on its own line is good.
    pub fn calm_down(&self) {
        self.is_calm.store(true, Ordering::SeqCst);
    }

    /// Whether the session has ended, as far as this tab has heard.
    #[must_use]
    pub fn is_signed_out(&self) -> bool {
        self.is_signed_out.load(Ordering::SeqCst)
    }

    /// The person has signed in again.
    pub fn note_signed_in(&self) {
        self.is_signed_out.store(false, Ordering::SeqCst);
    }

    /// Chance, for what this person does.
    pub fn roll<T>(&self, roll: impl FnOnce(&mut Dice) -> T) -> T {
        roll(&mut self.dice.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The person presses the button; comes back when everything that it set going is at rest.
    pub async fn press(&self, wanted: &CallbackRequest) {
        let pressed = {
            let mut sending = self.sending();
            let order = sending.press(&wanted.slot_id);
            (order, sending.key().cloned())
        };
        if let (order @ (Order::Send | Order::Look), Some(key)) = pressed {
            self.errand(order, &key, wanted).await;
        }
    }

    async fn errand(&self, mut order: Order, key: &Key, wanted: &CallbackRequest) {
        loop {
            order = match order {
                Order::Send => {
                    let outcome = self.attempt(key, wanted).await;
                    self.note(format!("attempt: {}", told(&outcome)));
                    let random = self.roll(Dice::fraction);
                    self.sending().answered(key, answer_of(outcome), random)
                }
                Order::Look => {
                    let calls = self.look().await;
                    self.note(format!("look: {calls:?}"));
                    self.sending().looked(key, calls.as_deref())
                }
                Order::Wait(millis) => {
                    // Timers of a phone that slept are over at once.
                    if !self.roll(|dice| dice.percent(5)) {
                        tokio::time::sleep(self.world.pace.of(millis)).await;
                    }
                    self.sending().waited(key)
                }
                Order::Rest => break,
            };
        }
    }

    async fn attempt(&self, key: &Key, wanted: &CallbackRequest) -> Result<PhoneCall, ApiError> {
        if self.is_signed_out() {
            return Err(ApiError::SignedOut);
        }
        let fault = self.next_fault().await;
        let key = match self.client {
            Client::NewKeys => Key::of(self.roll(Dice::bytes)),
            Client::Portal | Client::Hopeful | Client::Blind => key.clone(),
        };
        let request = Request {
            method: "POST",
            path: paths::case(&self.person.case_id, "/callbacks"),
            cookies: self.person.cookies(),
            body: serde_json::to_string(wanted).ok(),
            key: Some(key.as_str().to_owned()),
        };
        self.line.next(fault);
        let outcome = self.fetch(&request).await;
        match outcome {
            Err(ApiError::Offline) if self.client == Client::Hopeful => Ok(hoped(wanted)),
            outcome => outcome,
        }
    }

    /// The calls of the case, on the same line; as the portal, it tries once more.
    async fn look(&self) -> Option<Vec<PhoneCall>> {
        for _ in 0..2 {
            if self.is_signed_out() {
                return None;
            }
            // What the backend itself does is about the request for a call.
            let fault = match self.roll(Fault::draw) {
                fault if !self.is_calm() && !matches!(fault, Fault::Backend(_)) => fault,
                _ => Fault::None,
            };
            let request = Request {
                method: "GET",
                path: paths::case(&self.person.case_id, "/callbacks"),
                cookies: self.person.cookies(),
                ..Request::default()
            };
            self.line.next(fault);
            if let Ok(list) = self.fetch::<CallbackList>(&request).await {
                return Some(list.callbacks);
            }
        }
        None
    }

    /// As `fetch` of the portal: a limit, then the status, then the body.
    async fn fetch<T: DeserializeOwned>(&self, request: &Request) -> Result<T, ApiError> {
        let outcome = self.fetch_once(request).await;
        if matches!(outcome, Err(ApiError::SignedOut)) {
            self.is_signed_out.store(true, Ordering::SeqCst);
        }
        outcome
    }

    async fn fetch_once<T: DeserializeOwned>(&self, request: &Request) -> Result<T, ApiError> {
        let limit = self.world.pace.time_limit();
        // A phone that slept, or whose clock jumped, gives up at once.
        let limit = if !self.is_calm() && self.roll(|dice| dice.percent(4)) {
            limit / 50
        } else {
            limit
        };
        let sent = wire::send(self.line.address(), request);
        let answer = tokio::time::timeout(limit, sent).await;
        let answer = answer
            .map_err(|_| ApiError::TimedOut)?
            .map_err(|_| ApiError::Offline)?;
        if (200..300).contains(&answer.status) {
            return serde_json::from_str(&answer.text).map_err(|_| ApiError::Malformed);
        }
        let retry_after = answer.header("retry-after").map(str::to_owned);
        Err(ApiError::from_answer(
            answer.status,
            &answer.text,
            retry_after,
        ))
    }

    async fn next_fault(&self) -> Fault {
        if self.is_calm() {
            return Fault::None;
        }
        let fault = self.roll(Fault::draw);
        self.note(format!("on the line: {fault:?}"));
        if let Fault::Backend(fault) = fault {
            self.world.switch(fault).await;
        }
        fault
    }

    fn is_calm(&self) -> bool {
        self.is_calm.load(Ordering::SeqCst)
    }

    /// Notes what happened.
    pub fn note(&self, what: impl AsRef<str>) {
        let line = format!("{}: {}", self.draft.name, what.as_ref());
        self.world.ledger.step(self.draft.seed, line);
    }

    fn sending(&self) -> std::sync::MutexGuard<'_, Sending> {
        self.sending.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn told(outcome: &Result<PhoneCall, ApiError>) -> String {
    match outcome {
        Ok(callback) => format!("confirmed {}", callback.reference),
        Err(error) => format!("{error:?}"),
    }
}

/// A confirmation that nobody gave.
fn hoped(wanted: &CallbackRequest) -> PhoneCall {
    PhoneCall {
        id: "".into(),
        reference: "CB-HOPED".to_owned(),
        window: contract::Slot {
            id: wanted.slot_id.clone(),
            starts_at: contract::Timestamp(0),
            ends_at: contract::Timestamp(0),
        },
        state: contract::CallbackState::Booked,
        way: wanted.way.clone(),
        number: None,
    }
}
