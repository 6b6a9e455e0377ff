//! Normalizes a case reference as people type it. Its shape is never a reason to refuse it.

use crate::limits::CASE_REFERENCE_CHARS_MAX;

/// Words that letters print before a reference, and that people copy.
const LEADING_WORDS: [&str; 9] = [
    "CRIME",
    "CASE",
    "REFERENCE",
    "NUMBER",
    "CRIS",
    "CRN",
    "CAD",
    "REF",
    "NO",
];

/// Why a text cannot be a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceError {
    /// Nothing was typed.
    Empty,
    /// More than [`CASE_REFERENCE_CHARS_MAX`] characters.
    TooLong,
    /// A character that no reference has, such as an emoji.
    Character,
}

/// Normalizes what was typed: capitals, plain dashes and slashes, no spaces, no `CRN:`.
///
/// # Errors
/// Nothing is left, too much is left, or a character that no reference has.
pub fn normalize(typed: &str) -> Result<String, ReferenceError> {
    let folded: String = typed.chars().filter_map(fold).collect();
    let text = folded.trim_matches(is_around);
    let normalized: String = without_leading_words(text)
        .chars()
        .filter(|c| *c != ' ')
        .collect();
    if normalized.is_empty() {
        Err(ReferenceError::Empty)
    } else if !normalized.chars().all(is_allowed) {
        Err(ReferenceError::Character)
    } else if normalized.chars().count() > CASE_REFERENCE_CHARS_MAX {
        Err(ReferenceError::TooLong)
    } else {
        Ok(normalized)
    }
}

/// Whether a normalized reference looks like a police incident number (`2089/21NOV`), which people
/// mistake for a case reference.
pub fn looks_like_incident(normalized: &str) -> bool {
    let Some((number, day)) = normalized.split_once('/') else {
        return false;
    };
    let month = day.trim_start_matches(|c: char| c.is_ascii_digit());
    let day_len = day.len() - month.len();
    let year = month.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let month_len = month.len() - year.len();
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (1..=5).contains(&number.len())
        && are_digits(number)
        && (1..=2).contains(&day_len)
        && month_len == 3
        && matches!(year.len(), 0 | 2)
        && are_digits(year)
}

/// One character as it is sent; `None` for an invisible one.
fn fold(c: char) -> Option<char> {
    Some(match c {
        // Marks of direction and width that come along when copying.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => {
            return None;
        }
        '\t'..='\r'
        | '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        '\\' | '\u{2044}' | '\u{2215}' | '\u{29f8}' => '/',
        // The wide forms of an East Asian keyboard.
        '\u{ff01}'..='\u{ff5e}' => {
            let narrow = u32::from(c) - 0xfee0;
            char::from_u32(narrow).map_or(c, |c| c.to_ascii_uppercase())
        }
        _ => c.to_ascii_uppercase(),
    })
}

/// What may surround a reference copied from a sentence.
const fn is_around(c: char) -> bool {
    matches!(
        c,
        ' ' | '"' | '\'' | '(' | ')' | ',' | '.' | ';' | '\u{2018}'..='\u{201d}'
    )
}

/// Whether a word ends here: a dash or a slash would be part of the reference.
const fn is_after_word(c: char) -> bool {
    matches!(c, ' ' | ':' | '.' | '#' | '=')
}

fn without_leading_words(text: &str) -> &str {
    let mut rest = text;
    loop {
        let end = rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let next = after.trim_start_matches(is_after_word);
        let is_leading = word.is_empty() || LEADING_WORDS.contains(&word);
        // `NO / 12345 / 26` begins with a force, not with a word for "number".
        let goes_on = next.starts_with(['/', '-']);
        let has_end = (after.is_empty() || next.len() < after.len()) && !goes_on;
        if rest.is_empty() || !is_leading || !has_end {
            return rest;
        }
        rest = next;
    }
}

/// Printable ASCII and Latin letters.
const fn is_allowed(c: char) -> bool {
    matches!(c, '!'..='~' | '\u{c0}'..='\u{24f}')
}

#[cfg(test)]
mod tests {
    use super::{CASE_REFERENCE_CHARS_MAX, ReferenceError, looks_like_incident, normalize};
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, expected: &str) {
        assert_eq!(normalize(typed).as_deref(), Ok(expected), "{typed:?}");
    }

    #[test]
    fn what_people_paste_becomes_one_reference() {
        for typed in [
            "WM/10001/26",
            " wm/10001/26 ",
            "CRN: WM/10001/26",
            "crn WM / 10001 / 26",
            "Ref. no. WM/10001/26.",
            "Crime reference number: WM/10001/26",
            "CRIS #wm/10001/26",
            "WM\u{2044}10001\u{2215}26",
            "\u{feff}WM\\10001\\26\u{200b}",
            "ＷＭ／10001／26",
            "(“WM/10001/26”)",
            "WM/10001/26\r\n",
        ] {
            check(typed, "WM/10001/26");
        }
        check("bca\u{2013}12345\u{2212}24", "BCA-12345-24");
    }

    #[test]
    fn a_reference_that_begins_like_a_leading_word_stays_whole() {
        for whole in [
            "CRI/06AA/0012345/24",
            "CAD/12",
            "REF-123",
            "NO1234",
            "CRN12345",
            "NORTH/1",
        ] {
            check(whole, whole);
        }
    }

    #[test]
    fn what_cannot_be_a_reference_is_named() {
        for empty in ["", "   ", "CRN:", "ref no.", "\u{200b}"] {
            assert_eq!(normalize(empty), Err(ReferenceError::Empty), "{empty:?}");
        }
        assert_eq!(normalize("WM/1🙂"), Err(ReferenceError::Character));
        assert_eq!(normalize(&"1".repeat(200)), Err(ReferenceError::TooLong));
        check(
            &"1".repeat(CASE_REFERENCE_CHARS_MAX),
            &"1".repeat(CASE_REFERENCE_CHARS_MAX),
        );
    }

    #[test]
    fn the_number_of_a_call_is_told_from_the_number_of_a_case() {
        for incident in ["2089/21NOV", "1/1JAN", "2089/21NOV24"] {
            assert!(looks_like_incident(incident), "{incident}");
        }
        for other in [
            "WM/10001/26",
            "2089/21/24",
            "208999/21NOV",
            "2089/21NOVE",
            "2089/NOV",
            "2089/21NOV2",
        ] {
            assert!(!looks_like_incident(other), "{other}");
        }
    }

    proptest! {
        #[test]
        fn normalizing_twice_changes_nothing(typed in "\\PC{0,80}") {
            if let Ok(once) = normalize(&typed) {
                prop_assert!(once.chars().count() <= CASE_REFERENCE_CHARS_MAX);
                prop_assert!(!once.contains(' '));
                let _ = looks_like_incident(&once);
            }
        }

        #[test]
        fn case_and_spaces_make_no_difference(reference in "[A-Z]{2}/[0-9]{5}/[0-9]{2}") {
            let spaced = reference.to_lowercase().replace('/', " / ");
            prop_assert_eq!(normalize(&spaced), Ok(reference));
        }
    }
}
