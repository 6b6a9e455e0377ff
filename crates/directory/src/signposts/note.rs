//! A note of a few words. Others may see the link, so the note must name nobody; others could write
//! the link, so it must contain nothing to ring, write to or open.

use crate::plain::single_spaces;

/// The most characters in a note.
pub const NOTE_CHARS_MAX: usize = 80;
/// The most digits in a row, whatever separates them. More could be a phone number, a case number
/// or a date of birth.
const DIGITS_MAX: usize = 5;
/// Titles before a name.
const TITLES: [&str; 5] = ["mr", "mrs", "ms", "mx", "dr"];

/// Why a note may not leave the phone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoteFault {
    /// It has too many characters.
    TooLong,
    /// It contains an e-mail address.
    Email,
    /// It contains a web address.
    Site,
    /// It contains a long number.
    Number,
    /// It names somebody: "Mr …".
    Name,
}

/// What is wrong with a note, if anything. It cannot recognise names in general.
pub fn note_fault(note: &str) -> Option<NoteFault> {
    let note = single_spaces(note);
    let faults = [
        (note.chars().count() > NOTE_CHARS_MAX, NoteFault::TooLong),
        (note.contains(['@', '＠']), NoteFault::Email),
        (has_site(&note), NoteFault::Site),
        (has_number(&note), NoteFault::Number),
        (has_title(&note), NoteFault::Name),
    ];
    let fault = faults.into_iter().find(|(is_there, _)| *is_there);
    fault.map(|(_, fault)| fault)
}

/// The note on one line, or `None` if something is wrong with it.
pub fn accepted(note: &str) -> Option<String> {
    note_fault(note).is_none().then(|| single_spaces(note))
}

/// `https:`, or a dot inside a word: `example.org`.
fn has_site(note: &str) -> bool {
    let dot_in_word = note.split(' ').any(|word| {
        let mut ends = word.split(['.', '。', '．']);
        let first = ends.next().unwrap_or_default();
        let goes_on = |end: &str| {
            end.chars()
                .take(2)
                .filter(|c| c.is_ascii_alphabetic())
                .count()
                == 2
        };
        !first.is_empty() && ends.any(goes_on)
    });
    note.contains("//") || dot_in_word
}

fn has_number(note: &str) -> bool {
    let mut digits = 0;
    note.chars().any(|letter| {
        digits = match letter {
            letter if is_digit(letter) => digits + 1,
            ' ' | '-' | '–' | '.' | ',' | '/' | '(' | ')' | '+' | '_' | '\\' | '*' => digits,
            _ => 0,
        };
        digits > DIGITS_MAX
    })
}

fn has_title(note: &str) -> bool {
    let mut words = note.split(' ').peekable();
    while let Some(word) = words.next() {
        let word = word.trim_end_matches('.');
        let is_title = TITLES.iter().any(|title| title.eq_ignore_ascii_case(word));
        if is_title && words.peek().is_some() {
            return true;
        }
    }
    false
}

/// Whether this is a digit, in the script of any language on offer.
const fn is_digit(letter: char) -> bool {
    matches!(letter,
        '0'..='9' | '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '੦'..='੯' | '૦'..='૯' | '௦'..='௯' | '０'..='９')
}
