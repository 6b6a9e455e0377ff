//! The numbers of places in links. A place that has none is not written: a link holds no words.

use super::{Area, borough, district};
use crate::words::fold;

/// London as a whole; its boroughs follow, in the order of their list.
const LONDON: u64 = 1;
/// The first number of a postcode district.
const DISTRICTS: u64 = 1_000;
/// The districts of each postcode area have numbers from 0 to 99.
const DISTRICTS_EACH: u64 = 100;

/// The postcode areas of the United Kingdom, then those of the islands. Their order never changes,
/// because links last.
const POSTCODE_AREAS: &str = "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD \
    DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L \
    LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG \
    SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY \
    IM JE";

/// The number of a place that somebody typed; 0 if we do not know it.
pub fn number_of(typed: &str) -> u64 {
    let area = Area::read(typed);
    if let Some((letters, district)) = district(&fold(typed)) {
        let at = POSTCODE_AREAS.split(' ').position(|known| known == letters);
        let digits = district.get(letters.len()..).and_then(|of| of.parse().ok());
        let number = at
            .zip(digits)
            .map(|(at, digits): (usize, u64)| DISTRICTS + at as u64 * DISTRICTS_EACH + digits);
        return number.unwrap_or_default();
    }
    match area.boroughs.first() {
        Some(at) => LONDON + 1 + *at as u64,
        None if area.in_london => LONDON,
        None => 0,
    }
}

/// The place with a number; empty if there is none.
pub fn place_of(number: u64) -> String {
    let named = if number < DISTRICTS {
        let at = number.checked_sub(LONDON + 1).map(usize::try_from);
        let borough = || at?.ok().and_then(borough);
        (number == LONDON)
            .then_some("London")
            .or_else(borough)
            .map(str::to_owned)
    } else {
        let number = number - DISTRICTS;
        let at = usize::try_from(number / DISTRICTS_EACH).ok();
        let letters = at.and_then(|at| POSTCODE_AREAS.split(' ').nth(at));
        let digits = (number % DISTRICTS_EACH).to_string();
        letters.map(|letters| [letters, &digits].concat())
    };
    named.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{number_of, place_of};
    use crate::area::boroughs;

    #[test]
    fn a_place_has_a_number_that_never_changes() {
        for (place, number) in [
            ("", 0),
            ("London", 1),
            ("Barking and Dagenham", 2),
            ("Hackney", 13),
            ("Westminster", 34),
            ("AB10", 1_010),
            ("E8", 4_108),
            ("SW1", 10_901),
            ("ZE3", 13_003),
        ] {
            assert_eq!(
                (number_of(place), place_of(number)),
                (number, place.to_owned())
            );
        }
        for borough in boroughs() {
            assert_eq!(place_of(number_of(borough)), borough);
        }
    }

    #[test]
    fn a_place_that_we_do_not_know_has_none() {
        for typed in ["Robin", "12 Example Street", "QQ1", "Leeds"] {
            assert_eq!(number_of(typed), 0, "{typed}");
        }
        for number in [35, 999, 99_999, u64::MAX] {
            assert_eq!(place_of(number), "", "{number}");
        }
    }
}
