//! What the state machine is told, what it says of the request, and what it orders.

/// What keeps a request from being carried out twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Once {
    /// The backend knows keys, or carrying it out twice comes to the same.
    #[default]
    Key,
    /// The backend knows no keys: the client looks for the subject of the request before each further
    /// attempt, and when the subject is said to be taken.
    Look,
}

/// Who tries again after a failure that may pass.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Retries {
    /// The machine, up to three times for each press.
    #[default]
    Automatic,
    /// The person: one attempt for each press.
    ByHand,
}

/// What may be said about the request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum State<T, R> {
    /// Not sent, or it can be sent again.
    Ready,
    /// Not sent: the device has no connection.
    Offline,
    /// On its way, or waiting to be tried again.
    Busy,
    /// It may have arrived or not. Sending again does no harm.
    Unknown,
    /// The backend has it.
    Confirmed(T),
    /// The backend has it from an earlier attempt that asked for something else.
    SentBefore,
    /// The backend has said no; nothing was kept.
    Refused(R),
}

impl<T, R> State<T, R> {
    /// Whether the backend may have it without having said so.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Busy | Self::Unknown)
    }
}

/// What to do now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Order {
    /// Nothing.
    Rest,
    /// Send the request with [`crate::Sending::key`], then call [`crate::Sending::answered`].
    Send,
    /// Look what the backend has, then call [`crate::Sending::looked`].
    Look,
    /// Wait so many milliseconds, then call [`crate::Sending::waited`].
    Wait(u32),
}
