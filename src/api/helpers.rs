//! Helpers: creating a code, listing who looked, ending access.

use contract::{CaseId, HelperCreated, HelperId, HelperList, HelperRequest, paths};

use super::ApiError;
use super::reading::{nothing, parse};
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The helpers whose codes still work.
    pub async fn helpers(self, case_id: &CaseId) -> Result<HelperList, ApiError> {
        read(path_of(case_id)).await
    }

    /// Creates a code for a helper. If the answer is lost so is the code, but the helper is in the list
    /// and can be ended there.
    pub async fn add_helper(
        self,
        case_id: &CaseId,
        wanted: &HelperRequest,
    ) -> Result<HelperCreated, ApiError> {
        parse(&send(Request::post(path_of(case_id), body(wanted))).await?)
    }

    /// Ends a helper's access at once. Idempotent.
    ///
    /// # Errors
    /// After any error the helper may still have access.
    pub async fn end_helper(self, case_id: &CaseId, helper_id: &HelperId) -> Result<(), ApiError> {
        let helper_id = helper_id.as_str();
        if !paths::is_id(helper_id) {
            return Err(ApiError::NotFound);
        }
        let path = [&path_of(case_id), "/", helper_id].concat();
        match send(Request::delete(path)).await {
            Ok(text) => nothing(&text),
            Err(ApiError::NotFound) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

fn path_of(case_id: &CaseId) -> String {
    paths::case(case_id.as_str(), "/helpers")
}
