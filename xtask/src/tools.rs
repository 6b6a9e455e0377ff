//! Tools that are Rust programs: found on the path at the right version, or built from crates.io
//! into `.waymark/tools`.

use crate::failure::Failure;
use crate::process;
use crate::report::timed;
use crate::workspace::Workspace;

/// A program of a crate, at one version.
pub struct Tool {
    krate: &'static str,
    program: &'static str,
    version: Version,
    /// Trunk only starts other programs; its own TLS and self-update are not compiled.
    default_features: bool,
    /// 0 compiles fastest; 1 where the tool's own speed matters.
    opt_level: &'static str,
}

enum Version {
    Exactly(&'static str),
    /// That of a library in `Cargo.lock`, which the tool must match.
    OfLibrary(&'static str),
}

/// Builds the portal.
pub const TRUNK: Tool = Tool {
    krate: "trunk",
    program: "trunk",
    version: Version::Exactly("0.21.14"),
    default_features: false,
    opt_level: "0",
};

/// Writes the JavaScript that starts the portal, and runs its component tests.
pub const WASM_BINDGEN: Tool = Tool {
    krate: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: Version::OfLibrary("wasm-bindgen"),
    default_features: true,
    opt_level: "1",
};

/// Drives Firefox.
pub const GECKODRIVER: Tool = Tool {
    krate: "geckodriver",
    program: "geckodriver",
    version: Version::Exactly("0.37.1"),
    default_features: true,
    opt_level: "0",
};

/// Reads the licences and known weaknesses of dependencies.
pub const CARGO_DENY: Tool = Tool {
    krate: "cargo-deny",
    program: "cargo-deny",
    version: Version::Exactly("0.20.2"),
    default_features: true,
    opt_level: "0",
};

/// Installs those that are missing or have another version.
pub fn ensure(workspace: &Workspace, wanted: &[Tool]) -> Result<(), Failure> {
    for tool in wanted {
        let version = tool.version(workspace)?;
        if !is_installed(workspace, tool, &version) {
            let what = format!("installing {} {version} (once; minutes)", tool.krate);
            timed(&what, || install(workspace, tool, &version))?;
        }
    }
    Ok(())
}

impl Tool {
    fn version(&self, workspace: &Workspace) -> Result<String, Failure> {
        let library = match self.version {
            Version::Exactly(version) => return Ok(version.to_owned()),
            Version::OfLibrary(library) => library,
        };
        let path = workspace.path("Cargo.lock");
        let lock = std::fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
        locked_version(&lock, library).ok_or_else(|| {
            Failure::new(format!("Cargo.lock does not name `{library}`."))
                .mend("`git checkout Cargo.lock`, or `cargo generate-lockfile`")
        })
    }
}

fn is_installed(workspace: &Workspace, tool: &Tool, version: &str) -> bool {
    let printed = process::output(process::command(workspace, tool.program).arg("--version"));
    printed.is_ok_and(|text| text.split_whitespace().any(|word| word == version))
}

fn install(workspace: &Workspace, tool: &Tool, version: &str) -> Result<(), Failure> {
    let mut cargo = process::cargo(workspace, &["install", "--locked", "--quiet", "--force"]);
    cargo.arg("--root").arg(workspace.private("tools"));
    cargo.arg(format!("{}@{version}", tool.krate));
    if !tool.default_features {
        cargo.arg("--no-default-features");
    }
    // One folder for all tools, so that what they share is compiled once.
    cargo.env("CARGO_TARGET_DIR", workspace.private("tools-build"));
    // These tools are waited for more often than they are run: measured for Trunk, 2 against 6
    // minutes on two cores.
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.opt_level);
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64");
    process::run(&mut cargo).map_err(|failure| {
        Failure::new(failure.to_string()).mend(format!(
            "check the connection to crates.io, or put {} {version} on the PATH yourself",
            tool.program
        ))
    })
}

/// The version of a package in the text of a `Cargo.lock`.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    let version = lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\nsource = \"x\"\n";

    #[test]
    fn a_tool_follows_its_library() {
        assert_eq!(
            locked_version(LOCK, "wasm-bindgen").as_deref(),
            Some("0.2.129")
        );
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
