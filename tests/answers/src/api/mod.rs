//! What the portal makes of an answer: its own files, compiled here for this machine.

#[path = "../../../../src/api/answer.rs"]
mod answer;
#[path = "../../../../src/api/error.rs"]
mod error;
#[path = "../../../../src/api/reading.rs"]
mod reading;

pub use error::ApiError;
pub use reading::{Read, nothing, parse};
