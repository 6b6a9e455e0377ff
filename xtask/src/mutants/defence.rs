//! A defence: where it stands, what is left without it, and the tests that must notice.

use xtask::failure::Failure;

use crate::rust::WASM;

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
    /// What a browser does to each page instead of an edit.
    pub planted: Option<Planted>,
    /// The tests of which at least one must then fail.
    pub guards: Vec<Guard>,
}

/// A script that Chromium runs before those of a page: what it changes needs no compiler.
pub struct Planted {
    /// The script.
    pub script: String,
    /// The screens to which a test that goes to every screen goes, if these are enough.
    pub screens: Option<&'static str>,
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
    /// A change of what stands once in a file.
    pub fn new(file: &str, taken: &str, instead: &str) -> Self {
        Self {
            file: file.to_owned(),
            taken: taken.to_owned(),
            instead: instead.to_owned(),
        }
    }

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
    /// The parts of screens and what they ask of the backend, in Chromium.
    Components,
    /// A file of tests of the support directory.
    Directory(&'static str),
}

impl Program {
    /// Its package, and how Cargo finds it there.
    pub fn target(self) -> (&'static str, Vec<&'static str>) {
        match self {
            Self::Journeys => ("journeys", vec!["--lib"]),
            Self::StandIn => ("stand-in", vec!["--test", "calls"]),
            Self::StandInLibrary => ("stand-in", vec!["--lib"]),
            Self::Invariants => ("invariants", vec!["--test", "workspace"]),
            Self::Components => ("waymark", vec!["--test", "components", "--target", WASM]),
            Self::Directory(file) => ("directory", vec!["--test", file]),
        }
    }

    /// The file with a test of it, for readers.
    pub fn file(self, test: &str) -> String {
        let module = test.split("::").next().unwrap_or_default();
        match self {
            Self::Journeys => format!("tests/browser/src/{module}.rs"),
            Self::StandIn => format!("tests/backend/tests/{module}.rs"),
            Self::StandInLibrary => {
                let modules = test.split("::tests::").next().unwrap_or_default();
                format!("tests/backend/src/{}.rs", modules.replace("::", "/"))
            }
            Self::Invariants => "tests/invariants/tests/workspace.rs".to_owned(),
            Self::Components => format!("tests/components/{module}.rs"),
            Self::Directory(file) => format!("crates/directory/tests/{file}.rs"),
        }
    }
}

impl Guard {
    /// The name of the test in its file.
    pub fn name(&self) -> &str {
        let test = self.test.strip_suffix("::chromium").unwrap_or(&self.test);
        test.rsplit("::").next().unwrap_or(test)
    }
}

/// A defence as the lists write it down.
#[derive(Clone, Copy)]
pub struct Row {
    name: &'static str,
    against: &'static str,
    edits: [Option<Change>; 3],
    guards: [Option<(Program, &'static str)>; 2],
}

#[derive(Clone, Copy)]
struct Change {
    file: &'static str,
    taken: &'static str,
    instead: &'static str,
}

/// A defence that one edit takes away: what stands in a file, and what stands there instead.
pub const fn defence(
    name: &'static str,
    against: &'static str,
    file: &'static str,
    [taken, instead]: [&'static str; 2],
) -> Row {
    let change = Change {
        file,
        taken,
        instead,
    };
    Row {
        name,
        against,
        edits: [Some(change), None, None],
        guards: [None, None],
    }
}

impl Row {
    /// Takes something else away too: each alone would be enough.
    pub const fn and(mut self, file: &'static str, [taken, instead]: [&'static str; 2]) -> Self {
        let change = Some(Change {
            file,
            taken,
            instead,
        });
        let [first, second, third] = self.edits;
        self.edits = match second {
            None => [first, change, third],
            Some(_) => [first, second, change],
        };
        self
    }

    /// Is guarded by this test; one more may be named.
    pub const fn guard(mut self, program: Program, test: &'static str) -> Self {
        let [first, second] = self.guards;
        let guard = Some((program, test));
        self.guards = match first {
            None => [guard, second],
            Some(_) => [first, guard],
        };
        self
    }

    /// Is guarded by a journey in Chromium.
    pub const fn journey(self, test: &'static str) -> Self {
        self.guard(Program::Journeys, test)
    }

    /// Is guarded by a test of the stand-in backend.
    pub const fn backend(self, test: &'static str) -> Self {
        self.guard(Program::StandIn, test)
    }
}

impl Group {
    /// Defences that are written down as rows.
    pub fn of(title: &'static str, rows: &[Row]) -> Self {
        let defences = rows.iter().map(|row| Defence::from(*row)).collect();
        Self { title, defences }
    }
}

impl From<Row> for Defence {
    fn from(row: Row) -> Self {
        let edits = row.edits.into_iter().flatten();
        let edits = edits.map(|change| Edit::new(change.file, change.taken, change.instead));
        let guards = row.guards.into_iter().flatten();
        Self {
            name: row.name.to_owned(),
            against: row.against,
            edits: edits.collect(),
            planted: None,
            guards: guards
                .map(|(program, test)| Guard::new(program, test))
                .collect(),
        }
    }
}

impl Guard {
    /// A test by its name; a journey in Chromium, where one browser is enough.
    pub fn new(program: Program, test: &str) -> Self {
        let engine = if program == Program::Journeys {
            "::chromium"
        } else {
            ""
        };
        Self {
            program,
            test: [test, engine].concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Defence, defence};

    #[test]
    fn what_has_moved_is_told() {
        let edit = |text: &str| {
            let away = Defence::from(defence("the door", "W", "house.rs", ["shut();", ""]));
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
