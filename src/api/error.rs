//! What can go wrong with a call: one variant for each thing a screen can do about it.

use contract::{Problem, ProblemCode};

use super::reading::parse;

/// Why a call gave no answer that can be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ApiError {
    /// The session has ended: sign in again.
    SignedOut,
    /// There is no such thing, or it is not this person's.
    NotFound,
    /// The code is wrong, old or used.
    CodeNotAccepted,
    /// A field was not accepted; the names of the fields.
    Rejected(Vec<String>),
    /// Too many tries. How many seconds to wait.
    TooManyRequests(u32),
    /// Somebody else took the slot.
    SlotTaken,
    /// The thing can no longer be changed.
    NotChangeable,
    /// No connection.
    Offline,
    /// No answer in time.
    TimedOut,
    /// The server failed; the HTTP status.
    Unavailable(u16),
    /// The server cannot answer now, and says in how many seconds to come back.
    UnavailableFor(u32),
    /// The answer makes no sense, such as a web page from a hotel's network.
    Malformed,
}

/// How long to wait when a 429 does not say.
const RETRY_AFTER_SECS_DEFAULT: u32 = 60;

impl ApiError {
    /// What an answer other than a success means.
    #[must_use]
    pub fn from_answer(status: u16, body: &str, retry_after: Option<String>) -> Self {
        let problem = parse::<Problem>(body).ok();
        // A date instead of seconds would need a clock that is right.
        let wait_secs = retry_after.and_then(|secs| secs.trim().parse().ok());
        match problem.map(|problem| (problem.code(), problem.fields)) {
            Some((ProblemCode::CodeNotAccepted, _)) => Self::CodeNotAccepted,
            Some((ProblemCode::SlotTaken, _)) => Self::SlotTaken,
            Some((ProblemCode::NotChangeable, _)) => Self::NotChangeable,
            Some((ProblemCode::Invalid, fields)) => {
                Self::Rejected(fields.into_iter().map(|field| field.field).collect())
            }
            _ => match status {
                401 => Self::SignedOut,
                404 => Self::NotFound,
                429 => Self::TooManyRequests(wait_secs.unwrap_or(RETRY_AFTER_SECS_DEFAULT)),
                503 => wait_secs.map_or(Self::Unavailable(status), Self::UnavailableFor),
                _ => Self::Unavailable(status),
            },
        }
    }
}
