//! Letting somebody see a case: giving a code, seeing who looked, ending it.

use contract::{HelperCreated, HelperList, HelperRequest, paths};

use super::ApiError;
use super::reading::{nothing, parse};
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The helpers whose code still works.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn helpers(self, case_id: &str) -> Result<HelperList, ApiError> {
        read(path_of(case_id)).await
    }

    /// Makes a code for a helper. When the answer is lost the code is too: the list shows it, and it
    /// can be ended there.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn add_helper(
        self,
        case_id: &str,
        wanted: &HelperRequest,
    ) -> Result<HelperCreated, ApiError> {
        parse(&send(Request::post(path_of(case_id), body(wanted))).await?)
    }

    /// Ends what a helper may see, at once. Ending it twice is ending it.
    ///
    /// # Errors
    /// See [`ApiError`]: the helper may still see the case.
    pub async fn end_helper(self, case_id: &str, helper_id: &str) -> Result<(), ApiError> {
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

fn path_of(case_id: &str) -> String {
    paths::case(case_id, "/helpers")
}
