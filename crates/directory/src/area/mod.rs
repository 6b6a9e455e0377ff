//! Where a person is and where a service works: a borough, London, the country.

mod coverage;
mod place;
mod postcode;
#[cfg(test)]
mod tests;

pub use coverage::{Coverage, Fit};
pub use place::{number_of, place_of};

use crate::london::BOROUGHS;
use crate::words::{fold, resembles, stand_in};
use postcode::district;
pub use postcode::is_postcode;

/// Postcode areas that lie wholly in London.
const LONDON_POSTCODES: &str = " E EC N NW SE SW W WC ";
/// A place somebody typed.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Area {
    folded: String,
    boroughs: Vec<usize>,
    in_london: bool,
}

/// The names of the London boroughs and the City.
pub fn boroughs() -> impl Iterator<Item = &'static str> {
    BOROUGHS.iter().map(|(name, _)| *name)
}

/// Shortens a place so that a link gives nobody's home away: to a postcode district, a borough or
/// London. Empty if it is none of these.
pub fn short_place(typed: &str) -> String {
    let area = Area::read(typed);
    let district = district(&area.folded).map(|(_, district)| district);
    let borough = || area.boroughs().next().map(str::to_owned);
    let london = || area.in_london.then(|| "London".to_owned());
    district
        .or_else(borough)
        .or_else(london)
        .unwrap_or_default()
}

impl Area {
    /// Interprets what somebody typed: a borough, a postcode or the start of one, a town.
    pub fn read(typed: &str) -> Self {
        let folded = fold(typed);
        let mut area = Self {
            boroughs: named(&folded),
            ..Self::default()
        };
        area.in_london = !area.boroughs.is_empty() || says_london(&folded);
        if let Some((letters, district)) = district(&folded) {
            area.boroughs = with_district(&district);
            area.in_london = !area.boroughs.is_empty() || stand_in(LONDON_POSTCODES, &letters);
        } else if !area.in_london {
            area.boroughs = resembling(&folded);
            area.in_london = !area.boroughs.is_empty();
        }
        Self { folded, ..area }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.folded.is_empty()
    }

    /// Whether we know the place: London or a part of it.
    pub const fn is_known(&self) -> bool {
        self.in_london
    }

    /// The boroughs it lies in.
    pub fn boroughs(&self) -> impl Iterator<Item = &'static str> {
        self.boroughs.iter().filter_map(|at| borough(*at))
    }
}

fn borough(at: usize) -> Option<&'static str> {
    BOROUGHS.get(at).map(|(name, _)| *name)
}

/// The boroughs named in a text, or whose short name is the whole text: "Kingston" means the
/// borough, "Kingston upon Hull" does not.
fn named(folded: &str) -> Vec<usize> {
    let bare = folded
        .trim_start_matches("london borough of ")
        .trim_start_matches("royal borough of ");
    let is_meant = |name: &str| {
        let short = name.strip_suffix(" upon Thames");
        stand_in(folded, name) || short.is_some_and(|short| short.eq_ignore_ascii_case(bare))
    };
    which(&is_meant)
}

/// The boroughs that a text may mean: "hackny", "lewishem", "hammersmith".
fn resembling(folded: &str) -> Vec<usize> {
    let may_be = |name: &str| {
        let name = fold(name);
        let part = name.split(" and ").any(|part| part == folded);
        part || resembles(folded, &name)
    };
    which(&may_be)
}

/// The positions, in the list of boroughs, of those meant.
fn which(is_meant: &dyn Fn(&str) -> bool) -> Vec<usize> {
    let meant = boroughs().enumerate().filter(|(_, name)| is_meant(name));
    meant.map(|(at, _)| at).collect()
}

fn says_london(folded: &str) -> bool {
    stand_in(folded, "london") || resembles(folded, "london")
}

fn with_district(district: &str) -> Vec<usize> {
    let lies_in = |districts: &str| stand_in(districts, district);
    let found = BOROUGHS
        .iter()
        .enumerate()
        .filter(|(_, (_, districts))| lies_in(districts));
    found.map(|(at, _)| at).collect()
}
