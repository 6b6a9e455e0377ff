//! `cargo xtask test`: the steps, what each needs, and what they came to.

use std::sync::OnceLock;

use xtask::failure::Failure;
use xtask::report;
use xtask::workspace::Workspace;

use crate::browsers;
use crate::build;
use crate::check;
use crate::compiled::{self, Compiled};
use crate::deny;
use crate::results::Results;
use crate::schedule::{self, Done, Job};
use crate::size;
use crate::suites::{self, Extent};
use crate::trunk;

type Outcome = Result<Results, Failure>;

/// One step: its name, what it does, which steps come first, and how.
struct Step {
    name: &'static str,
    what: &'static str,
    after: &'static [&'static str],
    /// Whether it is left for a release.
    is_for_release: bool,
    run: fn(&Bench) -> Outcome,
}

/// In the order in which they start where there is a choice, so that most mistakes show in the first
/// minutes.
const STEPS: [Step; 11] = [
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
            "trunk",
        ],
        is_for_release: false,
        run: |bench| {
            bench.build()?;
            suites::journeys(bench.workspace, bench.machine()?, bench.extent)
        },
    },
];

/// What the steps share: each thing is compiled once, by the first step that needs it.
struct Bench<'a> {
    workspace: &'a Workspace,
    extent: Extent,
    machine: Once<Compiled>,
    browser: Once<Compiled>,
    built: Once<()>,
}

impl Bench<'_> {
    fn machine(&self) -> Result<&Compiled, Failure> {
        self.machine
            .get(|| compiled::for_this_machine(self.workspace))
    }

    fn browser(&self) -> Result<&Compiled, Failure> {
        self.browser
            .get(|| compiled::for_the_browser(self.workspace))
    }

    fn build(&self) -> Result<(), Failure> {
        let tools = || self.machine()?.command("bundle");
        let build = || build::build_with(self.workspace, tools);
        self.built.get(build).copied()
    }
}

/// Something that is made once; who comes while it is made waits for it.
struct Once<T>(OnceLock<Result<T, String>>);

impl<T> Once<T> {
    const fn new() -> Self {
        Self(OnceLock::new())
    }

    fn get(&self, make: impl FnOnce() -> Result<T, Failure>) -> Result<&T, Failure> {
        let made = self
            .0
            .get_or_init(|| make().map_err(|failure| failure.to_string()));
        made.as_ref()
            .map_err(|failure| Failure::new(failure.clone()))
    }
}

/// Runs the named steps, all of them when none is named.
pub fn test(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    if words == ["--list"] {
        for step in &STEPS {
            println!("  {:<12}{}", step.name, step.what);
        }
        return Ok(());
    }
    let (extent, names) = options(words);
    let steps = chosen(&names, extent)?;
    let bench = Bench {
        workspace,
        extent,
        machine: Once::new(),
        browser: Once::new(),
        built: Once::new(),
    };
    let is_chosen = |name: &&&str| steps.iter().any(|step| step.name == **name);
    let jobs = steps.iter().map(|step| Job {
        name: step.name,
        what: step.what,
        after: step.after.iter().filter(is_chosen).copied().collect(),
        run: Box::new(|| (step.run)(&bench)),
    });
    finish(schedule::run(jobs.collect()))
}

fn options<'a>(words: &[&'a str]) -> (Extent, Vec<&'a str>) {
    let (all, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| **word == "--all");
    let extent = if all.is_empty() {
        Extent::Daily
    } else {
        Extent::All
    };
    (extent, names)
}

fn nothing(outcome: Result<(), Failure>) -> Outcome {
    outcome.map(|()| Results::default())
}

fn chosen(names: &[&str], extent: Extent) -> Result<Vec<&'static Step>, Failure> {
    if names.is_empty() {
        let is_wanted = |step: &&Step| extent == Extent::All || !step.is_for_release;
        return Ok(STEPS.iter().filter(is_wanted).collect());
    }
    let find = |name: &&str| {
        STEPS.iter().find(|step| step.name == *name).ok_or_else(|| {
            Failure::new(format!("There is no step `{name}`.")).mend("cargo xtask test --list")
        })
    };
    names.iter().map(find).collect()
}

/// Prints what every step took and the slowest tests; fails with the first step that failed.
fn finish(done: Vec<Done>) -> Result<(), Failure> {
    let mut all = Results::default();
    let mut failed = None;
    println!("\n  step         seconds  tests");
    for step in done {
        let Done {
            name,
            seconds,
            outcome,
        } = step;
        match outcome {
            Ok(results) if results.passed == 0 => println!("  {name:<12}{seconds:>8}"),
            Ok(results) => {
                println!("  {name:<12}{seconds:>8}{:>7}", results.passed);
                all += results;
            }
            Err(failure) => {
                println!("  {name:<12}{seconds:>8}  failed");
                all.failed += 1;
                failed = failed.or(Some(Failure::new(format!("{name}: {failure}"))));
            }
        }
    }
    println!(
        "  all         {:>8}  (steps run side by side)",
        report::seconds()
    );
    println!("\n  The slowest tests, in seconds:");
    for (name, secs) in all.slowest() {
        println!("  {secs:>8.1}  {name}");
    }
    if all.left_out > 0 {
        println!(
            "\n  {} tests wait for `cargo xtask test --all`.",
            all.left_out
        );
    }
    println!("\n{} passed, {} failed", all.passed, all.failed);
    failed.map_or(Ok(()), Err)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_every_step_of_daily_work_or_of_a_release() {
        assert_eq!(chosen(&[], Extent::All).unwrap().len(), STEPS.len());
        let daily = chosen(&[], Extent::Daily).unwrap();
        assert!(daily.iter().all(|step| step.name != "trunk"));
        assert_eq!(daily.len(), STEPS.len() - 1);
    }

    #[test]
    fn steps_are_chosen_by_name() {
        let names = |words: &[&str]| {
            chosen(words, Extent::Daily)
                .unwrap()
                .iter()
                .map(|step| step.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&["size", "check"]), ["size", "check"]);
        assert!(chosen(&["siez"], Extent::Daily).is_err());
    }

    #[test]
    fn everything_may_be_asked_of_some_steps() {
        assert_eq!(options(&["native", "--all"]), (Extent::All, vec!["native"]));
        assert_eq!(options(&[]), (Extent::Daily, vec![]));
    }

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
