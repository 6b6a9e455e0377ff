//! Compiles and lints everything in one go, and says where the programs are.
//!
//! `cargo clippy` and `cargo test` would each compile all dependencies for themselves. So the linter is
//! told to compile: Cargo lets it take the place of the compiler for our own packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use xtask::failure::Failure;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

use crate::rust::{self, WASM};

/// A compiled program with tests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TestProgram {
    /// The package it belongs to.
    pub package: String,
    /// The library, command or file in `tests/` that it tests.
    pub name: String,
    /// Where the package is: tests run there.
    pub folder: PathBuf,
    /// Where the program is.
    pub place: PathBuf,
}

/// What one compilation made.
#[derive(Default, Debug)]
pub struct Compiled {
    /// The programs with tests.
    pub tests: Vec<TestProgram>,
    commands: Vec<(String, PathBuf)>,
}

impl Compiled {
    /// The place of a command of the workspace.
    pub fn command(&self, name: &str) -> Result<PathBuf, Failure> {
        let found = self.commands.iter().find(|(command, _)| command == name);
        let place = found.map(|(_, place)| place.clone());
        place.ok_or_else(|| Failure::new(format!("Cargo compiled no command `{name}`.")))
    }

    /// Adds what one line of Cargo's JSON says was made.
    fn add(&mut self, line: &str) {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            return;
        };
        let word = |path: &str| message.pointer(path).and_then(Value::as_str);
        let is_test = message.pointer("/profile/test") == Some(&Value::Bool(true));
        // A library for the browser has no `executable`, and its tests are a WASM.
        let (Some(place), Some(name)) = (word("/executable"), word("/target/name")) else {
            return;
        };
        let manifest = Path::new(word("/manifest_path").unwrap_or_default());
        let folder = manifest.parent().unwrap_or(manifest).to_path_buf();
        let package = word("/package_id").map(package_name).unwrap_or_default();
        // `cargo bench` runs those that only measure.
        if word("/target/kind/0") == Some("bench") {
            return;
        }
        if is_test {
            self.tests.push(TestProgram {
                package,
                name: name.to_owned(),
                folder,
                place: place.into(),
            });
        } else if word("/target/kind/0") == Some("bin") {
            self.commands.push((name.to_owned(), place.into()));
        }
    }
}

/// The name in a package id: `path+file:///place#name@1.0.0`, or `path+file:///place/name#1.0.0`.
fn package_name(id: &str) -> String {
    let (place, name) = id.split_once('#').unwrap_or(("", id));
    let name = match name.split_once('@') {
        Some((name, _)) => name,
        None => place.rsplit('/').next().unwrap_or(name),
    };
    name.to_owned()
}

/// Everything that runs on this machine: commands, and all tests but those of the portal itself.
pub fn for_this_machine(workspace: &Workspace) -> Result<Compiled, Failure> {
    let what = [
        "--workspace",
        "--exclude",
        "waymark",
        "--all-features",
        "--all-targets",
    ];
    timed("compiling and linting for this machine", || {
        compile(workspace, &what)
    })
}

/// The portal and its component tests, for the browser.
pub fn for_the_browser(workspace: &Workspace) -> Result<Compiled, Failure> {
    rust::wasm_target(workspace)?;
    let what = ["--package", "waymark", "--all-targets", "--target", WASM];
    timed("compiling and linting for the browser", || {
        compile(workspace, &what)
    })
}

fn compile(workspace: &Workspace, what: &[&str]) -> Result<Compiled, Failure> {
    let mut cargo = process::cargo(workspace, &["build", "--quiet", "--locked", "--keep-going"]);
    cargo.args(what);
    cargo.arg("--message-format=json-render-diagnostics");
    lint(workspace, &mut cargo)?;
    let mut compiled = Compiled::default();
    if process::watch(&mut cargo, |line| compiled.add(line))? {
        return Ok(compiled);
    }
    Err(Failure::new("It does not compile without warnings."))
}

/// Has Clippy compile our own packages, with every warning an error.
fn lint(workspace: &Workspace, cargo: &mut Command) -> Result<(), Failure> {
    let driver = rust::sysroot(workspace)?.join("bin/clippy-driver");
    // Each argument ends so, as `cargo clippy` writes them.
    cargo.env(
        "CLIPPY_ARGS",
        "--deny__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__",
    );
    cargo.env("RUSTC_WORKSPACE_WRAPPER", driver);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEST: &str = r#"{"reason":"compiler-artifact",
        "package_id":"path+file:///home/someone/waymark/tests/backend#stand-in@0.1.0",
        "manifest_path":"/home/someone/waymark/tests/backend/Cargo.toml",
        "target":{"kind":["test"],"name":"calls"},
        "profile":{"test":true},"executable":"/home/someone/waymark/target/debug/deps/calls-1"}"#;
    const BENCH: &str = r#"{"reason":"compiler-artifact",
        "package_id":"path+file:///home/someone/waymark/crates/casework#0.1.0",
        "manifest_path":"/home/someone/waymark/crates/casework/Cargo.toml",
        "target":{"kind":["bench"],"name":"story"},
        "profile":{"test":true},"executable":"/home/someone/waymark/target/debug/deps/story-1"}"#;
    const COMMAND: &str = r#"{"reason":"compiler-artifact",
        "package_id":"path+file:///home/someone/waymark/xtask/bundle#0.1.0",
        "manifest_path":"/home/someone/waymark/xtask/bundle/Cargo.toml",
        "target":{"kind":["bin"],"name":"bundle"},
        "profile":{"test":false},"executable":"/home/someone/waymark/target/debug/bundle"}"#;
    const LIBRARY: &str = r#"{"reason":"compiler-artifact",
        "package_id":"path+file:///home/someone/waymark/crates/qr#0.1.0","target":{"kind":["lib"],"name":"qr"},
        "profile":{"test":false},"executable":null}"#;

    #[test]
    fn programs_are_found_in_what_cargo_says() {
        let mut compiled = Compiled::default();
        for line in [TEST, BENCH, COMMAND, LIBRARY, "   Compiling qr v0.1.0"] {
            compiled.add(line);
        }
        let test = TestProgram {
            package: "stand-in".to_owned(),
            name: "calls".to_owned(),
            folder: "/home/someone/waymark/tests/backend".into(),
            place: "/home/someone/waymark/target/debug/deps/calls-1".into(),
        };
        assert_eq!(compiled.tests, [test]);
        let bundle = compiled.command("bundle").unwrap();
        assert_eq!(
            bundle,
            Path::new("/home/someone/waymark/target/debug/bundle")
        );
        assert!(compiled.command("calls").is_err());
    }

    #[test]
    fn a_package_is_named_in_both_forms_of_its_id() {
        assert_eq!(
            package_name("path+file:///home/someone/waymark/crates/qr#0.1.0"),
            "qr"
        );
        assert_eq!(
            package_name("path+file:///home/someone/waymark#waymark@0.1.0"),
            "waymark"
        );
    }
}
