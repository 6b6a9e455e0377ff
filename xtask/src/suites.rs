//! The suites of tests: which programs each runs, and what they need first.

use std::path::PathBuf;
use std::process::Command;

use xtask::failure::Failure;
use xtask::process;
use xtask::report::line as print_line;
use xtask::workspace::Workspace;

use crate::browsers;
use crate::build;
use crate::compiled::{Compiled, TestProgram};
use crate::npm;
use crate::python;
use crate::results::Results;
use crate::web_servers;

/// The package with the journeys, and the test that needs Schemathesis: suites of their own.
const JOURNEYS: &str = "journeys";
const SCHEMATHESIS: &str = "schemathesis";

/// Which of the tests run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Extent {
    /// Those of daily work.
    Daily,
    /// These and those that are left for a release.
    All,
}

/// Everything that needs neither a browser nor a build of the portal.
pub fn native(
    workspace: &Workspace,
    compiled: &Compiled,
    extent: Extent,
) -> Result<Results, Failure> {
    let mut servers = vec![web_servers::nginx(workspace)?];
    if extent == Extent::All {
        servers.push(web_servers::caddy(workspace)?);
    }
    let mut results = Results::default();
    let is_native = |test: &&TestProgram| test.package != JOURNEYS && test.name != SCHEMATHESIS;
    for test in compiled.tests.iter().filter(is_native) {
        let mut quiet = Vec::new();
        let mut program = program(workspace, test, extent);
        let these = run(program.envs(servers.clone()), |line| {
            quiet.push(line.to_owned());
        })?;
        // Of hundreds of tests only those of a program that failed are worth their lines.
        if these.failed > 0 {
            quiet.iter().for_each(|line| print_line(line));
        }
        results += these;
    }
    all_passed(results)
}

/// The parts of screens, each in a real browser.
pub fn components(
    workspace: &Workspace,
    portal: &Compiled,
    runner: PathBuf,
) -> Result<Results, Failure> {
    let driver = browsers::chromium(workspace)?;
    let mut results = Results::default();
    for test in portal.tests.iter().filter(|test| test.name == "components") {
        let mut command = Command::new(&runner);
        // Here it finds the options of the browser.
        command.arg(&test.place).current_dir(&test.folder);
        command.env("CHROMEDRIVER", &driver);
        // The runner's own limits are 20 s for all tests together and 5 s for the driver to start.
        command.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
        command.env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
        results += run(&mut command, print_line)?;
    }
    all_passed(results)
}

/// The stand-in backend against the contract's description, by a program that knows only that.
pub fn contract(
    workspace: &Workspace,
    compiled: &Compiled,
    extent: Extent,
) -> Result<Results, Failure> {
    let schemathesis = python::schemathesis(workspace)?;
    let mut results = Results::default();
    for test in compiled
        .tests
        .iter()
        .filter(|test| test.name == SCHEMATHESIS)
    {
        let mut command = program(workspace, test, extent);
        results += run(command.env("SCHEMATHESIS", &schemathesis), print_line)?;
    }
    all_passed(results)
}

/// The way through the release build in real browsers.
pub fn journeys(
    workspace: &Workspace,
    compiled: &Compiled,
    extent: Extent,
) -> Result<Results, Failure> {
    npm::ensure(workspace)?;
    let drivers = browsers::all(workspace)?;
    let mut results = Results::default();
    for test in compiled
        .tests
        .iter()
        .filter(|test| test.package == JOURNEYS)
    {
        let mut command = program(workspace, test, extent);
        // A failure says what the page showed; how the test came there would bury it.
        command.envs(drivers.clone()).env("RUST_BACKTRACE", "0");
        command.arg(format!("--test-threads={}", side_by_side()));
        results += run(&mut command, print_line)?;
    }
    all_passed(results)
}

/// How many journeys run at once. They wait for their browsers a quarter of the time, so there may be
/// half as many again as cores.
fn side_by_side() -> usize {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    cores + cores / 2
}

/// A million answers to each call of a backend and a million of a directory, broken at random: none may stop the portal, or
/// take what was typed.
pub fn broken_answers(workspace: &Workspace) -> Result<(), Failure> {
    let run = ["run", "--quiet", "--release", "--package", "answers"];
    process::run(process::cargo(workspace, &run).args(["--", "1000000"])).map_err(|failure| {
        failure.mend("cargo run -p answers -- --seed <number>, as printed above")
    })
}

/// The journeys, by Cargo: for a harness that chooses among them and reads what they print.
pub fn journey_command(workspace: &Workspace) -> Result<Command, Failure> {
    build::build(workspace)?;
    let drivers = browsers::all(workspace)?;
    let mut cargo = process::cargo(workspace, &["test", "--package", JOURNEYS]);
    cargo.envs(drivers).env("RUST_BACKTRACE", "0");
    Ok(cargo)
}

fn program(workspace: &Workspace, test: &TestProgram, extent: Extent) -> Command {
    let mut command = process::command(workspace, &test.place.to_string_lossy());
    // As Cargo sets them; the time of each test is not a stable option yet.
    command
        .current_dir(&test.folder)
        .env("CARGO_MANIFEST_DIR", &test.folder)
        .env("RUSTC_BOOTSTRAP", "1")
        .args(["-Zunstable-options", "--report-time"]);
    if extent == Extent::All {
        command.arg("--include-ignored");
    }
    command
}

fn run(command: &mut Command, mut show: impl FnMut(&str)) -> Result<Results, Failure> {
    let mut results = Results::default();
    let succeeded = process::watch(command, |line| {
        show(line);
        results.add_line(line);
    })?;
    if !succeeded {
        // A program that ended before its summary has failed too.
        results.failed = results.failed.max(1);
    }
    Ok(results)
}

/// A suite in which nothing ran is a failure too.
fn all_passed(results: Results) -> Result<Results, Failure> {
    if results.failed > 0 {
        let counts = format!("{} failed, {} passed.", results.failed, results.passed);
        return Err(Failure::new(counts)
            .mend("what failed is printed above; `cargo xtask test <step>` runs the step alone"));
    }
    if results.passed == 0 {
        return Err(Failure::new("No test ran."));
    }
    Ok(results)
}
