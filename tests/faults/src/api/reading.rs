//! Reading an answer. The portal has a smaller reader, whose tests hold it against this one.

use serde::de::DeserializeOwned;

use super::ApiError;

/// Reads a body.
///
/// # Errors
/// When it is not of the contract.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T, ApiError> {
    serde_json::from_str(text).map_err(|_| ApiError::Malformed)
}
