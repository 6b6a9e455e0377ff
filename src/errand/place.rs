//! The browser as the place that sends: it waits, knows whether there is a connection, and makes keys.

use sending::{IdempotencyKey, Place};

use crate::browser;

/// A fresh key.
pub fn fresh_key() -> IdempotencyKey {
    IdempotencyKey::of(browser::random_bytes())
}

/// This browser.
pub struct Browser;

impl Place for Browser {
    async fn pause(&self, millis: u32) {
        browser::pause(f64::from(millis)).await;
    }

    fn is_online(&self) -> bool {
        browser::is_online()
    }

    fn random(&self) -> f64 {
        f64::from(browser::random_bytes()[0]) / 255.0
    }
}
