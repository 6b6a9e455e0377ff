//! Finds the programs that the tests need: by a variable, in the checkout, or on the path.

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn checkout() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The place of a program: what `variable` says, or the first of `names` that is there.
pub fn find(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(place) = std::env::var_os(variable) {
        return PathBuf::from(place);
    }
    let mut places = names.iter().filter_map(|name| on_path(name));
    places.next().unwrap_or_else(|| {
        panic!(
            "{} is not on this machine. Run `cargo xtask test journeys`, which installs it, \
             or say in {variable} where it is.",
            names.join(" or ")
        )
    })
}

/// The place of a program in the checkout or on the path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let own = checkout().join(".waymark/tools/bin");
    let folders = std::iter::once(own).chain(std::env::split_paths(&path));
    let mut places = folders.map(|folder| folder.join(name));
    places.find(|place| place.is_file())
}

/// WebKitGTK's small browser, which Debian installs beside the library, off the path.
pub fn mini_browser() -> PathBuf {
    if let Some(place) = std::env::var_os("MINIBROWSER") {
        return PathBuf::from(place);
    }
    let folders = |folder: &Path| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).collect::<Vec<_>>()
    };
    let libraries = folders(Path::new("/usr/lib"))
        .into_iter()
        .flat_map(|library| folders(&library));
    let mut browsers = libraries.map(|library| library.join("MiniBrowser"));
    browsers.find(|place| place.is_file()).unwrap_or_else(|| {
        panic!(
            "WebKitGTK's MiniBrowser is not on this machine. Run `cargo xtask test journeys`, \
             which installs it, or say in MINIBROWSER where it is."
        )
    })
}
