//! Format, lints and types: the workspace for this machine, the portal for the browser.

use xtask::failure::Failure;
use xtask::process;
use xtask::workspace::Workspace;

use crate::compiled;
use crate::rust;

/// Fails at the first file that is not formatted, and at the first warning.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    format(workspace)?;
    compiled::for_this_machine(workspace)?;
    compiled::for_the_browser(workspace).map(|_| ())
}

/// Fails where the code is not formatted.
pub fn format(workspace: &Workspace) -> Result<(), Failure> {
    rust::formatter_and_linter(workspace)?;
    process::run(&mut process::cargo(workspace, &["fmt", "--all", "--check"]))
        .map_err(|failure| Failure::new(failure.to_string()).mend("cargo fmt --all"))
}
