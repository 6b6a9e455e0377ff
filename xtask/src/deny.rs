//! Licences, sources and known weaknesses of every dependency.

use crate::failure::Failure;
use crate::process;
use crate::report::progress;
use crate::tools::{self, CARGO_DENY};
use crate::workspace::Workspace;

/// Fails on a licence that `deny.toml` does not allow, a foreign source or a known weakness.
pub fn deny(workspace: &Workspace) -> Result<(), Failure> {
    tools::ensure(workspace, &[CARGO_DENY])?;
    let check = |what: &[&str]| {
        let mut deny = process::command(workspace, "cargo-deny");
        process::run(
            deny.args(["--log-level", "error", "check", "--hide-inclusion-graph"])
                .args(what),
        )
    };
    check(&["licenses", "bans", "sources"])?;
    let mut fetch = process::command(workspace, "cargo-deny");
    if let Err(failure) = process::output(fetch.args(["fetch", "db"])) {
        // Without the network to it, what is on this machine must not look like a clean answer.
        progress(
            "NOT checked: known weaknesses. Their database (github.com/rustsec) is out of reach:",
        );
        println!("{failure}");
        return Ok(());
    }
    check(&["advisories"])
}
