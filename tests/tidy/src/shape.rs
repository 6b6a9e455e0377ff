//! The shape of a file: it opens by saying what it is for, and it is short.

use crate::Fault;
use crate::tree::Source;

/// How many lines a file may have.
pub const LINES_MAX: usize = 300;

/// Marks of work that was left undone, written so that this file has none.
const UNDONE: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

/// Nothing is left undone.
#[must_use]
pub fn undone(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, line) in source.text.lines().enumerate() {
        let mut words = line.split(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
        if let Some(word) = words.find(|word| UNDONE.contains(word)) {
            faults.push(Fault::at(
                &source.path,
                at + 1,
                format!("{word}: do it, or file an issue"),
            ));
        }
    }
    faults
}

/// Every Rust file opens with `//!`; no file is longer than [`LINES_MAX`].
#[must_use]
pub fn check(source: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    let first = source.text.lines().next().unwrap_or_default();
    let is_rust = source.path.ends_with(".rs");
    if is_rust && !(first.starts_with("//! ") && first.len() > "//! ".len()) {
        faults.push(Fault::at(
            &source.path,
            1,
            "say in a first `//!` line what the file is for",
        ));
    }
    let lines = source.text.lines().count();
    if lines > LINES_MAX {
        let what = format!("{lines} lines, more than {LINES_MAX}: split it by idea");
        faults.push(Fault::of(&source.path, what));
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::{LINES_MAX, UNDONE, check, undone};
    use crate::tree::Source;

    #[track_caller]
    fn faults(path: &str, text: &str, expected: usize) {
        let source = Source {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(check(&source).len(), expected);
    }

    #[test]
    fn a_rust_file_must_say_what_it_is_for() {
        faults("a.rs", "//! What it is for.\n", 0);
        faults("a.rs", "use std::fs;\n", 1);
        faults("a.rs", "//! \n", 1);
        faults("a.rs", "", 1);
        faults("a.js", "const a = 1;\n", 0);
    }

    #[test]
    fn a_long_file_is_a_fault() {
        faults("a.js", &"x\n".repeat(LINES_MAX), 0);
        faults("a.js", &"x\n".repeat(LINES_MAX + 1), 1);
    }

    #[test]
    fn what_is_left_undone_is_a_fault() {
        let faults = |text: String| -> Vec<usize> {
            let source = Source {
                path: "a.rs".to_owned(),
                text,
            };
            undone(&source).iter().map(|fault| fault.line).collect()
        };
        assert_eq!(faults(format!("one\n// {}: later", UNDONE[0])), [2]);
        assert!(faults(format!("say(keys::{}_NOTHING)", UNDONE[0])).is_empty());
    }
}
