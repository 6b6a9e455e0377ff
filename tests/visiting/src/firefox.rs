//! Lets Firefox start in half the time: a new profile gets the caches that an earlier start has written.

use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use tempfile::TempDir;
use tokio::sync::OnceCell;

use crate::program as programs;

/// Firefox's caches of its own code: nothing of a page that it has shown.
const CACHES: [&str; 4] = [
    "addonStartup.json.lz4",
    "compatibility.ini",
    "extensions.json",
    "startupCache",
];

/// Where Firefox is.
pub fn program() -> PathBuf {
    programs::find("FIREFOX", &["firefox-esr", "firefox"])
}

/// Where the profile of a browser with this folder is.
pub fn profile(folder: &Path) -> PathBuf {
    folder.join("profile")
}

/// Makes a profile in a folder, with the caches of this version of Firefox and nothing else. `use_once`
/// starts Firefox, ends it in order, and gives the folder in which it has left its profile.
pub async fn make_profile(folder: &Path, use_once: impl AsyncFnOnce() -> TempDir) {
    static CACHED: OnceCell<PathBuf> = OnceCell::const_new();
    let cached = CACHED.get_or_init(async || caches(use_once).await).await;
    for name in CACHES {
        let to = profile(folder).join(name);
        copy(&cached.join(name), &to).unwrap_or_else(|error| panic!("{}: {error}", to.display()));
    }
}

/// The folder with the caches. They are made once for each version of Firefox.
async fn caches(use_once: impl AsyncFnOnce() -> TempDir) -> PathBuf {
    let firefox = std::fs::metadata(program()).and_then(|about| about.modified());
    let changed = firefox
        .ok()
        .and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    let version = changed.unwrap_or_default().as_secs();
    let target = programs::checkout().join("target");
    let caches = target.join(format!("firefox-{version}"));
    if !caches.is_dir() {
        std::fs::create_dir_all(&target).expect("a folder for the caches");
        let used = use_once().await;
        let profile = profile(used.path());
        // Renamed when complete, so that no other run sees a part of it. Should another run have been
        // first, its caches are as good.
        let new = tempfile::tempdir_in(&target)
            .expect("a folder for the caches")
            .keep();
        for name in CACHES {
            copy(&profile.join(name), &new.join(name))
                .unwrap_or_else(|error| panic!("Firefox has not written its {name}: {error}"));
        }
        let _ = std::fs::rename(new, &caches);
    }
    caches
}

/// Copies a file or a folder, without links: those of a profile say that a browser holds it.
pub(crate) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        std::fs::create_dir_all(to)?;
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            if !entry.file_type()?.is_symlink() {
                copy(&entry.path(), &to.join(entry.file_name()))?;
            }
        }
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::copy(from, to).map(|_| ())
}
