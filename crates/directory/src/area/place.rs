//! The numbers of places in links. A place that has none is not written: a link holds no words.

use super::{Area, PLACES, Place};

/// London as a whole; its boroughs and the other authorities follow, in the order of their list.
const LONDON: u64 = 1;
/// The first number of the other groups of authorities.
const GROUPS: u64 = 400;
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
    if let Some(district) = &area.district {
        let known = POSTCODE_AREAS
            .split(' ')
            .position(|known| known == district.letters);
        let number = known.map(|at| DISTRICTS + at as u64 * DISTRICTS_EACH);
        return number.map_or(0, |number| number + u64::from(district.number));
    }
    match area.named.first() {
        Some(place) if *place == Place::LONDON => LONDON,
        Some(place) if place.is_group() => GROUPS + place.at() as u64,
        Some(place) => LONDON + 1 + place.at() as u64,
        None => 0,
    }
}

/// The place with a number; empty if there is none.
pub fn place_of(number: u64) -> String {
    let at = |first: u64| usize::try_from(number.checked_sub(first)?).ok();
    let named = if number >= DISTRICTS {
        let number = number - DISTRICTS;
        let at = usize::try_from(number / DISTRICTS_EACH).ok();
        let letters = at.and_then(|at| POSTCODE_AREAS.split(' ').nth(at));
        let digits = (number % DISTRICTS_EACH).to_string();
        return letters.map_or_else(String::new, |letters| [letters, &digits].concat());
    } else if number == LONDON {
        Some(Place::LONDON)
    } else if number >= GROUPS {
        at(GROUPS).filter(|at| *at > 0).and_then(Place::group)
    } else {
        at(LONDON + 1).and_then(Place::authority)
    };
    named.map_or_else(String::new, |place| place.name().to_owned())
}

const _: () = assert!((LONDON as usize) + PLACES < GROUPS as usize);

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
            ("Leeds", 294),
            ("Cardiff", 314),
            ("Kent", 417),
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
        for typed in ["Robin", "12 Example Street", "QQ1", "Atlantis"] {
            assert_eq!(number_of(typed), 0, "{typed}");
        }
        for number in [0, 320, 400, 999, 99_999, u64::MAX] {
            assert_eq!(place_of(number), "", "{number}");
        }
    }
}
