//! Whether a sentence gives a place away: an address, a code for a place, a landmark, a small area.

use super::code::{is_code, is_other_site, is_spelled_out, names_code, names_postcode};
use super::sentence::{Word, words};
use super::wide::is_wide;
use crate::words::{fold, stand_in};

/// Words that street names end in.
const STREETS: &str = " street streets st str road roads rd avenue ave lane close drive gardens terrace square crescent \
    mews grove hill walk row way approach parade green rise fold quay yard wharf vale passage broadway place court \
    park view bank gate alley path mount villas buildings croft dale end side embankment circus esplanade promenade \
    bridge ";
/// Those that mean a street without a capital letter too.
const STREETS_ALONE: &str = " street st str road rd avenue ave lane heol stryd lon rue calle ";
/// Those that mean a street after a number and a name.
const STREETS_NUMBERED: &str =
    " hill crescent terrace square mews grove row walk green parade quay yard wharf ";
/// Words that Welsh street names begin with, and those of other languages.
const STREETS_BEFORE: &[&str] = &[
    "heol", "stryd", "ffordd", "lon", "rhodfa", "clos", "maes", "rhes", "rhiw", "ul", "rue",
    "calle", "strada", "via",
];
/// Words that names of houses end in.
const HOUSES: &str = " house cottage lodge villa villas hall tower towers manor farm mill vicarage rectory barn flats chapel \
    church arms inn hotel hospital infirmary school college estate ward point station works mosque ";
/// Words before the number of a house or of a part of it.
const NUMBERED: &str = " number no nr rhif flat apt apartment unit block bloc suite plot box ";
/// Words that part a number from a name behind it.
const PARTING: &str = " a an and are at be by can do for from has have in into is it me my not on or our she so that they \
    this to us we when who with you your rooms ";
/// Words before the name of a place.
const PLACING: &str = " in at near around outside within inside beside opposite towards yn ym ger ";
/// Signs of a way or of a spot.
const HINTS: &[&str] = &[
    "next to",
    "next door",
    "across from",
    "across the road",
    "across the street",
    "minutes walk",
    "minute walk",
    "short walk",
    "walk from",
    "minutes from",
    "corner of",
    "turn left",
    "turn right",
    "first left",
    "first right",
    "get off",
    "last stop",
    "bus stop",
    "car park",
    "you can see the",
    "faces the",
    "backs on",
    "is off",
    "just off",
    "are off",
    "roundabout",
    "junction",
    "bridge",
    "footbridge",
    "canal",
    "is where",
    "house there",
    "refuge there",
    "drws nesaf",
    "gyferbyn",
    "c o",
    "po box",
    "p o box",
    "beside the",
    "between the",
    "close to the",
    "near the",
    "park gate",
    "what3words",
    "w3w",
    "geohash",
    "uprn",
    "map",
    "maps",
    "satnav",
    "sat nav",
    "gps",
    "latitude",
    "longitude",
    "lat",
    "lon",
    "coordinates",
    "easting",
    "northing",
    "grid reference",
    "drop a pin",
    "plus code",
    "location code",
    "estate",
    "in front of",
    "house before",
    "house after",
    "house past",
];
/// Names of houses that need no capital letter.
const COTTAGES: &str = " cottage lodge villa vicarage rectory manor ";
/// Words before a colon that an address follows.
const LABELS: &str = " address street road town city village house district ";

/// Whether a text gives away where something is. It may name the host of the service's own site, but no other.
pub fn gives_away(text: &str, own_host: &str) -> bool {
    let words = without_phones(words(text));
    let is_site = |word| is_other_site(word, own_host);
    is_address(text)
        || text.split(' ').any(is_site)
        || names_house(&words)
        || names_unknown(&words, false)
}

/// Whether a name holds an address. It may be the name of a house or of people, which we cannot tell apart.
pub fn is_address(text: &str) -> bool {
    let words = without_phones(words(text));
    let folded = fold(text);
    HINTS.iter().any(|hint| stand_in(&folded, hint))
        || names_postcode(text)
        || text.split(' ').any(is_code)
        || names_code(&words)
        || is_spelled_out(&words)
        || is_numbered(&words)
        || names_street(&words)
        || names_spot(&words)
        || names_unknown(&words, true)
}

/// Leaves out the digits of phone numbers and of times: they number no house.
fn without_phones(words: Vec<Word>) -> Vec<Word> {
    let is_digits = |word: &Word| word.folded.bytes().all(|byte| byte.is_ascii_digit());
    let mut kept: Vec<Word> = Vec::with_capacity(words.len());
    let mut digits = 0;
    let mut from = 0;
    for word in words {
        if is_digits(&word) && !word.folded.is_empty() {
            digits += word.folded.len();
        } else {
            if digits > 8 {
                kept.truncate(from);
            }
            digits = 0;
            from = kept.len() + 1;
        }
        kept.push(word);
    }
    if digits > 8 {
        kept.truncate(from);
    }
    kept
}

/// Whether a number stands beside a name or a street: a house.
fn is_numbered(words: &[Word]) -> bool {
    words.iter().enumerate().any(|(at, number)| {
        if !number.is_number() {
            return false;
        }
        let after = words.get(at + 1..).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let joined: Vec<&Word> = after
            .iter()
            .take(4)
            .take_while(|word| !word.is_in(PARTING))
            .collect();
        let is_street = |(nth, word): (usize, &&Word)| {
            word.is_in(STREETS_ALONE)
                || word.is_capital && word.is_in(STREETS)
                || nth < 2 && word.is_in(STREETS_NUMBERED)
        };
        let next = joined.iter().find(|word| !word.is_in(" the y yr "));
        let is_named =
            next.is_some_and(|word| word.is_name()) || joined.iter().enumerate().any(is_street);
        let is_after_name =
            before.is_some_and(|word| word.is_name() && at > 1) && !number.is_year();
        let is_counted = before.is_some_and(|word| word.is_in(NUMBERED));
        let is_last = matches!(after, [word] if word.before == ',');
        is_named || is_after_name || is_counted || is_last
    })
}

/// Whether the words name a house.
fn names_house(words: &[Word]) -> bool {
    let is_house = |pair: &[Word]| {
        let [name, house] = pair else { return false };
        let is_name = name.is_name() || name.is_capital && name.is_in(" the ");
        is_name && house.is_capital && house.is_in(HOUSES)
            || name.is_name() && house.is_in(" estate station ward ")
    };
    words.windows(2).any(is_house) || words.iter().any(|word| word.is_in(COTTAGES))
}

/// Whether the words name a street.
fn names_street(words: &[Word]) -> bool {
    let is_court = |word: &Word| word.is_in(" crown magistrates family high county supreme youth ");
    let named = words.windows(2).any(|pair| {
        let [name, street] = pair else { return false };
        let is_name = name.is_name() || name.is_capital && name.is_in(" the ");
        is_name && street.is_capital && street.is_in(STREETS) && !is_court(name)
    });
    let prefixed = words.windows(2).enumerate().any(|(at, pair)| {
        let [street, name] = pair else { return false };
        let starts = STREETS_BEFORE
            .iter()
            .any(|start| street.folded == *start || street.folded.strip_prefix(start) == Some("r"));
        let further = words.get(at + 2);
        let is_linked = name.is_in(" y yr ") && further.is_some_and(|word| word.is_capital);
        starts && (name.is_capital || is_linked)
    });
    let small = words.windows(3).any(|three| {
        let [before, name, street] = three else {
            return false;
        };
        before.is_in(" in on at to off behind along of ")
            && street.is_in(STREETS_ALONE)
            && !name.is_in(PARTING)
            && !name.is_in(" the every any ")
    });
    named || prefixed || small
}

/// Whether the words say what a house stands beside, or how it looks.
fn names_spot(words: &[Word]) -> bool {
    words.windows(2).any(|pair| {
        let [word, then] = pair else { return false };
        let is_beside = word.is_in(" opposite behind above ")
            && !then.is_in(" sex you her him them us me closed bars all ")
            && (then.is_in(" the a our ") || then.is_name());
        let is_coloured = word.is_in(" red blue green white black yellow brown ")
            && then.is_in(" door gate house bell ");
        is_beside || is_coloured || word.is_in(LABELS) && then.before == ':'
    })
}

/// Whether the words hold a name that we do not know: it may be of a small area, a shop, a station. Looks at
/// all names, or only at those behind "in", "at" or "near".
fn names_unknown(words: &[Word], only_placed: bool) -> bool {
    let mut at = 0;
    std::iter::from_fn(|| {
        let rest = words.get(at..)?;
        let start = at + rest.iter().position(|word| word.is_capital)?;
        let joins = |word: &Word| word.is_capital && matches!(word.before, ' ' | '-');
        let after = words.get(start + 1..)?;
        let len = 1 + after.iter().take_while(|word| joins(word)).count();
        at = start + len;
        Some((start, len))
    })
    .any(|(start, len)| {
        // The first word of a sentence has its capital letter from there.
        let skipped = usize::from(start == 0);
        let name = words.get(start + skipped..start + len).unwrap_or_default();
        let before = words.get(..start).unwrap_or_default();
        let before = before.iter().rev().find(|word| !word.is_in(" the "));
        let is_placed = before.is_some_and(|word| word.is_in(PLACING));
        let is_headed = name.last().is_some_and(Word::is_head)
            || words.get(start + len).is_some_and(Word::is_head);
        let is_told = is_asked_for(words, start) && len == 1 || is_headed && !is_placed;
        !name.is_empty() && (is_placed || !only_placed) && !is_told && !is_known(name)
    })
}

/// Whether the name of a person stands there: "ask for Ann".
fn is_asked_for(words: &[Word], at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default();
    matches!(before, [.., ask, then] if ask.is_in(" ask ") && then.is_in(" for "))
}

/// Whether we know each word of a name, or the name is of a wide area.
fn is_known(name: &[Word]) -> bool {
    let folded: Vec<&str> = name.iter().map(|word| word.folded.as_str()).collect();
    let is_plain =
        |word: &Word| word.is_head() || word.is_acronym || !word.is_name() || is_wide(&word.folded);
    is_wide(&folded.join(" ")) || name.iter().all(is_plain)
}
