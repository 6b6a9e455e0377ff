//! A tab of the browser: what goes out of it, and what happens to that on the way.
//!
//! This is `src/api/transport.rs` without a browser. What is sent when is decided by `crates/sending`,
//! and what an answer means by the portal's own files.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sending::{IdempotencyKey, Place};

use crate::api::ApiError;
use crate::dice::Dice;
use crate::ledger::Draft;
use crate::person::Person;
use crate::proxy::Proxy;
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
    /// It takes a lost answer for a yes.
    Hopeful,
    /// It keeps its key for another answer to something to do.
    OneKey,
    /// It does not look before it asks a backend without keys again.
    Blind,
}

/// One tab with one draft.
pub struct Tab<'a> {
    /// The backend.
    pub world: &'a World,
    /// Its connection to the backend.
    pub proxy: &'a Proxy,
    /// Whose browser it is in.
    pub person: &'a Person,
    /// What the person fills in.
    pub draft: Draft,
    /// How it behaves.
    pub client: Client,
    /// Whether the network may deliver a request twice.
    pub may_duplicate: bool,
    /// Whether the network does nothing but keep every second request back.
    pub keeps_back: bool,
    dice: Mutex<Dice>,
    is_calm: AtomicBool,
    is_offline: AtomicBool,
    is_signed_out: AtomicBool,
}

impl<'a> Tab<'a> {
    /// A tab in which nothing was sent yet.
    pub fn new(
        (world, proxy, person): (&'a World, &'a Proxy, &'a Person),
        draft: Draft,
        client: Client,
        dice: Dice,
    ) -> Self {
        Self {
            world,
            proxy,
            person,
            draft,
            client,
            may_duplicate: true,
            keeps_back: false,
            dice: Mutex::new(dice),
            is_calm: AtomicBool::new(false),
            is_offline: AtomicBool::new(false),
            is_signed_out: AtomicBool::new(false),
        }
    }

    /// A fresh key.
    pub fn fresh_key(&self) -> IdempotencyKey {
        IdempotencyKey::of(self.roll(Dice::bytes))
    }

    /// From now on its own connection is good.
    pub fn calm_down(&self) {
        self.is_calm.store(true, Ordering::SeqCst);
    }

    /// The phone has no signal, or has it again.
    pub fn set_offline(&self, is_offline: bool) {
        self.is_offline.store(is_offline, Ordering::SeqCst);
    }

    /// Whether the session has ended, as far as this tab knows.
    pub fn is_signed_out(&self) -> bool {
        self.is_signed_out.load(Ordering::SeqCst)
    }

    /// The person has signed in again.
    pub fn note_signed_in(&self) {
        self.is_signed_out.store(false, Ordering::SeqCst);
    }

    /// Chance, for what this person does.
    pub fn roll<T>(&self, roll: impl FnOnce(&mut Dice) -> T) -> T {
        roll(&mut held(&self.dice))
    }

    /// One attempt to have something done: `call` names it as the contract does.
    ///
    /// # Errors
    /// As the portal sees it.
    pub async fn attempt(&self, call: &str, request: Request) -> Result<String, ApiError> {
        if self.is_signed_out() {
            return Err(ApiError::SignedOut);
        }
        let fault = self.next_fault(call).await;
        let key = match self.client {
            Client::NewKeys => request.key.map(|_| self.fresh_key().as_str().to_owned()),
            Client::Portal | Client::Hopeful | Client::OneKey | Client::Blind => request.key,
        };
        self.proxy.next(fault);
        let held = self.person.held();
        let request = Request {
            key,
            held,
            ..request
        };
        let outcome = self.fetch(&request).await;
        self.note(format!("attempt: {outcome:?}"));
        outcome
    }

    /// Reads something on the same connection; as the portal, it tries once more.
    pub async fn read(&self, path: &str) -> Option<String> {
        for _ in 0..2 {
            if self.is_signed_out() {
                return None;
            }
            // What the backend itself does is about the request that is sent once.
            let fault = match self.roll(Fault::draw) {
                fault if !self.is_calm() && !matches!(fault, Fault::Backend(_)) => fault,
                _ => Fault::None,
            };
            let request = Request {
                method: "GET",
                path: path.to_owned(),
                held: self.person.held(),
                ..Request::default()
            };
            self.proxy.next(fault);
            if let Ok(text) = self.fetch(&request).await {
                self.note(format!("look: {text}"));
                return Some(text);
            }
        }
        self.note("look: failed");
        None
    }

    async fn fetch(&self, request: &Request) -> Result<String, ApiError> {
        let outcome = self.fetch_once(request).await;
        if matches!(outcome, Err(ApiError::SignedOut)) {
            self.is_signed_out.store(true, Ordering::SeqCst);
        }
        outcome
    }

    /// As `fetch` of the portal: a limit, then the status.
    async fn fetch_once(&self, request: &Request) -> Result<String, ApiError> {
        let limit = self.world.pace.time_limit();
        // A phone that slept, or whose clock jumped, gives up at once.
        let limit = if !self.is_calm() && self.roll(|dice| dice.percent(4)) {
            limit / 50
        } else {
            limit
        };
        let sent = wire::send(self.proxy.address(), request);
        let answer = tokio::time::timeout(limit, sent).await;
        let answer = answer
            .map_err(|_| ApiError::TimedOut)?
            .map_err(|_| ApiError::Offline)?;
        if (200..300).contains(&answer.status) {
            return Ok(answer.text);
        }
        let retry_after = answer.header("retry-after").map(str::to_owned);
        Err(ApiError::from_answer(
            answer.status,
            &answer.text,
            retry_after,
        ))
    }

    async fn next_fault(&self, call: &str) -> Fault {
        if self.is_offline.load(Ordering::SeqCst) {
            self.note("no signal");
            return Fault::CutBefore;
        }
        if self.is_calm() {
            return Fault::None;
        }
        let fault = match self.roll(Fault::draw) {
            _ if self.keeps_back && self.roll(|dice| dice.percent(50)) => Fault::LATE,
            _ if self.keeps_back => Fault::None,
            Fault::Twice if !self.may_duplicate => Fault::None,
            fault => fault,
        };
        self.note(format!("on the connection: {fault:?}"));
        if let Fault::Backend(fault) = fault {
            self.world.switch(call, fault).await;
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
}

impl Place for Tab<'_> {
    async fn pause(&self, millis: u32) {
        // Timers of a phone that slept are over at once.
        if !self.roll(|dice| dice.percent(5)) {
            tokio::time::sleep(self.world.pace.of(millis)).await;
        }
    }

    fn is_online(&self) -> bool {
        !self.is_offline.load(Ordering::SeqCst)
    }

    fn random(&self) -> f64 {
        self.roll(Dice::fraction)
    }
}

/// What is behind a lock, also when another task of the run has panicked.
pub fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
