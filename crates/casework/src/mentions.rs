//! Whether a text uses a word, so that the word can be explained beside it.

/// Whether a text has a word, or several in a row, as whole words. Capital letters of ASCII do not
/// matter.
pub fn mentions(text: &str, word: &str) -> bool {
    let is_here = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        let (found, after) = rest.split_at_checked(word.len()).unwrap_or_default();
        let before = text.get(..at).unwrap_or_default();
        found.eq_ignore_ascii_case(word)
            && !before.chars().next_back().is_some_and(is_of_a_word)
            && !after.chars().next().is_some_and(is_of_a_word)
    };
    !word.is_empty() && text.char_indices().any(|(at, _)| is_here(at))
}

/// Whether a sign goes on with a word. The tables of all letters would cost a phone more than the
/// rare sign that this takes for a letter.
fn is_of_a_word(sign: char) -> bool {
    let is_punctuation = matches!(sign, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}');
    sign.is_ascii_alphanumeric() || !sign.is_ascii() && !is_punctuation
}
