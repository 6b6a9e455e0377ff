//! What may be told of a case's milestones, latest first.

use contract::{Case, Milestone};

use crate::kinds::{self, Says};

/// The kind that stands for news to be told by a person.
const NEWS: &str = "news";

/// The milestones of a case, parted by whether they may be shown.
pub struct History<'a> {
    /// What may be shown, latest first.
    pub open: Vec<&'a Milestone>,
    /// News that a person should hear from a person.
    pub untold: Vec<&'a Milestone>,
}

impl<'a> History<'a> {
    /// Reads a case.
    pub fn of(case: &'a Case) -> Self {
        let ordered = latest_first(&case.milestones);
        let (untold, open) = ordered.into_iter().partition(|one| is_told_in_person(one));
        Self { open, untold }
    }

    /// Whether there is news to be told by a person.
    pub const fn has_untold(&self) -> bool {
        !self.untold.is_empty()
    }

    /// The latest milestone that says something about the case as a whole.
    pub fn standing(&self) -> Option<&'a Milestone> {
        self.open
            .iter()
            .copied()
            .find(|one| kinds::says(&one.kind) != Says::Nothing)
    }

    /// The place of the furthest stage that the milestones show.
    pub fn furthest(&self) -> Option<usize> {
        self.open
            .iter()
            .filter_map(|one| kinds::place(&kinds::reached(&one.kind)?))
            .max()
    }
}

/// A backend that sends more than it should changes nothing: the flag or the neutral kind suffices.
fn is_told_in_person(milestone: &Milestone) -> bool {
    milestone.tell_in_person || milestone.kind.as_str() == NEWS
}

/// Backends list oldest first or latest first: of one day, what they list as later comes first.
fn latest_first(milestones: &[Milestone]) -> Vec<&Milestone> {
    let day = |one: Option<&Milestone>| one.map(|one| one.happened_at);
    let is_latest_first = milestones.is_sorted_by(|one, next| one.happened_at >= next.happened_at)
        && day(milestones.first()) > day(milestones.last());
    // One by one to its place: the sort of the standard library costs a phone 4 KB.
    let mut ordered: Vec<&Milestone> = Vec::with_capacity(milestones.len());
    for one in milestones {
        let at = ordered.partition_point(|other| {
            other.happened_at > one.happened_at
                || is_latest_first && other.happened_at == one.happened_at
        });
        ordered.insert(at, one);
    }
    ordered
}

/// A milestone that names no suspect is about all of them.
pub fn may_share_suspect(one: &Milestone, other: &Milestone) -> bool {
    one.suspect.is_none() || other.suspect.is_none() || one.suspect == other.suspect
}
