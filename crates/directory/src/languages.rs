//! The languages that people can search for, which feeds name in words or by code.

use crate::words::{fold, stand_in};

/// The code (ISO 639-1; BSL has none, so 639-3), then three-letter codes and English names, folded.
const NAMES: [(&str, &str); 23] = [
    ("en", "eng english"),
    ("cy", "cym wel welsh cymraeg"),
    ("bfi", "bfi bsl british"),
    ("ar", "ara arabic"),
    ("bn", "ben bengali bangla sylheti"),
    ("zh", "zho chi chinese mandarin cantonese"),
    ("fa", "fas per farsi persian dari"),
    ("fr", "fra fre french"),
    ("gu", "guj gujarati"),
    ("hi", "hin hindi"),
    ("it", "ita italian"),
    ("ku", "kur kurdish sorani kurmanji"),
    ("lt", "lit lithuanian"),
    ("pa", "pan punjabi panjabi"),
    ("pl", "pol polish"),
    ("pt", "por portuguese"),
    ("ro", "ron rum romanian"),
    ("so", "som somali"),
    ("es", "spa spanish"),
    ("ta", "tam tamil"),
    ("tr", "tur turkish"),
    ("uk", "ukr ukrainian"),
    ("ur", "urd urdu"),
];

/// The codes of the languages on offer, in the order we offer them.
pub fn languages() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(code, _)| *code)
}

/// The code of a language that a feed names by code or in words; `pt-BR` becomes `pt`.
pub fn code_of(named: &str) -> Option<&'static str> {
    let folded = fold(named);
    let first = folded.split(' ').next()?;
    NAMES
        .iter()
        .find(|(code, names)| *code == first || stand_in(names, first))
        .map(|(code, _)| *code)
}
