//! What belongs to one case. Another case never gets to see it.

use contract::CaseId;

/// Something that belongs to a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfCase<T> {
    case_id: CaseId,
    value: T,
}

impl<T> OfCase<T> {
    /// Marks something as belonging to a case.
    pub const fn new(case_id: CaseId, value: T) -> Self {
        Self { case_id, value }
    }

    /// What it is, if it belongs to this case.
    pub fn of(self, case_id: &CaseId) -> Option<T> {
        (self.case_id == *case_id).then_some(self.value)
    }
}
