//! What was typed, while answers to its sending are malformed. Only a confirmation may take it away.

mod callbacks;
mod forms;
mod messages;
mod to_dos;

pub use callbacks::callback;
pub use forms::{change_of_callback, feedback, fresh_code, helper, preferences};
pub use messages::message;
pub use to_dos::answer_to_do;
