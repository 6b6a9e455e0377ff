//! Runs esbuild, which minifies scripts and style sheets.

use std::path::Path;

use xtask::failure::Failure;
use xtask::process;
use xtask::workspace::Workspace;

/// Writes a minified copy to `path`, which may be the source itself.
pub fn esbuild(
    workspace: &Workspace,
    source: &Path,
    path: &Path,
    options: &[&str],
) -> Result<(), Failure> {
    let mut esbuild = process::command(workspace, "esbuild");
    esbuild
        .arg(source)
        .args(["--minify", "--allow-overwrite", "--log-level=warning"])
        .args(options);
    esbuild.arg(format!("--outfile={}", path.display()));
    process::output(&mut esbuild).map(|_| ())
}
