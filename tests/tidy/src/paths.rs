//! The paths that Rust code names, such as `crate::ui::Button`, and where they lead in the portal.

use crate::code::{Kind, Token};

/// `src/screens/case/now.rs` is the module `screens::case::now`.
#[must_use]
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

/// Every path with `::` in a file, each as far as its second name, with its line.
#[must_use]
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
                .is_some_and(|token| token.kind == Kind::Open);
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
fn follow(tokens: &[Token], at: usize, first: &str) -> (Vec<String>, usize) {
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

fn leads_on(tokens: &[Token], at: usize) -> bool {
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
            Kind::Open => depth += 1,
            Kind::Close => depth -= 1,
            Kind::Mark(',') if depth == 1 => starts = true,
            Kind::Word(word) if depth == 1 && starts => {
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

/// A path from the root of the portal: `crate::`, `self::` and `super::` are followed.
#[must_use]
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
    use super::{modules, paths, resolve};
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
