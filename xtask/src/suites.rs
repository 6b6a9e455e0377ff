//! The suites of tests: which program runs each, and what it needs first.

use crate::browsers;
use crate::build;
use crate::counts::Counts;
use crate::failure::Failure;
use crate::npm;
use crate::process;
use crate::python;
use crate::rust::{self, WASM};
use crate::tools::{self, WASM_BINDGEN};
use crate::workspace::Workspace;
use std::process::Command;

/// Everything that needs neither a browser nor a build of the portal.
pub fn native(workspace: &Workspace) -> Result<Counts, Failure> {
    let test = [
        "test",
        "--workspace",
        "--exclude",
        "waymark",
        "--exclude",
        "journeys",
        "--features",
        "contract/openapi",
    ];
    counted(&mut process::cargo(workspace, &test))
}

/// The parts of screens, each in a real browser.
pub fn components(workspace: &Workspace) -> Result<Counts, Failure> {
    rust::wasm_target(workspace)?;
    tools::ensure(workspace, &[WASM_BINDGEN])?;
    let driver = browsers::chromium(workspace)?;
    let test = [
        "test",
        "--package",
        "waymark",
        "--target",
        WASM,
        "--test",
        "components",
    ];
    let mut cargo = process::cargo(workspace, &test);
    cargo.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        "wasm-bindgen-test-runner",
    );
    cargo.env("CHROMEDRIVER", driver);
    // The runner's own limits are 20 s for all tests together and 5 s for the driver to start.
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    cargo.env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60");
    counted(&mut cargo)
}

/// The stand-in backend against the contract's description, by a program that knows only that.
pub fn contract(workspace: &Workspace) -> Result<Counts, Failure> {
    let schemathesis = python::schemathesis(workspace)?;
    let test = [
        "test",
        "--package",
        "stand-in",
        "--features",
        "schemathesis",
        "--test",
        "schemathesis",
    ];
    let mut cargo = process::cargo(workspace, &test);
    counted(cargo.env("SCHEMATHESIS", schemathesis))
}

/// The whole way in three browsers, against the release build.
pub fn journeys(workspace: &Workspace) -> Result<Counts, Failure> {
    counted(&mut journey_command(workspace)?)
}

/// The program that runs journeys, with all that it needs.
pub fn journey_command(workspace: &Workspace) -> Result<Command, Failure> {
    build::build(workspace)?;
    npm::ensure(workspace)?;
    let drivers = browsers::all(workspace)?;
    let mut cargo = process::cargo(workspace, &["test", "--package", "journeys"]);
    // A failure says what the page showed; how the test came there would bury it.
    cargo.envs(drivers).env("RUST_BACKTRACE", "0");
    Ok(cargo)
}

/// Runs a test program; a suite in which nothing ran is a failure too.
fn counted(command: &mut Command) -> Result<Counts, Failure> {
    let mut counts = Counts::default();
    let passed = process::watch(command, |line| counts += Counts::of_line(line))?;
    if !passed || counts.failed > 0 {
        let failed = counts.failed.max(1);
        return Err(
            Failure::new(format!("{failed} failed, {} passed.", counts.passed))
                .mend("what failed is printed above; the command alone: `cargo xtask test <step>`"),
        );
    }
    if counts.passed == 0 {
        return Err(Failure::new("No test ran."));
    }
    Ok(counts)
}
