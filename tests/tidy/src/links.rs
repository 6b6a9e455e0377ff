//! The pages of documentation lead to files that exist.

use crate::Fault;
use crate::tree::Source;

/// Links of a page to files that are not there. `exists` is asked with a path from the root.
#[must_use]
pub fn check(page: &Source, exists: impl Fn(&str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for rest in line.split("](").skip(1) {
            let link = rest.split([')', '#', ' ']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let path = beside(&page.path, link);
            if !exists(&path) {
                faults.push(Fault::at(&page.path, at + 1, format!("there is no {path}")));
            }
        }
    }
    faults
}

/// What paths of this workspace begin with.
const ROOTS: &[&str] = &[
    "crates", "deploy", "docs", "public", "src", "style", "tests", "xtask",
];

/// Files and folders that a page names in code marks, such as `src/app.rs`, and that are not there.
#[must_use]
pub fn named(page: &Source, exists: impl Fn(&str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for path in line.split('`').skip(1).step_by(2) {
            let is_path = path
                .split_once('/')
                .is_some_and(|(root, _)| ROOTS.contains(&root));
            let is_plain = !path.contains([' ', '<', '*', '{', '(']);
            if is_path && is_plain && !exists(path) {
                faults.push(Fault::at(&page.path, at + 1, format!("there is no {path}")));
            }
        }
    }
    faults
}

/// A link of a page as a path from the root: `../a.md` in `docs/b.md` is `a.md`.
fn beside(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{check, named};
    use crate::tree::Source;

    #[test]
    fn a_link_to_nothing_is_a_fault() {
        let text =
            "[a](../README.md) [b](x/y.md#part) ![c](gone.png)\n[d](https://x.example) [e](#top)";
        let page = Source {
            path: "docs/a.md".to_owned(),
            text: text.to_owned(),
        };
        let found = check(&page, |path| ["README.md", "docs/x/y.md"].contains(&path));
        assert_eq!(found.len(), 1);
        assert_eq!(check(&page, |_| false).len(), 3);
    }

    #[test]
    fn a_file_that_is_named_and_not_there_is_a_fault() {
        let text = "`src/app.rs` and `src/old.rs`, `src/<any>.rs`, `a/b`, `cargo test`";
        let page = Source {
            path: "README.md".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(named(&page, |path| path == "src/app.rs").len(), 1);
    }
}
