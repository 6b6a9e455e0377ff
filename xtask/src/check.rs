//! Format, lints and types: the whole workspace on this machine, the portal for the browser.

use crate::failure::Failure;
use crate::process;
use crate::rust;
use crate::workspace::Workspace;

/// Fails at the first warning.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    rust::wasm_target(workspace)?;
    rust::formatter_and_linter(workspace)?;
    process::run(&mut process::cargo(workspace, &["fmt", "--all", "--check"]))
        .map_err(|failure| Failure::new(failure.to_string()).mend("cargo fmt --all"))?;
    let all = [
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--all-features",
    ];
    let portal = [
        "clippy",
        "--quiet",
        "--package",
        "waymark",
        "--all-targets",
        "--target",
        "wasm32-unknown-unknown",
    ];
    for lints in [all.as_slice(), portal.as_slice()] {
        process::run(process::cargo(workspace, lints).args(["--", "--deny", "warnings"]))?;
    }
    Ok(())
}
