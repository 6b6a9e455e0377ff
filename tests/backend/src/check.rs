//! Validates the fields of a body and reports every fault, not only the first.

use contract::FieldProblem;
use contract::limits::LANGUAGE_TAG_CHARS_MAX;

use crate::refusal::{Refusal, field};

/// Refuses the body if there is any fault.
pub fn all(faults: Vec<Option<FieldProblem>>) -> Result<(), Refusal> {
    let faults: Vec<_> = faults.into_iter().flatten().collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Fields(faults))
    }
}

/// The text must have `min` to `max` characters.
pub fn length(name: &str, text: &str, min: usize, max: usize) -> Option<FieldProblem> {
    let chars = text.chars().count();
    if chars > max {
        Some(field(name, "too_long"))
    } else if chars < min {
        Some(field(name, "too_short"))
    } else {
        None
    }
}

/// The text, if any, must have at most `max` characters.
pub fn optional(name: &str, text: Option<&str>, max: usize) -> Option<FieldProblem> {
    length(name, text.unwrap_or_default(), 0, max)
}

/// The text must not be blank, nor longer than `max` characters.
pub fn words(name: &str, text: &str, max: usize) -> Option<FieldProblem> {
    if text.trim().is_empty() {
        Some(field(name, "too_short"))
    } else {
        length(name, text, 1, max)
    }
}

/// The value must be one that this version knows.
pub fn known<T: PartialEq>(name: &str, value: &T, known: &[T]) -> Option<FieldProblem> {
    (!known.contains(value)).then(|| field(name, "not_allowed"))
}

/// Each value must be known and occur once.
pub fn each_once<T: PartialEq>(name: &str, values: &[T], known: &[T]) -> Option<FieldProblem> {
    let mut rest = values;
    while let [value, others @ ..] = rest {
        if !known.contains(value) || others.contains(value) {
            return Some(field(name, "not_allowed"));
        }
        rest = others;
    }
    None
}

/// The language must be a BCP 47 tag of 2 to 16 characters: `en`, `zh-Hant`.
pub fn language(name: &str, tag: &str) -> Option<FieldProblem> {
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let primary = tag.split('-').next().unwrap_or_default();
    let is_tag = (2..=LANGUAGE_TAG_CHARS_MAX).contains(&tag.len())
        && primary.len() >= 2
        && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.split('-').all(is_part);
    (!is_tag).then(|| field(name, "not_allowed"))
}

#[cfg(test)]
mod tests {
    use super::{language, length, words};

    #[test]
    fn characters_are_counted_not_bytes() {
        assert_eq!(length("note", "ŵŷ", 0, 2), None);
        assert_eq!(length("note", "ŵŷx", 0, 2).unwrap().reason, "too_long");
        assert_eq!(words("text", " \n", 9).unwrap().reason, "too_short");
    }

    #[test]
    fn a_language_is_a_tag() {
        for tag in ["en", "cy", "zh-Hant", "pt-BR"] {
            assert_eq!(language("language", tag), None, "{tag}");
        }
        for tag in [
            "",
            "e",
            "12",
            "en-",
            "en_GB",
            "en-abcdefghi",
            "welsh please",
            "abcdefgh-abcdefgh",
        ] {
            assert!(language("language", tag).is_some(), "{tag}");
        }
    }
}
