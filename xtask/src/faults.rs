//! `cargo xtask faults`: thousands of generated faults between the client and the stand-in backend.

use crate::failure::Failure;
use crate::process;
use crate::workspace::Workspace;
use std::process::Stdio;

/// Builds the harness and runs it with these options; `docs/FAULTS.md` explains it.
pub fn faults(workspace: &Workspace, options: &[&str]) -> Result<(), Failure> {
    process::run(&mut process::cargo(
        workspace,
        &["build", "--package", "faults"],
    ))?;
    let run = ["run", "--quiet", "--package", "faults", "--"];
    let mut harness = process::cargo(workspace, &run);
    // The backend logs each failure that it is made to have: there are thousands.
    process::run(harness.args(options).stderr(Stdio::null()))
}
