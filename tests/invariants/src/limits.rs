//! The limits of the contract are written once: in `crates/contract/src/limits.rs`.

use crate::Violation;
use crate::code::{Token, TokenKind};

/// Numbers of a limit in characters that are written anew: `NOTE_CHARS_MAX: usize = 500`.
pub fn check(file: &str, tokens: &[Token]) -> Vec<Violation> {
    let is_number = |window: &&[Token]| match window {
        [name, colon, _, equals, value] => {
            let is_limit = name.word().is_some_and(|name| name.ends_with("CHARS_MAX"));
            is_limit && colon.is(':') && equals.is('=') && value.kind == TokenKind::Other
        }
        _ => false,
    };
    let found = tokens.windows(5).filter(is_number);
    found
        .filter_map(|window| window.first())
        .map(|name| Violation::at(file, name.line, "take this limit from contract::limits"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::code::tests::read;

    #[test]
    fn a_limit_that_is_written_anew_is_a_violation() {
        let code =
            "const CHARS_MAX: usize = 500;\nconst CHARS_MAX: usize = limits::NOTE_CHARS_MAX;";
        let (file, tokens) = read("src/a.rs", code);
        let lines: Vec<usize> = check(&file.path, &tokens)
            .iter()
            .map(|one| one.line)
            .collect();
        assert_eq!(lines, [1]);
    }
}
