//! Sends a request once over a connection that may drop at any moment, and tells the truth about it.
//!
//! [`Sending`] decides what to do next, [`run`] does it. What is sent, and what an answer means, is up
//! to the caller: this crate knows no words, no clock and no network.

mod answer;
mod driver;
mod key;
mod machine;
mod state;

pub use answer::{Answer, Found};
pub use driver::{Change, Errand, Place, run};
pub use key::IdempotencyKey;
pub use machine::Sending;
pub use state::{Once, Order, Retries, State};
