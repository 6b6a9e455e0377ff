//! How the service keeps its promises: the same answer for everybody, which the browser may keep.

use contract::paths;
use performance::{Performance, read};

use super::ApiError;
use crate::config;
use crate::http::{Failure, file};

/// The answer as it came, and what is read of it.
pub struct Published {
    /// The text.
    pub json: String,
    /// What it says.
    pub numbers: Performance,
}

/// What is published; none if this backend publishes nothing. No session goes with the request.
///
/// # Errors
/// `Malformed` also for an answer that is something else altogether.
pub async fn published() -> Result<Option<Published>, ApiError> {
    match file(&[&config::api(), paths::PERFORMANCE].concat()).await {
        Ok(json) => {
            let numbers = read(&json).ok_or(ApiError::Malformed)?;
            Ok(Some(Published { json, numbers }))
        }
        Err(Failure::Refused { status: 404, .. }) => Ok(None),
        Err(failure) => Err(failure.into()),
    }
}
