//! Reading, writing and listing files, with failures that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::digest;
use crate::failure::Failure;

/// The text of a file.
pub fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::file(path, &error))
}

/// Writes a file, and its folder where there is none.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    fs::write(path, content).map_err(|error| Failure::file(path, &error))
}

/// Removes a folder and all that is in it, if it is there.
pub fn remove(folder: &Path) -> Result<(), Failure> {
    if !folder.exists() {
        return Ok(());
    }
    fs::remove_dir_all(folder).map_err(|error| Failure::file(folder, &error))
}

/// Copies all that is in one folder into another.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    for path in list(from, &["."])? {
        let place = to.join(path.strip_prefix(from).unwrap_or(&path));
        let content = fs::read(&path).map_err(|error| Failure::file(&path, &error))?;
        write(&place, &content)?;
    }
    Ok(())
}

/// All files at or below these paths, in a fixed order.
pub fn list(root: &Path, below: &[&str]) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut left: Vec<PathBuf> = below.iter().map(|path| root.join(path)).collect();
    while let Some(path) = left.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).map_err(|error| Failure::file(&path, &error))?;
            for entry in entries {
                left.push(entry.map_err(|error| Failure::file(&path, &error))?.path());
            }
        } else if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// A digest of the names and contents of all files at or below these paths; what does not exist counts
/// as empty.
pub fn state(root: &Path, below: &[&str]) -> Result<String, Failure> {
    let mut text = String::new();
    for path in list(root, below)? {
        let content = fs::read(&path).map_err(|error| Failure::file(&path, &error))?;
        let name = path.strip_prefix(root).unwrap_or(&path);
        text.push_str(&format!(
            "{} {}\n",
            name.display(),
            digest::short_name(&content)
        ));
    }
    Ok(digest::short_name(text.as_bytes()))
}
