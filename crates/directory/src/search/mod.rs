//! Which services fit, in which order, and why. Something is always found: what nobody can meet
//! is given up, the least important first, and that is said.

mod fitting;
mod index;
mod missing;
mod wish;

pub use index::Index;
pub use wish::{Wish, Wishes};

use contract::Timestamp;

use crate::area::Fit;
use crate::order::{ordered, pair, place, unpair};
use crate::{Audience, Channel, Need, Service, Wanted};
use fitting::Looked;

/// What was found.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Found {
    /// The services that fit best.
    pub best: Group,
    /// When those are few: services that fit nearly as well.
    pub others: Group,
    /// Whether a place was typed that nothing is known about.
    pub is_place_unknown: bool,
}

/// Services that lack the same parts of what was asked for.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Group {
    /// The services, the best first.
    pub hits: Vec<Hit>,
    /// What had to be given up so that they were found.
    pub given_up: Vec<Part>,
    /// Which wishes had to be given up.
    pub wishes_given_up: Vec<Wish>,
}

/// How many services fit, without saying which.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Fits {
    /// How many there are in [`Found::best`].
    pub count: usize,
    /// Whether they have all that was asked for.
    pub has_all: bool,
}

/// One service that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Its place in the list that was searched.
    pub index: usize,
    /// Why it is shown.
    pub reasons: Vec<Reason>,
    /// Which wishes it meets.
    pub wishes: Vec<Wish>,
}

/// A part of what a person looks for, the least important first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Their own words.
    Words,
    /// Whom it should be for.
    Audience,
    /// How to get in touch.
    Channel,
    /// The language.
    Language,
    /// What they need help with.
    Need,
    /// The place.
    Area,
}

const PARTS: [Part; 6] = [
    Part::Words,
    Part::Audience,
    Part::Channel,
    Part::Language,
    Part::Need,
    Part::Area,
];

/// With fewer services than this, others are shown that fit nearly as well.
const FEW: usize = 3;
/// What those may lack: help with something else, elsewhere or for others would be no help.
const LACKING: u8 = OPEN | FREE | bit(Part::Words) | bit(Part::Channel) | bit(Part::Language);
/// For how many services a keystroke tells why they are shown.
const TOLD_MAX: usize = 100;
/// The bits of the wishes: they are given up before any part.
const OPEN: u8 = 1;
const FREE: u8 = 2;

/// Why a service is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It helps with what the person chose.
    Need(Need),
    /// It helps after any crime.
    AnyNeed,
    /// It may help with what the person wrote.
    Words(Need),
    /// It has a word that the person wrote.
    Word(String),
    /// It works in this borough or place.
    Local(String),
    /// It works in all of London.
    London,
    /// It works in the whole country.
    Country,
    /// It speaks the language: its code.
    Language(String),
    /// It can bring in an interpreter.
    Interpreters,
    /// It can be reached that way.
    Channel(Channel),
    /// It is for them.
    Audience(Audience),
}

/// Searches. Only a list without services finds nothing.
#[must_use]
pub fn search(services: &[Service], wanted: &Wanted, now: Timestamp) -> Found {
    Index::new(services).search_in_full(services, wanted, Wishes::default(), now)
}

impl Index {
    /// Searches the list that the index was made for, as [`search`] does, with wishes. Why a service
    /// is shown is told for the first hundred only: nobody reads further while typing.
    #[must_use]
    pub fn search(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Found {
        self.find(services, wanted, wishes, (now, TOLD_MAX))
    }

    /// The same, and why each service is shown: for a list that is read to its end.
    #[must_use]
    pub fn search_in_full(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Found {
        self.find(services, wanted, wishes, (now, services.len()))
    }

    /// How many services [`Index::search`] would find: the quickest, as nothing is put in order.
    #[must_use]
    pub fn count(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Fits {
        let rest = self.rest(services, wanted, wishes, now);
        let missed = Looked::new(self, wanted, wishes, now).missing(rest);
        let given_up = fewest(&missed, &|_| true).unwrap_or(0);
        let fit = missed.iter().filter(|missed| *missed & !given_up == 0);
        Fits {
            count: fit.count(),
            has_all: given_up == 0,
        }
    }

    fn find(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        (now, told_max): (Timestamp, usize),
    ) -> Found {
        let rest = self.rest(services, wanted, wishes, now);
        let looked = Looked::new(self, wanted, wishes, now);
        let missed = looked.missing(rest);
        // Only of what is found the score is needed: there may be ten thousand.
        let score = |at: usize| {
            let service = services.get(at);
            service.map_or(0, |service| looked.at(at, service, false).score)
        };
        let group = |given_up, is_meant: &dyn Fn(u8) -> bool| {
            let mut group = group(&missed, given_up, is_meant, &score);
            for hit in group.hits.iter_mut().take(told_max) {
                if let Some(service) = services.get(hit.index) {
                    let told = looked.at(hit.index, service, true);
                    (hit.reasons, hit.wishes) = (told.reasons, told.wishes);
                }
            }
            group
        };
        let given_up = fewest(&missed, &|_| true).unwrap_or(0);
        let best = group(given_up, &|_| true);
        // What already fits best is not shown twice.
        let is_other = |missed: u8| missed & !given_up != 0;
        let are_few = best.hits.len() < FEW;
        let more = are_few.then(|| fewest(&missed, &is_other)).flatten();
        let others = more.filter(|more| more & !given_up & !LACKING == 0);
        let is_local = |service: &Service| service.coverage.fit(&looked.area) == Fit::Local;
        Found {
            best,
            others: others
                .map(|more| group(more, &is_other))
                .unwrap_or_default(),
            is_place_unknown: !looked.area.is_empty()
                && !looked.area.is_known()
                && !services.iter().any(is_local),
        }
    }
}

/// The fewest parts that have to be given up for some of the services; of as few, the least
/// important ones.
fn fewest(missed: &[u8], is_meant: &dyn Fn(u8) -> bool) -> Option<u8> {
    let missed = missed.iter().copied().filter(|missed| is_meant(*missed));
    missed.min_by_key(|missed| (missed.count_ones(), *missed))
}

/// The services that are found once these parts are given up. The higher the score, the further to
/// the front; of as high, as the feeds have them.
fn group(
    missed: &[u8],
    given_up: u8,
    is_meant: &dyn Fn(u8) -> bool,
    score: &dyn Fn(usize) -> i32,
) -> Group {
    let fits = |missed: u8| missed & !given_up == 0 && is_meant(missed);
    let all = missed.iter().enumerate();
    let found = all.filter(|(_, missed)| fits(**missed));
    let rank = |score: i32| (i32::MAX / 2 - score).unsigned_abs();
    let found = ordered(found.map(|(at, _)| pair(rank(score(at)), place(at))));
    let hit = |pair: u64| Hit {
        index: unpair(pair).1 as usize,
        reasons: Vec::new(),
        wishes: Vec::new(),
    };
    let wishes = [(OPEN, Wish::OpenNow), (FREE, Wish::FreeToCall)];
    Group {
        hits: found.into_iter().map(hit).collect(),
        given_up: PARTS
            .iter()
            .copied()
            .filter(|part| given_up & bit(*part) != 0)
            .collect(),
        wishes_given_up: wishes
            .iter()
            .filter(|(bit, _)| given_up & bit != 0)
            .map(|(_, wish)| *wish)
            .collect(),
    }
}

const fn bit(part: Part) -> u8 {
    4 << part as u8
}
