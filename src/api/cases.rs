//! The cases of the signed-in person.

use contract::{Case, CaseId, CaseList, paths};

use super::ApiError;
use super::transport::{Request, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The person's cases.
    pub async fn cases(self) -> Result<CaseList, ApiError> {
        read(paths::CASES.to_owned()).await
    }

    /// Keeps the session open: any request does.
    pub async fn stay(self) -> Result<(), ApiError> {
        send(Request::get(paths::CASES)).await.map(drop)
    }

    /// One case.
    ///
    /// # Errors
    /// `NotFound` also for an id that is not valid in a path.
    pub async fn case(self, id: &CaseId) -> Result<Case, ApiError> {
        if !paths::is_id(id.as_str()) {
            return Err(ApiError::NotFound);
        }
        read(paths::case(id.as_str(), "")).await
    }
}
