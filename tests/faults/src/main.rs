//! `cargo xtask faults`: all the runs, and for each kind one line that says whether every promise was kept.
#![expect(
    clippy::print_stdout,
    reason = "a command-line program talks on standard output"
)]

use std::process::ExitCode;

use faults::{Client, Kind, Outcome, Runs};

const USAGE: &str =
    "faults [--kind callbacks|messages|preferences|helpers|to-dos] [--runs <number>]
       [--from <seed>] [--seed <seed>] [--show-record] [--no-keys] [--hasty]
       [--client new-keys|hopeful|one-key|blind]";

/// What is asked for on the command line.
#[derive(Default)]
struct Asked {
    kind: Option<Kind>,
    runs: Option<u64>,
    from: u64,
    seed: Option<u64>,
    client: Client,
    has_no_keys: bool,
    is_hasty: bool,
    shows_record: bool,
}

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
    let asked = read(words)?;
    let mut is_good = true;
    for kind in asked.kinds() {
        let report = asked.runs(kind).run_all().await?;
        if asked.shows_record && kind == Kind::Callbacks {
            println!("{}\n", report.record);
        }
        println!("{report}");
        is_good &= report.is_good();
    }
    Ok(is_good)
}

impl Asked {
    /// Every kind, unless one is named. A seed alone is one of callbacks; only they have a setting for keys.
    fn kinds(&self) -> Vec<Kind> {
        match self.kind {
            Some(kind) => vec![kind],
            None if self.has_no_keys || self.seed.is_some() => vec![Kind::Callbacks],
            None => Kind::ALL.to_vec(),
        }
    }

    fn runs(&self, kind: Kind) -> Runs {
        let runs = match self.seed {
            Some(seed) => Runs::alone(kind, seed),
            None => Runs {
                from: self.from,
                ..Runs::of(kind, self.runs.unwrap_or(kind.runs()))
            },
        };
        Runs {
            client: self.client,
            has_keys: !self.has_no_keys,
            is_hasty: self.is_hasty,
            ..runs
        }
    }
}

fn read(mut words: &[&str]) -> Outcome<Asked> {
    let mut asked = Asked::default();
    loop {
        words = match words {
            [] => return Ok(asked),
            ["--show-record", rest @ ..] => {
                asked.shows_record = true;
                rest
            }
            ["--kind", name, rest @ ..] => {
                asked.kind = Some(Kind::named(name).ok_or(USAGE)?);
                rest
            }
            ["--runs", runs, rest @ ..] => {
                asked.runs = Some(runs.parse()?);
                rest
            }
            ["--from", seed, rest @ ..] => {
                asked.from = seed.parse()?;
                rest
            }
            ["--seed", seed, rest @ ..] => {
                asked.seed = Some(seed.parse()?);
                rest
            }
            ["--no-keys", rest @ ..] => {
                asked.has_no_keys = true;
                rest
            }
            ["--hasty", rest @ ..] => {
                asked.is_hasty = true;
                rest
            }
            ["--client", name, rest @ ..] => {
                asked.client = match *name {
                    "blind" => Client::Blind,
                    "new-keys" => Client::NewKeys,
                    "hopeful" => Client::Hopeful,
                    "one-key" => Client::OneKey,
                    _ => return Err(USAGE.into()),
                };
                rest
            }
            _ => return Err(USAGE.into()),
        };
    }
}
