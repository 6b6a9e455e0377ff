//! The bill of materials of `dist/` in CycloneDX: what a phone downloads, what that is made of, and with which
//! tools. The same files give the same bill: it has no time, and its number comes from its content.

mod document;
mod lock;
mod npm;
mod tree;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use xtask::digest;
use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::progress;
use xtask::workspace::Workspace;

use crate::rust::{self, WASM};
use document::{Component, Document, Scope};
use tree::{Key, Package};

/// Where it is written.
pub const PLACE: &str = "target/sbom/waymark.cdx.json";
const PORTAL: &str = "waymark";
/// What makes `dist/` of the compiled portal.
const BUNDLE: &str = "bundle";
/// How the lines of `cargo tree` are to be read.
const FORMAT: [&str; 5] = ["--prefix", "depth", "--locked", "--format", "{p}|{l}|{f}|"];
/// The parts of the standard library that `build.rs` has built.
const STANDARD_LIBRARY: [&str; 7] = [
    "--package=std",
    "--package=panic_abort",
    "--no-default-features",
    "--features=std/optimize_for_size",
    "--edges=normal",
    "--target",
    WASM,
];

/// Writes the bill of what is in `dist/` now.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let document = document(workspace)?;
    files::write(&workspace.path(PLACE), document.text().as_bytes())?;
    let (shipped, tools) = document.counts();
    progress(&format!(
        "{PLACE}: the {shipped} components of dist/, and {tools} that made them"
    ));
    Ok(())
}

fn document(workspace: &Workspace) -> Result<Document, Failure> {
    let mut document = Document::default();
    let printed = tree_of(
        workspace,
        workspace.root(),
        &["--package", PORTAL, "--edges=normal", "--target", WASM],
    )?;
    let lock = lock::checksums(&files::read(&workspace.path("Cargo.lock"))?);
    add_crates(&mut document, &tree::read(&printed), &lock, PORTAL);
    add_standard_library(&mut document, workspace)?;
    let printed = tree_of(
        workspace,
        workspace.root(),
        &["--package", BUNDLE, "--edges=normal", "--depth=1"],
    )?;
    for (key, package) in tree::read(&printed) {
        document.add(Component {
            scope: Scope::Tool,
            ..of_crate(&key, &package, &lock)
        });
    }
    npm::add(
        &mut document,
        &files::read(&workspace.path("package-lock.json"))?,
    )?;
    let dist = workspace.dist();
    for file in files::list(&dist, &["."])? {
        let content = fs::read(&file).map_err(|error| Failure::file(&file, &error))?;
        let name = file.strip_prefix(&dist).unwrap_or(&file);
        document.add_file(&name.to_string_lossy(), &digest::sha256(&content));
    }
    Ok(document)
}

/// What `cargo tree` prints in a folder.
fn tree_of(workspace: &Workspace, folder: &Path, options: &[&str]) -> Result<String, Failure> {
    let mut cargo = process::cargo(workspace, &["tree", "--quiet"]);
    cargo.args(FORMAT).args(options).current_dir(folder);
    // The features of the standard library are of nobody else's business.
    process::output(cargo.env("RUSTC_BOOTSTRAP", "1"))
}

/// Adds crates and what each needs. The one at the root is what the bill is about.
fn add_crates(
    document: &mut Document,
    packages: &BTreeMap<Key, Package>,
    lock: &BTreeMap<Key, String>,
    root: &str,
) {
    for (key, package) in packages {
        let component = of_crate(key, package, lock);
        let needs = package.needs.iter().map(purl);
        document.need(&component.purl, needs);
        if key.0 == root {
            document.root = Some(component);
        } else {
            document.add(component);
        }
    }
}

fn of_crate(key: &Key, package: &Package, lock: &BTreeMap<Key, String>) -> Component {
    Component {
        name: key.0.clone(),
        version: key.1.clone(),
        purl: purl(key),
        licence: package.licence.clone(),
        hash: lock.get(key).map(|digits| ("SHA-256", digits.clone())),
        scope: if package.is_shipped {
            Scope::Shipped
        } else {
            Scope::Tool
        },
        features: package.features.iter().cloned().collect(),
        note: package
            .is_patch
            .then(|| "Our replacement of the crate of this name, in patches/.".to_owned()),
    }
}

/// The standard library as one component, with the crates of others in it.
fn add_standard_library(document: &mut Document, workspace: &Workspace) -> Result<(), Failure> {
    rust::standard_library_source(workspace)?;
    let source = rust::sysroot(workspace)?.join("lib/rustlib/src/rust/library");
    let printed = tree_of(workspace, &source, &STANDARD_LIBRARY)?;
    let lock_file = files::read(&source.join("Cargo.lock"))?;
    let lock = lock::checksums(&lock_file);
    let version = version(workspace)?;
    let purl = format!("pkg:generic/rust-std@{version}");
    let others = tree::read(&printed).into_iter();
    let others: Vec<(Key, Package)> = others.filter(|(_, package)| !package.is_local).collect();
    document.add(Component {
        name: "rust-std".to_owned(),
        version,
        purl: purl.clone(),
        licence: "MIT OR Apache-2.0".to_owned(),
        note: Some(format!(
            "The Rust standard library, built from source for size; its Cargo.lock has the SHA-256 {}.",
            digest::sha256(lock_file.as_bytes())
        )),
        ..Component::default()
    });
    document.need(&purl, others.iter().map(|(key, _)| self::purl(key)));
    for (key, package) in &others {
        document.add(of_crate(key, package, &lock));
    }
    if let Some(root) = document.root.as_ref().map(|root| root.purl.clone()) {
        document.need(&root, std::iter::once(purl));
    }
    Ok(())
}

/// The version of the compiler, which is that of its library.
fn version(workspace: &Workspace) -> Result<String, Failure> {
    let printed = process::output(process::command(workspace, "rustc").arg("--version"))?;
    let version = printed.split_whitespace().nth(1);
    version
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("rustc has no version: {printed}")))
}

fn purl((name, version): &Key) -> String {
    format!("pkg:cargo/{name}@{version}")
}

#[cfg(test)]
mod tests;
