//! Reads broken feed answers and counts the panics:
//! `cargo run -p directory --release --example broken-answers -- 1000000`

#![expect(clippy::print_stdout, reason = "the numbers are the result")]

#[path = "../tests/broken/mod.rs"]
mod broken;
#[path = "../tests/screen_checks/mod.rs"]
mod screen_checks;

use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use broken::{Maker, Tally};

fn main() -> ExitCode {
    let asked = std::env::args().nth(1);
    let Ok(count) = asked.as_deref().unwrap_or("1000000").parse::<u64>() else {
        eprintln!("how many answers? A number is expected.");
        return ExitCode::FAILURE;
    };
    // The tally counts panics and names their numbers; printing each message would bury it.
    std::panic::set_hook(Box::new(|_| {}));
    let started = Instant::now();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let tallies = thread::scope(|scope| {
        let work = |worker: usize| {
            scope.spawn(move || {
                let first = u64::try_from(worker).unwrap_or(0);
                Maker::new().read((first..count).step_by(workers))
            })
        };
        let running: Vec<_> = (0..workers).map(work).collect();
        let ended = running.into_iter().map(thread::ScopedJoinHandle::join);
        ended.collect::<Result<Vec<Tally>, _>>()
    });
    let Ok(tallies) = tallies else {
        eprintln!("a worker stopped before its end");
        return ExitCode::FAILURE;
    };
    let sum = |part: fn(&Tally) -> u64| tallies.iter().map(part).sum::<u64>();
    let panics = sum(|tally| tally.panics);
    println!(
        "answers {}, panics {panics}, services read {}, refused as no page {}, {} s",
        sum(|tally| tally.answers),
        sum(|tally| tally.services),
        sum(|tally| tally.refused),
        started.elapsed().as_secs()
    );
    if panics == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
