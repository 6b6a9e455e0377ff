//! `cargo xtask test`: runs the chosen steps and says what they came to.

use xtask::failure::Failure;
use xtask::report;
use xtask::workspace::Workspace;

use crate::results::Results;
use crate::schedule::{self, Done, Job};
use crate::steps::{Bench, STEPS, Step};
use crate::suites::Extent;

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
    let bench = Bench::new(workspace, extent);
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
        assert!(daily.iter().any(|step| step.name == "journeys"));
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
}
