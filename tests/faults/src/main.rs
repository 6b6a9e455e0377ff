//! `cargo xtask faults`: all the runs, and one line that says whether every promise was kept.
#![expect(
    clippy::print_stdout,
    reason = "a command-line program talks on standard output"
)]

use std::process::ExitCode;

use faults::{Client, Fleet, Outcome};

const RUNS: u64 = 10_000;
const USAGE: &str = "faults [--runs <number>] [--from <seed>] [--seed <seed>] [--show-record]
       [--no-keys] [--client new-keys|hopeful|blind]";

#[tokio::main]
async fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match carry_out(&words).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn carry_out(words: &[&str]) -> Outcome<bool> {
    let (fleet, shows_record) = read(words)?;
    let report = fleet.sail().await?;
    if shows_record {
        println!("{}\n", report.record);
    }
    println!("{report}");
    Ok(report.is_good())
}

fn read(mut words: &[&str]) -> Outcome<(Fleet, bool)> {
    let (mut fleet, mut shows_record) = (Fleet::of(RUNS), false);
    loop {
        words = match words {
            [] => return Ok((fleet, shows_record)),
            ["--show-record", rest @ ..] => {
                shows_record = true;
                rest
            }
            ["--runs", runs, rest @ ..] => {
                fleet.runs = runs.parse()?;
                rest
            }
            ["--from", seed, rest @ ..] => {
                fleet.from = seed.parse()?;
                rest
            }
            ["--seed", seed, rest @ ..] => {
                fleet = Fleet {
                    has_keys: fleet.has_keys,
                    client: fleet.client,
                    ..Fleet::alone(seed.parse()?)
                };
                rest
            }
            ["--no-keys", rest @ ..] => {
                fleet.has_keys = false;
                rest
            }
            ["--client", "blind", rest @ ..] => {
                fleet.client = Client::Blind;
                rest
            }
            ["--client", "new-keys", rest @ ..] => {
                fleet.client = Client::NewKeys;
                rest
            }
            ["--client", "hopeful", rest @ ..] => {
                fleet.client = Client::Hopeful;
                rest
            }
            _ => return Err(USAGE.into()),
        };
    }
}
