//! The result of a search.

use super::{Criterion, Wish};
use crate::area::Country;
use crate::{Audience, Channel, Need};

/// What was found.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Found {
    /// The services that fit best.
    pub best: Group,
    /// When those are few: services that fit nearly as well.
    pub others: Group,
    /// Whether the place that was typed is unknown.
    pub is_place_unknown: bool,
    /// Whether nothing in the person's words was understood: then only help after any crime is shown.
    pub is_not_understood: bool,
}

/// Services that lack the same criteria.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Group {
    /// The services, the best first.
    pub hits: Vec<Hit>,
    /// The criteria dropped so that they were found.
    pub given_up: Vec<Criterion>,
    /// The wishes dropped.
    pub wishes_given_up: Vec<Wish>,
}

/// How many services fit.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Fits {
    /// How many there are in [`Found::best`].
    pub count: usize,
    /// Whether they meet every criterion.
    pub has_all: bool,
}

/// One service that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Hit {
    /// Its place in the list that was searched.
    pub index: usize,
    /// Why it is shown.
    pub reasons: Vec<MatchReason>,
    /// Which wishes it meets.
    pub wishes: Vec<Wish>,
    /// What was asked for and it may not have: the person has to ask.
    pub lacks: Vec<Lack>,
}

/// What a service may lack without being the wrong one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lack {
    /// It does not say that it speaks the language; it may use an interpreter.
    Language,
    /// It does not say that it can be reached that way.
    Channel(Channel),
    /// It is for people of another age, and none for this need is for theirs.
    Age,
}

/// Why a service is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MatchReason {
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
    /// It works in a whole country.
    Country(Country),
    /// It speaks the language: its code.
    Language(String),
    /// It can bring in an interpreter.
    Interpreters,
    /// It can be reached that way.
    Channel(Channel),
    /// It is for them.
    Audience(Audience),
}
