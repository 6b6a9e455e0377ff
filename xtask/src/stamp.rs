//! Whether something made earlier still fits what it was made of, and is still as it was made.

use std::fs;
use std::path::PathBuf;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

/// What was last made of some files, remembered in `.waymark/`.
pub struct Stamp {
    file: PathBuf,
    inputs: String,
    made: PathBuf,
}

impl Stamp {
    /// Looks at what `made` is made of. Inputs that do not exist count as empty.
    pub fn of(workspace: &Workspace, made: PathBuf, inputs: &[&str]) -> Result<Self, Failure> {
        let name = made.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self {
            file: workspace.private(&format!("{name}.stamp")),
            inputs: files::state(workspace.root(), inputs)?,
            made,
        })
    }

    /// Whether it was made of these very files, and nobody has changed it since.
    pub fn is_current(&self) -> Result<bool, Failure> {
        let Ok(kept) = fs::read_to_string(&self.file) else {
            return Ok(false);
        };
        Ok(kept == self.text()?)
    }

    /// Remembers what it was made of, and how it is now.
    pub fn keep(&self) -> Result<(), Failure> {
        files::write(&self.file, self.text()?.as_bytes())
    }

    fn text(&self) -> Result<String, Failure> {
        Ok(format!(
            "{}\n{}\n",
            self.inputs,
            files::state(&self.made, &["."])?
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_until_an_input_or_the_result_changes() {
        let root = std::env::temp_dir().join(format!("waymark-stamp-{}", std::process::id()));
        let workspace = Workspace::at(root.clone());
        let stamp = || Stamp::of(&workspace, root.join("out"), &["in", "missing"]).unwrap();
        let is_current = || stamp().is_current().unwrap();
        let write = |name: &str, content: &[u8]| files::write(&root.join(name), content).unwrap();
        write("in/deep/a.txt", b"1");
        write("out/page.html", b"<p>");
        assert!(!is_current());
        stamp().keep().unwrap();
        assert!(is_current());
        write("in/deep/a.txt", b"2");
        assert!(!is_current());
        write("in/deep/a.txt", b"1");
        assert!(is_current());
        write("in/b.txt", b"");
        assert!(!is_current());
        stamp().keep().unwrap();
        write("out/page.html", b"<p>by another program");
        assert!(!is_current());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn what_changes_while_something_is_made_is_not_in_it() {
        let root = std::env::temp_dir().join(format!("waymark-late-{}", std::process::id()));
        let workspace = Workspace::at(root.clone());
        let stamp = || Stamp::of(&workspace, root.join("out"), &["in"]).unwrap();
        let write = |name: &str, content: &[u8]| files::write(&root.join(name), content).unwrap();
        write("in/a.txt", b"1");
        let before = stamp();
        write("in/a.txt", b"2");
        write("out/page.html", b"<p>made of 1");
        before.keep().unwrap();
        assert!(!stamp().is_current().unwrap());
        fs::remove_dir_all(root).unwrap();
    }
}
