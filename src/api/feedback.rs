//! How it was for the person.

use contract::{CaseFeedback, Feedback, paths};

use super::ApiError;
use super::transport::{Request, body, send};
use crate::session::SignedIn;

/// Feedback about this site, without signing in.
///
/// # Errors
/// See [`ApiError`].
pub async fn about_site(feedback: &Feedback) -> Result<(), ApiError> {
    give(paths::FEEDBACK.to_owned(), body(feedback)).await
}

impl SignedIn {
    /// Feedback about something in a case.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn give_feedback(
        self,
        case_id: &str,
        feedback: &CaseFeedback,
    ) -> Result<(), ApiError> {
        give(paths::case(case_id, "/feedback"), body(feedback)).await
    }
}

async fn give(path: String, body: String) -> Result<(), ApiError> {
    send(Request::post(path, body)).await.map(|_| ())
}
