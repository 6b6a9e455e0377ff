//! Runs steps side by side, each after those that it needs.

use std::sync::mpsc;
use std::thread;
use std::time::Instant;

use xtask::failure::Failure;
use xtask::report;

use crate::results::Results;

/// How many steps run at once: most of them keep a core busy with more than compiling.
const AT_ONCE: usize = 2;

/// A step that is to run.
pub struct Job<'a> {
    /// Its name, in front of what it prints.
    pub name: &'static str,
    /// What it does.
    pub what: &'static str,
    /// Those that must be done before it; others of the run may go on beside it.
    pub after: Vec<&'static str>,
    /// What it does, as a function.
    pub run: Box<dyn FnOnce() -> Result<Results, Failure> + Send + 'a>,
}

/// A step that was run.
pub struct Done {
    /// Its name.
    pub name: &'static str,
    /// How long it took, beside others.
    pub seconds: u64,
    /// What its tests came to.
    pub outcome: Result<Results, Failure>,
}

/// Runs all jobs; after a failure those that already run come to their end, and no other starts.
pub fn run(mut jobs: Vec<Job<'_>>) -> Vec<Done> {
    let mut done: Vec<Done> = Vec::new();
    let mut running = 0;
    let (tell, told) = mpsc::channel();
    thread::scope(|scope| {
        loop {
            let has_failed = done.iter().any(|step| step.outcome.is_err());
            while running < AT_ONCE && !has_failed {
                let is_done = |name: &str| done.iter().any(|step| step.name == name);
                let ready = |job: &Job| job.after.iter().all(|name| is_done(name));
                let Some(at) = jobs.iter().position(ready) else {
                    break;
                };
                let job = jobs.remove(at);
                let tell = tell.clone();
                running += 1;
                scope.spawn(move || {
                    // The other end waits for every step that runs.
                    let _ = tell.send(carry_out(job));
                });
            }
            if running == 0 {
                return;
            }
            let Ok(step) = told.recv() else { return };
            running -= 1;
            done.push(step);
        }
    });
    done
}

fn carry_out(job: Job<'_>) -> Done {
    report::step(job.name);
    report::progress(job.what);
    let start = Instant::now();
    let outcome = (job.run)();
    let seconds = start.elapsed().as_secs();
    let ended = if outcome.is_ok() { "done" } else { "FAILED" };
    report::progress(&format!("{ended} in {seconds} s"));
    Done {
        name: job.name,
        seconds,
        outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    fn job<'a>(
        name: &'static str,
        after: &[&'static str],
        order: &'a Mutex<Vec<&'static str>>,
        succeeds: bool,
    ) -> Job<'a> {
        Job {
            name,
            what: "a step of this test",
            after: after.to_vec(),
            run: Box::new(move || {
                order.lock().unwrap().push(name);
                if succeeds {
                    Ok(Results::default())
                } else {
                    Err(Failure::new("no"))
                }
            }),
        }
    }

    #[test]
    fn a_step_waits_for_those_it_needs() {
        let order = Mutex::default();
        let jobs = vec![
            job("last", &["first", "second"], &order, true),
            job("second", &["first"], &order, true),
            job("first", &[], &order, true),
        ];
        assert_eq!(run(jobs).len(), 3);
        assert_eq!(*order.lock().unwrap(), ["first", "second", "last"]);
    }

    #[test]
    fn nothing_starts_after_a_failure() {
        let order = Mutex::default();
        let jobs = vec![
            job("first", &[], &order, false),
            job("second", &["first"], &order, true),
        ];
        let done = run(jobs);
        assert_eq!(done.len(), 1);
        assert!(done[0].outcome.is_err());
    }
}
