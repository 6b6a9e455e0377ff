//! Rust source as a flat list of tokens, without comments, attributes and test modules.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::Violation;
use crate::tree::Source;

/// One token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TokenKind {
    /// A name or keyword.
    Word(String),
    /// The value of a string literal, escapes unresolved.
    Text(String),
    /// One character of punctuation.
    Mark(char),
    /// A number, a character or a byte string.
    Other,
    /// The start of a group.
    Open,
    /// The end of a group.
    Close,
}

/// A token and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Its line.
    pub line: usize,
}

impl Token {
    /// Whether it is this character.
    pub fn is(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    /// The name, when it is one.
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            TokenKind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// The value, when it is a string literal.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            TokenKind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The tokens of a file, or the violation that it is not Rust.
pub fn tokens(source: &Source) -> Result<Vec<Token>, Violation> {
    let stream: TokenStream = source
        .text
        .parse()
        .map_err(|error| Violation::of(&source.path, format!("{error}")))?;
    let mut flat = Vec::new();
    flatten(stream, &mut flat);
    Ok(flat)
}

fn flatten(stream: TokenStream, flat: &mut Vec<Token>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while let Some(tree) = trees.get(at) {
        if let Some((length, is_test)) = attribute(trees.get(at..).unwrap_or_default()) {
            at += length;
            if is_test {
                at += test_module(trees.get(at..).unwrap_or_default());
            }
            continue;
        }
        let line = tree.span().start().line;
        let mut push = |kind| flat.push(Token { kind, line });
        match tree {
            TokenTree::Ident(name) => push(TokenKind::Word(name.to_string())),
            TokenTree::Punct(mark) => push(TokenKind::Mark(mark.as_char())),
            TokenTree::Literal(literal) => {
                push(string(&literal.to_string()).map_or(TokenKind::Other, TokenKind::Text));
            }
            TokenTree::Group(group) => {
                push(TokenKind::Open);
                flatten(group.stream(), flat);
                flat.push(Token {
                    kind: TokenKind::Close,
                    line: group.span_close().start().line,
                });
            }
        }
        at += 1;
    }
}

/// The length of an attribute at the start, and whether it is `#[cfg(test)]`.
fn attribute(trees: &[TokenTree]) -> Option<(usize, bool)> {
    let [TokenTree::Punct(hash), rest @ ..] = trees else {
        return None;
    };
    let inner = matches!(rest.first(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
    let length = if inner { 3 } else { 2 };
    match trees.get(length - 1) {
        Some(TokenTree::Group(group))
            if hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket =>
        {
            let text = group.stream().to_string();
            Some((length, text.replace(' ', "") == "cfg(test)"))
        }
        _ => None,
    }
}

/// The length of `mod tests { … }` at the start, or 0.
fn test_module(trees: &[TokenTree]) -> usize {
    match trees {
        [
            TokenTree::Ident(word),
            TokenTree::Ident(_),
            TokenTree::Group(_),
            ..,
        ] if word == "mod" => 3,
        _ => 0,
    }
}

/// The tokens inside the group at the start.
pub fn group(tokens: &[Token]) -> &[Token] {
    let mut depth = 0_u32;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Open => depth += 1,
            TokenKind::Close => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return tokens.get(1..at).unwrap_or_default();
        }
    }
    tokens.get(1..).unwrap_or_default()
}

fn string(literal: &str) -> Option<String> {
    let quoted = literal
        .strip_prefix('r')
        .map_or(literal, |raw| raw.trim_matches('#'));
    Some(quoted.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::{Token, tokens};
    use crate::tree::Source;

    pub(crate) fn read(path: &str, text: &str) -> (Source, Vec<Token>) {
        let source = Source {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let tokens = tokens(&source).unwrap();
        (source, tokens)
    }

    #[test]
    fn comments_attributes_and_test_modules_are_left_out() {
        let code = "//! Doc.\n#[must_use] fn one() { \"a\" } // end\n#[cfg(test)] mod tests { x }";
        let (_, tokens) = read("a.rs", code);
        let words: Vec<&str> = tokens.iter().filter_map(Token::word).collect();
        assert_eq!(words, ["fn", "one"]);
        assert_eq!(
            tokens.iter().filter_map(Token::text).collect::<Vec<_>>(),
            ["a"]
        );
    }

    #[test]
    fn what_is_not_rust_is_a_violation() {
        let source = Source {
            path: "a.rs".to_owned(),
            text: "fn (".to_owned(),
        };
        assert!(tokens(&source).is_err());
    }
}
