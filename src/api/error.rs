//! What can go wrong with a request: one variant for each thing a screen can do about it.

use contract::{Problem, ProblemCode};

use super::reading::parse;

/// Why a request brought no usable answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ApiError {
    /// The session has ended: sign in again.
    SignedOut,
    /// There is no such thing, or it belongs to somebody else.
    NotFound,
    /// The code is wrong, expired or used.
    CodeNotAccepted,
    /// The backend rejected these fields.
    Rejected(Vec<String>),
    /// Too many requests; how many seconds to wait.
    TooManyRequests(u32),
    /// Somebody else has taken the slot.
    SlotTaken,
    /// The thing can no longer be changed.
    NotChangeable,
    /// No connection.
    Offline,
    /// No answer in time.
    TimedOut,
    /// The server failed with this HTTP status.
    Unavailable(u16),
    /// The server is unavailable and says how many seconds to wait.
    UnavailableFor(u32),
    /// The answer cannot be read, such as the login page of a hotel network.
    Malformed,
}

/// How long to wait when a 429 has no `Retry-After`.
const RETRY_AFTER_SECS_DEFAULT: u32 = 60;

impl ApiError {
    /// The error that an unsuccessful answer stands for.
    pub fn from_answer(status: u16, body: &str, retry_after: Option<String>) -> Self {
        let problem = parse::<Problem>(body).ok();
        // Dates are ignored: the phone's clock may be wrong.
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
