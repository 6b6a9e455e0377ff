//! The one tool that comes from PyPI: Schemathesis, in a virtual environment of this checkout.

use crate::apt::{self, Packaged};
use crate::failure::Failure;
use crate::process;
use crate::report::timed;
use crate::workspace::Workspace;
use std::path::PathBuf;

const SCHEMATHESIS: &str = "4.32.5";
const PYTHON: Packaged = Packaged {
    program: "python3",
    package: "python3-venv",
};

/// Where Schemathesis is; installs it where this version is missing.
pub fn schemathesis(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let environment = workspace.private("venv");
    let program = environment.join("bin/schemathesis");
    let mut version = process::command(workspace, &program.to_string_lossy());
    if program.is_file()
        && process::output(version.arg("--version")).is_ok_and(|text| text.contains(SCHEMATHESIS))
    {
        return Ok(program);
    }
    apt::ensure(workspace, &[PYTHON])?;
    let mend = "sudo apt-get install python3-venv, and check the connection to PyPI";
    timed("installing Schemathesis", || {
        let mut venv = process::command(workspace, "python3");
        process::output(venv.args(["-m", "venv", "--clear"]).arg(&environment))?;
        let mut pip = process::command(workspace, &environment.join("bin/pip").to_string_lossy());
        pip.args(["install", "--quiet", "--disable-pip-version-check"]);
        process::output(pip.arg(format!("schemathesis=={SCHEMATHESIS}")))
    })
    .map_err(|failure: Failure| Failure::new(failure.to_string()).mend(mend))?;
    Ok(program)
}
