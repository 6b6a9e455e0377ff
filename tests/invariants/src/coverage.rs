//! Completeness: every screen has a journey, every problem code and milestone its words.

use crate::Violation;
use crate::code::{Token, TokenKind};
use crate::words::Texts;

/// The names of the variants of an enum.
pub fn variants(tokens: &[Token], name: &str) -> Vec<String> {
    let starts = tokens.windows(3).position(|three| match three {
        [word, own, open] => {
            word.word() == Some("enum") && own.word() == Some(name) && open.kind == TokenKind::Open
        }
        _ => false,
    });
    let body = starts
        .and_then(|at| tokens.get(at + 3..))
        .unwrap_or_default();
    let mut depth = 1_u32;
    let mut starts = true;
    let mut found = Vec::new();
    for token in body {
        match &token.kind {
            TokenKind::Open => depth += 1,
            TokenKind::Close => depth = depth.saturating_sub(1),
            TokenKind::Mark(',') if depth == 1 => starts = true,
            TokenKind::Word(word) if depth == 1 && starts => {
                found.push(word.clone());
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

/// The keys of the titles in the table of screens: the second of each `Row::…(heading, title)`.
pub fn titles(tokens: &[Token]) -> Vec<String> {
    let constant = |word: &&str| word.len() > 1 && !word.chars().any(char::is_lowercase);
    let title = |row: &[Token]| {
        let [name, one, two, _, open, ..] = row else {
            return None;
        };
        let is_row = name.word() == Some("Row") && one.is(':') && two.is(':');
        if !is_row || open.kind != TokenKind::Open {
            return None;
        }
        let inside = row
            .iter()
            .take_while(|token| token.kind != TokenKind::Close);
        let title = inside.filter_map(Token::word).filter(constant).nth(1)?;
        Some(title.to_owned())
    };
    (0..tokens.len())
        .filter_map(|at| title(tokens.get(at..)?))
        .collect()
}

/// Names that are in none of the texts as a whole word.
pub fn missing(names: &[String], texts: &[&str], file: &str, what: &str) -> Vec<Violation> {
    let stands = |name: &str| {
        let is_part = |sign: char| sign.is_alphanumeric() || sign == '_' || sign == '-';
        texts
            .iter()
            .any(|text| text.split(|sign| !is_part(sign)).any(|word| word == name))
    };
    let absent = names.iter().filter(|name| !stands(name));
    absent
        .map(|name| Violation::of(file, format!("{name}: {what}")))
        .collect()
}

/// Kinds without a text; `key` gives the key of a kind's text.
pub fn without_words(
    kinds: &[&str],
    texts: &Texts,
    file: &str,
    key: impl Fn(&str) -> String,
) -> Vec<Violation> {
    let lacking = kinds
        .iter()
        .map(|kind| key(kind))
        .filter(|key| !texts.contains_key(key));
    lacking
        .map(|key| Violation::of(file, format!("{key} is missing")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{missing, titles, variants, without_words};
    use crate::code::tests::read;
    use crate::words::Texts;

    #[test]
    fn the_variants_of_an_enum_are_found() {
        let code = "enum Other { Z } pub enum Screen { /// a\n Start, Case(String), Milestone(String, String), }";
        let (_, tokens) = read("a.rs", code);
        assert_eq!(variants(&tokens, "Screen"), ["Start", "Case", "Milestone"]);
    }

    #[test]
    fn the_titles_of_the_table_are_found() {
        let code =
            "Self::A(_) => Row::of_case(keys::A_B, keys::NAV_TITLE), x => Row { title: keys::C }";
        let (_, tokens) = read("a.rs", code);
        assert_eq!(titles(&tokens), ["NAV_TITLE"]);
    }

    #[test]
    fn a_name_that_stands_nowhere_is_a_violation() {
        let names = [
            "Start".to_owned(),
            "Case".to_owned(),
            "slot-taken".to_owned(),
        ];
        let texts = ["Screen::Start", "Cases", "`slot-taken-too`"];
        assert_eq!(missing(&names, &texts, "a", "no journey").len(), 2);
    }

    #[test]
    fn a_kind_without_words_is_a_violation() {
        let texts = Texts::from([("milestone.bail.name".to_owned(), "Bail".to_owned())]);
        let key = |kind: &str| format!("milestone.{kind}.name");
        assert_eq!(
            without_words(&["bail", "plea"], &texts, "en.json", key).len(),
            1
        );
    }
}
