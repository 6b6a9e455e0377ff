//! The steps of `cargo xtask test`: what each does, which come first, and what they share.

use xtask::failure::Failure;
use xtask::workspace::Workspace;

use crate::again;
use crate::barriers;
use crate::browsers;
use crate::build;
use crate::check;
use crate::compiled::{self, Compiled};
use crate::deny;
use crate::faults;
use crate::gallery;
use crate::mutants;
use crate::once::Once;
use crate::orca;
use crate::results::Results;
use crate::size;
use crate::suites::{self, Extent};
use crate::trunk;

/// What a step came to.
pub type Outcome = Result<Results, Failure>;

/// One step: its name, what it does, which steps come first, and how.
pub struct Step {
    /// Its name on the command line.
    pub name: &'static str,
    /// What it does, in a few words.
    pub what: &'static str,
    /// The steps that come first.
    pub after: &'static [&'static str],
    /// Whether it is left for a release.
    pub is_for_release: bool,
    /// How it is done.
    pub run: fn(&Bench) -> Outcome,
}

/// What comes before all that needs the machine for itself.
const QUIET: [&str; 10] = [
    "size",
    "native",
    "components",
    "contract",
    "deny",
    "browsers",
    "trunk",
    "again",
    "faults",
    "answers",
];

/// In the order in which they start where there is a choice, so that most mistakes show in the first
/// minutes.
pub const STEPS: [Step; 18] = [
    Step {
        name: "format",
        what: "the format of the code",
        after: &[],
        is_for_release: false,
        run: |bench| nothing(check::format(bench.workspace)),
    },
    Step {
        name: "check",
        what: "lints and types, for this machine and for the browser",
        after: &["format"],
        is_for_release: false,
        run: |bench| nothing(bench.machine().and_then(|_| bench.browser().map(|_| ()))),
    },
    Step {
        name: "build",
        what: "the release build in dist/",
        after: &["format"],
        is_for_release: false,
        run: |bench| nothing(bench.build()),
    },
    Step {
        name: "size",
        what: "bytes of a first visit against the budget",
        after: &["build"],
        is_for_release: false,
        run: |bench| nothing(bench.build().and_then(|()| size::size(bench.workspace))),
    },
    Step {
        name: "native",
        what: "unit, property and backend tests",
        after: &["check"],
        is_for_release: false,
        run: |bench| suites::native(bench.workspace, bench.machine()?, bench.extent),
    },
    Step {
        name: "components",
        what: "parts of screens in Chromium",
        after: &["check"],
        is_for_release: false,
        run: |bench| {
            let runner = bench.machine()?.command("wasm-bindgen-test-runner")?;
            suites::components(bench.workspace, bench.browser()?, runner)
        },
    },
    Step {
        name: "contract",
        what: "Schemathesis against the stand-in backend",
        after: &["check"],
        is_for_release: false,
        run: |bench| suites::contract(bench.workspace, bench.machine()?, bench.extent),
    },
    Step {
        name: "deny",
        what: "licences and known weaknesses of dependencies",
        after: &["format"],
        is_for_release: false,
        run: |bench| nothing(deny::deny(bench.workspace)),
    },
    Step {
        name: "browsers",
        what: "the browsers of the journeys, and what drives them",
        after: &["check"],
        is_for_release: false,
        run: |bench| nothing(browsers::all(bench.workspace).map(|_| ())),
    },
    Step {
        name: "gallery",
        what: "the app of the development build, for the journey that draws its gallery",
        after: &["check"],
        is_for_release: false,
        run: |bench| nothing(bench.gallery()),
    },
    Step {
        name: "trunk",
        what: "Trunk's release build, which must be that of dist/",
        after: &["build", "native"],
        is_for_release: true,
        run: |bench| {
            nothing(
                bench
                    .build()
                    .and_then(|()| trunk::gives_the_same(bench.workspace)),
            )
        },
    },
    Step {
        name: "again",
        what: "a second build in another folder, which must give the bytes of dist/",
        after: &["build", "native"],
        is_for_release: true,
        run: |bench| {
            nothing(
                bench
                    .build()
                    .and_then(|()| again::gives_the_same(bench.workspace)),
            )
        },
    },
    Step {
        name: "faults",
        what: "thousands of failing sessions between the app and its backend",
        after: &["native"],
        is_for_release: true,
        run: |bench| nothing(faults::faults(bench.workspace, &["--without-browsers"])),
    },
    Step {
        name: "answers",
        what: "a million malformed answers to each call of the contract, and as many of a directory",
        after: &["native"],
        is_for_release: true,
        run: |bench| nothing(suites::broken_answers(bench.workspace)),
    },
    Step {
        name: "mutants",
        what: "each defence taken away in turn: do its tests notice?",
        // After all the others, for the same reason as the journeys.
        after: &QUIET,
        is_for_release: true,
        run: |bench| nothing(mutants::mutants(bench.workspace, &[])),
    },
    Step {
        name: "barriers",
        what: "each barrier for people with disabilities planted in turn: do the tests notice?",
        after: &["mutants"],
        is_for_release: true,
        run: |bench| nothing(barriers::barriers(bench.workspace, &[])),
    },
    Step {
        name: "orca",
        what: "a screen reader with Firefox on the way through the portal",
        after: &["barriers"],
        is_for_release: true,
        run: |bench| nothing(orca::orca(bench.workspace, &[])),
    },
    Step {
        name: "journeys",
        what: "the way through the portal in Chromium, Firefox and WebKitGTK",
        // After all the others, so that the browsers have the machine for themselves.
        after: &[
            "size",
            "native",
            "components",
            "contract",
            "deny",
            "browsers",
            "gallery",
            "trunk",
            "again",
            "faults",
            "answers",
            "mutants",
            "barriers",
            "orca",
        ],
        is_for_release: false,
        run: |bench| {
            bench.build()?;
            bench.gallery()?;
            suites::journeys(bench.workspace, bench.machine()?, bench.extent)
        },
    },
];

/// What the steps share: each thing is compiled once, by the first step that needs it.
pub struct Bench<'a> {
    workspace: &'a Workspace,
    extent: Extent,
    machine: Once<Compiled>,
    browser: Once<Compiled>,
    built: Once<()>,
    gallery: Once<()>,
}

impl<'a> Bench<'a> {
    /// A bench on which nothing has been made yet.
    pub fn new(workspace: &'a Workspace, extent: Extent) -> Self {
        Self {
            workspace,
            extent,
            machine: Once::new(),
            browser: Once::new(),
            built: Once::new(),
            gallery: Once::new(),
        }
    }

    fn machine(&self) -> Result<&Compiled, Failure> {
        self.machine
            .get(|| compiled::for_this_machine(self.workspace))
    }

    fn browser(&self) -> Result<&Compiled, Failure> {
        self.browser
            .get(|| compiled::for_the_browser(self.workspace))
    }

    fn gallery(&self) -> Result<(), Failure> {
        let bind = || {
            let portal = self.browser()?.command("waymark")?;
            let wasm_bindgen = self.machine()?.command("wasm-bindgen")?;
            gallery::bind(self.workspace, &portal, &wasm_bindgen)
        };
        self.gallery.get(bind).copied()
    }

    fn build(&self) -> Result<(), Failure> {
        let tools = || self.machine()?.command("bundle");
        let build = || build::build_with(self.workspace, tools);
        self.built.get(build).copied()
    }
}

fn nothing(outcome: Result<(), Failure>) -> Outcome {
    outcome.map(|()| Results::default())
}

#[cfg(test)]
mod tests {
    use super::STEPS;

    #[test]
    fn every_step_comes_after_steps_that_there_are() {
        let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        for step in &STEPS {
            assert!(
                step.after.iter().all(|name| names.contains(name)),
                "{}",
                step.name
            );
        }
    }
}
