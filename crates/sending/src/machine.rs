//! The state machine: what to do next, and what may be said about the request.
//!
//! One key names the request until the backend has given a final answer. Nobody knows whether a failed
//! attempt arrived, so each further attempt has the same key: the backend then answers as it did before.
//! Where the backend knows no keys, the client first looks whether the backend already has it. Success
//! is claimed only when the backend has said so.

use crate::{Answer, Found, IdempotencyKey, Once, Order, Retries, State};

/// How many attempts follow one press of the button, when they follow by themselves.
const TRIES_MAX: u32 = 4;
/// The upper bound of the pause after the first failure; it doubles with each further one.
const PAUSE_MILLIS: u32 = 500;
/// The longest pause.
const PAUSE_MILLIS_MAX: u32 = 8_000;
/// The longest pause that the backend may ask for; with a longer one the person decides.
const RETRY_AFTER_SECS_MAX: u32 = 30;

/// What is awaited while the request is busy.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Awaited<R> {
    /// The answer to an attempt.
    Answer,
    /// The end of a pause.
    Pause,
    /// What the backend has; an attempt follows when this request is not among it.
    LookThenSend,
    /// What the backend has, as it refused the request: perhaps because of an earlier attempt.
    LookWhoHasIt(R),
}

/// The sending of one request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sending<T, R> {
    state: State<T, R>,
    key: Option<IdempotencyKey>,
    once: Once,
    retries: Retries,
    tries: u32,
    awaited: Awaited<R>,
    may_have_arrived: bool,
    /// What is asked for now.
    subject: String,
    /// Everything that was ever asked for.
    sent: Vec<String>,
}

impl<T, R> Default for Sending<T, R> {
    fn default() -> Self {
        Self::new(Retries::default())
    }
}

impl<T, R> Sending<T, R> {
    /// Nothing was sent yet.
    pub const fn new(retries: Retries) -> Self {
        Self {
            state: State::Ready,
            key: None,
            once: Once::Key,
            retries,
            tries: 0,
            awaited: Awaited::Answer,
            may_have_arrived: false,
            subject: String::new(),
            sent: Vec::new(),
        }
    }

    /// The person opens the page with the button. The key stays until the backend has given a final
    /// answer. After a no, or when an earlier attempt had arrived, what is sent next is a new request;
    /// after a yes nothing is.
    pub fn open(&mut self, fresh: IdempotencyKey, once: Once) {
        if matches!(self.state, State::Refused(_) | State::SentBefore) {
            let before = std::mem::replace(self, Self::new(self.retries));
            // Without keys, an earlier attempt that is late may still arrive: it is looked for.
            if once == Once::Look && !matches!(before.state, State::SentBefore) {
                self.may_have_arrived = before.may_have_arrived;
                self.sent = before.sent;
            }
        }
        self.once = once;
        self.key.get_or_insert(fresh);
    }

    /// The person presses the button. The subject is what tells this request from others where there
    /// are no keys, such as the time of a call. A second press is ignored.
    pub fn press(&mut self, subject: &str) -> Order {
        match self.state {
            State::Ready | State::Offline | State::Unknown if self.key.is_some() => {
                self.state = State::Busy;
                self.tries = 1;
                subject.clone_into(&mut self.subject);
                self.attempt()
            }
            _ => Order::Rest,
        }
    }

    /// An attempt with this key came to its end. `random` is from 0 up to 1.
    pub fn answered(&mut self, key: &IdempotencyKey, answer: Answer<T, R>, random: f64) -> Order {
        if !self.is_awaiting(key) || !matches!(self.awaited, Awaited::Answer) {
            return Order::Rest;
        }
        let answer = match answer {
            // Without keys none can have been used before: it comes from something in between.
            Answer::SentBefore if self.once == Once::Look => Answer::Failed,
            answer => answer,
        };
        self.may_have_arrived |= matches!(
            answer,
            Answer::Dropped | Answer::MayPass { .. } | Answer::Failed
        );
        self.state = match answer {
            Answer::Confirmed(value) => State::Confirmed(value),
            Answer::Taken(refusal) if self.once == Once::Look => {
                self.awaited = Awaited::LookWhoHasIt(refusal);
                return Order::Look;
            }
            Answer::SignedOut | Answer::NotSent | Answer::NotNow(_) if self.may_have_arrived => {
                State::Unknown
            }
            Answer::SignedOut => State::Ready,
            Answer::NotSent => State::Offline,
            Answer::Refused(refusal) | Answer::Taken(refusal) | Answer::NotNow(refusal) => {
                State::Refused(refusal)
            }
            Answer::SentBefore => State::SentBefore,
            Answer::Failed => State::Unknown,
            Answer::Dropped => return self.wait_or_rest(None, random),
            Answer::MayPass { retry_after_secs } => {
                return self.wait_or_rest(retry_after_secs, random);
            }
        };
        Order::Rest
    }

    /// The pause after an attempt with this key is over.
    pub fn waited(&mut self, key: &IdempotencyKey) -> Order {
        if !self.is_awaiting(key) || !matches!(self.awaited, Awaited::Pause) {
            return Order::Rest;
        }
        self.tries += 1;
        self.attempt()
    }

    /// What the backend has; nothing when it could not be read.
    pub fn looked(&mut self, key: &IdempotencyKey, found: Option<Vec<Found<T>>>) -> Order {
        if !self.is_awaiting(key) {
            return Order::Rest;
        }
        let refusal = match std::mem::replace(&mut self.awaited, Awaited::Answer) {
            Awaited::LookThenSend => None,
            Awaited::LookWhoHasIt(refusal) => Some(refusal),
            other => {
                self.awaited = other;
                return Order::Rest;
            }
        };
        let Some(mut found) = found else {
            self.state = State::Unknown;
            return Order::Rest;
        };
        found.retain(|one| self.sent.contains(&one.subject));
        let is_found = !found.is_empty();
        let asked = found.into_iter().find(|one| one.subject == self.subject);
        self.state = match (asked.and_then(|one| one.confirmed), refusal) {
            (Some(value), _) => State::Confirmed(value),
            (None, _) if is_found => State::SentBefore,
            (None, Some(refusal)) => State::Refused(refusal),
            (None, None) => return self.send(),
        };
        Order::Rest
    }

    /// Nobody waits for the answer any more: the page that did is gone.
    pub fn give_up(&mut self) {
        if matches!(self.state, State::Busy) {
            self.may_have_arrived = true;
            self.state = State::Unknown;
        }
    }

    /// What may be said about the request.
    pub const fn state(&self) -> &State<T, R> {
        &self.state
    }

    /// Whether an attempt has failed and it is still being tried.
    pub const fn is_trying_again(&self) -> bool {
        matches!(self.state, State::Busy)
            && (self.tries > 1 || !matches!(self.awaited, Awaited::Answer))
    }

    /// The key of the request.
    pub const fn key(&self) -> Option<&IdempotencyKey> {
        self.key.as_ref()
    }

    fn is_awaiting(&self, key: &IdempotencyKey) -> bool {
        matches!(self.state, State::Busy) && self.key.as_ref() == Some(key)
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
        if !self.sent.contains(&self.subject) {
            self.sent.push(self.subject.clone());
        }
        Order::Send
    }

    fn wait_or_rest(&mut self, retry_after_secs: Option<u32>, random: f64) -> Order {
        let tries_max = match self.retries {
            Retries::Automatic => TRIES_MAX,
            Retries::ByHand => 1,
        };
        if self.tries < tries_max
            && let Some(millis) = pause(self.tries, retry_after_secs, random)
        {
            self.awaited = Awaited::Pause;
            return Order::Wait(millis);
        }
        self.state = State::Unknown;
        Order::Rest
    }
}

/// Full jitter: any pause below the bound, so that phones do not all come back at once.
fn pause(tries: u32, retry_after_secs: Option<u32>, random: f64) -> Option<u32> {
    if retry_after_secs.is_some_and(|secs| secs > RETRY_AFTER_SECS_MAX) {
        return None;
    }
    let doubled = PAUSE_MILLIS.saturating_mul(1 << tries.saturating_sub(1).min(16));
    let bound = f64::from(doubled.min(PAUSE_MILLIS_MAX));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 8 000"
    )]
    let jitter = (random.clamp(0.0, 1.0) * bound) as u32;
    Some(retry_after_secs.map_or(0, |secs| secs * 1_000) + jitter)
}
