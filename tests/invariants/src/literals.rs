//! No visible words in the code: all of them are in `public/texts/`.

use crate::Violation;
use crate::code::{Token, TokenKind};

/// Names that browsers give to keys: they are compared, never shown.
const KEY_NAMES: &[&str] = &["Enter", "Escape", "Shift", "Tab"];

/// Attributes whose values people read or hear.
const FOR_PEOPLE: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "placeholder",
    "title",
];

/// Texts in an element, and other texts that look like words.
pub fn check(file: &str, tokens: &[Token]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = tokens.get(..at).unwrap_or_default();
        let found = match &token.kind {
            TokenKind::Text(text) if is_for_people(text, before) => text,
            _ => continue,
        };
        let what = format!("\"{found}\" is for people: put it into public/texts/");
        violations.push(Violation::at(file, token.line, what));
    }
    violations
}

/// Whether a literal is read by people, given the tokens before it.
fn is_for_people(text: &str, before: &[Token]) -> bool {
    let has_letters = text.chars().any(char::is_alphabetic);
    match before {
        // `p().child("text")`
        [.., call, open] if call.word() == Some("child") && open.kind == TokenKind::Open => {
            has_letters
        }
        // `p().attr("name", "text")`
        [.., call, open, name, comma]
            if call.word() == Some("attr") && open.kind == TokenKind::Open && comma.is(',') =>
        {
            has_letters && name.text().is_some_and(|name| FOR_PEOPLE.contains(&name))
        }
        _ => reads_like_words(text),
    }
}

/// Whether a text consists of words rather than names for programs. Classes, ids, keys and attributes
/// have no spaces, or only parts with a `-`, `_` or `:`.
fn reads_like_words(text: &str) -> bool {
    if KEY_NAMES.contains(&text) {
        return false;
    }
    let bare = without_placeholders(text);
    let parts: Vec<&str> = bare.split_whitespace().collect();
    let is_word = |part: &&str| {
        let mut letters = part
            .trim_matches(|sign: char| !sign.is_alphanumeric())
            .chars();
        letters.clone().count() > 1 && letters.all(|sign| sign.is_alphabetic() || sign == '\'')
    };
    let for_programs = |part: &&str| part.contains(['-', '_', ':', '/', '<']);
    match parts.as_slice() {
        [] => false,
        [one] => {
            let mut chars = one.chars();
            let capital = chars.next().is_some_and(char::is_uppercase);
            let small = chars.next().is_some_and(char::is_lowercase);
            capital && small && !for_programs(&one.trim_end_matches(':'))
        }
        several => several
            .iter()
            .filter(|part| is_word(part))
            .any(|part| !for_programs(part)),
    }
}

fn without_placeholders(text: &str) -> String {
    let mut depth = 0_u32;
    let kept = text.chars().filter(|sign| match sign {
        '{' => {
            depth += 1;
            false
        }
        '}' => {
            depth = depth.saturating_sub(1);
            false
        }
        _ => depth == 0,
    });
    kept.collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::code::tests::read;

    #[track_caller]
    fn violations(code: &str, expected: usize) {
        let (source, tokens) = read("src/screens/a.rs", code);
        let found = check(&source.path, &tokens);
        assert_eq!(found.len(), expected, "{found:?}");
    }

    #[test]
    fn words_in_an_element_are_violations() {
        violations(
            "fn f() { p().class(\"govuk-body\").child(\"continue\") }",
            1,
        );
        violations("fn f() { p().attr(\"aria-label\", \"menu\") }", 1);
        violations(
            "fn f() { a().attr(\"rel\", \"noreferrer noopener\").child(label) }",
            0,
        );
    }

    #[test]
    fn words_elsewhere_are_violations() {
        violations("fn f() { say(\"sign in now\") }", 1);
        violations("fn f() { format!(\"Error: {title}\") }", 1);
        violations("fn f() { p().child(format!(\"{n} days left\")) }", 1);
    }

    #[test]
    fn names_for_programs_are_not_words() {
        violations(
            "fn f() { p().class(\"govuk-body govuk-!-margin\").id(\"heading\").child(\" \") }",
            0,
        );
        violations(
            "fn f() { g(\"case.days.\"); h(\"Escape\"); format!(\"{a}, {b}\"); }",
            0,
        );
    }
}
