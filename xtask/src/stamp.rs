//! Whether something made earlier still fits what it was made of.

use crate::digest;
use crate::failure::Failure;
use crate::workspace::Workspace;
use std::fs;
use std::path::{Path, PathBuf};

/// What was last made of some files, remembered in `.waymark/`.
pub struct Stamp {
    file: PathBuf,
    now: String,
}

impl Stamp {
    /// Looks at these files and folders of the checkout. Those that do not exist count as empty.
    pub fn of(workspace: &Workspace, name: &str, inputs: &[&str]) -> Result<Self, Failure> {
        let mut text = String::new();
        for path in files(workspace.root(), inputs)? {
            let content = fs::read(&path).map_err(|error| Failure::file(&path, &error))?;
            text.push_str(&format!(
                "{} {}\n",
                path.display(),
                digest::short_name(&content)
            ));
        }
        let file = workspace.private(&format!("{name}.stamp"));
        Ok(Self {
            file,
            now: digest::short_name(text.as_bytes()),
        })
    }

    /// Whether these very files were there when it was last kept.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.now)
    }

    /// Remembers that it was made of these files.
    pub fn keep(&self) -> Result<(), Failure> {
        write(&self.file, self.now.as_bytes())
    }
}

/// Writes a file, and its folder where there is none.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    fs::write(path, content).map_err(|error| Failure::file(path, &error))
}

/// All files at or below these paths, in a fixed order.
pub fn files(root: &Path, below: &[&str]) -> Result<Vec<PathBuf>, Failure> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_a_file_changes() {
        let root = std::env::temp_dir().join(format!("waymark-stamp-{}", std::process::id()));
        let workspace = Workspace::at(root.clone());
        let stamp = || Stamp::of(&workspace, "test", &["in", "missing"]).unwrap();
        write(&root.join("in/deep/a.txt"), b"1").unwrap();
        assert!(!stamp().is_current());
        stamp().keep().unwrap();
        assert!(stamp().is_current());
        write(&root.join("in/deep/a.txt"), b"2").unwrap();
        assert!(!stamp().is_current());
        write(&root.join("in/deep/a.txt"), b"1").unwrap();
        assert!(stamp().is_current());
        write(&root.join("in/b.txt"), b"").unwrap();
        assert!(!stamp().is_current());
        fs::remove_dir_all(root).unwrap();
    }
}
