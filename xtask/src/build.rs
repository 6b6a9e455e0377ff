//! The release build in `dist/`: what a web server needs, and nothing to be done by it.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::{progress, timed};
use xtask::workspace::Workspace;

use crate::npm;
use crate::rust::{self, WASM};
use crate::sbom;
use crate::stamp::Stamp;

/// All that decides what is in `dist/`.
const INPUTS: [&str; 19] = [
    "Cargo.lock",
    "Cargo.toml",
    "crates",
    "index.html",
    "node_modules/.waymark-stamp",
    "package-lock.json",
    "patches",
    "public",
    "shell",
    "rust-toolchain.toml",
    "src",
    "style",
    "xtask/bundle",
    "xtask/src/build.rs",
    "xtask/src/digest.rs",
    "xtask/src/files.rs",
    "xtask/src/process.rs",
    "xtask/src/rust.rs",
    "xtask/src/workspace.rs",
];
/// The compiled portal, before the cut.
pub const COMPILED: &str = "target/wasm32-unknown-unknown/wasm-release/waymark.wasm";

/// What the compiler is told for a small portal. The standard library is built with it, for size and
/// without the texts of panics and of `Debug`: a fifth of the bytes. Cargo and the compiler call these
/// options unstable, so they want to be told that this is meant; see
/// `docs/decisions/0010-standard-library-built-for-size.md`.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none \
         --cfg in_parts -Clink-arg=--emit-relocs",
    ),
];

/// Where the release build is kept. `dist/` is a copy of it, which Trunk may replace at any time.
const RELEASE: &str = "release";

/// Builds, unless nothing has changed since the last time. `tools` compiles the program `bundle` and
/// gives its place; it runs beside the compilation of the portal, whose last minute keeps only one
/// core busy.
pub fn build_with(
    workspace: &Workspace,
    tools: impl FnOnce() -> Result<PathBuf, Failure> + Send,
) -> Result<(), Failure> {
    npm::ensure(workspace)?;
    let _turn = turn(workspace)?;
    release(workspace, tools)?;
    let (release, dist) = (workspace.private(RELEASE), workspace.dist());
    if files::state(&release, &["."])? != files::state(&dist, &["."])? {
        files::remove(&dist)?;
        files::copy(&release, &dist)?;
    }
    sbom::write(workspace)
}

fn release(
    workspace: &Workspace,
    tools: impl FnOnce() -> Result<PathBuf, Failure> + Send,
) -> Result<(), Failure> {
    let place = workspace.private(RELEASE);
    // Taken before the build: what changes in the middle of it is not in it.
    let stamp = Stamp::of(workspace, place.clone(), &INPUTS)?;
    if stamp.is_current()? {
        progress("dist/ is up to date");
        return tools().map(|_| ());
    }
    let bundle = thread::scope(|scope| {
        let tools = scope.spawn(tools);
        compile(workspace)?;
        tools
            .join()
            .unwrap_or_else(|_| Err(Failure::new("The tools of the build did not compile.")))
    })?;
    // Made elsewhere, so that there is never half a build.
    let new = workspace.private("release.new");
    timed("cutting, binding, optimising and compressing", || {
        process::run(Command::new(bundle).arg(workspace.path(COMPILED)).arg(&new))
    })?;
    files::remove(&place)?;
    fs::rename(&new, &place).map_err(|error| Failure::file(&new, &error))?;
    stamp.keep()
}

/// Builds on a machine where nothing may have been compiled yet.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    build_with(workspace, || programs(workspace, &[]))
}

/// Compiles `bundle` and other packages of the workspace, in one go; gives the place of `bundle`.
pub fn programs(workspace: &Workspace, others: &[&str]) -> Result<PathBuf, Failure> {
    packages(workspace, &[&["bundle"], others].concat())?;
    Ok(workspace.path("target/debug/bundle"))
}

/// Compiles packages of the workspace, in one go.
pub fn packages(workspace: &Workspace, packages: &[&str]) -> Result<(), Failure> {
    let mut cargo = process::cargo(workspace, &["build", "--quiet"]);
    for package in packages {
        cargo.args(["--package", package]);
    }
    let what = format!("compiling {}", packages.join(", "));
    timed(&what, || process::run(&mut cargo))
}

fn compile(workspace: &Workspace) -> Result<(), Failure> {
    rust::wasm_target(workspace)?;
    rust::standard_library_source(workspace)?;
    let build = ["build", "--quiet", "--locked", "--profile", "wasm-release"];
    let mut cargo = process::cargo(workspace, &build);
    cargo.args(["--target", WASM, "--bin", "waymark"]);
    // They would take the place of the options below.
    cargo.env_remove("RUSTFLAGS").envs(SMALL);
    timed("compiling the portal for release", || {
        process::run(&mut cargo)
    })
}

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

/// What the hook of `Trunk.toml` does: makes of Trunk's release build the one that [`build`] makes.
/// Trunk alone cannot cut the portal into parts or build the small standard library.
pub fn after_trunk(workspace: &Workspace) -> Result<(), Failure> {
    let told = |name: &str| {
        std::env::var(name)
            .map_err(|_| Failure::new(format!("{name} is not set.")).mend("trunk build --release"))
    };
    if told("TRUNK_PROFILE")? != "release" {
        return Ok(());
    }
    let staged = PathBuf::from(told("TRUNK_STAGING_DIR")?);
    npm::ensure(workspace)?;
    let _turn = turn(workspace)?;
    release(workspace, || programs(workspace, &[]))?;
    files::remove(&staged)?;
    files::copy(&workspace.private(RELEASE), &staged)
}
