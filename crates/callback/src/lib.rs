//! Asking for a call: which questions fit, and the request that the answers come to.
//!
//! Plain values only: no words, no clock, no network. The screens draw [`QUESTIONS`] as they are.

mod check;
mod draft;
mod field;
mod held;
mod more;
mod path;
mod question;
mod questions;
mod refusal;
mod tidy;
mod times;

pub use check::{Fault, Reason, answer, check, chosen, faults_of, is_left_out};
pub use draft::Draft;
pub use field::Field;
pub use held::{Standing, found, standing};
pub use more::more_of;
pub use path::{Step, asked_of, asking_for, next};
pub use question::{
    ANOTHER, Ask, Kind, NOT_SURE, Question, QuestionId, RING_MYSELF, SOME_TIMES, STEPS, When,
};
pub use questions::QUESTIONS;
pub use refusal::Refusal;
pub use times::{day_of, is_never, is_over, on_offer};

/// The sending of one request for a call.
pub type Sending = sending::Sending<contract::PhoneCall, Refusal>;
/// What may be said about a request for a call.
pub type State = sending::State<contract::PhoneCall, Refusal>;
