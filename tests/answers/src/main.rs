//! Reads malformed answers as the portal does, and counts what must not happen:
//! `cargo run -p answers --release -- 1000000`, or `-- --seed 42` for one of them alone.

#![expect(clippy::print_stdout, reason = "the numbers are the result")]

use std::process::ExitCode;
use std::time::Instant;

use answers::{Kind, Maker, Run};

const USAGE: &str = "answers <number> | [--directory] --seed <number>";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let is_good = match words.as_slice() {
        ["--seed", number] => number.parse().ok().map(|seed| replay(Kind::Backend, seed)),
        ["--directory", "--seed", number] => number
            .parse()
            .ok()
            .map(|seed| replay(Kind::Directory, seed)),
        [count] => count.parse().ok().map(run),
        _ => None,
    };
    match is_good {
        Some(true) => ExitCode::SUCCESS,
        Some(false) => ExitCode::FAILURE,
        None => {
            eprintln!("{USAGE}");
            ExitCode::FAILURE
        }
    }
}

/// So many to each call of the backend, and of a directory.
fn run(count: u64) -> bool {
    // The tally names the numbers; the message of each panic would bury it.
    std::panic::set_hook(Box::new(|_| {}));
    let mut is_good = true;
    for kind in [Kind::Backend, Kind::Directory] {
        let started = Instant::now();
        let count = count.saturating_mul(kind.calls());
        let tally = Run { kind, count }.all();
        println!("{tally}, {} s", started.elapsed().as_secs());
        is_good &= tally.is_good();
    }
    is_good
}

fn replay(kind: Kind, seed: u64) -> bool {
    let (tally, answers) = kind.replay(&Maker::default(), seed);
    println!("{answers}{tally}");
    tally.is_good()
}
