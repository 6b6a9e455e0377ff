//! Progress lines: what is being done, and how many seconds have passed.

use std::sync::OnceLock;
use std::time::Instant;

static STARTED: OnceLock<Instant> = OnceLock::new();

/// Says what happens now, after the seconds since the command started.
pub fn progress(what: &str) {
    let seconds = STARTED.get_or_init(Instant::now).elapsed().as_secs();
    println!("[{seconds:>4} s] {what}");
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
