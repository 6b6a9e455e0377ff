//! Checking the fields of a body: every fault is told, never the first only.

use contract::FieldProblem;
use contract::limits::LANGUAGE_TAG_CHARS_MAX;

use crate::refusal::{Refusal, field};

/// Refuses the body when there is any fault.
pub fn all(faults: Vec<Option<FieldProblem>>) -> Result<(), Refusal> {
    let faults: Vec<_> = faults.into_iter().flatten().collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(Refusal::Fields(faults))
    }
}

/// A text of `min` to `max` characters.
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

/// A text of at most `max` characters, when it is there.
pub fn optional(name: &str, text: Option<&str>, max: usize) -> Option<FieldProblem> {
    length(name, text.unwrap_or_default(), 0, max)
}

/// A text that says something: more than spaces.
pub fn words(name: &str, text: &str, max: usize) -> Option<FieldProblem> {
    if text.trim().is_empty() {
        Some(field(name, "too_short"))
    } else {
        length(name, text, 1, max)
    }
}

/// Something that must be one of what this version knows.
pub fn known<T: PartialEq>(name: &str, value: &T, known: &[T]) -> Option<FieldProblem> {
    (!known.contains(value)).then(|| field(name, "not_allowed"))
}

/// Several things, each of them known and there once.
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

/// A language as a BCP 47 tag: `en`, `zh-Hant`.
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
