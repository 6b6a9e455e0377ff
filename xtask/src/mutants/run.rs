//! Builds what a missing defence changes, and runs its guards.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::{line, timed};
use xtask::workspace::Workspace;

use super::copy::Copy;
use super::defence::{Defence, Planted, Program};
use crate::build::COMPILED;

/// What the tests said when a defence was away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// One of them failed: the defence is guarded. Which, and what it said first.
    Red(String),
    /// All of them passed.
    Green,
}

/// How the page is made after an edit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Page {
    /// As it is.
    Same,
    /// The page itself and the shell, with the portal as it is.
    Anew,
    /// All that comes from the compiled portal.
    Whole,
}

/// All that is needed to try a defence.
pub struct Bench<'a> {
    workspace: &'a Workspace,
    copy: &'a Copy,
    drivers: Vec<(&'static str, PathBuf)>,
    journeys: Option<PathBuf>,
}

impl<'a> Bench<'a> {
    /// Compiles everything, and checks that every guard is there and passes while nothing is taken away.
    pub fn prepare(
        workspace: &'a Workspace,
        copy: &'a Copy,
        drivers: Vec<(&'static str, PathBuf)>,
        defences: &[&Defence],
    ) -> Result<Self, Failure> {
        let mut bench = Self {
            workspace,
            copy,
            drivers,
            journeys: None,
        };
        let mut guards: BTreeMap<Program, BTreeSet<&str>> = BTreeMap::new();
        for guard in defences.iter().flat_map(|defence| &defence.guards) {
            guards.entry(guard.program).or_default().insert(&guard.test);
        }
        for (program, tests) in guards {
            let name = format!("{} without a change", program.target().0);
            timed(&name, || bench.control(program, &tests))?;
        }
        Ok(bench)
    }

    fn control(&mut self, program: Program, tests: &BTreeSet<&str>) -> Result<(), Failure> {
        let place = self.compiled(program)?;
        if program == Program::Journeys {
            self.journeys = Some(place.clone());
        }
        let said = self.run(program, &place, &self.workspace.dist(), tests, None)?;
        for test in tests {
            match said.outcomes.get(*test) {
                Some(true) => {}
                Some(false) => {
                    said.lines.iter().for_each(|text| line(text));
                    let failed = format!("{test} fails though nothing is taken away.");
                    return Err(Failure::new(failed));
                }
                None => {
                    let unknown = format!("There is no test {test} in {}.", program.file(test));
                    return Err(Failure::new(unknown)
                        .mend("say in xtask/src/mutants/ what it is called now"));
                }
            }
        }
        Ok(())
    }

    /// What the guards of a defence say without it.
    pub fn try_without(&self, defence: &Defence) -> Result<Verdict, Failure> {
        let _away = self.copy.without(defence)?;
        let mut tests: BTreeMap<Program, BTreeSet<&str>> = BTreeMap::new();
        for guard in &defence.guards {
            tests.entry(guard.program).or_default().insert(&guard.test);
        }
        for (program, tests) in tests {
            let (place, dist) = match &self.journeys {
                Some(place) if program == Program::Journeys => (place.clone(), self.dist(defence)?),
                _ => (self.compiled(program)?, self.workspace.dist()),
            };
            let said = self.run(program, &place, &dist, &tests, defence.planted.as_ref())?;
            if let Some(failed) = said.first_failure() {
                return Ok(Verdict::Red(failed));
            }
            if said.outcomes.len() != tests.len() {
                return Err(Failure::new("The tests came to no end."));
            }
        }
        Ok(Verdict::Green)
    }

    /// The release build without the defence.
    fn dist(&self, defence: &Defence) -> Result<PathBuf, Failure> {
        let page = defence
            .edits
            .iter()
            .map(|edit| page_after(&edit.file))
            .max();
        let page = page.unwrap_or(Page::Same);
        if page == Page::Same {
            return Ok(self.workspace.dist());
        }
        self.cargo(&["build", "--quiet", "--package", "bundle"])?;
        let dist = self.workspace.private("mutants/dist");
        let mut bundle = Command::new(self.target().join("debug/bundle"));
        if page == Page::Anew {
            bundle.arg("--page").arg(self.workspace.dist());
        } else {
            bundle.arg(self.workspace.path(COMPILED));
        }
        process::output(bundle.arg(&dist))?;
        Ok(dist)
    }

    /// Compiles a program with tests, as the copy is now.
    fn compiled(&self, program: Program) -> Result<PathBuf, Failure> {
        let (package, target) = program.target();
        let mut words = vec!["test", "--no-run", "--quiet", "--package", package];
        words.extend(["--message-format", "json-render-diagnostics"]);
        words.extend(target);
        let said = self.cargo(&words)?;
        let mut made = said.lines().filter_map(|line| {
            let message: Value = serde_json::from_str(line).ok()?;
            let is_test = message.pointer("/profile/test") == Some(&Value::Bool(true));
            is_test.then(|| Some(PathBuf::from(message.get("executable")?.as_str()?)))?
        });
        let made = made.next_back();
        made.ok_or_else(|| Failure::new(format!("Cargo compiled no tests of {package}.")))
    }

    fn run(
        &self,
        program: Program,
        place: &Path,
        dist: &Path,
        tests: &BTreeSet<&str>,
        planted: Option<&Planted>,
    ) -> Result<Said, Failure> {
        if program == Program::Components {
            return self.run_components(place, tests);
        }
        let mut command = process::command(&self.copy.workspace, &place.to_string_lossy());
        command.args(["--exact", "--include-ignored", "--test-threads=2"]);
        command.args(tests).env("RUST_BACKTRACE", "0");
        if program == Program::Journeys {
            let headers = self.copy.workspace.path("deploy/headers.txt");
            command.envs(self.drivers.clone());
            command
                .env("WAYMARK_DIST", dist)
                .env("WAYMARK_HEADERS", headers);
            if let Some(Planted { script, screens }) = planted {
                let place = self.workspace.private("mutants/planted.js");
                files::write(&place, script.as_bytes())?;
                command.env("WAYMARK_PLANTED", place);
                command.envs(screens.map(|names| ("WAYMARK_ONLY_SCREENS", names)));
            }
        }
        Said::of(&mut command)
    }

    /// Their runner takes one name at a time.
    fn run_components(&self, place: &Path, tests: &BTreeSet<&str>) -> Result<Said, Failure> {
        self.cargo(&["build", "--quiet", "--package", "wasm-bindgen-commands"])?;
        let runner = self.target().join("debug/wasm-bindgen-test-runner");
        let mut all = Said::default();
        for test in tests {
            let mut command = process::command(&self.copy.workspace, &runner.to_string_lossy());
            command.arg("--exact").arg(place).arg(test);
            command.envs(self.drivers.clone());
            command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
            command.env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
            let said = Said::of(&mut command)?;
            all.lines.extend(said.lines);
            all.outcomes.extend(said.outcomes);
        }
        Ok(all)
    }

    fn cargo(&self, words: &[&str]) -> Result<String, Failure> {
        let mut cargo = process::cargo(&self.copy.workspace, words);
        process::output(cargo.env("CARGO_TARGET_DIR", self.target()))
    }

    fn target(&self) -> PathBuf {
        self.workspace.private("mutants/target")
    }
}

/// What a program with tests said.
#[derive(Default)]
struct Said {
    lines: Vec<String>,
    /// Whether each test that ran has passed.
    outcomes: BTreeMap<String, bool>,
}

impl Said {
    fn of(command: &mut Command) -> Result<Self, Failure> {
        let mut said = Self::default();
        process::watch(command.stderr(Stdio::null()), |line| said.add(line))?;
        Ok(said)
    }

    /// The first test that failed, with the first line of its reason.
    fn first_failure(&self) -> Option<String> {
        let (test, _) = self.outcomes.iter().find(|(_, has_passed)| !**has_passed)?;
        let mut lines = self.lines.iter().map(|line| line.trim());
        lines.find(|line| line.contains("panicked at"));
        let reason = lines.find(|line| !line.is_empty()).unwrap_or_default();
        Some(format!("{test}: {reason}"))
    }

    fn add(&mut self, line: &str) {
        self.lines.push(line.to_owned());
        let Some((test, outcome)) = line
            .strip_prefix("test ")
            .and_then(|line| line.split_once(" ... "))
        else {
            return;
        };
        // "name - should panic" and the like.
        let name = test.split(" - ").next().unwrap_or(test);
        self.outcomes
            .insert(name.to_owned(), outcome.starts_with("ok"));
    }
}

/// What an edit of a file changes for a browser.
fn page_after(file: &str) -> Page {
    let is_below = |folder: &str| file.starts_with(folder);
    if is_below("xtask/bundle/src/parts.rs") {
        Page::Whole
    } else if is_below("shell/") || is_below("xtask/bundle/") || file == "index.html" {
        Page::Anew
    } else {
        Page::Same
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outcomes_are_read_line_by_line() {
        let mut said = Said::default();
        for line in [
            "running 2 tests",
            "test codes::a_code_works_once ... ok",
            "test shell::stops::chromium ... FAILED",
            "test result: FAILED. 1 passed; 1 failed",
        ] {
            said.add(line);
        }
        assert_eq!(said.outcomes.len(), 2);
        assert!(said.outcomes["codes::a_code_works_once"]);
        assert!(!said.outcomes["shell::stops::chromium"]);
    }

    #[test]
    fn only_what_an_edit_changes_is_made_anew() {
        for (file, page) in [
            ("shell/leave.js", Page::Anew),
            ("index.html", Page::Anew),
            ("xtask/bundle/src/page.rs", Page::Anew),
            ("xtask/bundle/src/parts.rs", Page::Whole),
            ("deploy/headers.txt", Page::Same),
        ] {
            assert!(page_after(file) == page, "{file}");
        }
    }
}
