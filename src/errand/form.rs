//! How a form sends: one attempt for each press, and what the backend answers kept beside the machine.
//!
//! Nothing of the browser is used here: `tests/answers` compiles this very file.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;

use sending::{
    Answer, Change, Errand, Found, IdempotencyKey, Once, Order, Retries, Sending, State,
};

use super::outcome::answer_by_hand;
use super::place::{Browser, fresh_key};
use crate::api::ApiError;

type Later<T> = Pin<Box<dyn Future<Output = T>>>;
type Attempt = Later<Result<(), ApiError>>;
type Look = Later<Option<Vec<Found<()>>>>;

/// Changes the machine of a form, wherever it is kept.
type Machine = dyn Fn(Change<'_, (), ApiError>) -> Order;

/// A form on its way. The value that the backend answers is kept beside the machine, so that the machine
/// and its driver are compiled once for all forms.
pub struct FormErrand {
    /// Changes the machine.
    pub machine: Box<Machine>,
    /// Makes one attempt.
    pub attempt: Box<dyn Fn() -> Attempt>,
    /// What the backend has. Only asked where the machine is told to look.
    pub look: Box<dyn Fn() -> Look>,
    /// Why the latest attempt failed, for the words on the form.
    pub failure: RefCell<Option<ApiError>>,
}

impl Errand for FormErrand {
    type Confirmed = ();
    type Refusal = ApiError;

    fn update(&self, change: Change<'_, (), ApiError>) -> Order {
        (self.machine)(change)
    }

    async fn send(&self, _: &IdempotencyKey) -> Answer<(), ApiError> {
        let outcome = (self.attempt)().await;
        self.failure.replace(outcome.clone().err());
        answer_by_hand(outcome)
    }

    async fn look(&self) -> Option<Vec<Found<()>>> {
        (self.look)().await
    }

    fn report(&self) {}
}

impl FormErrand {
    /// The person presses the button; comes back when the backend has it, by this press or, after a
    /// look, from an earlier one.
    ///
    /// # Errors
    /// Why it is not known, or not so.
    pub async fn press(self, once: Once, subject: &str) -> Result<(), ApiError> {
        let mut key = None;
        let order = self.update(&mut |sending| {
            sending.open(fresh_key(), once);
            key = sending.key().cloned();
            sending.press(subject)
        });
        if let Some(key) = key {
            sending::run(&Browser, &self, &key, order).await;
        }
        let mut is_there = false;
        // Only read here.
        let _ = self.update(&mut |sending| {
            is_there = match sending.state() {
                State::Confirmed(()) => true,
                State::SentBefore => once == Once::Look,
                _ => false,
            };
            Order::Rest
        });
        if is_there {
            return Ok(());
        }
        // When the look failed no attempt was made: the connection is what failed.
        Err(self.failure.take().unwrap_or(ApiError::Offline))
    }
}

/// Sends what a form says, where a second time comes to the same: one attempt for each press.
///
/// # Errors
/// See [`ApiError`]. After most of them it may have arrived.
pub async fn send_form<T: 'static, F>(attempt: impl Fn() -> F + 'static) -> Result<T, ApiError>
where
    F: Future<Output = Result<T, ApiError>> + 'static,
{
    let answer = Rc::new(Cell::new(None));
    let kept = Rc::clone(&answer);
    let machine = RefCell::new(Sending::new(Retries::ByHand));
    let errand = FormErrand {
        machine: Box::new(move |change| change(&mut machine.borrow_mut())),
        attempt: keeping(kept, attempt),
        look: Box::new(|| Box::pin(async { None })),
        failure: RefCell::default(),
    };
    errand.press(Once::Key, "").await?;
    answer.take().ok_or(ApiError::Malformed)
}

/// An attempt that keeps what the backend answers.
pub fn keeping<T: 'static, F>(
    kept: Rc<Cell<Option<T>>>,
    attempt: impl Fn() -> F + 'static,
) -> Box<dyn Fn() -> Attempt>
where
    F: Future<Output = Result<T, ApiError>> + 'static,
{
    Box::new(move || {
        let (kept, attempt) = (Rc::clone(&kept), attempt());
        Box::pin(async move {
            kept.set(Some(attempt.await?));
            Ok(())
        })
    })
}
