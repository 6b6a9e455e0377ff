//! Asking for a call, seeing, changing and cancelling it.

use contract::{Callback, CallbackChange, CallbackList, CallbackRequest, SlotList, paths};

use super::ApiError;
use super::reading::{nothing, parse};
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// When staff can call, and the numbers they hold.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn callback_slots(self, case_id: &str) -> Result<SlotList, ApiError> {
        read(paths::case(case_id, "/callback-slots")).await
    }

    /// The requests of a case.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn callbacks(self, case_id: &str) -> Result<CallbackList, ApiError> {
        read(paths::case(case_id, "/callbacks")).await
    }

    /// Sends a request once, however often the same key is sent.
    ///
    /// # Errors
    /// See [`ApiError`]. After `Offline`, `TimedOut` or `Unavailable` it may have arrived.
    pub async fn request_callback(
        self,
        case_id: &str,
        key: String,
        wanted: &CallbackRequest,
    ) -> Result<Callback, ApiError> {
        let request = Request::post(paths::case(case_id, "/callbacks"), body(wanted)).once(key);
        parse(&send(request).await?)
    }

    /// Moves a request to another time. The same change twice is one change.
    ///
    /// # Errors
    /// `SlotTaken` when somebody else has that time by now.
    pub async fn change_callback(
        self,
        case_id: &str,
        id: &str,
        change: CallbackChange,
    ) -> Result<Callback, ApiError> {
        parse(&send(Request::patch(path_of(case_id, id)?, body(&change))).await?)
    }

    /// Cancels a request. Cancelled twice it is cancelled.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn cancel_callback(self, case_id: &str, id: &str) -> Result<(), ApiError> {
        nothing(&send(Request::delete(path_of(case_id, id)?)).await?)
    }
}

fn path_of(case_id: &str, id: &str) -> Result<String, ApiError> {
    let path = || paths::case(case_id, &["/callbacks/", id].concat());
    paths::is_id(id).then(path).ok_or(ApiError::NotFound)
}
