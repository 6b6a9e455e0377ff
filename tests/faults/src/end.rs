//! How a run of the harness can end.

/// How a run ended for the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum End {
    /// Told that it is confirmed.
    Confirmed,
    /// Found it in the list.
    Seen,
    /// Told no.
    Refused,
    /// Told that it is not known, with the number to ring.
    Unknown,
    /// Lost the page, and did not begin again.
    Gone,
}
