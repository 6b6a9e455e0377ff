//! The languages that people can choose, in a search, for a call and for messages; feeds name them in words or by code.

use crate::words::{fold, stand_in};

/// A number for links, which never changes and is never used again; the code (ISO 639-1; BSL has none,
/// so 639-3); then three-letter codes and English names, folded.
const NAMES: [(u8, &str, &str); 24] = [
    (1, "en", "eng english"),
    (2, "cy", "cym wel welsh cymraeg"),
    (3, "bfi", "bfi bsl"),
    (4, "ar", "ara arabic"),
    (5, "bn", "ben bengali bangla sylheti"),
    (6, "zh", "zho chi chinese mandarin cantonese"),
    (7, "fa", "fas per farsi persian dari"),
    (8, "fr", "fra fre french"),
    (9, "gu", "guj gujarati"),
    (10, "hi", "hin hindi"),
    (11, "it", "ita italian"),
    (12, "ku", "kur kurdish sorani kurmanji"),
    (13, "lt", "lit lithuanian"),
    (14, "pa", "pan punjabi panjabi"),
    (15, "pl", "pol polish"),
    (16, "pt", "por portuguese"),
    (17, "ro", "ron rum romanian"),
    (18, "so", "som somali"),
    (19, "es", "spa spanish"),
    (20, "ta", "tam tamil"),
    (21, "tr", "tur turkish"),
    (22, "uk", "ukr ukrainian"),
    (23, "ur", "urd urdu"),
    (24, "vi", "vie vietnamese"),
];

/// The codes of the languages on offer, in the order we offer them.
pub fn languages() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(_, code, _)| *code)
}

/// The code of a language that a feed names by code or in words; `pt-BR` becomes `pt`.
pub fn code_of(named: &str) -> Option<&'static str> {
    let folded = fold(named);
    let first = folded.split(' ').next()?;
    NAMES
        .iter()
        .find(|(_, code, names)| *code == first || stand_in(names, first))
        .map(|(_, code, _)| *code)
}

/// The code of a language by one word of its name, not by a code: "uk" is a country in a name.
pub fn named(word: &str) -> Option<&'static str> {
    let found = NAMES
        .iter()
        .find(|(_, _, names)| word.len() > 3 && stand_in(names, word));
    found.map(|(_, code, _)| *code)
}

/// The number of a language in links; 0 for none, or for one that we do not have.
pub fn number_of(code: &str) -> u64 {
    let found = NAMES.iter().find(|(_, known, _)| *known == code);
    found.map_or(0, |(number, ..)| u64::from(*number))
}

/// The code of the language with a number.
pub fn numbered(number: u64) -> Option<&'static str> {
    let found = NAMES.iter().find(|(known, ..)| u64::from(*known) == number);
    found.map(|(_, code, _)| *code)
}
