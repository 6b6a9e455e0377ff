//! What can be wrong at the end of a run.

/// A broken promise, or a state that is not true.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Wrong {
    /// The client was told that it is confirmed, and it is not there, not once, or no longer.
    Lost,
    /// One draft was carried out more than once.
    Twice,
    /// Shown as confirmed although nothing was committed.
    NotCommitted,
    /// More people hold a slot than fit, or one case holds it twice.
    SlotHeldTwice,
    /// The client ended in a state that is not true.
    Untrue,
    /// The run did not end.
    Stuck,
}
