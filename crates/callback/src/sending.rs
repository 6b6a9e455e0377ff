//! Sending a request exactly once, over a connection that may drop at any moment.
//!
//! One key names the request until the backend has given a final answer. Whether an attempt that
//! failed arrived is not known, so it is only ever tried again with the same key: the backend then
//! answers as it did before. Success is claimed only when the backend has said so.

use contract::Callback;

use crate::{Fault, Field, Reason};

/// How often a request is sent for one press of the button.
const TRIES_MAX: u32 = 4;
/// The upper bound of the pause after the first failure; it doubles with each further one.
const PAUSE_MILLIS: u32 = 500;
/// The longest pause.
const PAUSE_MILLIS_MAX: u32 = 8_000;
/// The longest pause that the backend may ask for; with a longer one the person decides.
const RETRY_AFTER_SECS_MAX: u32 = 30;

/// Names a request: 128 random bits in hexadecimal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Key(String);

impl Key {
    /// Makes a key of random bytes.
    #[must_use]
    pub fn of(random: [u8; 16]) -> Self {
        let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16);
        Self(
            random
                .iter()
                .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
                .flatten()
                .collect(),
        )
    }

    /// The key as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where the request stands.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum State {
    /// Not sent, or it can be sent again.
    #[default]
    Ready,
    /// On its way, or waiting to be tried again.
    Busy,
    /// It may have arrived or not. Sending again does no harm.
    Unknown,
    /// The backend has it.
    Confirmed(Callback),
    /// The backend has it from an earlier try, with other answers.
    SentBefore,
    /// The backend has said no; nothing was kept.
    Refused(Refusal),
}

/// Why the backend said no.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Somebody else took the time.
    SlotTaken,
    /// Answers were not accepted; their names on the wire.
    Fields(Vec<String>),
    /// The case cannot take requests.
    NoSuchCase,
}

impl Refusal {
    /// The answers to change before it can be sent again.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let is_named = |field: &Field| match self {
            Self::SlotTaken => *field == Field::Slot,
            Self::Fields(names) => names.iter().any(|name| field.on_wire() == Some(name)),
            Self::NoSuchCase => false,
        };
        let fields = Field::ALL.iter().filter(|field| is_named(field));
        fields
            .map(|field| Fault {
                field: *field,
                reason: Reason::NotAccepted,
            })
            .collect()
    }
}

/// What came of one attempt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// 201: the backend has it.
    Confirmed(Callback),
    /// The backend said no.
    Refused(Refusal),
    /// 401: this attempt was not carried out. The person signs in again.
    SignedOut,
    /// The key was used with other answers, so an earlier attempt arrived.
    SentBefore,
    /// No connection, no answer in time, or a failure that may pass; how long to wait, if it says.
    MayPass {
        /// `Retry-After`.
        retry_after_secs: Option<u32>,
    },
    /// Any other failure.
    Failed,
}

/// What to do now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Order {
    /// Nothing.
    Rest,
    /// Send the request with [`Sending::key`].
    Send,
    /// Wait so many milliseconds, then call [`Sending::waited`].
    Wait(u32),
}

/// The sending of one request.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Sending {
    state: State,
    key: Option<Key>,
    tries: u32,
    is_waiting: bool,
    may_have_arrived: bool,
}

impl Sending {
    /// The person opens the page with the button. The key stays until the backend has given a final
    /// answer: after a no, or when an earlier attempt had arrived, what is sent next is a new
    /// request; after a yes nothing is.
    pub fn open(&mut self, fresh: Key) {
        if matches!(self.state, State::Refused(_) | State::SentBefore) {
            *self = Self::default();
        }
        self.key.get_or_insert(fresh);
    }

    /// The person presses the button. A second press is ignored.
    pub fn press(&mut self) -> Order {
        match self.state {
            State::Ready | State::Unknown if self.key.is_some() => {
                self.state = State::Busy;
                self.tries = 1;
                Order::Send
            }
            _ => Order::Rest,
        }
    }

    /// An attempt with this key came to its end. `random` is from 0 up to 1.
    pub fn answered(&mut self, key: &Key, answer: Answer, random: f64) -> Order {
        if self.state != State::Busy || self.is_waiting || self.key.as_ref() != Some(key) {
            return Order::Rest;
        }
        self.may_have_arrived |= matches!(answer, Answer::MayPass { .. } | Answer::Failed);
        self.state = match answer {
            Answer::Confirmed(callback) => State::Confirmed(callback),
            Answer::Refused(refusal) => State::Refused(refusal),
            Answer::SignedOut if self.may_have_arrived => State::Unknown,
            Answer::SignedOut => State::Ready,
            Answer::SentBefore => State::SentBefore,
            Answer::Failed => State::Unknown,
            Answer::MayPass { retry_after_secs } => match self.pause(retry_after_secs, random) {
                Some(millis) => {
                    self.is_waiting = true;
                    return Order::Wait(millis);
                }
                None => State::Unknown,
            },
        };
        Order::Rest
    }

    /// The pause after an attempt with this key is over.
    pub fn waited(&mut self, key: &Key) -> Order {
        if !self.is_waiting || self.key.as_ref() != Some(key) {
            return Order::Rest;
        }
        self.is_waiting = false;
        self.tries += 1;
        Order::Send
    }

    /// Where the request stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// Whether an attempt has failed and it is still being tried.
    #[must_use]
    pub fn is_trying_again(&self) -> bool {
        self.state == State::Busy && (self.tries > 1 || self.is_waiting)
    }

    /// The key of the request.
    #[must_use]
    pub fn key(&self) -> Option<&Key> {
        self.key.as_ref()
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
