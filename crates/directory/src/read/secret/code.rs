//! Codes for a place in a text: postcodes, coordinates, grid references, links.

use super::sentence::Word;
use crate::area::is_postcode;
use crate::link::site_name;
use crate::words::{fold, stand_in};

/// Letters as they are spelled out on the phone.
const SPELLED: &str = " alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike oscar papa quebec \
    romeo sierra tango uniform victor whiskey yankee zulu ";

/// Whether a text contains a postcode.
pub fn names_postcode(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let is_code = |pair: &[&str]| matches!(pair, [first, then] if is_postcode(first, then));
    let is_joined = |word: &&str| {
        let at = word.len().saturating_sub(3);
        let parts = word.get(..at).zip(word.get(at..));
        parts.is_some_and(|(first, then)| is_postcode(first, then))
    };
    words.windows(2).any(is_code) || words.iter().any(is_joined)
}

/// Whether a link leads to a map or holds a postcode or a code for a place.
pub fn leads_to_place(link: &str) -> bool {
    let host = site_name(link);
    let path = link.split_once(host).map_or("", |(_, path)| path);
    let is_map = |part: &str| {
        matches!(
            part,
            "map" | "maps" | "w3w" | "what3words" | "goo" | "openstreetmap" | "geo"
        )
    };
    let folded = fold(link);
    folded.split(' ').any(is_map) || names_postcode(path) || is_code(path.trim_matches('/'))
}

/// Whether a word is a link that leads further than to a site, or a code for a place.
pub fn is_code(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric() && c != '/');
    let is_alpha =
        |part: &&str| part.len() > 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let parts: Vec<&str> = word.trim_start_matches('/').split('.').collect();
    let is_three_words = parts.len() == 3 && parts.iter().all(is_alpha) && !is_host(word);
    let is_plus = word.split_once('+').is_some_and(|(area, spot)| {
        let fits = |part: &str, least: usize| {
            part.len() >= least && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        fits(area, 4) && fits(spot, 2)
    });
    let rest = word.split_once("://").map_or(word, |(_, rest)| rest);
    let path = rest.split_once('/').filter(|(host, _)| host.contains('.'));
    let is_link = path.is_some_and(|(_, path)| !path.is_empty()) || word.starts_with("geo:");
    // Prices have two digits behind the point, coordinates more.
    let is_exact = word
        .split([',', '.', ';', '='])
        .collect::<Vec<_>>()
        .windows(2)
        .any(|pair| {
            let digits = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count();
            matches!(pair, [whole, parts] if whole.ends_with(|c: char| c.is_ascii_digit())
            && digits(parts) > if word.contains('.') { 2 } else { 3 })
        });
    is_three_words || is_plus || is_link || is_exact || word.contains("///") || word.contains('°')
}

/// Whether a word is a site or an e-mail address of another host.
pub fn is_other_site(word: &str, own_host: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let host = site_name(word.rsplit('@').next().unwrap_or_default());
    is_host(host) && host != own_host
}

/// Whether a word looks like the host of a site.
fn is_host(word: &str) -> bool {
    let end = word.rsplit_once('.').map_or("", |(_, end)| end);
    stand_in(" org com net uk gov info london wales cymru co app ", end) && !end.is_empty()
}

/// Whether the words hold a code in letters and digits: the start of a postcode, a grid reference, a word
/// in single letters.
pub fn names_code(words: &[Word]) -> bool {
    let is_code = |word: &Word| {
        let letters = word
            .folded
            .bytes()
            .take_while(u8::is_ascii_lowercase)
            .count();
        let rest = word.folded.get(letters..).unwrap_or_default();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let is_start = word.is_capital && matches!(digits, 1..=2) && rest.len() <= digits + 1;
        let is_grid = letters == 2 && digits >= 4 && rest.len() == digits;
        matches!(letters, 1..=2) && (is_start || is_grid)
    };
    let is_grid = |three: &[Word]| {
        let sizes: Vec<usize> = three.iter().map(|word| word.folded.len()).collect();
        let is_digits = |word: &Word| word.folded.bytes().all(|byte| byte.is_ascii_digit());
        matches!((three, sizes.as_slice()), ([letters, east, north], [2, from, to])
            if letters.is_capital && from == to && (3..=5).contains(from) && is_digits(east) && is_digits(north))
    };
    let is_single = |word: &Word| word.folded.len() == 1;
    words.iter().any(is_code)
        || words.windows(3).any(is_grid)
        || words.windows(4).any(|four| four.iter().all(is_single))
}

/// Whether a code is spelled out: "echo eight", "fifty-one point five north".
pub fn is_spelled_out(words: &[Word]) -> bool {
    let spelled = words.iter().filter(|word| word.is_in(SPELLED)).count();
    let is_exact = |pair: &[Word]| matches!(pair, [number, then] if number.is_number() && then.is_in(" point north south east west "));
    spelled > 1 || words.windows(2).any(is_exact)
}
