//! Messages to and from the people who have the case.

use contract::{Message, MessageDraft, MessageList, paths};

use super::ApiError;
use super::reading::parse;
use super::transport::{Request, body, read, send};
use crate::session::SignedIn;

impl SignedIn {
    /// The messages of a case. What staff wrote counts as seen from then on.
    ///
    /// # Errors
    /// See [`ApiError`].
    pub async fn messages(self, case_id: &str) -> Result<MessageList, ApiError> {
        read(path_of(case_id)).await
    }

    /// Sends a message once, however often the same key is sent.
    ///
    /// # Errors
    /// See [`ApiError`]. After `Offline`, `TimedOut`, `Unavailable` or `Malformed` it may have arrived.
    pub async fn send_message(
        self,
        case_id: &str,
        key: String,
        draft: &MessageDraft,
    ) -> Result<Message, ApiError> {
        let request = Request::post(path_of(case_id), body(draft)).with_idempotency_key(key);
        parse(&send(request).await?)
    }
}

fn path_of(case_id: &str) -> String {
    paths::case(case_id, "/messages")
}
