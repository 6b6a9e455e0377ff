//! `cargo xtask`: builds, runs and tests Waymark on a machine that has only rustup and npm.
#![expect(
    clippy::print_stdout,
    reason = "a command-line program talks on standard output"
)]

mod apt;
mod assets;
mod browsers;
mod build;
mod check;
mod compress;
mod counts;
mod deny;
mod digest;
mod directory;
mod failure;
mod faults;
mod npm;
mod page;
mod parts;
mod process;
mod python;
mod report;
mod run;
mod rust;
mod size;
mod stamp;
mod style;
mod suites;
mod tags;
mod test;
mod tools;
mod workspace;

use failure::Failure;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <command>

  run     start the portal and its stand-in backend on this machine
            --port <number>   another port than 8080
            --tls             over https, with a certificate made now
            --fresh           forget the cases and messages of earlier runs
  test    everything: checks, tests, build, size, and journeys in three browsers
            <step> ...        only these steps; `cargo xtask test --list` names them
  build   the release build in dist/, ready for a web server
  check   format, lints and types for both targets
            --full            also licences and known weaknesses of dependencies
  size    what a first visit downloads, by part, against the budget
  faults  16,000 failing sessions between the app and its backend: is everything sent once?
            --seed <number>   one of them alone, as a failure prints it
            --show-record     also one request as it is stored
  deny    licences and known weaknesses of dependencies (installs cargo-deny)
  directory check
          which support services of the stand-in are unverified or old
  help    this text

Each command installs what it lacks into .waymark/ and node_modules/, both ignored by git.
Debian packages are installed only where the user is root or sudo asks for no password.";

fn main() -> ExitCode {
    if parts::stands_in() {
        return ended(parts::stand_in());
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    ended(dispatch(&words))
}

fn ended(outcome: Result<(), Failure>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[&str]) -> Result<(), Failure> {
    let workspace = workspace::Workspace::find()?;
    match words {
        ["run", options @ ..] => run::run(&workspace, options),
        ["test", options @ ..] => test::test(&workspace, options),
        ["build"] => build::build(&workspace),
        ["check"] => check::check(&workspace),
        ["check", "--full"] => check::check(&workspace).and_then(|()| deny::deny(&workspace)),
        ["size"] => build::build(&workspace).and_then(|()| size::size(&workspace)),
        ["faults", options @ ..] => faults::faults(&workspace, options),
        ["deny"] => deny::deny(&workspace),
        ["directory", "check"] => directory::check(&workspace),
        [] | ["help" | "--help" | "-h", ..] => {
            println!("{HELP}");
            Ok(())
        }
        [command, ..] => Err(Failure::new(format!(
            "There is no command `{}` with these options.",
            words.join(" ")
        ))
        .mend(format!(
            "`cargo xtask help` lists the commands (you typed `{command}`)."
        ))),
    }
}
