//! Requesting, listing, changing and cancelling callbacks.

use contract::{
    CallbackChange, CallbackId, CallbackList, CallbackRequest, CaseId, PhoneCall, SlotList, paths,
};

use super::ApiError;
use super::reading::{nothing, parse};
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The times in which staff can call, and the numbers on file.
    pub async fn callback_slots(self, case_id: &CaseId) -> Result<SlotList, ApiError> {
        read(paths::case(case_id.as_str(), "/callback-slots")).await
    }

    /// The callback requests of a case.
    pub async fn callbacks(self, case_id: &CaseId) -> Result<CallbackList, ApiError> {
        read(paths::case(case_id.as_str(), "/callbacks")).await
    }

    /// Requests a callback. The backend books it once per key.
    ///
    /// # Errors
    /// After `Offline`, `TimedOut` or `Unavailable` the request may have arrived.
    pub async fn request_callback(
        self,
        case_id: &CaseId,
        key: String,
        wanted: &CallbackRequest,
    ) -> Result<PhoneCall, ApiError> {
        let request = Request::post(paths::case(case_id.as_str(), "/callbacks"), body(wanted))
            .with_idempotency_key(key);
        parse(&send(request).await?)
    }

    /// Moves a callback to another time. Idempotent.
    ///
    /// # Errors
    /// `SlotTaken` when somebody else has taken that time.
    pub async fn change_callback(
        self,
        case_id: &CaseId,
        id: &CallbackId,
        change: CallbackChange,
    ) -> Result<PhoneCall, ApiError> {
        parse(&send(Request::patch(path_of(case_id, id)?, body(&change))).await?)
    }

    /// Cancels a callback. Idempotent.
    pub async fn cancel_callback(self, case_id: &CaseId, id: &CallbackId) -> Result<(), ApiError> {
        nothing(&send(Request::delete(path_of(case_id, id)?)).await?)
    }
}

fn path_of(case_id: &CaseId, id: &CallbackId) -> Result<String, ApiError> {
    let id = id.as_str();
    let path = || paths::case(case_id.as_str(), &["/callbacks/", id].concat());
    paths::is_id(id).then(path).ok_or(ApiError::NotFound)
}
