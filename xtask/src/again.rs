//! A second build, elsewhere and from nothing: it must give the bytes of the first.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::report::{progress, timed};
use xtask::workspace::Workspace;

/// Where the second checkout is: its path is longer than that of the first.
const PLACE: &str = "again/a second checkout, from nothing";
/// What is compared: what is served, and the bill of what it is made of.
const MADE: [&str; 2] = ["dist", "target/sbom"];

/// Fails where a build of the same files in another folder gives other bytes: with another number of jobs,
/// time zone, language and home.
pub fn gives_the_same(workspace: &Workspace) -> Result<(), Failure> {
    let place = workspace.private(PLACE);
    files::remove(&place)?;
    copy_tracked(workspace, &place)?;
    let built = timed("the second build, elsewhere and from nothing", || {
        process::run(&mut build(&place)?)
    });
    let compared = built.and_then(|()| {
        let mut all = MADE.iter();
        all.try_for_each(|made| same(workspace, &place, made))
    });
    // It is as large as the first.
    files::remove(&place.join("target"))?;
    compared?;
    files::remove(&workspace.private("again"))
}

/// Fails where a folder is not the same in both checkouts.
fn same(workspace: &Workspace, place: &Path, made: &str) -> Result<(), Failure> {
    if let Some(what) = difference(&workspace.path(made), &place.join(made))? {
        let mend = format!("compare {made}/ with that of {}", place.display());
        return Err(Failure::new(format!("Two builds differ: {made}/{what}.")).mend(mend));
    }
    let count = files::list(place, &[made])?.len();
    progress(&format!("{made}/: {count} files, the same in both builds"));
    Ok(())
}

/// Copies what git keeps, as it is in the folder now.
fn copy_tracked(workspace: &Workspace, place: &Path) -> Result<(), Failure> {
    let mut git = process::command(workspace, "git");
    let listed = process::output(git.args(["ls-files", "-z"]))
        .map_err(|failure| failure.mend("run it in a checkout that git knows"))?;
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let from = workspace.path(name);
        // Deleted, and not yet so in the index.
        if !from.exists() {
            continue;
        }
        let content = fs::read(&from).map_err(|error| Failure::file(&from, &error))?;
        files::write(&place.join(name), &content)?;
    }
    Ok(())
}

/// `cargo xtask build` in that folder.
fn build(place: &Path) -> Result<Command, Failure> {
    let home = place.join("target/home");
    fs::create_dir_all(&home).map_err(|error| Failure::file(&home, &error))?;
    let mut cargo = process::cargo(&Workspace::at(place.to_path_buf()), &["xtask", "build"]);
    cargo.env("CARGO_BUILD_JOBS", jobs().to_string());
    cargo
        .env("TZ", "Pacific/Chatham")
        .env("LC_ALL", "tr_TR.UTF-8");
    cargo
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0");
    // The toolchain and what was downloaded are those of this machine; nothing else is.
    for (name, below) in [
        ("CARGO_HOME", ".cargo"),
        ("RUSTUP_HOME", ".rustup"),
        ("npm_config_cache", ".npm"),
        ("npm_config_userconfig", ".npmrc"),
    ] {
        if let (None, Some(old)) = (std::env::var_os(name), std::env::home_dir()) {
            cargo.env(name, old.join(below));
        }
    }
    cargo.env("HOME", home);
    Ok(cargo)
}

/// Another number than Cargo takes by itself.
fn jobs() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from) + 1
}

/// The first file that is not the same in both folders, and how.
fn difference(one: &Path, other: &Path) -> Result<Option<String>, Failure> {
    let (ours, theirs) = (names(one)?, names(other)?);
    if let Some(name) = ours.iter().find(|name| !theirs.contains(name)) {
        return Ok(Some(format!("{} is not in the second", name.display())));
    }
    if let Some(name) = theirs.iter().find(|name| !ours.contains(name)) {
        return Ok(Some(format!("{} is not in the first", name.display())));
    }
    for name in ours {
        let read = |folder: &Path| {
            let path = folder.join(&name);
            fs::read(&path).map_err(|error| Failure::file(&path, &error))
        };
        let (ours, theirs) = (read(one)?, read(other)?);
        if ours != theirs {
            let same = ours.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
            return Ok(Some(format!("{} differs at byte {same}", name.display())));
        }
    }
    Ok(None)
}

fn names(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let inside = |path: PathBuf| path.strip_prefix(folder).map(Path::to_path_buf).ok();
    let all = files::list(folder, &["."])?;
    Ok(all.into_iter().filter_map(inside).collect())
}

#[cfg(test)]
mod tests {
    use super::difference;
    use xtask::files;

    #[test]
    fn the_first_file_that_differs_is_named() {
        let root = std::env::temp_dir().join(format!("waymark-again-{}", std::process::id()));
        let (one, other) = (root.join("one"), root.join("other"));
        let write = |name: &str, text: &[u8]| files::write(&root.join(name), text).unwrap();
        let found = || difference(&one, &other).unwrap();
        write("one/a.html", b"<p>");
        write("other/a.html", b"<p>");
        assert_eq!(found(), None);
        write("other/deep/b.js", b"1");
        assert_eq!(found().unwrap(), "deep/b.js is not in the first");
        write("one/deep/b.js", b"12");
        assert_eq!(found().unwrap(), "deep/b.js differs at byte 1");
        write("one/c.css", b"");
        assert_eq!(found().unwrap(), "c.css is not in the second");
        std::fs::remove_dir_all(root).unwrap();
    }
}
