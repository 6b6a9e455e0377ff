//! Keeps the location of a refuge secret, even if a feed gives it away in the middle of a text.

use serde_json::Value;

use super::terms;
use crate::area::is_postcode;
use crate::service::{Cost, Service};
use crate::words::{fold, stand_in};

/// Words for a refuge. "Refugee" is not one.
const REFUGES: [&str; 7] = [
    "refuge",
    "refuges",
    "safe house",
    "safe houses",
    "safehouse",
    "shelter",
    "sanctuary",
];
/// Words that street names end in.
const STREETS: &str = " street st road rd avenue ave lane close drive gardens terrace square \
    crescent mews grove ";
/// Marks that end a sentence or a clause that can stand alone.
const SENTENCE_ENDS: [char; 4] = ['.', '!', '?', ';'];
/// The most words between a house number and "street".
const NAME_WORDS_MAX: usize = 3;

/// Whether a service is a refuge or mentions one.
pub fn is_refuge(value: &Value, service: &Service) -> bool {
    let mut texts = terms::names(value);
    texts.extend_from_slice(&service.description);
    texts.push(service.name.clone());
    texts.push(service.organization.clone());
    texts.push(service.eligibility.clone());
    texts.push(service.how_to_start.clone());
    let folded = fold(&texts.join(" , "));
    REFUGES.iter().any(|refuge| stand_in(&folded, refuge))
}

/// Removes every sentence that contains an address from the texts of a service.
pub fn keep(service: &mut Service) {
    // A name is not a sentence: keep it without the address.
    for name in [&mut service.name, &mut service.organization] {
        *name = without_addresses(name, &[',', ';', '(', '–']);
    }
    let clean = |text: &mut String| *text = without_addresses(text, &SENTENCE_ENDS);
    clean(&mut service.eligibility);
    clean(&mut service.interpreters);
    clean(&mut service.alert);
    clean(&mut service.how_to_start);
    clean(&mut service.wait);
    clean(&mut service.accreditations);
    service.pages.clear();
    for phone in &mut service.phones {
        clean(&mut phone.note);
    }
    for lines in [&mut service.description, &mut service.hours] {
        lines.retain_mut(|line| {
            clean(line);
            !line.is_empty()
        });
    }
    if let Cost::Said(said) = &mut service.cost {
        clean(said);
        if said.is_empty() {
            service.cost = Cost::Unsaid;
        }
    }
}

fn without_addresses(text: &str, ends: &[char]) -> String {
    let sentences = text.split_inclusive(ends);
    let mut kept = String::with_capacity(text.len());
    for sentence in sentences.filter(|sentence| !is_address(sentence)) {
        kept.push_str(sentence);
    }
    kept.trim_matches([' ', ',', '(']).to_owned()
}

/// Whether a text contains a postcode, a house number with its street, or a street name.
pub fn is_address(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let is_street = |word: &&str| stand_in(STREETS, word);
    let numbered = words.iter().enumerate().any(|(at, word)| {
        let is_number = word.len() <= 5 && word.starts_with(|c: char| c.is_ascii_digit());
        let mut after = words.iter().skip(at + 1).take(NAME_WORDS_MAX + 1);
        is_number && after.any(is_street)
    });
    let is_code = |pair: &[&str]| matches!(pair, [first, then] if is_postcode(first, then));
    let joined = |word: &&str| {
        let at = word.len().saturating_sub(3);
        let parts = word.get(..at).zip(word.get(at..));
        parts.is_some_and(|(first, then)| is_postcode(first, then))
    };
    numbered || words.windows(2).any(is_code) || words.iter().any(joined) || names_street(text)
}

/// Whether two capitalised words in a row look like a street name: "Hidden Lane".
fn names_street(text: &str) -> bool {
    let is_name = |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase());
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        matches!(pair, [name, street]
            if is_name(name) && is_name(street) && stand_in(STREETS, &fold(street)))
    })
}
