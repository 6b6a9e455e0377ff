//! A defence: where it stands, what is left without it, and the tests that must notice.

use xtask::failure::Failure;

/// Defences that stand in one place.
pub struct Group {
    /// What they have in common.
    pub title: &'static str,
    /// In the order of the page.
    pub defences: Vec<Defence>,
}

/// One defence.
pub struct Defence {
    /// What it does for the person, in plain words.
    pub name: String,
    /// Whom it guards against: the letters of `docs/SECURITY.md`.
    pub against: &'static str,
    /// What takes it away.
    pub edits: Vec<Edit>,
    /// The tests of which at least one must then fail.
    pub guards: Vec<Guard>,
}

/// A change of one file.
pub struct Edit {
    /// The file, from the root of the checkout.
    pub file: String,
    /// What is taken away; it stands there once.
    pub taken: String,
    /// What stands there instead.
    pub instead: String,
}

impl Edit {
    /// The text of the file after it.
    pub fn of(&self, text: &str, name: &str) -> Result<String, Failure> {
        let found = text.matches(&self.taken).count();
        if found == 1 {
            return Ok(text.replacen(&self.taken, &self.instead, 1));
        }
        let moved = format!(
            "`{name}` has moved: {} has {found} times, and not once:\n{}",
            self.file, self.taken
        );
        Err(Failure::new(moved).mend("say in xtask/src/mutants/ where it stands now"))
    }
}

/// A test that guards a defence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Guard {
    /// The program it is in.
    pub program: Program,
    /// Its whole name there.
    pub test: String,
}

/// A program with tests.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Program {
    /// The journeys, through a release build that the edit has changed.
    Journeys,
    /// The tests of the stand-in backend over HTTP.
    StandIn,
    /// The tests inside its library.
    StandInLibrary,
    /// The rules about what a checkout may contain.
    Invariants,
    /// A file of tests of the support directory.
    Directory(&'static str),
}

impl Program {
    /// Its package, and how Cargo finds it there.
    pub fn target(self) -> (&'static str, Vec<&'static str>) {
        match self {
            Self::Journeys => ("journeys", vec!["--lib"]),
            Self::StandIn => ("stand-in", vec!["--test", "main"]),
            Self::StandInLibrary => ("stand-in", vec!["--lib"]),
            Self::Invariants => ("invariants", vec!["--test", "workspace"]),
            Self::Directory(file) => ("directory", vec!["--test", file]),
        }
    }

    /// The folder with its tests, for readers.
    pub fn folder(self) -> String {
        match self {
            Self::Journeys => "tests/browser/src".to_owned(),
            Self::StandIn => "tests/backend/tests".to_owned(),
            Self::StandInLibrary => "tests/backend/src".to_owned(),
            Self::Invariants => "tests/invariants/tests/workspace.rs".to_owned(),
            Self::Directory(file) => format!("crates/directory/tests/{file}.rs"),
        }
    }
}

/// A defence that one edit takes away.
pub fn defence(
    name: &str,
    against: &'static str,
    file: &str,
    [taken, instead]: [&str; 2],
) -> Defence {
    let defence = Defence {
        name: name.to_owned(),
        against,
        edits: Vec::new(),
        guards: Vec::new(),
    };
    defence.and(file, [taken, instead])
}

impl Defence {
    /// Takes something else away too: each alone would be enough.
    pub fn and(mut self, file: &str, [taken, instead]: [&str; 2]) -> Self {
        self.edits.push(Edit {
            file: file.to_owned(),
            taken: taken.to_owned(),
            instead: instead.to_owned(),
        });
        self
    }

    /// Is guarded by this test.
    pub fn guard(mut self, program: Program, test: &str) -> Self {
        self.guards.push(Guard {
            program,
            test: test.to_owned(),
        });
        self
    }

    /// Is guarded by a journey in Chromium.
    pub fn journey(self, test: &str) -> Self {
        self.guard(Program::Journeys, &format!("{test}::chromium"))
    }

    /// Is guarded by a test of the stand-in backend.
    pub fn backend(self, test: &str) -> Self {
        self.guard(Program::StandIn, test)
    }
}

#[cfg(test)]
mod tests {
    use super::defence;

    #[test]
    fn what_has_moved_is_told() {
        let edit = |text: &str| {
            let away = defence("the door", "W", "house.rs", ["shut();", ""]);
            away.edits[0]
                .of(text, &away.name)
                .map_err(|failure| failure.to_string())
        };
        assert_eq!(edit("a shut(); b").unwrap(), "a  b");
        for text in ["a b", "shut(); shut();"] {
            assert!(edit(text).unwrap_err().contains("the door"));
        }
    }
}
