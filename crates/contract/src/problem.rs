//! RFC 9457 problem details: codes for programs, never words for people.

use serde::{Deserialize, Serialize};

use crate::open_kind::open_kind;

open_kind! {
    /// What went wrong. The portal has its own words for each.
    ProblemCode {
        /// The code is wrong, old or used.
        CodeNotAccepted = "code-not-accepted",
        /// The session has ended, or there never was one.
        SignedOut = "signed-out",
        /// The page of the session has not said that it goes, so no other may go on.
        PageOpen = "page-open",
        /// A session begins only with the key of a page, in the header `X-Waymark-Page`.
        PageKeyMissing = "page-key-missing",
        /// The change needs a new one-time code first: `POST /session/fresh-code`.
        FreshCodeNeeded = "fresh-code-needed",
        /// There are as many helpers' codes as there may be: end one first.
        HelpersFull = "helpers-full",
        /// There is no such thing, or it is not this person's.
        NotFound = "not-found",
        /// Too many tries. `Retry-After` says how many seconds to wait.
        TooManyRequests = "too-many-requests",
        /// The body could not be read or a field is not acceptable: see `fields`.
        Invalid = "invalid",
        /// An `Idempotency-Key` is needed and missing.
        KeyMissing = "idempotency-key-missing",
        /// The same key was used with another body.
        KeyReused = "idempotency-key-reused",
        /// The first request with this key is still running.
        KeyInUse = "idempotency-key-in-use",
        /// The slot was taken by somebody else.
        SlotTaken = "slot-taken",
        /// It can no longer be changed.
        NotChangeable = "not-changeable",
        /// The request did not come from the portal itself.
        ForeignRequest = "foreign-request",
        /// The backend failed.
        Unavailable = "unavailable",
    }
}

/// One field that was not accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct FieldProblem {
    /// The name of the field on the wire.
    pub field: String,
    /// Why: `missing`, `too_long`, `too_short` or `not_allowed`.
    pub reason: String,
}

/// A problem, `application/problem+json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
pub struct Problem {
    /// The code as a relative reference: `/problems/slot-taken`.
    #[serde(rename = "type", default)]
    pub kind: String,
    /// A short title for developers.
    #[serde(default)]
    pub title: String,
    /// The HTTP status.
    #[serde(default)]
    pub status: u16,
    /// The fields that were not accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<FieldProblem>,
    /// Names the request in the backend's log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// The start of `type`, before the code.
const KIND_PREFIX: &str = "/problems/";

impl Problem {
    /// A problem with this code and HTTP status.
    pub fn new(code: &ProblemCode, status: u16, title: &str) -> Self {
        Self {
            kind: format!("{KIND_PREFIX}{}", code.as_str()),
            title: title.to_owned(),
            status,
            fields: Vec::new(),
            request_id: None,
        }
    }

    /// The code at the end of `type`, whatever precedes it.
    pub fn code(&self) -> ProblemCode {
        ProblemCode::from(self.kind.rsplit('/').next().unwrap_or_default())
    }
}
