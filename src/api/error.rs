//! What can go wrong with a request: one variant for each thing a screen can do about it.

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
    /// The change needs a new one-time code first.
    FreshCodeNeeded,
    /// As many helpers' codes work as may.
    HelpersFull,
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
    /// A part of the app is gone: the server has a newer page.
    OutOfDate,
    /// A part of the app is not as this page was built.
    Untrusted,
}
