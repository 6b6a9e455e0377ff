//! Builds the page and everything it loads: minified, named by content, checked by the browser.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::digest;
use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::workspace::Workspace;

use crate::integrity::integrity;
use crate::page::{self, Asset, Assets};
use crate::parts;
use crate::style;

const STYLES: &str = "style/main.scss";
/// The shell's script must at least show its failure screen on browsers too old for the app.
const SHELL_SCRIPT: [&str; 3] = [
    "--target=es2018",
    "--supported:dynamic-import=true",
    "--charset=utf8",
];

/// Writes the whole site, apart from the compressed copies.
pub fn build(workspace: &Workspace, wasm: &Path, folder: &Path) -> Result<(), Failure> {
    files::copy(&workspace.path("public"), folder)?;
    let sheet = place(folder, "/main.css");
    sass(workspace, &sheet)?;
    esbuild(workspace, &sheet, &["--charset=utf8"])?;
    files::write(&sheet, style::logical(&files::read(&sheet)?).as_bytes())?;
    esbuild(workspace, &place(folder, "/boot.js"), &SHELL_SCRIPT)?;
    let loader = parts::build(workspace, wasm, folder)?;
    let assets = Assets {
        style: named_by_content(folder, "/main.css")?,
        scripts: vec![named_by_content(folder, "/boot.js")?],
        glue: named_by_content(folder, &loader.glue)?,
        wasm: named_by_content(folder, &loader.wasm)?,
    };
    let source = files::read(&workspace.path("index.html"))?;
    let page = page::finish(&source, &assets)?;
    files::write(&folder.join("index.html"), page.as_bytes())
}

fn sass(workspace: &Workspace, sheet: &Path) -> Result<(), Failure> {
    let mut sass = process::command(workspace, "sass");
    sass.arg("--no-source-map");
    process::output(sass.arg(workspace.path(STYLES)).arg(sheet)).map(|_| ())
}

fn esbuild(workspace: &Workspace, path: &Path, options: &[&str]) -> Result<(), Failure> {
    let mut esbuild = process::command(workspace, "esbuild");
    esbuild
        .arg(path)
        .args(["--minify", "--allow-overwrite", "--log-level=warning"])
        .args(options);
    esbuild.arg(format!("--outfile={}", path.display()));
    process::output(&mut esbuild).map(|_| ())
}

/// Renames a file so that its name changes with its content: browsers may keep it for ever.
fn named_by_content(folder: &Path, url: &str) -> Result<Asset, Failure> {
    let source = place(folder, url);
    let content = fs::read(&source).map_err(|error| Failure::file(&source, &error))?;
    let served = content_name(url, &digest::short_name(&content));
    let target = place(folder, &served);
    fs::rename(&source, &target).map_err(|error| Failure::file(&source, &error))?;
    Ok(Asset {
        source: url.to_owned(),
        url: served,
        integrity: integrity(&content),
    })
}

/// `/boot.js` becomes `/boot-<digest>.js`, and `/waymark_bg.wasm` becomes `/waymark-<digest>.wasm`.
fn content_name(url: &str, digest: &str) -> String {
    let (stem, suffix) = url.rsplit_once('.').unwrap_or((url, ""));
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    format!("{stem}-{digest}.{suffix}")
}

fn place(folder: &Path, url: &str) -> PathBuf {
    folder.join(url.trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::content_name;

    #[test]
    fn a_name_has_one_digest() {
        let named = |url| content_name(url, "0123");
        assert_eq!(named("/boot.js"), "/boot-0123.js");
        assert_eq!(named("/waymark_bg.wasm"), "/waymark-0123.wasm");
        assert_eq!(named("/two-words.js"), "/two-words-0123.js");
    }
}
