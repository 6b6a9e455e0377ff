//! What a form of the portal sends once, as `src/errand.rs` does it.

use std::sync::Mutex;

use sending::{
    Answer, Change, Errand, Found, IdempotencyKey, Once, Order, Retries, Sending, State,
};

use crate::api::ApiError;
use crate::outcome::answer_by_hand;
use crate::tab::{Client, Tab, held};
use crate::wire::Request;

/// The sending of a form.
pub type FormSending = Sending<(), ApiError>;
/// What may be said about it.
pub type FormState = State<(), ApiError>;

/// A form on its way. What the backend answered is kept beside the machine.
pub struct FormErrand<'a, L> {
    /// The tab.
    pub tab: &'a Tab<'a>,
    /// The machine.
    pub sending: &'a Mutex<FormSending>,
    /// The call, as the contract names it.
    pub call: &'static str,
    /// The request of each attempt.
    pub request: Request,
    /// Reads an answer as the portal does.
    pub reads: fn(&str) -> Result<(), ApiError>,
    /// Whether "not found" says that it is done.
    pub is_done_when_gone: bool,
    /// What the backend answered.
    pub answered: &'a Mutex<Option<String>>,
    /// Where the backend lists such things, and what is found there.
    pub look: Option<(String, L)>,
}

/// A form that is never looked for.
pub type Blindly = fn(&str) -> Option<Vec<Found<()>>>;

impl<L: Fn(&str) -> Option<Vec<Found<()>>>> FormErrand<'_, L> {
    /// The person presses the button. A second press while it is on its way does nothing; nor one after
    /// a yes, as the form is gone then.
    pub async fn press(&self, once: Once, subject: &str) {
        let fresh = self.tab.fresh_key();
        let pressed = {
            let mut sending = held(self.sending);
            if !is_open(&sending) {
                return;
            }
            if once == Once::Key {
                // Twice comes to the same: each press is a sending of its own.
                *sending = Sending::new(Retries::ByHand);
            }
            sending.open(fresh, once);
            (sending.press(subject), sending.key().cloned())
        };
        if let (order, Some(key)) = pressed {
            sending::run(self.tab, self, &key, order).await;
        }
    }
}

impl<L: Fn(&str) -> Option<Vec<Found<()>>>> Errand for FormErrand<'_, L> {
    type Confirmed = ();
    type Refusal = ApiError;

    fn update(&self, change: Change<'_, (), ApiError>) -> Order {
        change(&mut held(self.sending))
    }

    async fn send(&self, _: &IdempotencyKey) -> Answer<(), ApiError> {
        let outcome = match self.tab.attempt(self.call, self.request.clone()).await {
            Err(ApiError::NotFound) if self.is_done_when_gone => Ok(String::new()),
            Err(ApiError::Offline) if self.tab.client == Client::Hopeful => Ok(String::new()),
            outcome => outcome.and_then(|text| (self.reads)(&text).map(|()| text)),
        };
        answer_by_hand(outcome.map(|text| {
            held(self.answered).replace(text);
        }))
    }

    async fn look(&self) -> Option<Vec<Found<()>>> {
        let (path, found) = self.look.as_ref()?;
        found(&self.tab.read(path).await?)
    }

    fn report(&self) {}
}

/// Whether the person still has the form in front of them, and nothing is on its way.
pub const fn is_open(sending: &FormSending) -> bool {
    !matches!(
        sending.state(),
        FormState::Busy | FormState::Confirmed(()) | FormState::SentBefore
    )
}

/// A form that has not been sent.
pub const fn fresh() -> FormSending {
    Sending::new(Retries::ByHand)
}
