//! Measures the release build beside a static page and a React portal. `cargo xtask bench` builds all
//! three and starts this.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line program talks on its outputs"
)]
#![expect(
    clippy::indexing_slicing,
    reason = "what a JSON value lacks is null, and null is no number"
)]

mod app;
mod certificate;
mod chromium;
mod dev;
mod failure;
mod figures;
mod growth;
mod in_use;
mod options;
mod phone;
mod plot;
mod rounds;
mod services;
mod site;
mod speed_page;
mod spread;
mod table;
mod targets;
mod visit;
mod wire;

use std::process::ExitCode;

use tokio::runtime::Runtime;

use certificate::Certificate;
use chromium::Chromium;
use failure::Outcome;
use figures::Figures;
use growth::Growth;
use options::{Options, Part};
use speed_page::About;
use targets::Target;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match carry_out(&words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Measures, prints and keeps; whether nothing that was to be checked is missed.
fn carry_out(words: &[&str]) -> Outcome<bool> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let certificate = Certificate::new()?;
    if let ["--dev", url] = words {
        dev::measure(&runtime, &certificate, url)?;
        return Ok(true);
    }
    let options = Options::read(words)?;
    let targets = Target::all()?;
    let figures = measure(&runtime, &certificate, &options)?;
    let growth = if options.has(Part::Growth) {
        Growth::measure(&runtime, &certificate)?
    } else {
        Growth::default()
    };
    let about = About {
        rounds: options.rounds,
        browser: version(&runtime, &certificate)?,
    };
    let page = speed_page::page(&about, &targets, &figures, &growth);
    println!("{page}");
    if options.only.is_none() {
        speed_page::keep(&page, &growth)?;
    }
    let missed = targets.iter().filter(|target| !target.is_met(&figures));
    let missed: Vec<String> = missed.map(Target::name).collect();
    if options.checks && !missed.is_empty() {
        eprintln!("Not met: {}.", missed.join("; "));
        return Ok(false);
    }
    Ok(true)
}

fn measure(runtime: &Runtime, certificate: &Certificate, options: &Options) -> Outcome<Figures> {
    let mut figures = Figures::default();
    for round in 1..=options.rounds {
        println!("round {round} of {}", options.rounds);
        if options.has(Part::First) {
            rounds::round(runtime, certificate, &mut figures)?;
        }
        if options.has(Part::Use) {
            in_use::round(runtime, certificate, &mut figures)?;
        }
    }
    Ok(figures)
}

fn version(runtime: &Runtime, certificate: &Certificate) -> Outcome<String> {
    let mut chromium = Chromium::start(runtime, certificate.trusted)?;
    let version = chromium.version()?;
    chromium.end();
    Ok(version)
}
