//! `cargo xtask orca`: a real screen reader on the way through the portal.

use xtask::failure::Failure;
use xtask::process;
use xtask::workspace::Workspace;

use crate::build;

/// Compares what Orca says with what was read and kept, or keeps it.
pub fn orca(workspace: &Workspace, options: &[&str]) -> Result<(), Failure> {
    build::build(workspace)?;
    let run = ["run", "--quiet", "--package", "orca", "--"];
    process::run(process::cargo(workspace, &run).args(options))
}
