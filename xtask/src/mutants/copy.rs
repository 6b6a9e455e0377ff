//! A copy of the checkout in which defences are taken away: the checkout itself is never edited.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use xtask::failure::Failure;
use xtask::files;
use xtask::process;
use xtask::workspace::Workspace;

use super::defence::{Defence, Edit};

/// What the copy shares with the checkout.
const SHARED: [&str; 2] = ["node_modules", ".waymark/tools"];

/// The copy, below `.waymark/mutants`. It stays, and what was compiled in it.
pub struct Copy {
    /// The copy as a checkout of its own.
    pub workspace: Workspace,
}

impl Copy {
    /// Brings the copy up to date. A file that has not changed keeps its time, so that nothing is compiled anew.
    pub fn of(workspace: &Workspace) -> Result<Self, Failure> {
        let root = workspace.private("mutants/checkout");
        let names = names(workspace)?;
        for name in &names {
            let from = workspace.path(name);
            let content = fs::read(&from).map_err(|error| Failure::file(&from, &error))?;
            let to = root.join(name);
            if fs::read(&to).ok().as_ref() != Some(&content) {
                files::write(&to, &content)?;
            }
        }
        for path in files::list(
            &root,
            &[
                "crates", "deploy", "docs", "patches", "public", "shell", "src", "style", "tests",
                "xtask",
            ],
        )? {
            let name = path.strip_prefix(&root).unwrap_or(&path);
            if !names.contains(&*name.to_string_lossy()) {
                fs::remove_file(&path).map_err(|error| Failure::file(&path, &error))?;
            }
        }
        for name in SHARED {
            share(&workspace.path(name), &root.join(name))?;
        }
        Ok(Self {
            workspace: Workspace::at(root),
        })
    }

    /// Takes a defence away for as long as the answer is kept.
    pub fn without<'a>(&'a self, defence: &'a Defence) -> Result<Away<'a>, Failure> {
        let mut away = Away {
            copy: self,
            before: Vec::new(),
        };
        for edit in &defence.edits {
            away.take(edit, &defence.name)?;
        }
        Ok(away)
    }
}

/// A defence is away; it is back when this is dropped.
pub struct Away<'a> {
    copy: &'a Copy,
    before: Vec<(PathBuf, String)>,
}

impl Away<'_> {
    fn take(&mut self, edit: &Edit, name: &str) -> Result<(), Failure> {
        let path = self.copy.workspace.path(&edit.file);
        let text = files::read(&path)?;
        let edited = edit.of(&text, name)?;
        self.before.push((path.clone(), text));
        files::write(&path, edited.as_bytes())
    }
}

impl Drop for Away<'_> {
    fn drop(&mut self) {
        // In the order of undoing, for two edits of one file.
        while let Some((path, text)) = self.before.pop() {
            if files::write(&path, text.as_bytes()).is_err() {
                // The next run copies it again.
                let _ = fs::remove_file(&path);
            }
        }
    }
}

/// The files of the checkout: those that Git knows or would take.
fn names(workspace: &Workspace) -> Result<BTreeSet<String>, Failure> {
    let mut git = process::command(workspace, "git");
    git.args([
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ]);
    let listed = process::output(&mut git)?;
    let names = listed.split('\0').filter(|name| !name.is_empty());
    let are_there = names.filter(|name| workspace.path(name).is_file());
    Ok(are_there.map(str::to_owned).collect())
}

fn share(from: &std::path::Path, to: &std::path::Path) -> Result<(), Failure> {
    if to.exists() || !from.exists() {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
    }
    std::os::unix::fs::symlink(from, to).map_err(|error| Failure::file(to, &error))
}
