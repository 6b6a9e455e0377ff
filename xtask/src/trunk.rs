//! Trunk: serves the development build, and gives the release build to those who ask it for one.

use std::process::Command;

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

use crate::build;
use crate::npm;
use crate::rust;
use crate::tools::{self, TRUNK};

/// Trunk with every tool that it starts on its path; compiles what of them is ours.
pub fn command(workspace: &Workspace, others: &[&str]) -> Result<Command, Failure> {
    npm::ensure(workspace)?;
    rust::wasm_target(workspace)?;
    tools::ensure(workspace, &[TRUNK])?;
    build::packages(workspace, &[others, &["wasm-bindgen-commands"]].concat())?;
    let mut path = vec![workspace.path("target/debug")];
    path.extend(process::search_path(workspace));
    let path = std::env::join_paths(path)
        .map_err(|error| Failure::new(format!("The PATH cannot be extended: {error}.")))?;
    let mut trunk = process::command(workspace, "trunk");
    // Trunk reads this common variable as an option with a value of its own.
    trunk.env("PATH", path).env_remove("NO_COLOR");
    Ok(trunk)
}

/// Fails where `trunk build --release` gives other files than `cargo xtask build`.
pub fn gives_the_same(workspace: &Workspace) -> Result<(), Failure> {
    let place = workspace.private("trunk");
    let mut trunk = command(workspace, &[])?;
    trunk.args(["build", "--release", "--dist"]).arg(&place);
    timed("trunk build --release", || process::run(&mut trunk))?;
    if files::state(&place, &["."])? == files::state(&workspace.dist(), &["."])? {
        return Ok(());
    }
    let what = format!("{} and dist/ differ.", place.display());
    Err(Failure::new(what).mend("see the hook in Trunk.toml"))
}
