//! `cargo xtask`: builds, runs and tests Waymark on a machine that has only rustup and npm.
#![expect(
    clippy::print_stdout,
    reason = "a command-line program talks on standard output"
)]

mod again;
mod apt;
mod barriers;
mod bench;
mod browsers;
mod build;
mod causes;
mod check;
mod compiled;
mod config;
mod deny;
mod deploy;
mod develop;
mod directory;
mod faults;
mod gallery;
mod keys;
mod mutants;
mod npm;
mod once;
mod orca;
mod parts;
mod port;
mod python;
mod results;
mod rights;
mod run;
mod rust;
mod sbom;
mod schedule;
mod size;
mod stamp;
mod stand_in;
mod steps;
mod suites;
mod test;
mod tools;
mod trunk;
mod wasm;
mod web_servers;

use std::process::ExitCode;

use xtask::failure::Failure;
use xtask::workspace::Workspace;

const HELP: &str = "\
cargo xtask <command>

  run     start the portal and its stand-in backend on this machine
            --dev             a debug build that follows every change
            --port <number>   another port than 8080
            --tls             over https, with a certificate made now
            --fresh           forget the cases and messages of earlier runs
  test    what daily work needs: checks, tests, build, size, and journeys in browsers
            --all             everything there is, for a release: each journey in each browser
            <step> ...        only these steps; `cargo xtask test --list` names them
  build   the release build in dist/, ready for a web server, and its bill of materials
  check   format, lints and types for both targets
  size    what a first visit downloads, by part and by file, against the budget, and what causes it
  bench   speed beside a static page and a React portal, into docs/SPEED.md
            --rounds <number> another number of rounds than 7
            --check           fail where a target of tests/bench/targets.json is not met
            --only <part>     only `first` (visits), `use` (screens, letters, memory) or `growth`
            --dev             how soon a change is on the screen in the development build
  keys    write a constant for each text of public/texts/en.json
  faults  thousands of failing sessions between the app and its backend: is everything sent once?
            --seed <number>   one of them alone, as a failure prints it
            --show-record     also one request as it is stored
  mutants takes away each defence in turn and runs the tests that guard it, into docs/DEFENCES.md
            <words> ...       only those whose name has the words
            --list            what they are
  config check
          what is wrong with the settings of a deployment
            <file>            another than public/config.json
  deploy  write the configurations of web servers in deploy/ from deploy/headers.txt
  barriers
          plants each barrier for people with disabilities in turn and runs the tests that should notice, into
          docs/BARRIERS.md
            <words> ...       only those whose name has the words
            --list            what they are
  orca    a screen reader with Firefox on the way through the portal, compared with tests/orca/heard.txt
            --renew           keep what it says now
  deny    licences and known weaknesses of dependencies
  directory check
          which support services of the stand-in are unverified or old, and which cannot be reached
  rights check
          what of public/rights/ nobody has compared with the official text yet
            --strict          fail where there is any
  help    this text

Each command installs what it lacks into .waymark/ and node_modules/, both ignored by git.
Debian packages are installed only where the user is root or sudo asks for no password.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[&str]) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    match words {
        ["run", options @ ..] => run::run(&workspace, options),
        ["test", options @ ..] => test::test(&workspace, options),
        ["build"] => build::build(&workspace),
        ["check"] => check::check(&workspace),
        ["size"] => build::build(&workspace).and_then(|()| size::size(&workspace)),
        ["bench", options @ ..] => bench::bench(&workspace, options),
        ["faults", options @ ..] => faults::faults(&workspace, options),
        ["mutants", options @ ..] => mutants::mutants(&workspace, options),
        ["barriers", options @ ..] => barriers::barriers(&workspace, options),
        ["orca", options @ ..] => orca::orca(&workspace, options),
        ["deny"] => deny::deny(&workspace),
        ["config", "check"] => config::check(&workspace, None),
        ["config", "check", file] => config::check(&workspace, Some(file)),
        ["deploy"] => deploy::write(&workspace),
        ["keys"] => keys::write(&workspace),
        ["after-trunk"] => build::after_trunk(&workspace),
        ["directory", "check"] => directory::check(&workspace),
        ["rights", "check"] => rights::check(&workspace, false),
        ["rights", "check", "--strict"] => rights::check(&workspace, true),
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
