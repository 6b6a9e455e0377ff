//! Contact preferences: how to reach the person safely, and how often.

use contract::{CaseId, ContactPreferences, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The preferences that the backend holds.
    pub async fn preferences(self, case_id: &CaseId) -> Result<ContactPreferences, ApiError> {
        read(path_of(case_id)).await
    }

    /// Replaces the preferences and returns what the backend then holds. Idempotent.
    pub async fn change_preferences(
        self,
        case_id: &CaseId,
        wanted: &ContactPreferences,
    ) -> Result<ContactPreferences, ApiError> {
        parse(&send(Request::put(path_of(case_id), body(wanted))).await?)
    }
}

fn path_of(case_id: &CaseId) -> String {
    paths::case(case_id.as_str(), "/contact-preferences")
}
