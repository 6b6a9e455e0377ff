//! How many services lack which criteria: all that a count needs.

use super::Fits;
use super::criteria::CriteriaSet;

/// For every set of criteria, how many services lack just these.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Tally([usize; CriteriaSet::COUNT]);

impl Default for Tally {
    fn default() -> Self {
        Self([0; CriteriaSet::COUNT])
    }
}

impl Tally {
    /// Counts one service.
    pub(super) fn add(&mut self, missed: CriteriaSet) {
        if let Some(count) = self.0.get_mut(missed.place()) {
            *count += 1;
        }
    }

    /// How many services fit once the fewest criteria are dropped, besides those that take none away.
    pub(super) fn fits(&self, soft: CriteriaSet) -> Fits {
        let counted = || {
            let all = CriteriaSet::all().zip(self.0);
            all.filter(|(_, count)| *count > 0)
        };
        let fewest = counted().map(|(missed, _)| missed.without(soft));
        let given_up = fewest.min_by_key(|missed| (missed.len(), *missed));
        let given_up = given_up.unwrap_or_default();
        let fit =
            || counted().filter(|(missed, _)| missed.without(soft).without(given_up).is_empty());
        let lacked = fit().map(|(missed, _)| missed.both(soft));
        let lacked = lacked.reduce(CriteriaSet::both).unwrap_or_default();
        Fits {
            count: fit().map(|(_, count)| count).sum(),
            has_all: given_up.union(lacked).is_empty(),
        }
    }
}
