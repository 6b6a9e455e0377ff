//! This machine as the place that sends: it never waits, and is always online.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};

use sending::{IdempotencyKey, Place};

/// Stands for the browser.
pub struct Browser;

impl Place for Browser {
    async fn pause(&self, _: u32) {}

    fn is_online(&self) -> bool {
        true
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// A key that nobody else has.
pub fn fresh_key() -> IdempotencyKey {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    IdempotencyKey::of(u128::from(number).to_le_bytes())
}

/// The result of what never waits here; none if it waits all the same, which would be for ever.
pub fn at_once<T>(work: impl Future<Output = T>) -> Option<T> {
    match pin!(work).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
