//! Builds the page and everything it loads: minified, named by content, checked by the browser.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::digest;
use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use crate::esbuild::esbuild;
use crate::integrity::integrity;
use crate::page::{self, Asset, Assets};
use crate::parts;
use crate::styles::Styles;
use crate::words;

/// The oldest browsers in which the shell must work, though the app does not. Newer syntax is rewritten,
/// and what cannot be stops the build.
const SHELL_SCRIPT: [&str; 4] = [
    "--bundle",
    "--format=iife",
    "--target=chrome60,safari12,firefox60",
    "--charset=utf8",
];

/// Writes the whole site, apart from the compressed copies.
pub fn build(workspace: &Workspace, wasm: &Path, folder: &Path) -> Result<(), Failure> {
    files::copy(&workspace.path("public"), folder)?;
    words::cut(folder)?;
    let styles = Styles::build(workspace, folder)?;
    files::write(&folder.join("later.css"), styles.later.as_bytes())?;
    let scripts = Scripts::build(workspace, folder)?;
    let loader = parts::build(workspace, wasm, folder)?;
    let files = Files {
        style: named_by_content(folder, "/later.css")?,
        glue: named_by_content(folder, &loader.glue)?,
        wasm: named_by_content(folder, &loader.wasm)?,
    };
    page(workspace, folder, styles.first, scripts, files)
}

/// Writes the site of an earlier build with a page made anew, for changes of the page and the shell alone.
pub fn rebuild_page(workspace: &Workspace, earlier: &Path, folder: &Path) -> Result<(), Failure> {
    for path in files::list(earlier, &["."])? {
        let is_kept = !["br", "gz", "html"].iter().any(|end| has_end(&path, end));
        if is_kept {
            let content = fs::read(&path).map_err(|error| Failure::file(&path, &error))?;
            let place = folder.join(path.strip_prefix(earlier).unwrap_or(&path));
            files::write(&place, &content)?;
        }
    }
    let styles = Styles::build(workspace, folder)?;
    let scripts = Scripts::build(workspace, folder)?;
    let files = Files {
        style: built(folder, "later-", "css")?,
        glue: built(folder, "waymark-", "js")?,
        wasm: built(folder, "waymark-", "wasm")?,
    };
    page(workspace, folder, styles.first, scripts, files)
}

/// Puts all that goes into the page into it.
fn page(
    workspace: &Workspace,
    folder: &Path,
    first_style: String,
    scripts: Scripts,
    files: Files,
) -> Result<(), Failure> {
    let Scripts { head, shell } = scripts;
    let assets = Assets {
        first_style,
        style: files.style,
        head: files::read(&head)?.trim_end().to_owned(),
        shell: files::read(&shell)?.trim_end().to_owned(),
        glue: files.glue,
        wasm: files.wasm,
    };
    for inlined in [&head, &shell] {
        fs::remove_file(inlined).map_err(|error| Failure::file(inlined, &error))?;
    }
    let source = files::read(&workspace.path("index.html"))?;
    let page = page::finish(&source, &assets)?;
    files::write(&folder.join("index.html"), page.as_bytes())
}

/// The shell's scripts, which go into the page.
struct Scripts {
    head: PathBuf,
    shell: PathBuf,
}

impl Scripts {
    fn build(workspace: &Workspace, folder: &Path) -> Result<Self, Failure> {
        Ok(Self {
            head: script(workspace, folder, "head")?,
            shell: script(workspace, folder, "boot")?,
        })
    }
}

/// The files that the page loads.
struct Files {
    style: Asset,
    glue: Asset,
    wasm: Asset,
}

/// A file of an earlier build, by the two ends of its name.
fn built(folder: &Path, begin: &str, end: &str) -> Result<Asset, Failure> {
    let name = |path: &Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned()
    };
    let all = files::list(folder, &["."])?;
    let found = all
        .iter()
        .find(|path| name(path).starts_with(begin) && has_end(path, end));
    let path = found.ok_or_else(|| Failure::new(format!("There is no {begin}*.{end}.")))?;
    let content = fs::read(path).map_err(|error| Failure::file(path, &error))?;
    Ok(Asset {
        url: format!("/{}", name(path)),
        integrity: integrity(&content),
    })
}

fn has_end(path: &Path, end: &str) -> bool {
    path.extension().is_some_and(|found| found == end)
}

/// Joins a script of the shell with all that it imports.
fn script(workspace: &Workspace, folder: &Path, name: &str) -> Result<PathBuf, Failure> {
    let source = workspace.path("shell").join(name).with_extension("js");
    let script = folder.join(name).with_extension("js");
    esbuild(workspace, &source, &script, &SHELL_SCRIPT)?;
    Ok(script)
}

/// Renames a file so that its name changes with its content: browsers may keep it for ever.
fn named_by_content(folder: &Path, url: &str) -> Result<Asset, Failure> {
    let source = place(folder, url);
    let content = fs::read(&source).map_err(|error| Failure::file(&source, &error))?;
    let served = content_name(url, &digest::short_name(&content));
    let target = place(folder, &served);
    fs::rename(&source, &target).map_err(|error| Failure::file(&source, &error))?;
    Ok(Asset {
        url: served,
        integrity: integrity(&content),
    })
}

/// `/main.css` becomes `/main-<digest>.css`, and `/waymark_bg.wasm` becomes `/waymark-<digest>.wasm`.
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
        assert_eq!(named("/main.css"), "/main-0123.css");
        assert_eq!(named("/waymark_bg.wasm"), "/waymark-0123.wasm");
        assert_eq!(named("/two-words.js"), "/two-words-0123.js");
    }
}
