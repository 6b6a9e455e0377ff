//! The cases of the signed-in person.

use contract::{Case, CaseList, paths};

use super::ApiError;
use super::transport::read;
use crate::session::SignedIn;

impl SignedIn {
    /// The person's cases.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn cases(self) -> Result<CaseList, ApiError> {
        read(paths::CASES.to_owned()).await
    }

    /// One case.
    ///
    /// # Errors
    /// See [`ApiError`]. `NotFound` also for an id that cannot stand in a path.
    pub async fn case(self, id: &str) -> Result<Case, ApiError> {
        if !paths::is_id(id) {
            return Err(ApiError::NotFound);
        }
        read(paths::case(id, "")).await
    }
}
