//! What came of an attempt, and what a look at the backend found.

/// What came of one attempt. `T` is what the backend confirms, `R` why it says no.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answer<T, R> {
    /// The backend has it.
    Confirmed(T),
    /// The backend said no: nothing of it was kept.
    Refused(R),
    /// What was asked for is taken: by somebody else, or by an earlier attempt whose answer was lost.
    Taken(R),
    /// Refused for now: this attempt was not carried out, and the person decides when to try again.
    NotNow(R),
    /// The session has ended: this attempt was not carried out.
    SignedOut,
    /// The connection failed: the attempt may have arrived.
    Dropped,
    /// The device has no connection: this attempt did not leave it.
    NotSent,
    /// The key was used for something else, so an earlier attempt arrived.
    SentBefore,
    /// No answer in time, or a failure that may pass. The attempt may have arrived.
    MayPass {
        /// `Retry-After`, if the backend says it.
        retry_after_secs: Option<u32>,
    },
    /// Any other failure. The attempt may have arrived.
    Failed,
}

impl<T, R> Answer<T, R> {
    /// The same answer, with another word for why not.
    pub fn map_refusal<S>(self, map: impl FnOnce(R) -> S) -> Answer<T, S> {
        match self {
            Self::Confirmed(value) => Answer::Confirmed(value),
            Self::Refused(refusal) => Answer::Refused(map(refusal)),
            Self::Taken(refusal) => Answer::Taken(map(refusal)),
            Self::NotNow(refusal) => Answer::NotNow(map(refusal)),
            Self::SignedOut => Answer::SignedOut,
            Self::Dropped => Answer::Dropped,
            Self::NotSent => Answer::NotSent,
            Self::SentBefore => Answer::SentBefore,
            Self::MayPass { retry_after_secs } => Answer::MayPass { retry_after_secs },
            Self::Failed => Answer::Failed,
        }
    }
}

/// Something that the backend has, as a look found it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found<T> {
    /// What was asked for, as given to [`crate::Sending::press`].
    pub subject: String,
    /// What the backend would have confirmed, if it can still be told.
    pub confirmed: Option<T>,
}
