//! The browsers of the tests and the programs that drive them.

use crate::apt::{self, Packaged};
use crate::tools::{self, GECKODRIVER};
use std::path::PathBuf;
use xtask::failure::Failure;
use xtask::process;
use xtask::workspace::Workspace;

const CHROMIUM: [Packaged; 2] = [
    Packaged {
        program: "chromium",
        package: "chromium",
    },
    Packaged {
        program: "chromedriver",
        package: "chromium-driver",
    },
];

const OTHERS: [Packaged; 3] = [
    Packaged {
        program: "firefox-esr",
        package: "firefox-esr",
    },
    Packaged {
        program: "WebKitWebDriver",
        package: "webkit2gtk-driver",
    },
    Packaged {
        program: "Xvfb",
        package: "xvfb",
    },
];

/// Chromium and its driver; gives the driver's place.
pub fn chromium(workspace: &Workspace) -> Result<PathBuf, Failure> {
    apt::ensure(workspace, &CHROMIUM)?;
    place(workspace, "chromedriver")
}

/// Chromium alone; gives the variables that tell tests where it and its driver are.
pub fn for_chromium(workspace: &Workspace) -> Result<Vec<(&'static str, PathBuf)>, Failure> {
    Ok(vec![
        ("CHROMEDRIVER", chromium(workspace)?),
        ("CHROMIUM", place(workspace, "chromium")?),
    ])
}

/// All three engines; gives the variables that tell the journeys where each driver is.
pub fn all(workspace: &Workspace) -> Result<Vec<(&'static str, PathBuf)>, Failure> {
    let mut drivers = for_chromium(workspace)?;
    apt::ensure(workspace, &OTHERS)?;
    tools::ensure(workspace, &[GECKODRIVER])?;
    drivers.extend([
        ("GECKODRIVER", place(workspace, "geckodriver")?),
        ("FIREFOX", place(workspace, "firefox-esr")?),
        ("WEBKITDRIVER", place(workspace, "WebKitWebDriver")?),
        ("MINIBROWSER", mini_browser()?),
    ]);
    Ok(drivers)
}

fn place(workspace: &Workspace, program: &str) -> Result<PathBuf, Failure> {
    process::find(workspace, program)
        .ok_or_else(|| Failure::new(format!("`{program}` is not on the PATH.")))
}

/// WebKitGTK's small browser, which Debian keeps beside the library and off the path.
fn mini_browser() -> Result<PathBuf, Failure> {
    let libraries = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    let versions = libraries
        .filter_map(|library| std::fs::read_dir(library.path()).ok())
        .flatten()
        .flatten();
    let mut found: Vec<PathBuf> = versions
        .filter(|version| {
            version
                .file_name()
                .to_string_lossy()
                .starts_with("webkit2gtk-")
        })
        .map(|version| version.path().join("MiniBrowser"))
        .filter(|browser| browser.is_file())
        .collect();
    found.sort();
    found.pop().ok_or_else(|| {
        Failure::new("WebKitGTK's MiniBrowser is not on this machine.")
            .mend("sudo apt-get install webkit2gtk-driver")
    })
}
