//! Messages to and from the people who handle the case.

use contract::{CaseId, Message, MessageDraft, MessageList, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The messages of a case. Reading them marks those from staff as seen.
    pub async fn messages(self, case_id: &CaseId) -> Result<MessageList, ApiError> {
        read(path_of(case_id)).await
    }

    /// Sends a message. The backend keeps it once per key.
    ///
    /// # Errors
    /// After `Offline`, `TimedOut`, `Unavailable` or `Malformed` the message may have arrived.
    pub async fn send_message(
        self,
        case_id: &CaseId,
        key: String,
        draft: &MessageDraft,
    ) -> Result<Message, ApiError> {
        let request = Request::post(path_of(case_id), body(draft)).with_idempotency_key(key);
        parse(&send(request).await?)
    }
}

fn path_of(case_id: &CaseId) -> String {
    paths::case(case_id.as_str(), "/messages")
}
