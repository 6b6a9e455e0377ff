//! How the portal sends: its own files, with this machine as the place.

#[path = "../../../../src/errand/form.rs"]
mod form;
#[path = "../../../../src/errand/outcome.rs"]
mod outcome;
mod place;

pub use form::{FormErrand, keeping, send_form};
pub use outcome::{answer_by_hand, callback_answer};
pub use place::{Browser, at_once, fresh_key};
