//! Sending from this browser: what the driver of `crates/sending` needs, and what a form sends with it.

mod form;
mod outcome;
mod place;

pub use form::{FormErrand, keeping, send_form};
pub use outcome::{answer_by_hand, callback_answer};
pub use place::{Browser, fresh_key};
