//! `cargo xtask test`: every step in order, each with its time; stops at the first that fails.

use crate::build;
use crate::check;
use crate::counts::Counts;
use crate::failure::Failure;
use crate::report::progress;
use crate::size;
use crate::suites;
use crate::workspace::Workspace;
use std::time::Instant;

/// One step: its name, what it does, and how.
struct Step {
    name: &'static str,
    what: &'static str,
    run: fn(&Workspace) -> Result<Counts, Failure>,
}

/// The cheapest first, so that most mistakes show in the first minutes.
const STEPS: [Step; 7] = [
    Step {
        name: "check",
        what: "format, lints, types for both targets",
        run: |workspace| nothing(check::check(workspace)),
    },
    Step {
        name: "native",
        what: "unit, property and backend tests",
        run: suites::native,
    },
    Step {
        name: "build",
        what: "the release build in dist/",
        run: |workspace| nothing(build::build(workspace)),
    },
    Step {
        name: "size",
        what: "bytes of a first visit against the budget",
        run: |workspace| nothing(size::size(workspace)),
    },
    Step {
        name: "components",
        what: "parts of screens in Chromium",
        run: suites::components,
    },
    Step {
        name: "contract",
        what: "Schemathesis against the stand-in backend",
        run: suites::contract,
    },
    Step {
        name: "journeys",
        what: "the whole way in Chromium, Firefox and WebKitGTK",
        run: suites::journeys,
    },
];

/// Runs the named steps, all of them when none is named.
pub fn test(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    if words == ["--list"] {
        for step in &STEPS {
            println!("  {:<12}{}", step.name, step.what);
        }
        return Ok(());
    }
    let steps = chosen(words)?;
    let mut done = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        progress(&format!(
            "{}/{} {}: {}",
            at + 1,
            steps.len(),
            step.name,
            step.what
        ));
        let start = Instant::now();
        let counts = (step.run)(workspace).map_err(|failure| {
            summary(&done);
            Failure::new(format!("{}: {failure}", step.name))
        })?;
        done.push((step.name, start.elapsed().as_secs(), counts));
    }
    summary(&done);
    Ok(())
}

fn nothing(outcome: Result<(), Failure>) -> Result<Counts, Failure> {
    outcome.map(|()| Counts::default())
}

fn chosen(words: &[&str]) -> Result<Vec<&'static Step>, Failure> {
    if words.is_empty() {
        return Ok(STEPS.iter().collect());
    }
    let find = |word: &&str| {
        STEPS.iter().find(|step| step.name == *word).ok_or_else(|| {
            Failure::new(format!("There is no step `{word}`.")).mend("cargo xtask test --list")
        })
    };
    words.iter().map(find).collect()
}

fn summary(done: &[(&str, u64, Counts)]) {
    let mut all = Counts::default();
    println!();
    for (name, seconds, counts) in done {
        all += *counts;
        match counts.passed {
            0 => println!("  {name:<12}{seconds:>5} s"),
            passed => println!("  {name:<12}{seconds:>5} s  {passed:>4} tests"),
        }
    }
    let seconds: u64 = done.iter().map(|(_, seconds, _)| seconds).sum();
    println!(
        "  {:<12}{seconds:>5} s\n\n{} passed, {} failed",
        "all", all.passed, all.failed
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_means_every_step() {
        assert_eq!(chosen(&[]).unwrap().len(), STEPS.len());
    }

    #[test]
    fn steps_run_in_the_order_they_are_named() {
        let names = |words: &[&str]| {
            chosen(words)
                .unwrap()
                .iter()
                .map(|step| step.name)
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&["size", "check"]), ["size", "check"]);
        assert!(chosen(&["siez"]).is_err());
    }
}
