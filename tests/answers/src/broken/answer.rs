//! One answer, as a browser hands it to the portal.

use crate::api::ApiError;

/// An answer. The portal looks at nothing else of it: not at its type, for instance.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The header `Retry-After`.
    pub retry_after: Option<String>,
    /// The body as text.
    pub body: String,
}

impl Answer {
    /// The body as the browser decodes it: without a byte order mark, and with a sign for what is no UTF-8.
    pub fn decoded(bytes: &[u8]) -> String {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// Whether the status says that it succeeded.
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// What transport makes of it.
    ///
    /// # Errors
    /// Which error an unsuccessful answer stands for.
    pub fn outcome(&self) -> Result<String, ApiError> {
        if self.is_success() {
            return Ok(self.body.clone());
        }
        let retry_after = self.retry_after.clone();
        Err(ApiError::from_answer(self.status, &self.body, retry_after))
    }
}
