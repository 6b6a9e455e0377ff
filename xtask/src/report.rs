//! Progress lines: what is being done, by which step, and how many seconds have passed.

use std::cell::Cell;
use std::sync::OnceLock;
use std::time::Instant;

static STARTED: OnceLock<Instant> = OnceLock::new();

thread_local! {
    static STEP: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Names the step that this thread works on: steps that run side by side share the terminal.
pub fn step(name: &'static str) {
    STEP.set(Some(name));
}

/// Prints a line of this thread's step.
pub fn line(text: &str) {
    match STEP.get() {
        Some(name) => println!("{name:<10} | {text}"),
        None => println!("{text}"),
    }
}

/// The seconds since the command started.
pub fn seconds() -> u64 {
    STARTED.get_or_init(Instant::now).elapsed().as_secs()
}

/// Says what happens now, after the seconds since the command started.
pub fn progress(what: &str) {
    line(&format!("[{:>4} s] {what}", seconds()));
}

/// Does a longer piece of work between a line that names it and one that gives its time.
pub fn timed<T, E>(what: &str, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    progress(what);
    let start = Instant::now();
    let outcome = work();
    if outcome.is_ok() {
        progress(&format!("{what}: done in {} s", start.elapsed().as_secs()));
    }
    outcome
}
