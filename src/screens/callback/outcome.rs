//! What came of an attempt, as the state machine understands it.
//!
//! Nothing of the screen is used here: `tests/faults` compiles this very file for its harness.

use callback::{Answer, Refusal};
use contract::PhoneCall;

use crate::api::ApiError;

/// What an outcome means for the state machine.
#[must_use]
pub fn answer_of(outcome: Result<PhoneCall, ApiError>) -> Answer {
    match outcome {
        Ok(callback) => Answer::Confirmed(callback),
        Err(ApiError::SlotTaken) => Answer::Refused(Refusal::SlotTaken),
        Err(ApiError::Rejected(fields)) => Answer::Refused(Refusal::Fields(fields)),
        Err(ApiError::NotFound) => Answer::Refused(Refusal::NoSuchCase),
        Err(ApiError::SignedOut) => Answer::SignedOut,
        Err(ApiError::TooManyRequests(secs) | ApiError::UnavailableFor(secs)) => Answer::MayPass {
            retry_after_secs: Some(secs),
        },
        // 409: the first attempt with this key is still being carried out.
        Err(
            ApiError::Offline
            | ApiError::TimedOut
            | ApiError::Unavailable(408 | 409 | 425 | 502..=504),
        ) => Answer::MayPass {
            retry_after_secs: None,
        },
        // 422 without the name of a field: the key was used with other answers.
        Err(ApiError::Unavailable(422)) => Answer::SentBefore,
        Err(
            ApiError::CodeNotAccepted
            | ApiError::NotChangeable
            | ApiError::Malformed
            | ApiError::Unavailable(_),
        ) => Answer::Failed,
    }
}
