//! Finds a word in a text, so that the screen can explain it there.

/// Whether the text contains this word or phrase as whole words, ignoring ASCII case.
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

/// Whether the character can be part of a word. Treats a few rare signs as letters: full Unicode
/// tables would cost more bytes than that mistake is worth.
fn is_of_a_word(sign: char) -> bool {
    let is_punctuation = matches!(sign, '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}');
    sign.is_ascii_alphanumeric() || !sign.is_ascii() && !is_punctuation
}
