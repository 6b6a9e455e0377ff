//! How the person can be reached safely, and how often they want to hear.

use contract::{ContactPreferences, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// What the person has said so far.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn preferences(self, case_id: &str) -> Result<ContactPreferences, ApiError> {
        read(path_of(case_id)).await
    }

    /// Replaces it, and gives what the backend then holds. The same change twice is one change.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn change_preferences(
        self,
        case_id: &str,
        wanted: &ContactPreferences,
    ) -> Result<ContactPreferences, ApiError> {
        parse(&send(Request::put(path_of(case_id), body(wanted))).await?)
    }
}

fn path_of(case_id: &str) -> String {
    paths::case(case_id, "/contact-preferences")
}
