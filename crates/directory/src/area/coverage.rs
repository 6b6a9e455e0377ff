//! The area a service covers, and how well it fits where a person is.

use super::{Area, borough, named, says_london};
use crate::words::{fold, stand_in};

/// Names of areas that include London and the rest of the country.
const COUNTRIES: [&str; 6] = [
    "england",
    "united kingdom",
    "uk",
    "great britain",
    "national",
    "nationwide",
];

/// The area a service covers.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Coverage {
    boroughs: Vec<usize>,
    london: bool,
    country: bool,
    /// Names of other places, folded.
    elsewhere: Vec<String>,
}

/// How well a service's area fits a place, best last.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Fit {
    /// It covers other places only.
    Elsewhere,
    /// It does not name its area.
    Unsaid,
    /// It covers the whole country.
    Country,
    /// It covers part of London, and we know only that the person is in London.
    PartOfLondon,
    /// It covers all of London.
    London,
    /// It covers this borough or place.
    Local,
}

impl Coverage {
    /// Adds an area that a feed names.
    pub fn add(&mut self, name: &str) {
        let folded = fold(name);
        let boroughs = named(&folded);
        if !boroughs.is_empty() {
            self.boroughs.extend(boroughs);
        } else if says_london(&folded) {
            self.london = true;
        } else if COUNTRIES.iter().any(|country| stand_in(&folded, country)) {
            self.country = true;
        } else if !folded.is_empty() {
            self.elsewhere.push(folded);
        }
    }

    /// How well it fits the place.
    pub fn fit(&self, area: &Area) -> Fit {
        let local = self
            .boroughs
            .iter()
            .any(|borough| area.boroughs.contains(borough))
            || self.elsewhere.contains(&area.folded);
        // Somebody who only says "London" may live in any borough.
        let somewhere_in_london = area.in_london && area.boroughs.is_empty();
        if local {
            Fit::Local
        } else if self.london && area.in_london {
            Fit::London
        } else if somewhere_in_london && !self.boroughs.is_empty() {
            Fit::PartOfLondon
        } else if self.country {
            Fit::Country
        } else if *self == Self::default() {
            Fit::Unsaid
        } else {
            Fit::Elsewhere
        }
    }

    /// Whether it covers only some places in the country.
    pub const fn is_local(&self) -> bool {
        !self.country && !self.london && (!self.boroughs.is_empty() || !self.elsewhere.is_empty())
    }

    /// The boroughs it names.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        self.boroughs.iter().filter_map(|at| borough(*at))
    }

    /// How far it reaches: one or more places, London, the country.
    pub const fn reach(&self) -> Fit {
        if self.country {
            Fit::Country
        } else if self.london {
            Fit::London
        } else if self.is_local() {
            Fit::Local
        } else {
            Fit::Unsaid
        }
    }
}
