//! Knows a refuge by its words: when in doubt, a service counts as one.

use serde_json::Value;

use super::super::terms;
use crate::service::Service;
use crate::words::{fold, stand_in};

/// Phrases that name a refuge, in English and Welsh. "Refugee" is not one.
const REFUGES: &[&str] = &[
    "refuge",
    "refuges",
    "safe house",
    "safe houses",
    "safehouse",
    "safehouses",
    "shelter",
    "shelters",
    "sanctuary",
    "safe haven",
    "place of safety",
    "place to stay",
    "safe to stay",
    "bed space",
    "bed spaces",
    "bedspaces",
    "emergency accommodation",
    "crisis accommodation",
    "supported housing",
    "housing for",
    "lloches",
    "llochesi",
    "ty diogel",
    "tai diogel",
];
/// Words for a roof, and words that make a refuge of it in the same sentence.
const ROOFS: &[&str] = &[
    "accommodation",
    "hostel",
    "hostels",
    "house",
    "houses",
    "flat",
    "flats",
    "room",
    "rooms",
    "bed",
    "beds",
    "lodging",
    "lodgings",
    "llety",
];
const DANGERS: &[&str] = &[
    "abuse",
    "violence",
    "violent",
    "trais",
    "drin",
    "flee",
    "flees",
    "fleeing",
    "escaping",
    "exploitation",
    "slavery",
    "trafficking",
    "marriage",
    "honour",
    "safe",
    "diogel",
    "brys",
    "risk",
    "women",
    "womens",
    "fenywod",
    "menywod",
];

/// Whether a service is a refuge or mentions one.
pub fn is_refuge(value: &Value, service: &Service) -> bool {
    let texts = [
        &service.name,
        &service.organization,
        &service.eligibility,
        &service.how_to_start,
    ];
    let named = terms::names(value);
    let all = texts.into_iter().chain(&service.description).chain(&named);
    let mut sentences = all.flat_map(|text| text.split(['.', '!', '?', ';']));
    sentences.any(|sentence| {
        let folded = fold(sentence);
        let says = |phrase: &&str| stand_in(&folded, phrase);
        let has = |list: &[&str]| folded.split(' ').any(|word| list.contains(&word));
        REFUGES.iter().any(says) || has(ROOFS) && has(DANGERS)
    })
}
