//! The files of this workspace that people write.

use std::fs;
use std::path::{Path, PathBuf};

/// A file: its path from the root of the workspace, and its text.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path, with `/` between its parts.
    pub path: String,
    /// The text.
    pub text: String,
}

/// Folders of tools: built or fetched, not written.
const NOT_OURS: &[&str] = &["target", "node_modules", "dist", "build"];
/// Files that commands write; a test of the command keeps each of them up to date.
const GENERATED: &[&str] = &["src/language/keys.rs"];

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file below these places whose name ends with one of `endings`, sorted by path. A place may
/// also be a file.
pub fn files(places: &[&str], endings: &[&str]) -> Vec<Source> {
    let root = root();
    let mut found = Vec::new();
    for place in places {
        collect(&root, &root.join(place), endings, &mut found);
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// The text of a file; empty if there is no such file.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

fn collect(root: &Path, at: &Path, endings: &[&str], found: &mut Vec<Source>) {
    let name = at
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    if let Ok(entries) = fs::read_dir(at) {
        if name.starts_with('.') || NOT_OURS.contains(&name.as_str()) {
            return;
        }
        for entry in entries.flatten() {
            collect(root, &entry.path(), endings, found);
        }
    } else if endings.iter().any(|ending| name.ends_with(ending)) {
        let path = at
            .strip_prefix(root)
            .unwrap_or(at)
            .to_string_lossy()
            .replace('\\', "/");
        if GENERATED.contains(&path.as_str()) {
            return;
        }
        if let Ok(text) = fs::read_to_string(at) {
            found.push(Source { path, text });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{files, text};

    #[test]
    fn this_file_is_found_and_what_tools_keep_is_not() {
        let found = files(&["tests/invariants", "src/main.rs"], &[".rs"]);
        assert!(
            found
                .iter()
                .any(|source| source.path == "tests/invariants/src/tree.rs")
        );
        assert!(found.iter().any(|source| source.path == "src/main.rs"));
        assert!(!found.iter().any(|source| source.path.contains("target/")));
        assert!(text("tests/invariants/Cargo.toml").contains("invariants"));
    }
}
