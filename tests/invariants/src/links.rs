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

/// Bare names of Rust files, such as `codes.rs`, that are not in the folder of the last path before them in their line.
pub fn named_beside(page: &Source, exists: impl Fn(&str) -> bool) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        let mut folder = "";
        for name in line.split('`').skip(1).step_by(2) {
            if let Some((before, _)) = name.rsplit_once('/') {
                folder = before;
            } else if name.ends_with(".rs") && !exists(&format!("{folder}/{name}")) {
                let what = format!("there is no {folder}/{name}");
                violations.push(Violation::at(&page.path, at + 1, what));
            }
        }
    }
    violations
}

/// Links of a page to headings that are not there, in it or in another. `read` gives the text of a page from the root.
pub fn anchors(page: &Source, read: impl Fn(&str) -> String) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (at, line) in page.text.lines().enumerate() {
        for rest in line.split("](").skip(1) {
            let link = rest.split([')', ' ']).next().unwrap_or_default();
            let Some((file, anchor)) = link.split_once('#') else {
                continue;
            };
            let is_page = file.is_empty() || (file.ends_with(".md") && !file.contains(':'));
            let text = match file {
                "" => page.text.clone(),
                file => read(&beside(&page.path, file)),
            };
            if is_page && !headings(&text).any(|heading| heading == anchor) {
                let what = format!("there is no heading #{anchor} in {link}");
                violations.push(Violation::at(&page.path, at + 1, what));
            }
        }
    }
    violations
}

/// The headings of a page as the links to them are written: `## One origin` is `one-origin`.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines().filter(|line| line.starts_with('#'));
    lines.map(|line| {
        let words = line.trim_start_matches('#').trim().to_lowercase();
        let kept = words.replace(' ', "-");
        kept.chars()
            .filter(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '_'))
            .collect()
    })
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
    use super::{anchors, check, named, named_beside};
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

    #[test]
    fn a_bare_name_that_is_not_beside_the_last_path_is_a_violation() {
        let page = Source {
            path: "a.md".to_owned(),
            text: "`tests/b/codes.rs`, `pages.rs`, `gone.rs`\n`pages.rs`".to_owned(),
        };
        let found = named_beside(&page, |path| path == "tests/b/pages.rs");
        let lines: Vec<usize> = found.iter().map(|one| one.line).collect();
        assert_eq!(lines, [1, 2]);
    }

    #[test]
    fn a_link_to_no_heading_is_a_violation() {
        let text = "# A page: `x.json`\n[1](#a-page-xjson) [2](#b) [3](o.md#one-origin) [4](o.md#two) [5](https://x.example/#y)";
        let page = Source {
            path: "docs/a.md".to_owned(),
            text: text.to_owned(),
        };
        let read = |path: &str| match path {
            "docs/o.md" => "## One origin\n".to_owned(),
            _ => String::new(),
        };
        assert_eq!(anchors(&page, read).len(), 2);
    }
}
