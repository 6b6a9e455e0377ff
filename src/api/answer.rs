//! Which error an unsuccessful answer stands for.

use contract::{Problem, ProblemCode};

use super::ApiError;
use super::reading::parse;

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
            Some((ProblemCode::FreshCodeNeeded, _)) => Self::FreshCodeNeeded,
            Some((ProblemCode::HelpersFull, _)) => Self::HelpersFull,
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
