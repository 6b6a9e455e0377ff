//! The screens of the part on which a person asks for a call.

use callback::QuestionId;
use contract::CallbackId;

use super::row::Row;
use crate::language::keys;

/// The screens on which a person asks for a call, or sees what they have asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CallbackScreen {
    /// One question of the form.
    Question(QuestionId),
    /// Ring instead of asking for a call.
    RingMyself,
    /// Check the answers before sending.
    Check,
    /// The backend has confirmed the request.
    Confirmed,
    /// One request: see, move or cancel it.
    Request(CallbackId),
    /// The request has been cancelled.
    Cancelled,
}

impl CallbackScreen {
    pub(super) const fn row(&self) -> Row {
        match self {
            Self::Question(_) => Row::of_case(keys::CASE_CALLBACK, keys::NAV_TITLE_QUESTION),
            Self::RingMyself => Row::of_case(keys::RING_MYSELF_TITLE, keys::NAV_TITLE_NUMBERS),
            Self::Check => Row::of_case(keys::CALLBACK_CHECK_TITLE, keys::NAV_TITLE_CHECK),
            Self::Confirmed => Row::of_case(keys::CALLBACK_CONFIRMED_TITLE, keys::NAV_TITLE_DONE),
            Self::Request(_) => Row::of_case(keys::CALLBACK_SEE_TITLE, keys::NAV_TITLE_DETAILS),
            Self::Cancelled => Row::of_case(keys::CALLBACK_CANCELLED_TITLE, keys::NAV_TITLE_DONE),
        }
    }
}
