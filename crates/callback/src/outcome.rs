//! What came of an attempt.

use contract::PhoneCall;

use crate::{Fault, Field, Reason};

/// Why the backend said no.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Somebody else took the time.
    SlotTaken,
    /// Answers were not accepted; their names on the wire.
    Fields(Vec<String>),
    /// The case cannot take requests.
    NoSuchCase,
}

impl Refusal {
    /// The answers to change before it can be sent again.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let is_named = |field: &Field| match self {
            Self::SlotTaken => *field == Field::Slot,
            Self::Fields(names) => names.iter().any(|name| field.on_wire() == Some(name)),
            Self::NoSuchCase => false,
        };
        let fields = Field::ALL.iter().filter(|field| is_named(field));
        fields
            .map(|field| Fault {
                field: *field,
                reason: Reason::NotAccepted,
            })
            .collect()
    }
}

/// What came of one attempt.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer {
    /// 201: the backend has it.
    Confirmed(PhoneCall),
    /// The backend said no.
    Refused(Refusal),
    /// 401: this attempt was not carried out. The person signs in again.
    SignedOut,
    /// The device has no connection: this attempt did not leave it.
    NotSent,
    /// The key was used with other answers, so an earlier attempt arrived.
    SentBefore,
    /// No connection, no answer in time, or a failure that may pass; how long to wait, if it says.
    MayPass {
        /// `Retry-After`.
        retry_after_secs: Option<u32>,
    },
    /// Any other failure.
    Failed,
}
