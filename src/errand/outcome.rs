//! What the outcome of an attempt means to the state machine that sends it.
//!
//! Nothing of the browser is used here: `tests/faults` compiles this very file.

use callback::Refusal;
use contract::PhoneCall;
use sending::Answer;

use crate::api::ApiError;

/// For what is tried again by itself.
pub fn answer_of<T>(outcome: Result<T, ApiError>) -> Answer<T, ApiError> {
    let error = match outcome {
        Ok(value) => return Answer::Confirmed(value),
        Err(error) => error,
    };
    match error {
        ApiError::SlotTaken => Answer::Taken(error),
        ApiError::Rejected(_)
        | ApiError::NotFound
        | ApiError::FreshCodeNeeded
        | ApiError::HelpersFull => Answer::Refused(error),
        ApiError::SignedOut => Answer::SignedOut,
        ApiError::Offline => Answer::Dropped,
        ApiError::TooManyRequests(secs) | ApiError::UnavailableFor(secs) => Answer::MayPass {
            retry_after_secs: Some(secs),
        },
        // 409: the first attempt with this key is still being carried out.
        ApiError::TimedOut | ApiError::Unavailable(408 | 409 | 425 | 502..=504) => {
            Answer::MayPass {
                retry_after_secs: None,
            }
        }
        // 422 without the name of a field: the key was used with another body.
        ApiError::Unavailable(422) => Answer::SentBefore,
        ApiError::CodeNotAccepted
        | ApiError::NotChangeable
        | ApiError::Malformed
        | ApiError::OutOfDate
        | ApiError::Untrusted
        | ApiError::Unavailable(_) => Answer::Failed,
    }
}

/// For what the person tries again: "too often" is an answer to them, with the time to wait.
pub fn answer_by_hand<T>(outcome: Result<T, ApiError>) -> Answer<T, ApiError> {
    match outcome {
        Err(error @ ApiError::TooManyRequests(_)) => Answer::NotNow(error),
        outcome => answer_of(outcome),
    }
}

/// For a request for a call.
pub fn callback_answer(outcome: Result<PhoneCall, ApiError>) -> Answer<PhoneCall, Refusal> {
    answer_of(outcome).map_refusal(|error| match error {
        ApiError::SlotTaken => Refusal::SlotTaken,
        ApiError::Rejected(fields) => Refusal::Fields(fields),
        // Only a call to a number that is not on file needs one.
        ApiError::FreshCodeNeeded => Refusal::Fields(vec!["new_number".to_owned()]),
        _ => Refusal::NoSuchCase,
    })
}
