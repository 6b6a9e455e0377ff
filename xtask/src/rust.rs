//! The parts of the Rust toolchain that a bare rustup lacks.

use std::path::PathBuf;
use std::sync::Mutex;

use xtask::failure::Failure;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

/// What the portal is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target(workspace: &Workspace) -> Result<(), Failure> {
    ensure(workspace, &format!("{WASM}/lib"), &["target", "add", WASM])
}

/// The source of the standard library, for a build of it that is small.
pub fn standard_library_source(workspace: &Workspace) -> Result<(), Failure> {
    let lock = "src/rust/library/Cargo.lock";
    ensure(workspace, lock, &["component", "add", "rust-src"])
}

/// Has rustup bring what is missing below `lib/rustlib` of the toolchain.
fn ensure(workspace: &Workspace, wanted: &str, bring: &[&str]) -> Result<(), Failure> {
    // Steps run side by side, and rustup does not expect company.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock();
    let place = sysroot(workspace)?.join("lib/rustlib").join(wanted);
    if place.exists() {
        return Ok(());
    }
    rustup(workspace, bring)
}

/// Where the toolchain is.
pub fn sysroot(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let rustc = &mut process::command(workspace, "rustc");
    let sysroot = process::output(rustc.args(["--print", "sysroot"]))?;
    Ok(PathBuf::from(sysroot.trim()))
}

/// The formatter and the linter.
pub fn formatter_and_linter(workspace: &Workspace) -> Result<(), Failure> {
    let present = |name| process::output(&mut process::cargo(workspace, &[name, "--version"]));
    if present("fmt").is_ok() && present("clippy").is_ok() {
        return Ok(());
    }
    rustup(workspace, &["component", "add", "rustfmt", "clippy"])
}

fn rustup(workspace: &Workspace, arguments: &[&str]) -> Result<(), Failure> {
    let what = format!("rustup {}", arguments.join(" "));
    timed(&what, || {
        process::run(process::command(workspace, "rustup").args(arguments))
    })
    .map_err(|failure| {
        Failure::new(failure.to_string()).mend(format!(
            "run `{what}` in this folder; rustup is at https://rustup.rs"
        ))
    })
}
