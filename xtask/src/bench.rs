//! `cargo xtask bench`: measures the release build beside a static page and a React portal.
//! `tests/bench` does the measuring; this builds what it measures.

use std::process::Command;

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

use crate::browsers;
use crate::build;
use crate::develop;
use crate::npm;
use crate::stamp::Stamp;

/// The sources of what the portal is compared with.
const PEERS: &str = "tests/bench/peers";
/// Where the development build is served.
const DEV_PORT: u16 = 8080;

/// Builds the portal and its peers, and measures them with these options.
pub fn bench(workspace: &Workspace, options: &[&str]) -> Result<(), Failure> {
    if options == ["--dev"] {
        return of_development(workspace);
    }
    build::build_with(workspace, || build::programs(workspace, &["bench"]))?;
    peers(workspace)?;
    let drivers = browsers::for_chromium(workspace)?;
    process::run(program(workspace).args(options).envs(drivers)).map_err(|failure| {
        Failure::new(failure.to_string())
            .mend("its reason is above; `docs/SPEED.md` explains the figures")
    })
}

/// Measures how soon a change is on the screen in the development build.
fn of_development(workspace: &Workspace) -> Result<(), Failure> {
    build::packages(workspace, &["bench"])?;
    let drivers = browsers::for_chromium(workspace)?;
    let mut bench = program(workspace);
    bench.args(["--dev", &format!("http://localhost:{DEV_PORT}/")]);
    develop::beside(workspace, DEV_PORT, || process::run(bench.envs(drivers)))
}

fn program(workspace: &Workspace) -> Command {
    let program = workspace.path("target/debug/bench");
    process::command(workspace, &program.to_string_lossy())
}

/// Builds the peers into `.waymark/peers`, unless they are of these sources. Only this command needs them.
fn peers(workspace: &Workspace) -> Result<(), Failure> {
    let place = workspace.private("peers");
    let stamp = Stamp::of(workspace, place.clone(), &[PEERS])?;
    if stamp.is_current()? {
        return Ok(());
    }
    // Not among the sources, where other commands would find what npm installs.
    let folder = workspace.private("peers-build");
    files::remove(&folder)?;
    files::copy(&workspace.path(PEERS), &folder)?;
    npm::install(workspace, &folder)?;
    let mut npm = process::command(workspace, "npm");
    npm.args(["run", "--silent", "build"]).current_dir(&folder);
    timed("building the peers", || process::output(&mut npm))?;
    files::remove(&place)?;
    files::copy(&folder.join("built"), &place)?;
    stamp.keep()
}
