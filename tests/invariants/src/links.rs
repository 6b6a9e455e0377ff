//! Links and paths in the documents lead to files that exist.

use crate::Violation;
use crate::tree::Source;

/// Links of a page to missing files. `exists` takes a path from the root.
pub fn check(page: &Source, exists: impl Fn(&str) -> bool) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for rest in line.split("](").skip(1) {
            let link = rest.split([')', '#', ' ']).next().unwrap_or_default();
            if link.is_empty() || link.contains(':') {
                continue;
            }
            let path = beside(&page.path, link);
            if !exists(&path) {
                violations.push(Violation::at(
                    &page.path,
                    at + 1,
                    format!("there is no {path}"),
                ));
            }
        }
    }
    violations
}

/// The top folders of this workspace.
const ROOTS: &[&str] = &[
    "crates", "deploy", "docs", "public", "shell", "src", "style", "tests", "xtask",
];

/// Missing files and folders that a page names in backticks, such as `src/app.rs`.
pub fn named(page: &Source, exists: impl Fn(&str) -> bool) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for path in line.split('`').skip(1).step_by(2) {
            let is_path = path
                .split_once('/')
                .is_some_and(|(root, _)| ROOTS.contains(&root));
            let is_plain = !path.contains([' ', '<', '*', '{', '(']);
            if is_path && is_plain && !exists(path) {
                violations.push(Violation::at(
                    &page.path,
                    at + 1,
                    format!("there is no {path}"),
                ));
            }
        }
    }
    violations
}

/// Resolves a link of a page from the root: `../a.md` in `docs/b.md` is `a.md`.
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
    fn a_link_to_nothing_is_a_violation() {
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
    fn a_file_that_is_named_and_not_there_is_a_violation() {
        let text = "`src/app.rs` and `src/old.rs`, `src/<any>.rs`, `a/b`, `cargo test`";
        let page = Source {
            path: "README.md".to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(named(&page, |path| path == "src/app.rs").len(), 1);
    }
}
