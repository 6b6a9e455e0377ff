//! The shape of a file: it opens with its purpose, and it is short.

use crate::Violation;
use crate::tree::Source;

/// How many lines a file may have.
pub const LINES_MAX: usize = 300;

/// Marks of unfinished work, written so that this file has none.
const UNDONE: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

/// Marks of unfinished work in a file.
pub fn undone(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let mut words = line.split(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
        if let Some(word) = words.find(|word| UNDONE.contains(word)) {
            violations.push(Violation::at(
                &source.path,
                at + 1,
                format!("{word}: do it, or file an issue"),
            ));
        }
    }
    violations
}

/// A Rust file without an opening `//!`, or any file longer than [`LINES_MAX`].
pub fn check(source: &Source) -> Vec<Violation> {
    let mut violations = Vec::new();
    let first = source.text.lines().next().unwrap_or_default();
    let is_rust = source.path.ends_with(".rs");
    if is_rust && !(first.starts_with("//! ") && first.len() > "//! ".len()) {
        violations.push(Violation::at(
            &source.path,
            1,
            "say in a first `//!` line what the file is for",
        ));
    }
    let lines = source.text.lines().count();
    if lines > LINES_MAX {
        let what = format!("{lines} lines, more than {LINES_MAX}: split it by idea");
        violations.push(Violation::of(&source.path, what));
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::{LINES_MAX, UNDONE, check, undone};
    use crate::tree::Source;

    #[track_caller]
    fn violations(path: &str, text: &str, expected: usize) {
        let source = Source {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(check(&source).len(), expected);
    }

    #[test]
    fn a_rust_file_must_say_what_it_is_for() {
        violations("a.rs", "//! What it is for.\n", 0);
        violations("a.rs", "use std::fs;\n", 1);
        violations("a.rs", "//! \n", 1);
        violations("a.rs", "", 1);
        violations("a.js", "const a = 1;\n", 0);
    }

    #[test]
    fn a_long_file_is_a_violation() {
        violations("a.js", &"x\n".repeat(LINES_MAX), 0);
        violations("a.js", &"x\n".repeat(LINES_MAX + 1), 1);
    }

    #[test]
    fn what_is_left_undone_is_a_violation() {
        let violations = |text: String| -> Vec<usize> {
            let source = Source {
                path: "a.rs".to_owned(),
                text,
            };
            undone(&source)
                .iter()
                .map(|violation| violation.line)
                .collect()
        };
        assert_eq!(violations(format!("one\n// {}: later", UNDONE[0])), [2]);
        assert!(violations(format!("say(keys::{}_NOTHING)", UNDONE[0])).is_empty());
    }
}
