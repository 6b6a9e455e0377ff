//! A broken invariant, and where.

use std::fmt;

/// One thing that breaks an invariant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Violation {
    /// The file, from the root of the workspace.
    pub file: String,
    /// The line, or 0 for the whole file.
    pub line: usize,
    /// What is wrong, and how to fix it.
    pub what: String,
}

impl Violation {
    /// A violation in a line.
    pub fn at(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }

    /// A violation of a whole file.
    pub fn of(file: &str, what: impl Into<String>) -> Self {
        Self::at(file, 0, what)
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}

/// Fails a test, with each violation on its own line.
///
/// # Panics
/// When there is a violation.
#[expect(clippy::panic, reason = "this is how a test fails")]
pub fn assert_none(violations: &[Violation]) {
    if !violations.is_empty() {
        let lines: Vec<String> = violations.iter().map(Violation::to_string).collect();
        panic!("{} to mend:\n{}", violations.len(), lines.join("\n"));
    }
}
