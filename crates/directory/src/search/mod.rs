//! Which services fit, in which order, and why. Something is always found: criteria that no service
//! meets are dropped, least important first, and the result lists them.

mod criteria;
mod fitting;
mod found;
mod index;
mod mark;
mod missing;
mod spoken;
mod tally;
mod whom;
mod wish;

pub use criteria::Criterion;
pub use found::{Fits, Found, Group, Hit, Lack, MatchReason};
pub use index::Index;
pub use wish::{Wish, Wishes};

use contract::Timestamp;

use crate::area::Fit;
use crate::order::{ordered, pair, place, unpair};
use crate::{Service, Wanted};
use criteria::CriteriaSet;
use fitting::Looked;

/// With fewer services than this, the result includes others that fit nearly as well.
const FEW: usize = 3;
/// What those may lack: help with something else, elsewhere or for others would be no help.
const LACKING: CriteriaSet =
    CriteriaSet::of_wish(Wish::OpenNow).union(CriteriaSet::of_wish(Wish::FreeToCall));
/// How many services a keystroke gives reasons for: nobody reads further while typing.
const TOLD_MAX: usize = 100;

/// Searches. Only an empty list finds nothing.
pub fn search(services: &[Service], wanted: &Wanted, now: Timestamp) -> Found {
    Index::new(services).search_in_full(services, wanted, Wishes::default(), now)
}

impl Index {
    /// Searches the indexed list as [`search`] does, with wishes. Only the first hundred hits get
    /// their reasons.
    pub fn search(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Found {
        self.find(services, wanted, wishes, (now, TOLD_MAX))
    }

    /// The same with reasons for every hit, for a list that is read to its end.
    pub fn search_in_full(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Found {
        self.find(services, wanted, wishes, (now, services.len()))
    }

    /// How many services [`Index::search`] would find. The quickest: nothing is sorted.
    pub fn count(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Fits {
        let (tally, soft) = self.tally(services, wanted, wishes, now);
        tally.fits(soft)
    }

    fn find(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        (now, told_max): (Timestamp, usize),
    ) -> Found {
        let spoken = self.spoken(wanted);
        let rest = self.rest(services, (wanted, wishes), &spoken, now).to_vec();
        let is_age_soft = self.rest.as_ref().is_some_and(|rest| rest.is_age_soft);
        let looked = Looked::new(self, wanted, (wishes, is_age_soft), spoken, now);
        let missed = looked.missing(rest);
        // Only hits are scored: there may be ten thousand services.
        let score = |at: usize| {
            let service = services.get(at);
            service.map_or(0, |service| looked.at(at, service, false).score)
        };
        let soft = looked.spoken.soft(wanted);
        let group = |given_up, is_meant: &dyn Fn(CriteriaSet) -> bool| {
            let mut group = group(&missed, (given_up, soft), is_meant, &score);
            for hit in group.hits.iter_mut().take(told_max) {
                if let Some(service) = services.get(hit.index) {
                    let told = looked.at(hit.index, service, true);
                    (hit.reasons, hit.wishes, hit.lacks) = (told.reasons, told.wishes, told.lacks);
                }
            }
            group
        };
        let given_up = fewest(&missed, soft, &|_| true).unwrap_or_default();
        let best = group(given_up, &|_| true);
        // What already fits best is not shown twice.
        let is_other = |missed: CriteriaSet| !missed.without(soft).without(given_up).is_empty();
        let are_few = best.hits.len() < FEW;
        let more = are_few.then(|| fewest(&missed, soft, &is_other)).flatten();
        let others = more.filter(|more| more.without(given_up).without(LACKING).is_empty());
        let is_local = |service: &Service| service.coverage.fit(&looked.area) == Fit::Local;
        Found {
            best,
            others: others
                .map(|more| group(more, &is_other))
                .unwrap_or_default(),
            is_place_unknown: !looked.area.is_empty()
                && !looked.area.is_known()
                && !services.iter().any(is_local),
            is_not_understood: looked.spoken.is_unknown(),
        }
    }
}

/// The fewest criteria to drop so that some services fit; of equally few, the least important.
fn fewest(
    missed: &[CriteriaSet],
    soft: CriteriaSet,
    is_meant: &dyn Fn(CriteriaSet) -> bool,
) -> Option<CriteriaSet> {
    let missed = missed.iter().copied().filter(|missed| is_meant(*missed));
    let missed = missed.map(|missed| missed.without(soft));
    missed.min_by_key(|missed| (missed.len(), *missed))
}

/// The services that fit once these criteria are dropped, the highest score first; ties keep the
/// order of the feeds.
fn group(
    missed: &[CriteriaSet],
    (given_up, soft): (CriteriaSet, CriteriaSet),
    is_meant: &dyn Fn(CriteriaSet) -> bool,
    score: &dyn Fn(usize) -> i32,
) -> Group {
    let fits =
        |missed: CriteriaSet| missed.without(soft).without(given_up).is_empty() && is_meant(missed);
    // What all of them lack was given up as well.
    let lacked = missed.iter().copied().filter(|missed| fits(*missed));
    let lacked = lacked
        .map(|missed| missed.both(soft))
        .reduce(CriteriaSet::both);
    let given_up_too = given_up.union(lacked.unwrap_or_default());
    let all = missed.iter().enumerate();
    let found = all.filter(|(_, missed)| fits(**missed));
    let rank = |score: i32| (i32::MAX / 2 - score).unsigned_abs();
    let found = ordered(found.map(|(at, _)| pair(rank(score(at)), place(at))));
    let hit = |pair: u64| Hit {
        index: unpair(pair).1 as usize,
        reasons: Vec::new(),
        wishes: Vec::new(),
        lacks: Vec::new(),
    };
    Group {
        hits: found.into_iter().map(hit).collect(),
        given_up: given_up_too.criteria(),
        wishes_given_up: given_up.wishes(),
    }
}
