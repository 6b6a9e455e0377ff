//! Tools that are Rust programs: found on the path at the right version, or built from crates.io
//! into `.waymark/tools`.

use xtask::failure::Failure;
use xtask::process;
use xtask::report::timed;
use xtask::workspace::Workspace;

/// A program of a crate, at one version.
pub struct Tool {
    krate: &'static str,
    program: &'static str,
    version: &'static str,
    /// Trunk only starts other programs; its own TLS and self-update are not compiled.
    default_features: bool,
}

/// Serves the development build.
pub const TRUNK: Tool = Tool {
    krate: "trunk",
    program: "trunk",
    version: "0.21.14",
    default_features: false,
};

/// Drives Firefox.
pub const GECKODRIVER: Tool = Tool {
    krate: "geckodriver",
    program: "geckodriver",
    version: "0.37.1",
    default_features: true,
};

/// Installs those that are missing or have another version.
pub fn ensure(workspace: &Workspace, wanted: &[Tool]) -> Result<(), Failure> {
    for tool in wanted {
        if !is_installed(workspace, tool) {
            let what = format!("installing {} {} (once; minutes)", tool.krate, tool.version);
            timed(&what, || install(workspace, tool))?;
        }
    }
    Ok(())
}

fn is_installed(workspace: &Workspace, tool: &Tool) -> bool {
    let printed = process::output(process::command(workspace, tool.program).arg("--version"));
    printed.is_ok_and(|text| text.split_whitespace().any(|word| word == tool.version))
}

fn install(workspace: &Workspace, tool: &Tool) -> Result<(), Failure> {
    let mut cargo = process::cargo(workspace, &["install", "--locked", "--quiet", "--force"]);
    cargo.arg("--root").arg(workspace.private("tools"));
    cargo.arg(format!("{}@{}", tool.krate, tool.version));
    if !tool.default_features {
        cargo.arg("--no-default-features");
    }
    // One folder for all tools, so that what they share is compiled once.
    cargo.env("CARGO_TARGET_DIR", workspace.private("tools-build"));
    // They only start other programs: optimising them takes three times as long and saves nothing.
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
    cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64");
    process::run(&mut cargo).map_err(|failure| {
        Failure::new(failure.to_string()).mend(format!(
            "check the connection to crates.io, or put {} {} on the PATH yourself",
            tool.program, tool.version
        ))
    })
}
