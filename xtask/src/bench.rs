//! `cargo xtask bench`: measures the release build beside a static page and a React portal.
//! `tests/bench` does the measuring; this builds what it measures.

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

use crate::browsers;
use crate::build;
use crate::npm;
use crate::stamp::Stamp;

/// The sources of what the portal is compared with.
const PEERS: &str = "tests/bench/peers";

/// Builds the portal and its peers, and measures them with these options.
pub fn bench(workspace: &Workspace, options: &[&str]) -> Result<(), Failure> {
    build::build_with(workspace, || build::programs(workspace, &["bench"]))?;
    peers(workspace)?;
    let drivers = browsers::for_chromium(workspace)?;
    let program = workspace.path("target/debug/bench");
    let mut bench = process::command(workspace, &program.to_string_lossy());
    process::run(bench.args(options).envs(drivers)).map_err(|failure| {
        Failure::new(failure.to_string())
            .mend("its reason is above; `docs/SPEED.md` explains the figures")
    })
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
