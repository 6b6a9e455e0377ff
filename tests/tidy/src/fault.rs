//! What is wrong, and where.

use std::fmt;

/// One thing that breaks an invariant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, from the root of the workspace.
    pub file: String,
    /// The line, or 0 when it is about the whole file.
    pub line: usize,
    /// What is wrong and how to mend it.
    pub what: String,
}

impl Fault {
    /// A fault in a line.
    #[must_use]
    pub fn at(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line,
            what: what.into(),
        }
    }

    /// A fault of a whole file.
    #[must_use]
    pub fn of(file: &str, what: impl Into<String>) -> Self {
        Self::at(file, 0, what)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.what),
            line => write!(f, "{}:{line}: {}", self.file, self.what),
        }
    }
}

/// Fails a test with every fault on a line of its own.
///
/// # Panics
/// When there is a fault.
#[expect(clippy::panic, reason = "this is how a test fails")]
pub fn assert_none(faults: &[Fault]) {
    if !faults.is_empty() {
        let lines: Vec<String> = faults.iter().map(Fault::to_string).collect();
        panic!("{} to mend:\n{}", faults.len(), lines.join("\n"));
    }
}
