//! Tools and styles that come from npm, at the versions of `package-lock.json`.

use std::path::Path;

use xtask::digest;
use xtask::failure::Failure;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

/// The oldest Node.js that all the tools accept (sass asks for the newest).
const NODE: (u32, u32) = (20, 19);
const MEND: &str = "install Node.js 20.19 or newer with npm: on Debian 13 \
    `sudo apt-get install nodejs npm`, elsewhere see https://nodejs.org";

/// Installs them into `node_modules`, unless those of this lock file are there.
pub fn ensure(workspace: &Workspace) -> Result<(), Failure> {
    let lock = workspace.path("package-lock.json");
    let wanted = std::fs::read(&lock).map_err(|error| Failure::file(&lock, &error))?;
    let wanted = digest::short_name(&wanted);
    // Inside node_modules, so that deleting the folder also forgets what was in it.
    let stamp = workspace.path("node_modules/.waymark-stamp");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    install(workspace, workspace.root())?;
    std::fs::write(&stamp, wanted).map_err(|error| Failure::file(&stamp, &error))
}

/// Installs what the lock file in a folder names.
pub fn install(workspace: &Workspace, folder: &Path) -> Result<(), Failure> {
    node(workspace)?;
    timed("installing tools from npm", || {
        // No package of ours needs to run a script of its own when it is installed.
        let mut npm = process::command(workspace, "npm");
        npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        process::output(npm.current_dir(folder)).map(|_| ())
    })
}

fn node(workspace: &Workspace) -> Result<(), Failure> {
    if process::find(workspace, "npm").is_none() {
        return Err(Failure::new("npm is not on this machine.").mend(MEND));
    }
    let printed = process::output(process::command(workspace, "node").arg("--version"))?;
    match version(&printed) {
        Some(found) if found >= NODE => Ok(()),
        _ => Err(Failure::new(format!("Node.js is too old here: {}.", printed.trim())).mend(MEND)),
    }
}

/// Major and minor version of what `node --version` prints.
fn version(printed: &str) -> Option<(u32, u32)> {
    let mut parts = printed.trim().strip_prefix('v')?.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_node_is_told_from_a_new_one() {
        assert!(version("v18.20.4\n").unwrap() < NODE);
        assert!(version("v20.19.0\n").unwrap() >= NODE);
        assert!(version("v22.1.0\n").unwrap() >= NODE);
        assert_eq!(version("node: not found"), None);
    }
}
