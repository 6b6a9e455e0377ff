//! Runs many trials side by side, and notices one that does not come to an end.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::broken::{Answer, Maker};
use crate::calls::{CALLS, Call, FEEDS};
use crate::tally::Tally;
use crate::trial::Trial;

/// No answer may take longer: the page would stand still for as long.
const TRIAL_MAX: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(200);
/// What a worker says that has no trial any more.
const DONE: u64 = u64::MAX;

/// Whose answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The backend's, to every call in turn.
    Backend,
    /// A directory's.
    Directory,
}

/// Trials that are to be run.
#[derive(Clone, Copy)]
pub struct Run {
    /// Whose answers.
    pub kind: Kind,
    /// How many.
    pub count: u64,
}

impl Kind {
    const fn calls(self) -> &'static [Call] {
        match self {
            Self::Backend => CALLS,
            Self::Directory => FEEDS,
        }
    }

    /// Tries the answer with one number; gives the answers as well.
    pub fn replay(self, maker: &Maker, number: u64) -> (Tally, String) {
        let mut tally = Tally::default();
        let answers = attempt(self.calls(), maker, number, &mut tally);
        let texts = answers.iter().map(|answer| format!("{answer:#?}\n"));
        (tally, texts.collect())
    }
}

impl Run {
    /// Runs them all.
    pub fn all(self) -> Tally {
        self.all_of(self.kind.calls())
    }

    /// Runs them with these calls.
    pub fn all_of(self, calls: &[Call]) -> Tally {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let at: Vec<AtomicU64> = (0..workers).map(|_| AtomicU64::new(0)).collect();
        thread::scope(|scope| {
            let work = |(first, at)| {
                scope.spawn(move || {
                    let (maker, mut tally) = (Maker::default(), Tally::default());
                    let first = u64::try_from(first).unwrap_or(0);
                    for number in (first..self.count).step_by(workers) {
                        AtomicU64::store(at, number, Ordering::Relaxed);
                        attempt(calls, &maker, number, &mut tally);
                    }
                    AtomicU64::store(at, DONE, Ordering::Relaxed);
                    tally
                })
            };
            let running: Vec<_> = at.iter().enumerate().map(work).collect();
            watch(&at);
            let mut sum = Tally::default();
            for worker in running {
                match worker.join() {
                    Ok(tally) => sum.add(tally),
                    // A panic outside of a trial.
                    Err(_) => sum.panics += 1,
                }
            }
            sum
        })
    }
}

/// Waits until all workers are done. One that stays with an answer ends the program: nothing else could.
fn watch(at: &[AtomicU64]) {
    let mut seen = vec![(DONE, Instant::now()); at.len()];
    loop {
        for (at, seen) in at.iter().zip(&mut seen) {
            let number = at.load(Ordering::Relaxed);
            if number != seen.0 {
                *seen = (number, Instant::now());
            } else if number != DONE && seen.1.elapsed() > TRIAL_MAX {
                eprintln!("--seed {number} does not come to an end");
                std::process::abort();
            }
        }
        if at.iter().all(|at| at.load(Ordering::Relaxed) == DONE) {
            return;
        }
        thread::sleep(LOOK_EVERY);
    }
}

/// One trial; gives its answers.
fn attempt(calls: &[Call], maker: &Maker, number: u64, tally: &mut Tally) -> Vec<Answer> {
    let which = usize::try_from(number).unwrap_or(0) % calls.len().max(1);
    let Some(call) = calls.get(which) else {
        return Vec::new();
    };
    let (trial, started) = (Trial::of(maker, number), Instant::now());
    let outcome = catch_unwind(AssertUnwindSafe(|| (call.attempt)(&trial)));
    tally.slowest = tally.slowest.max(started.elapsed());
    tally.note(call.id, number, outcome.map_err(|why| message(&*why)));
    trial.into_answers()
}

/// What a panic says.
fn message(why: &(dyn Any + Send)) -> String {
    let text = why.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| why.downcast_ref::<&str>().copied());
    text.unwrap_or("without words").to_owned()
}
