//! What was typed, while answers to its sending are malformed. Only a confirmation may take it away.

mod callbacks;
mod forms;
mod messages;

pub use callbacks::callback;
pub use forms::{answer_to_do, change_of_callback, feedback, fresh_code, helper, preferences};
pub use messages::message;
