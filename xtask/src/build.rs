//! The release build in `dist/`: what a web server needs, and nothing to be done by it.

use crate::assets;
use crate::compress;
use crate::failure::Failure;
use crate::npm;
use crate::parts;
use crate::process;
use crate::report::{progress, timed};
use crate::rust;
use crate::stamp::Stamp;
use crate::tools::{self, TRUNK, WASM_BINDGEN};
use crate::workspace::Workspace;
use std::fs;
use std::path::Path;

/// All that decides what is in `dist/`.
const INPUTS: [&str; 14] = [
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "crates",
    "index.html",
    "node_modules/.waymark-stamp",
    "package-lock.json",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "xtask/Cargo.toml",
    "xtask/src",
];

/// Builds, unless nothing has changed since the last time.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    npm::ensure(workspace)?;
    let _turn = turn(workspace)?;
    let stamp = Stamp::of(workspace, "dist", &INPUTS)?;
    if stamp.is_current() && workspace.dist().join("index.html").is_file() {
        progress("dist/ is up to date");
        return Ok(());
    }
    rust::wasm_target(workspace)?;
    rust::standard_library_source(workspace)?;
    tools::ensure(workspace, &[TRUNK, WASM_BINDGEN])?;
    fetch(workspace)?;
    // Made elsewhere, so that dist/ is never half a build.
    let new = workspace.private("dist");
    timed("building the portal (the first time takes minutes)", || {
        trunk(workspace, &new)
    })?;
    timed("minifying, naming, hashing and compressing", || {
        assets::finish(workspace, &new)?;
        compress::all(&new)
    })?;
    replace(&workspace.dist(), &new)?;
    stamp.keep()
}

/// Brings the packages of the portal and those of the standard library, which has a lock file of its
/// own: Trunk builds without the network.
fn fetch(workspace: &Workspace) -> Result<(), Failure> {
    let fetch = ["fetch", "--quiet", "--locked", "--target", rust::WASM];
    process::run(process::cargo(workspace, &fetch).envs(SMALL_STANDARD_LIBRARY)).map_err(
        |failure| Failure::new(failure.to_string()).mend("see that crates.io can be reached"),
    )
}

fn trunk(workspace: &Workspace, folder: &Path) -> Result<(), Failure> {
    let mut trunk = process::command(workspace, "trunk");
    // Every tool that Trunk needs is on the path: it must not fetch another.
    trunk
        .args(["build", "--release", "--offline=true", "--dist"])
        .arg(folder);
    // Trunk reads this common variable as an option with a value of its own.
    trunk.env_remove("NO_COLOR").env("RUST_LOG", "warn");
    trunk.env_remove("RUSTFLAGS");
    trunk.envs(SMALL_STANDARD_LIBRARY);
    let options = format!("{SMALL_OPTIONS} {}", parts::COMPILER_OPTIONS);
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", options);
    parts::take_the_place_of_wasm_bindgen(workspace, &mut trunk)?;
    process::run(&mut trunk)
}

/// Builds the standard library with the portal, for size and without the texts of panics and of
/// `Debug`: a fifth of the bytes. Cargo and the compiler call these options unstable, so they want
/// to be told that this is meant; see `docs/decisions/0010-standard-library-built-for-size.md`.
const SMALL_STANDARD_LIBRARY: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];
const SMALL_OPTIONS: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";

/// Two builds at once would write into each other's files: the second waits for its turn.
fn turn(workspace: &Workspace) -> Result<fs::File, Failure> {
    let path = workspace.private("build.lock");
    let failed = |error: std::io::Error| Failure::file(&path, &error);
    fs::create_dir_all(workspace.private("")).map_err(failed)?;
    let file = fs::File::create(&path).map_err(failed)?;
    if file.try_lock().is_err() {
        progress("waiting for another build to end");
        file.lock().map_err(failed)?;
    }
    Ok(file)
}

fn replace(old: &Path, new: &Path) -> Result<(), Failure> {
    if old.exists() {
        fs::remove_dir_all(old).map_err(|error| Failure::file(old, &error))?;
    }
    fs::rename(new, old).map_err(|error| Failure::file(new, &error))
}
