//! Every text is used, and every key that the code builds has a text.

use crate::Violation;
use crate::code::{Token, TokenKind, group};
use crate::words::Texts;

/// The keys that code names: whole ones, and patterns in which `*` matches any part.
#[derive(Debug, Default)]
pub struct Named {
    constants: Vec<String>,
    starts: Vec<String>,
    patterns: Vec<(String, String, usize)>,
}

impl Named {
    /// Adds the keys that a file names: `keys::START_TITLE`, and `Key::of("stage.").join(x)`.
    pub fn add(&mut self, file: &str, tokens: &[Token]) {
        for (at, token) in tokens.iter().enumerate() {
            match token.word() {
                Some("Key") => {
                    if let Some(pattern) = pattern(tokens.get(at..).unwrap_or_default()) {
                        self.patterns.push((pattern, file.to_owned(), token.line));
                    }
                }
                None if !is_argument_of_key(tokens, at) => {
                    self.starts.extend(
                        token
                            .text()
                            .filter(|text| is_start(text))
                            .map(str::to_owned),
                    );
                }
                Some(word)
                    if word
                        .chars()
                        .all(|sign| sign.is_uppercase() || "_0123456789".contains(sign)) =>
                {
                    self.constants.push(word.to_owned());
                }
                _ => {}
            }
        }
    }

    /// Adds a key that something other than Rust names.
    pub fn add_key(&mut self, file: &str, key: &str) {
        self.patterns.push((key.to_owned(), file.to_owned(), 0));
    }

    /// Texts that nothing names, and patterns that fit no text.
    pub fn check(&self, file: &str, texts: &Texts) -> Vec<Violation> {
        let mut violations = Vec::new();
        for key in texts.keys() {
            let is_named = self.constants.contains(&constant(key))
                || self.starts.iter().any(|start| key.starts_with(start))
                || self.patterns.iter().any(|(pattern, ..)| fits(pattern, key));
            if !is_named {
                violations.push(Violation::of(
                    file,
                    format!("{key} is used nowhere: take it out"),
                ));
            }
        }
        for (pattern, file, line) in &self.patterns {
            if !texts.keys().any(|key| fits(pattern, key)) {
                violations.push(Violation::at(
                    file,
                    *line,
                    format!("no text has a key like {pattern}"),
                ));
            }
        }
        violations
    }
}

/// Whether a text is the start of a key that a function completes, such as `date.month.`.
fn is_start(text: &str) -> bool {
    let for_keys = |sign: char| sign.is_ascii_lowercase() || "._-".contains(sign);
    text.len() > 1 && text.ends_with('.') && text.chars().all(for_keys)
}

/// Whether a token is the argument of `Key::of`, whose pattern says more than its start.
fn is_argument_of_key(tokens: &[Token], at: usize) -> bool {
    let before = |steps: usize| at.checked_sub(steps).and_then(|at| tokens.get(at));
    before(5).and_then(Token::word) == Some("Key") && before(2).and_then(Token::word) == Some("of")
}

/// The constant that the build makes for a key.
pub fn constant(key: &str) -> String {
    key.to_uppercase().replace(['.', '-'], "_")
}

/// The pattern of `Key::of("a.").join(b).join(".c")` is `a.*.c`. A pattern that ends in a dot is the
/// start of a plural: `a.*`.
fn pattern(tokens: &[Token]) -> Option<String> {
    let [_, one, two, of, open, literal, close, rest @ ..] = tokens else {
        return None;
    };
    let is_call = one.is(':') && two.is(':') && of.word() == Some("of");
    if !is_call || open.kind != TokenKind::Open || close.kind != TokenKind::Close {
        return None;
    }
    let mut pattern = literal.text()?.to_owned();
    let mut rest = rest;
    while let [dot, join, after @ ..] = rest {
        if !dot.is('.') || join.word() != Some("join") {
            break;
        }
        let inside = group(after).len() + 2;
        match after.get(1).and_then(Token::text).filter(|_| inside == 3) {
            Some(text) => pattern.push_str(text),
            None => pattern.push('*'),
        }
        rest = after.get(inside..)?;
    }
    if pattern.ends_with('.') {
        pattern.push('*');
    }
    Some(pattern)
}

/// Whether a key fits a pattern.
fn fits(pattern: &str, key: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == key;
    };
    let Some(mut key) = key.strip_prefix(start) else {
        return false;
    };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return part.is_empty() && !key.is_empty()
                || key.len() > part.len() && key.ends_with(part);
        }
        match key.find(part) {
            Some(at) => key = key.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::Named;
    use crate::code::tests::read;
    use crate::words::Texts;

    #[track_caller]
    fn violations(code: &str, keys: &[&str], expected: usize) {
        let (source, tokens) = read("src/a.rs", code);
        let mut named = Named::default();
        named.add(&source.path, &tokens);
        let texts: Texts = keys
            .iter()
            .map(|key| ((*key).to_owned(), "x".to_owned()))
            .collect();
        let found = named.check("en.json", &texts);
        assert_eq!(found.len(), expected, "{found:?}");
    }

    #[test]
    fn a_text_that_nothing_names_is_a_violation() {
        violations("fn f() { say(keys::START_TITLE); }", &["start.title"], 0);
        violations(
            "fn f() { say(keys::START_TITLE); }",
            &["start.title", "start.old-hint"],
            1,
        );
    }

    #[test]
    fn keys_that_are_put_together_count() {
        let code = "fn f() { find(Key::of(\"milestone.\").join(kind.as_str()).join(\".name\")) }";
        violations(code, &["milestone.bail.name", "milestone.plea.name"], 0);
        violations(code, &["milestone.bail.name", "milestone.bail.old"], 1);
        violations(
            "fn f() { plural(Key::of(\"days.\"), 2) }",
            &["days.one", "days.other"],
            0,
        );
        violations(
            "fn f() { say(Key::of(\"start.title\")) }",
            &["start.title"],
            0,
        );
    }

    #[test]
    fn a_pattern_that_fits_no_text_is_a_violation() {
        violations("fn f() { say(Key::of(\"stage.\").join(x)) }", &[], 1);
    }
}
