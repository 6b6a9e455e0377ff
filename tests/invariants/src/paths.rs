//! Paths in Rust code, such as `crate::ui::Button`, and where they lead in the portal.

use crate::code::{Token, TokenKind, group as inside};

/// `src/screens/case/now.rs` is the module `screens::case::now`.
pub fn modules(file: &str) -> Vec<String> {
    let Some(path) = file
        .strip_prefix("src/")
        .and_then(|path| path.strip_suffix(".rs"))
    else {
        return Vec::new();
    };
    path.split('/')
        .filter(|part| *part != "mod")
        .map(str::to_owned)
        .collect()
}

/// Every path with `::` in a file, with its line; of a group only the first names.
pub fn paths(tokens: &[Token]) -> Vec<(Vec<String>, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let starts = at
            .checked_sub(1)
            .and_then(|at| tokens.get(at))
            .is_none_or(|mark| !mark.is(':'));
        if let Some(word) = token.word().filter(|_| starts) {
            let (path, next) = follow(tokens, at, word);
            let opens = tokens
                .get(next + 2)
                .is_some_and(|token| token.kind == TokenKind::Open);
            if leads_on(tokens, next) && opens {
                for (name, line) in group(tokens, next + 2) {
                    let mut whole = path.clone();
                    whole.push(name);
                    found.push((whole, line));
                }
            } else if path.len() > 1 {
                found.push((path, token.line));
            }
            at = next;
        } else {
            at += 1;
        }
    }
    found
}

/// Reads `a::b::c` from `at`; gives its names and where it ends.
pub(crate) fn follow(tokens: &[Token], at: usize, first: &str) -> (Vec<String>, usize) {
    let mut path = vec![first.to_owned()];
    let mut next = at + 1;
    while leads_on(tokens, next) {
        let Some(word) = tokens.get(next + 2).and_then(Token::word) else {
            break;
        };
        path.push(word.to_owned());
        next += 3;
    }
    (path, next)
}

pub(crate) fn leads_on(tokens: &[Token], at: usize) -> bool {
    let is_colon = |at: usize| tokens.get(at).is_some_and(|token| token.is(':'));
    is_colon(at) && is_colon(at + 1)
}

/// The first names in `{a, b::c, d::{e}}`.
fn group(tokens: &[Token], open: usize) -> Vec<(String, usize)> {
    let mut depth = 0_u32;
    let mut starts = true;
    let mut found = Vec::new();
    for token in tokens.get(open..).unwrap_or_default() {
        match &token.kind {
            TokenKind::Open => depth += 1,
            TokenKind::Close => depth -= 1,
            TokenKind::Mark(',') if depth == 1 => starts = true,
            TokenKind::Word(word) if depth == 1 && starts => {
                found.push((word.clone(), token.line));
                starts = false;
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

/// One name that a `use` brings in.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// The path as it is written, without `self` at its end.
    pub path: Vec<String>,
    /// The name here; none for `*`.
    pub name: Option<String>,
    /// Its line.
    pub line: usize,
}

/// Reads one branch of a `use`, after `prefix`; gives how many tokens that is.
pub fn use_tree(tokens: &[Token], prefix: &[String], found: &mut Vec<Import>) -> usize {
    let mut path = prefix.to_vec();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match &token.kind {
            TokenKind::Mark('*') => {
                let (name, line) = (None, token.line);
                found.push(Import { path, name, line });
                return at + 1;
            }
            TokenKind::Open => {
                let body = inside(tokens.get(at..).unwrap_or_default());
                let mut next = 0;
                while next < body.len() {
                    next += use_tree(body.get(next..).unwrap_or_default(), &path, found) + 1;
                }
                return at + body.len() + 2;
            }
            TokenKind::Word(word) => {
                path.push(word.clone());
                at += 1;
                if leads_on(tokens, at) {
                    at += 2;
                    continue;
                }
                if word == "self" {
                    path.pop();
                }
                let mut name = path.last().cloned().unwrap_or_default();
                if let Some([word, other, ..]) = tokens.get(at..)
                    && word.word() == Some("as")
                {
                    name = other.word().unwrap_or_default().to_owned();
                    at += 2;
                }
                let (name, line) = (Some(name), token.line);
                found.push(Import { path, name, line });
                return at;
            }
            TokenKind::Mark(':') => at += 1,
            _ => return at,
        }
    }
    at
}

/// A path from the root of the portal: `crate::`, `self::` and `super::` are followed.
pub fn resolve(own: &[String], path: &[String]) -> Vec<String> {
    let is_root_file = own.len() == 1;
    let mut base: Vec<String> = Vec::new();
    let mut names = path.iter().peekable();
    match names.peek().map(|name| name.as_str()) {
        Some("crate") => {
            names.next();
        }
        Some("self") => {
            names.next();
            base = own.to_vec();
        }
        Some("super") => {
            base = own.to_vec();
            while names.next_if(|name| *name == "super").is_some() {
                base.pop();
            }
            if is_root_file {
                base.clear();
            }
        }
        _ => {}
    }
    base.extend(names.cloned());
    base
}

#[cfg(test)]
mod tests {
    use super::{modules, paths, resolve, use_tree};
    use crate::code::tests::read;

    #[track_caller]
    fn lead(file: &str, code: &str, expected: &[&str]) {
        let (_, tokens) = read(file, code);
        let own = modules(file);
        let found = paths(&tokens)
            .into_iter()
            .map(|(path, _)| resolve(&own, &path).join("::"));
        assert_eq!(found.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_name_that_a_use_brings_in_is_read() {
        let (_, tokens) = read("a.rs", "crate::{a::{self, B as C}, d::*, e}; f");
        let mut found = Vec::new();
        let length = use_tree(&tokens, &[], &mut found);
        let found: Vec<_> = found
            .iter()
            .map(|import| (import.path.join("::"), import.name.as_deref()))
            .collect();
        let expected = [
            ("crate::a", Some("a")),
            ("crate::a::B", Some("C")),
            ("crate::d", None),
            ("crate::e", Some("e")),
        ];
        assert_eq!(found, expected.map(|(path, name)| (path.to_owned(), name)));
        assert!(tokens[length].is(';'));
    }

    #[test]
    fn a_path_leads_from_the_root_of_the_portal() {
        lead(
            "src/ui/link.rs",
            "use crate::api::ApiError;",
            &["api::ApiError"],
        );
        lead(
            "src/ui/link.rs",
            "use super::button::Button;",
            &["ui::button::Button"],
        );
        lead(
            "src/ui/mod.rs",
            "pub use self::link::NavLink;",
            &["ui::link::NavLink"],
        );
        lead("src/app.rs", "use crate::{memory, ui};", &["memory", "ui"]);
        lead(
            "src/ui/link.rs",
            "fn f() { super::super::api::x() }",
            &["api::x"],
        );
    }
}
