//! Which services fit, in which order, and why. Something is always found: what nobody can meet
//! is given up, the least important first, and that is said.

mod fitting;

use contract::Timestamp;

use crate::area::Fit;
use crate::order::{ordered, pair, place, unpair};
use crate::{Audience, Channel, Need, Service, Wanted};
use fitting::{Fitting, Looked};

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
}

/// One service that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Its place in the list that was searched.
    pub index: usize,
    /// Why it is shown.
    pub reasons: Vec<Reason>,
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
const LACKING: u8 = bit(Part::Words) | bit(Part::Channel) | bit(Part::Language);

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
    let looked = Looked::new(services, wanted, now);
    let mut fittings: Vec<Fitting> = services.iter().map(|service| looked.at(service)).collect();
    let given_up = fewest(&fittings, |_| true).unwrap_or(0);
    let best = group(&mut fittings, given_up, |_| true);
    // What already fits best is not shown twice.
    let is_other = |missed: u8| missed & !given_up != 0;
    let more = fewest(&fittings, is_other).filter(|more| more & !given_up & !LACKING == 0);
    let others = more.filter(|_| best.hits.len() < FEW);
    let is_local = |service: &Service| service.coverage.fit(&looked.area) == Fit::Local;
    Found {
        best,
        others: others
            .map(|more| group(&mut fittings, more, is_other))
            .unwrap_or_default(),
        is_place_unknown: !looked.area.is_empty()
            && !looked.area.is_known()
            && !services.iter().any(is_local),
    }
}

/// The fewest parts that have to be given up for some of the services; of as few, the least
/// important ones.
fn fewest(fittings: &[Fitting], is_meant: impl Fn(u8) -> bool) -> Option<u8> {
    let missed = fittings
        .iter()
        .map(|fitting| fitting.missed)
        .filter(|missed| is_meant(*missed));
    missed.min_by_key(|missed| (missed.count_ones(), *missed))
}

/// The services that are found once these parts are given up. The higher the score, the further to
/// the front; of as high, as the feeds have them.
fn group(fittings: &mut [Fitting], given_up: u8, is_meant: impl Fn(u8) -> bool) -> Group {
    let fits = |missed: u8| missed & !given_up == 0 && is_meant(missed);
    let found = fittings
        .iter()
        .enumerate()
        .filter(|(_, fitting)| fits(fitting.missed));
    let rank = |score: i32| (i32::MAX / 2 - score).unsigned_abs();
    let found = ordered(found.map(|(at, fitting)| pair(rank(fitting.score), place(at))));
    let hit = |pair: u64| {
        let index = unpair(pair).1 as usize;
        let fitting = fittings.get_mut(index)?;
        Some(Hit {
            index,
            reasons: std::mem::take(&mut fitting.reasons),
        })
    };
    Group {
        hits: found.into_iter().filter_map(hit).collect(),
        given_up: PARTS
            .iter()
            .copied()
            .filter(|part| given_up & bit(*part) != 0)
            .collect(),
    }
}

const fn bit(part: Part) -> u8 {
    1 << part as u8
}
