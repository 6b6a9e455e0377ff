//! Where a service works, and how well that fits where a person is.

use super::{Area, borough, named, says_london};
use crate::words::{fold, stand_in};

/// Names of areas that take in London and the rest of the country.
const COUNTRIES: [&str; 6] = [
    "england",
    "united kingdom",
    "uk",
    "great britain",
    "national",
    "nationwide",
];

/// Where a service works.
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
    /// It works elsewhere.
    Elsewhere,
    /// It does not say where it works.
    Unsaid,
    /// It works in the whole country.
    Country,
    /// It works in a part of London, and that is all that is known of the place.
    PartOfLondon,
    /// It works in all of London.
    London,
    /// It works in this borough or place.
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

    /// How well it fits a place.
    pub fn fit(&self, area: &Area) -> Fit {
        let local = self
            .boroughs
            .iter()
            .any(|borough| area.boroughs.contains(borough))
            || self.elsewhere.contains(&area.folded);
        // Somebody who says no more than "London" may live in any of its boroughs.
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

    /// Whether it is for some places of the country only.
    pub const fn is_local(&self) -> bool {
        !self.country && !self.london && (!self.boroughs.is_empty() || !self.elsewhere.is_empty())
    }

    /// The boroughs it works in, when it names them.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        self.boroughs.iter().filter_map(|at| borough(*at))
    }

    /// Whether it works in all of London or beyond.
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
