//! The area a service covers, and how well it fits where a person is.

use super::nations::{ALL, ENGLAND, Nations, WALES};
use super::places::Place;
use super::{Area, known_places};
use crate::words::{fold, stand_in};

/// Names of countries, or of several.
const COUNTRIES: [(&str, Nations); 8] = [
    ("england", ENGLAND),
    ("wales", WALES),
    ("cymru", WALES),
    ("united kingdom", ALL),
    ("uk", ALL),
    ("great britain", ENGLAND | WALES),
    ("national", ALL),
    ("nationwide", ALL),
];

/// The area a service covers.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Coverage {
    places: Vec<Place>,
    nations: Nations,
    /// Names of other places, folded.
    elsewhere: Vec<String>,
}

/// Which country a service covers wholly.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Country {
    /// England, not Wales.
    England,
    /// Wales, not England.
    Wales,
    /// England and Wales.
    EnglandAndWales,
    /// The whole United Kingdom, or "the whole country".
    Whole,
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
    /// It covers part of the area, and we know no more than that the person is in it.
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
        let whole = known_places(&folded);
        if !whole.is_empty() {
            self.places.extend(whole);
            return;
        }
        let parts = || name.split([',', ';', '/']).map(fold);
        let listed: Vec<Place> = parts()
            .flat_map(|part| match known_places(&part) {
                found if found.is_empty() => part.split(" and ").flat_map(known_places).collect(),
                found => found,
            })
            .collect();
        let nations = COUNTRIES
            .iter()
            .filter(|(country, _)| stand_in(&folded, country));
        let nations = nations.fold(0, |all, (_, nations)| all | nations);
        // "North West England" and "Sutton Coldfield, England" name no country.
        let is_country = nations != 0 && is_of_countries(&folded);
        if is_country {
            self.nations |= nations;
        } else if !listed.is_empty() {
            self.places.extend(listed);
        } else if stand_in(&folded, "london") {
            self.places.push(Place::LONDON);
        } else if !folded.is_empty() {
            self.elsewhere.push(folded);
        }
    }

    /// How well it fits the place.
    pub fn fit(&self, area: &Area) -> Fit {
        if self.elsewhere.contains(&area.folded) {
            return Fit::Local;
        }
        let shared = self.places.iter().filter(|place| shares(**place, area));
        let fits = shared.map(|place| match place {
            place if *place == Place::LONDON => Fit::London,
            place if area.is_wide() && !area.named.contains(place) => Fit::PartOfLondon,
            _ => Fit::Local,
        });
        if let Some(best) = fits.max() {
            best
        } else if self.nations & area.nations() != 0 {
            Fit::Country
        } else if *self == Self::default() {
            Fit::Unsaid
        } else {
            Fit::Elsewhere
        }
    }

    /// Whether it covers only some places in the country.
    pub fn is_local(&self) -> bool {
        self.nations == 0
            && !self.places.contains(&Place::LONDON)
            && (!self.places.is_empty() || !self.elsewhere.is_empty())
    }

    /// The places it names.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        let places = self.places.iter().filter(|place| **place != Place::LONDON);
        places.map(|place| place.name())
    }

    /// The first place it names that lies in this area.
    pub fn here(&self, area: &Area) -> Option<&'static str> {
        let here = self.places.iter().find(|place| shares(**place, area));
        here.map(|place| place.name())
    }

    /// Which country it covers.
    pub const fn country(&self) -> Country {
        match self.nations {
            ENGLAND => Country::England,
            WALES => Country::Wales,
            nations if nations == ENGLAND | WALES => Country::EnglandAndWales,
            _ => Country::Whole,
        }
    }

    /// How far it reaches: one or more places, London, the country.
    pub fn reach(&self) -> Fit {
        if self.nations != 0 {
            Fit::Country
        } else if self.places.contains(&Place::LONDON) {
            Fit::London
        } else if self.is_local() {
            Fit::Local
        } else {
            Fit::Unsaid
        }
    }
}

/// Whether a place and an area have an authority in common.
fn shares(place: Place, area: &Area) -> bool {
    let own = place.authorities();
    area.named.iter().any(|named| {
        let theirs = named.authorities();
        own.start < theirs.end && theirs.start < own.end
    })
}

/// Whether a text names countries and nothing smaller.
fn is_of_countries(folded: &str) -> bool {
    const BESIDE: &str = " and the all of whole across in england wales cymru uk united kingdom great britain \
        national nationwide country service scotland northern ireland ";
    folded.split(' ').all(|word| stand_in(BESIDE, word))
}
