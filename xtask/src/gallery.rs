//! The app of the development build, whose gallery a journey draws. The journey gives it the styles of the release build.

use std::path::Path;
use std::process::Command;

use xtask::failure::Failure;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

/// Where it is kept.
const PLACE: &str = "gallery";

/// Makes files for a page of the portal that was compiled for debugging.
pub fn bind(workspace: &Workspace, portal: &Path, wasm_bindgen: &Path) -> Result<(), Failure> {
    let mut bind = Command::new(wasm_bindgen);
    bind.args(["--target", "web", "--no-typescript"]);
    bind.args(["--remove-name-section", "--out-name", "gallery"]);
    bind.arg("--out-dir").arg(workspace.private(PLACE));
    timed("binding the gallery", || process::run(bind.arg(portal)))
}
