//! Runs many trials side by side, and notices one that does not come to an end.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
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
    /// How many calls take turns.
    pub const fn calls(self) -> u64 {
        self.list().len() as u64
    }

    const fn list(self) -> &'static [Call] {
        match self {
            Self::Backend => CALLS,
            Self::Directory => FEEDS,
        }
    }

    /// Tries the answer with one number; gives the answers as well.
    pub fn replay(self, maker: &Maker, number: u64) -> (Tally, String) {
        let mut tally = Tally::default();
        let answers = attempt(self.list(), maker, number, &mut tally);
        let texts = answers.iter().map(|answer| format!("{answer:#?}\n"));
        (tally, texts.collect())
    }
}

impl Run {
    /// Runs them all.
    pub fn all(self) -> Tally {
        self.all_of(self.kind.list())
    }

    /// Runs them with these calls.
    pub fn all_of(self, calls: &[Call]) -> Tally {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let at: Vec<AtomicU64> = (0..workers).map(|_| AtomicU64::new(0)).collect();
        // Nothing is ever said: that nobody holds the other end any more says that all are done.
        let (busy, done) = mpsc::channel::<()>();
        thread::scope(|scope| {
            let work = |(first, at)| {
                let busy = busy.clone();
                scope.spawn(move || {
                    let _busy = busy;
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
            drop(busy);
            watch(&at, &done);
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
fn watch(at: &[AtomicU64], done: &Receiver<()>) {
    let mut seen = vec![(0, Instant::now()); at.len()];
    while done.recv_timeout(LOOK_EVERY) == Err(RecvTimeoutError::Timeout) {
        for (at, seen) in at.iter().zip(&mut seen) {
            let number = at.load(Ordering::Relaxed);
            if number != seen.0 {
                *seen = (number, Instant::now());
            } else if number != DONE && seen.1.elapsed() > TRIAL_MAX {
                eprintln!("--seed {number} does not come to an end");
                std::process::abort();
            }
        }
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
    tally.slowest = tally.slowest.max((started.elapsed(), number));
    tally.note(call.id, number, outcome.map_err(|why| message(&*why)));
    trial.into_answers()
}

/// What a panic says.
fn message(why: &(dyn Any + Send)) -> String {
    let text = why.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| why.downcast_ref::<&str>().copied());
    text.unwrap_or("without words").to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Kind, Run};
    use crate::calls::Call;
    use crate::trial::{End, Wrong};

    #[test]
    fn a_reader_that_panics_and_a_draft_that_is_gone_are_noticed() {
        let calls = [
            Call {
                id: "panics",
                attempt: |trial| {
                    let answer = trial.answer(Some("Case"));
                    assert!(answer.is_success(), "no success");
                    Ok(End::Refused)
                },
            },
            Call {
                id: "loses",
                attempt: |_| Err(Wrong::Lost("it".to_owned())),
            },
            Call {
                id: "invents",
                attempt: |_| Err(Wrong::Untrue("it".to_owned())),
            },
        ];
        let (kind, count) = (Kind::Backend, 300);
        let tally = Run { kind, count }.all_of(&calls);
        assert!(
            !tally.is_good() && (10..90).contains(&tally.panics),
            "{tally}"
        );
        assert_eq!((tally.lost, tally.untrue, tally.answers()), (100, 100, 300));
        let first = tally.to_string();
        assert!(first.contains("loses --seed 1: lost: it"), "{first}");
        assert!(first.contains("panic: no success"), "{first}");
    }
}
