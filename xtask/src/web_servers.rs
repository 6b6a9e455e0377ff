//! The web servers for which `deploy/` has a configuration, as the tests need them.

use std::path::PathBuf;

use crate::apt::{self, Packaged};
use xtask::failure::Failure;
use xtask::process;
use xtask::workspace::Workspace;

/// A variable for tests, and the place of a program.
type Variable = (&'static str, PathBuf);

const NGINX: Packaged = Packaged {
    program: "nginx",
    package: "nginx",
};
const CADDY: Packaged = Packaged {
    program: "caddy",
    package: "caddy",
};

/// The one of daily work; gives the variable that tells tests where it is.
pub fn nginx(workspace: &Workspace) -> Result<Variable, Failure> {
    ensure(workspace, "NGINX", NGINX)
}

/// The one that is left for a release.
pub fn caddy(workspace: &Workspace) -> Result<Variable, Failure> {
    ensure(workspace, "CADDY", CADDY)
}

fn ensure(
    workspace: &Workspace,
    name: &'static str,
    packaged: Packaged,
) -> Result<Variable, Failure> {
    let program = packaged.program;
    apt::ensure(workspace, &[packaged])?;
    let place = process::find(workspace, program)
        .ok_or_else(|| Failure::new(format!("`{program}` is not on the PATH.")))?;
    Ok((name, place))
}
