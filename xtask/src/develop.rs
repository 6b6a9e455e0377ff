//! `cargo xtask run --dev`: a debug build of the portal that follows every change on the disk.

use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use xtask::failure::Failure;
use xtask::process;
use xtask::report::progress;
use xtask::workspace::Workspace;

use crate::keys;
use crate::port::port_is_free;
use crate::stand_in::{stand_in, wait_for};
use crate::trunk;

/// Where the stand-in backend listens: `Trunk.toml` sends the requests of the portal there.
const BACKEND_PORT: u16 = 8090;

/// How often the texts are looked at.
const LOOK: Duration = Duration::from_millis(100);

/// Runs Trunk in front of the stand-in backend until it is stopped with Ctrl-C.
pub fn develop(workspace: &Workspace, port: u16) -> Result<(), Failure> {
    with_backend(workspace, port, |trunk| {
        println!("{}", welcome(port));
        process::run(trunk)
    })
}

/// Runs Trunk in front of the stand-in backend while something else looks at it.
pub fn beside(
    workspace: &Workspace,
    port: u16,
    work: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    with_backend(workspace, port, |trunk| {
        let mut trunk = process::start(trunk)?;
        let done = work();
        let _ = trunk.kill();
        let _ = trunk.wait();
        done
    })
}

fn with_backend(
    workspace: &Workspace,
    port: u16,
    work: impl FnOnce(&mut Command) -> Result<(), Failure>,
) -> Result<(), Failure> {
    port_is_free(port)?;
    port_is_free(BACKEND_PORT)?;
    let mut trunk = trunk::command(workspace, &["stand-in"])?;
    keys::write(workspace)?;
    let mut backend = process::start(&mut stand_in(workspace, BACKEND_PORT)?)?;
    let served = wait_for(BACKEND_PORT, &mut backend).and_then(|()| {
        trunk.args(["serve", "--port", &port.to_string()]);
        while_keys_follow(workspace, || work(&mut trunk))
    });
    // Ctrl-C has reached it too; it may have ended by itself.
    let _ = backend.kill();
    let _ = backend.wait();
    served
}

/// Writes a constant for each new text while something else runs.
fn while_keys_follow<T>(workspace: &Workspace, work: impl FnOnce() -> T) -> T {
    let has_ended = AtomicBool::new(false);
    let texts = workspace.path(keys::TEXTS);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut seen = changed(&texts);
            while !has_ended.load(Ordering::Relaxed) {
                thread::sleep(LOOK);
                let now = changed(&texts);
                if now == seen {
                    continue;
                }
                seen = now;
                // Half a file is no mistake: the rest of it is on its way.
                if let Err(failure) = keys::write(workspace) {
                    progress(&failure.to_string());
                }
            }
        });
        let outcome = work();
        has_ended.store(true, Ordering::Relaxed);
        outcome
    })
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|about| about.modified()).ok()
}

fn welcome(port: u16) -> String {
    format!(
        "\n  The portal will be at http://localhost:{port}/ and follow what you change.\n  \
         The one-time code appears in this terminal. Ctrl-C stops it.\n"
    )
}
