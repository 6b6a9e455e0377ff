//! The requests that screens may make, one file per resource.

mod answer;
pub mod callbacks;
pub mod cases;
pub mod directory;
mod error;
pub mod feedback;
pub mod helpers;
pub mod messages;
pub mod part;
pub mod performance;
pub mod preferences;
pub mod reading;
pub mod sign_in;
pub mod to_do;
pub mod transport;

pub use error::ApiError;
