//! Which words stand for which need: for services that are not marked, and for people's own words.

use crate::Need;
use crate::words::begins;

/// A need; the beginnings of words that name it; those that only hint at it in a person's words.
const KEYWORDS: [(Need, &str, &str); 14] = [
    (
        Need::DomesticAbuse,
        "domestic",
        "partner husband wife boyfriend girlfriend controls hits home",
    ),
    (
        Need::SexualViolence,
        "rape sexual",
        "raped groped touched assaulted consent",
    ),
    (
        Need::Stalking,
        "stalk",
        "follow watching harass obsess unwanted",
    ),
    (
        Need::HateCrime,
        "hate homophobi islamophobi antisemit transphobi",
        "racis insult slur abused",
    ),
    (
        Need::Bereaved,
        "bereave homicide murder manslaughter",
        "killed died death funeral grief",
    ),
    (
        Need::Fraud,
        "fraud scam cyber",
        "money bank tricked stolen card hacked",
    ),
    (
        Need::ModernSlavery,
        "slavery traffick exploitation",
        "forced passport debt unpaid",
    ),
    (
        Need::Child,
        "child young",
        "son daughter school teenager kid",
    ),
    (
        Need::Older,
        "elder older",
        "pension carer grandmother grandfather",
    ),
    (
        Need::OnlineIntimateImages,
        "intimate sextort revenge",
        "photo picture video nude blackmail",
    ),
    (Need::HonourBasedAbuse, "honour", "shame dishonour"),
    (Need::ForcedMarriage, "marriage", "marry"),
    (Need::Road, "road", "crash car driver collision cyclist"),
    (
        Need::MentalHealth,
        "suicid",
        "anxi depress cope sleep panic sad mental",
    ),
];

/// The needs that words of a service name. None in them means it helps with no known need.
pub fn needs_in(words: &[String]) -> Vec<Need> {
    let names = |stems: &str| {
        words
            .iter()
            .any(|word| stems.split(' ').any(|stem| begins(word, stem)))
    };
    KEYWORDS
        .iter()
        .filter(|(_, strong, _)| names(strong))
        .map(|(need, ..)| *need)
        .collect()
}

/// The needs that a person's words may be about.
pub fn needs_meant(words: &[String], is_word: fn(&str, &str) -> bool) -> Vec<Need> {
    let names = |stems: &str| {
        words
            .iter()
            .any(|word| stems.split(' ').any(|stem| is_word(word, stem)))
    };
    let found = KEYWORDS
        .iter()
        .filter(|(_, strong, weak)| names(strong) || names(weak));
    found.map(|(need, ..)| *need).collect()
}
