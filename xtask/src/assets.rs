//! Finishes what Trunk wrote: minified, named by content, checked by the browser.

use crate::digest;
use crate::failure::Failure;
use crate::page::{self, Asset};
use crate::parts;
use crate::process;
use crate::stamp;
use crate::style;
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// The shell's script must at least show its failure screen on browsers too old for the app.
const SHELL_SCRIPT: [&str; 3] = [
    "--target=es2018",
    "--supported:dynamic-import=true",
    "--charset=utf8",
];

/// Finishes the page and everything it loads, in the folder that Trunk wrote.
pub fn finish(workspace: &Workspace, folder: &Path) -> Result<(), Failure> {
    let index = folder.join("index.html");
    let html = read(&index)?;
    let files = page::local_files(&html);
    let loader = page::loader(&html)?;
    if folder.join("snippets").is_dir() {
        return Err(
            Failure::new("A crate of the portal brings JavaScript files of its own.")
                .mend("the page would load them unchecked; take the crate out of the portal"),
        );
    }
    let mut assets = Vec::new();
    for url in &files {
        let path = place(folder, url);
        if url.ends_with(".css") {
            esbuild(workspace, &path, &["--charset=utf8"])?;
            stamp::write(&path, style::logical(&read(&path)?).as_bytes())?;
        } else {
            esbuild(workspace, &path, &SHELL_SCRIPT)?;
        }
        assets.push(named_by_content(folder, url)?);
    }
    parts::finish(workspace, folder, &place(folder, &loader.glue))?;
    let glue = named_by_content(folder, &loader.glue)?;
    let wasm = named_by_content(folder, &loader.wasm)?;
    let html = page::finish(&html, &glue, &wasm, &assets)?;
    stamp::write(&index, html.as_bytes())
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
    let old = place(folder, url);
    let content = fs::read(&old).map_err(|error| Failure::file(&old, &error))?;
    let url_now = content_name(url, &digest::short_name(&content));
    let now = place(folder, &url_now);
    fs::rename(&old, &now).map_err(|error| Failure::file(&old, &error))?;
    Ok(Asset {
        old_url: url.to_owned(),
        url: url_now,
        integrity: digest::integrity(&content),
    })
}

/// `/main-<Trunk's hash>.css` and `/boot.js` become `/main-<ours>.css` and `/boot-<ours>.js`.
fn content_name(url: &str, digest: &str) -> String {
    let (stem, suffix) = url.rsplit_once('.').unwrap_or((url, ""));
    let stem = stem.strip_suffix("_bg").unwrap_or(stem);
    let is_digest =
        |text: &str| text.len() >= 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let stem = match stem.rsplit_once('-') {
        Some((name, old)) if is_digest(old) => name,
        _ => stem,
    };
    format!("{stem}-{digest}.{suffix}")
}

fn place(folder: &Path, url: &str) -> PathBuf {
    folder.join(url.trim_start_matches('/'))
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}

#[cfg(test)]
mod tests {
    use super::content_name;

    #[test]
    fn a_name_has_one_digest() {
        let named = |url| content_name(url, "0123");
        assert_eq!(named("/boot.js"), "/boot-0123.js");
        assert_eq!(named("/main-49f2a1b3c4d5e6f7.css"), "/main-0123.css");
        assert_eq!(
            named("/waymark-49f2a1b3c4d5e6f7_bg.wasm"),
            "/waymark-0123.wasm"
        );
        assert_eq!(named("/two-words.js"), "/two-words-0123.js");
    }
}
