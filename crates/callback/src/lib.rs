//! Asking for a call: which questions fit, what they come to, and sending the request exactly once.
//!
//! Plain values only: no words, no clock, no network. The screens draw [`QUESTIONS`] as they are.

mod check;
mod draft;
mod field;
mod key;
mod outcome;
mod path;
mod question;
mod questions;
mod sending;
mod tidy;
mod times;

pub use check::{Fault, Reason, answer, check, chosen, faults_of, is_left_out};
pub use draft::Draft;
pub use field::Field;
pub use key::Key;
pub use outcome::{Answer, Refusal};
pub use path::{Step, asked_of, asking_for, next};
pub use question::{
    ANOTHER, Ask, Kind, NOT_SURE, Question, QuestionId, RING_MYSELF, SOME_TIMES, SOONEST, When,
};
pub use questions::{LANGUAGES, QUESTIONS};
pub use sending::{Once, Order, Sending, State};
pub use times::{day_of, is_never, soonest};
