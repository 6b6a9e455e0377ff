//! Sending a request exactly once, over a connection that may drop at any moment.
//!
//! One key names the request until the backend has given a final answer. Whether an attempt that
//! failed arrived is not known, so it is only ever tried again with the same key: the backend then
//! answers as it did before. A backend that knows no keys is asked first whether it has a call of
//! this case in the same time. Success is claimed only when the backend has said so.

use contract::{CallbackState, PhoneCall};

use crate::{Answer, Key, Refusal};

/// How often a request is sent for one press of the button.
const TRIES_MAX: u32 = 4;
/// The upper bound of the pause after the first failure; it doubles with each further one.
const PAUSE_MILLIS: u32 = 500;
/// The longest pause.
const PAUSE_MILLIS_MAX: u32 = 8_000;
/// The longest pause that the backend may ask for; with a longer one the person decides.
const RETRY_AFTER_SECS_MAX: u32 = 30;

/// What keeps a request from being carried out twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Once {
    /// The backend knows keys.
    #[default]
    Key,
    /// It knows none: what names the request is its case and its time. The portal looks for it before
    /// each further attempt, and when the time is said to be taken.
    Look,
}

/// Where the request stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum State {
    /// Not sent, or it can be sent again.
    #[default]
    Ready,
    /// Not sent: the device has no connection.
    Offline,
    /// On its way, or waiting to be tried again.
    Busy,
    /// It may have arrived or not. Sending again does no harm.
    Unknown,
    /// The backend has it.
    Confirmed(PhoneCall),
    /// The backend has it from an earlier try, with other answers.
    SentBefore,
    /// The backend has said no; nothing was kept.
    Refused(Refusal),
}

/// What to do now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Order {
    /// Nothing.
    Rest,
    /// Send the request with [`Sending::key`].
    Send,
    /// Ask for the calls of the case, then call [`Sending::looked`].
    Look,
    /// Wait so many milliseconds, then call [`Sending::waited`].
    Wait(u32),
}

/// What is awaited while it is busy.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Awaited {
    /// The answer to an attempt.
    #[default]
    Answer,
    /// The end of a pause.
    Pause,
    /// The calls of the case; an attempt follows when this one is not among them.
    LookThenSend,
    /// The calls of the case, as the time is said to be taken: perhaps by an earlier attempt.
    LookWhoHasIt,
}

/// The sending of one request.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sending {
    state: State,
    key: Option<Key>,
    once: Once,
    tries: u32,
    awaited: Awaited,
    may_have_arrived: bool,
    /// The time that is asked for now.
    slot_id: String,
    /// Every time that was ever asked for.
    sent: Vec<String>,
}

impl Sending {
    /// The person opens the page with the button. The key stays until the backend has given a final
    /// answer: after a no, or when an earlier attempt had arrived, what is sent next is a new
    /// request; after a yes nothing is.
    pub fn open(&mut self, fresh: Key, once: Once) {
        if matches!(self.state, State::Refused(_) | State::SentBefore) {
            let before = std::mem::take(self);
            // Without keys, an earlier attempt that is late may still arrive: it is looked for.
            if once == Once::Look && before.state != State::SentBefore {
                self.may_have_arrived = before.may_have_arrived;
                self.sent = before.sent;
            }
        }
        self.once = once;
        self.key.get_or_insert(fresh);
    }

    /// The person presses the button to ask for a time. A second press is ignored.
    pub fn press(&mut self, slot_id: &str) -> Order {
        match self.state {
            State::Ready | State::Offline | State::Unknown if self.key.is_some() => {
                self.state = State::Busy;
                self.tries = 1;
                slot_id.clone_into(&mut self.slot_id);
                self.attempt()
            }
            _ => Order::Rest,
        }
    }

    /// An attempt with this key came to its end. `random` is from 0 up to 1.
    pub fn answered(&mut self, key: &Key, answer: Answer, random: f64) -> Order {
        if !self.awaits(Awaited::Answer, key) {
            return Order::Rest;
        }
        self.may_have_arrived |= matches!(answer, Answer::MayPass { .. } | Answer::Failed);
        self.state = match answer {
            Answer::Confirmed(callback) => State::Confirmed(callback),
            Answer::Refused(Refusal::SlotTaken) if self.once == Once::Look => {
                self.awaited = Awaited::LookWhoHasIt;
                return Order::Look;
            }
            Answer::Refused(refusal) => State::Refused(refusal),
            Answer::SignedOut | Answer::NotSent if self.may_have_arrived => State::Unknown,
            Answer::SignedOut => State::Ready,
            Answer::NotSent => State::Offline,
            Answer::SentBefore => State::SentBefore,
            Answer::Failed => State::Unknown,
            Answer::MayPass { retry_after_secs } => match self.pause(retry_after_secs, random) {
                Some(millis) => {
                    self.awaited = Awaited::Pause;
                    return Order::Wait(millis);
                }
                None => State::Unknown,
            },
        };
        Order::Rest
    }

    /// The pause after an attempt with this key is over.
    pub fn waited(&mut self, key: &Key) -> Order {
        if !self.awaits(Awaited::Pause, key) {
            return Order::Rest;
        }
        self.tries += 1;
        self.attempt()
    }

    /// The calls of the case, as the backend has them; none when they could not be read.
    pub fn looked(&mut self, key: &Key, calls: Option<&[PhoneCall]>) -> Order {
        let is_next = self.awaits(Awaited::LookThenSend, key);
        if !is_next && !self.awaits(Awaited::LookWhoHasIt, key) {
            return Order::Rest;
        }
        let Some(calls) = calls else {
            self.state = State::Unknown;
            return Order::Rest;
        };
        let is_ours = |call: &&PhoneCall| {
            call.state != CallbackState::Cancelled && self.sent.contains(&call.window.id)
        };
        let ours = || calls.iter().filter(is_ours);
        let asked = ours().find(|call| call.window.id == self.slot_id);
        self.state = match asked {
            Some(call) => State::Confirmed(call.clone()),
            None if ours().next().is_some() => State::SentBefore,
            None if is_next => return self.send(),
            None => State::Refused(Refusal::SlotTaken),
        };
        Order::Rest
    }

    /// Where the request stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Whether an attempt has failed and it is still being tried.
    #[must_use]
    pub fn is_trying_again(&self) -> bool {
        self.state == State::Busy && (self.tries > 1 || self.awaited != Awaited::Answer)
    }

    /// The key of the request.
    #[must_use]
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
    }

    fn awaits(&self, awaited: Awaited, key: &Key) -> bool {
        self.state == State::Busy && self.awaited == awaited && self.key.as_ref() == Some(key)
    }

    /// Sends, unless an earlier attempt may have arrived at a backend that cannot tell them apart.
    fn attempt(&mut self) -> Order {
        if self.once == Once::Look && self.may_have_arrived {
            self.awaited = Awaited::LookThenSend;
            return Order::Look;
        }
        self.send()
    }

    fn send(&mut self) -> Order {
        self.awaited = Awaited::Answer;
        if !self.sent.contains(&self.slot_id) {
            self.sent.push(self.slot_id.clone());
        }
        Order::Send
    }

    /// Full jitter: any pause below the bound, so that phones do not all come back at once.
    fn pause(&self, retry_after_secs: Option<u32>, random: f64) -> Option<u32> {
        if self.tries >= TRIES_MAX || retry_after_secs.is_some_and(|s| s > RETRY_AFTER_SECS_MAX) {
            return None;
        }
        let doubled = PAUSE_MILLIS.saturating_mul(1 << (self.tries.saturating_sub(1)).min(16));
        let bound = f64::from(doubled.min(PAUSE_MILLIS_MAX));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 8 000"
        )]
        let jitter = (random.clamp(0.0, 1.0) * bound) as u32;
        Some(retry_after_secs.map_or(0, |secs| secs * 1_000) + jitter)
    }
}
