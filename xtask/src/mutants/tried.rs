//! What came of a defence that was taken away, or of a barrier that was planted.

use xtask::failure::Failure;

use super::defence::Defence;
use super::run::Verdict;

/// A defence that was taken away, and what its tests said.
pub struct Tried<'a> {
    /// What was taken away.
    pub defence: &'a Defence,
    /// What its tests said.
    pub verdict: Result<Verdict, Failure>,
    /// How long it took.
    pub seconds: u64,
}

impl Tried<'_> {
    /// Whether a test noticed.
    pub fn is_red(&self) -> bool {
        matches!(self.verdict, Ok(Verdict::Red(_)))
    }
}
