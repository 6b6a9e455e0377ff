//! Feedback from the person.

use contract::{CaseFeedback, CaseId, Feedback, paths};

use super::ApiError;
use super::reading::nothing;
use super::transport::{Request, body, send};
use crate::session::SignedIn;

/// Sends feedback about this site; needs no session.
pub async fn about_site(feedback: &Feedback) -> Result<(), ApiError> {
    give(paths::FEEDBACK.to_owned(), body(feedback)).await
}

impl SignedIn {
    /// Sends feedback about something in a case.
    pub async fn give_feedback(
        self,
        case_id: &CaseId,
        feedback: &CaseFeedback,
    ) -> Result<(), ApiError> {
        give(paths::case(case_id.as_str(), "/feedback"), body(feedback)).await
    }
}

async fn give(path: String, body: String) -> Result<(), ApiError> {
    nothing(&send(Request::post(path, body)).await?)
}
