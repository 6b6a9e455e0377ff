//! Where a person is and where a service works: an authority or several, London, a country.

mod coverage;
mod groups;
mod nations;
mod place;
mod places;
mod postcode;
#[cfg(test)]
mod tests;

pub use coverage::{Country, Coverage, Fit};
pub use place::{number_of, place_of};
pub use postcode::is_postcode;

use crate::words::{fold, resembles, stand_in};
use groups::ENGLISH;
use nations::{ALL, ENGLAND, Nations, OTHERS, WALES};
use places::{PLACES, Place, with_district};
use postcode::{District, district_in};

/// Postcode areas that lie wholly in London, in Wales, and in neither England nor Wales.
const LONDON_POSTCODES: &str = " E EC N NW SE SW W WC ";
const WELSH_POSTCODES: &str = " CF LD LL SA ";
const OTHER_POSTCODES: &str = " AB BT DD DG EH FK G GY HS IM IV JE KA KW KY ML PA PH ZE ";
/// Words around the name of an authority: "London Borough of Hackney", "Leeds City Council".
const BEFORE_NAMES: &str = " the all of in across city and county borough boroughs royal london metropolitan district \
    people cyngor dinas sir bwrdeistref ";
const AFTER_NAMES: &str = " council city borough county district metropolitan unitary authority area region \
    residents only uk england wales cymru london ";
/// How many places are said back.
const SAID_MAX: usize = 3;

const _: () = assert!(ENGLISH < PLACES, "the places of Wales come last");

/// A place somebody typed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Area {
    folded: String,
    district: Option<District>,
    /// What it was taken for.
    named: Vec<Place>,
}

/// The names of the London boroughs and the City.
pub fn boroughs() -> impl Iterator<Item = &'static str> {
    let boroughs = Place::LONDON.authorities();
    boroughs.filter_map(Place::authority).map(Place::name)
}

/// What a typed place is taken for, to say it back: "E8 (Hackney)", "Leeds". As typed, if it is unknown.
pub fn place_meant(typed: &str) -> String {
    let area = Area::read(typed);
    let names: Vec<&str> = area
        .named
        .iter()
        .take(SAID_MAX)
        .map(|place| place.name())
        .collect();
    let names = names.join(", ");
    match area.district {
        Some(district) if names.is_empty() => district.text(),
        Some(district) => [&district.text(), " (", &names, ")"].concat(),
        None if names.is_empty() => typed.trim().to_owned(),
        None => names,
    }
}

/// Shortens a place so that a link gives nobody's home away: to a postcode district, a borough or
/// London. Empty if it is none of these.
pub fn short_place(typed: &str) -> String {
    let area = Area::read(typed);
    let district = area.district.as_ref().map(District::text);
    let named = || area.named.first().map(|place| place.name().to_owned());
    district.or_else(named).unwrap_or_default()
}

impl Area {
    /// Interprets what somebody typed: an authority, a town, a postcode or the start of one, an address.
    pub fn read(typed: &str) -> Self {
        let folded = fold(typed);
        let mut area = Self {
            district: district_in(&folded),
            ..Self::default()
        };
        if let Some(district) = &area.district {
            area.named = with_district(&district.letters, district.number);
            if area.named.is_empty() && stand_in(LONDON_POSTCODES, &district.letters) {
                area.named.push(Place::LONDON);
            }
        } else {
            area.named = typed_places(typed, &folded);
        }
        Self { folded, ..area }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// Whether we know the place, or at least in which country it is.
    pub fn is_known(&self) -> bool {
        !self.named.is_empty() || self.district.is_some()
    }

    /// Whether somebody there may be in any of several authorities.
    fn is_wide(&self) -> bool {
        self.named.iter().any(|place| place.is_group())
    }

    /// The countries that it may lie in; all if we do not know.
    fn nations(&self) -> Nations {
        let of = |place: &Place| {
            if place.authorities().start < ENGLISH {
                ENGLAND
            } else {
                WALES
            }
        };
        let named = self.named.iter().map(of).fold(0, |all, one| all | one);
        match &self.district {
            _ if named != 0 => named,
            Some(district) if stand_in(OTHER_POSTCODES, &district.letters) => OTHERS,
            Some(district) if stand_in(WELSH_POSTCODES, &district.letters) => WALES,
            Some(_) => ENGLAND,
            None => match self.folded.as_str() {
                "england" => ENGLAND,
                "wales" | "cymru" => WALES,
                "scotland" | "northern ireland" => OTHERS,
                _ => ALL,
            },
        }
    }
}

/// The places that a text may mean. Of a place with its county, only those in the county.
fn typed_places(typed: &str, folded: &str) -> Vec<Place> {
    let whole = known_places(folded);
    if !whole.is_empty() {
        return whole;
    }
    let mut found: Vec<Place> = Vec::new();
    for part in typed.split([',', ';', '/', '(']).map(fold) {
        let places = known_places(&part);
        let within = |place: &Place| {
            places.iter().any(|other| {
                let (inner, outer) = (place.authorities(), other.authorities());
                outer.start <= inner.start && inner.end <= outer.end
            })
        };
        let both: Vec<Place> = found.iter().copied().filter(within).collect();
        if both.is_empty() {
            found.extend(places);
        } else {
            found = both;
        }
    }
    if !found.is_empty() {
        return found;
    }
    if stand_in(folded, "london") || resembles(folded, "london") {
        return vec![Place::LONDON];
    }
    places::resembling(folded)
}

/// The places of this name, with or without "city of", "council" and other words around it.
fn known_places(folded: &str) -> Vec<Place> {
    let mut rest = folded;
    loop {
        let mut bare = rest;
        loop {
            let found = places::named(bare);
            if !found.is_empty() {
                return found;
            }
            match bare.split_once(' ') {
                Some((first, behind)) if stand_in(BEFORE_NAMES, first) => bare = behind,
                _ => break,
            }
        }
        match rest.rsplit_once(' ') {
            Some((before, last)) if stand_in(AFTER_NAMES, last) => rest = before,
            _ => return Vec::new(),
        }
    }
}
