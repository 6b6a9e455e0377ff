//! What a first visit downloads, and what comes later, in brotli bytes, against the budget.

use std::fs;
use std::path::Path;

use xtask::failure::Failure;
use xtask::files;
use xtask::workspace::Workspace;

use crate::causes;
use crate::parts;

/// The budget: a build above it fails.
const FIRST_VISIT_BYTES_MAX: u64 = 108 * 1024;
/// Of it before the first action: the page alone, which fits into the first answers of a connection.
const PAGE_BYTES_MAX: u64 = 12 * 1024;
/// What a person waits for at most when the next screen is in a later part.
const LATER_BYTES_MAX: u64 = 90 * 1024;
/// The same where the search for services is in it, with its words and every place of England and Wales
/// (docs/decisions/0036-the-search-knows-people-and-places.md).
const SEARCH_BYTES_MAX: u64 = 104 * 1024;
/// The same with lists for others and the counts of promises beside the search.
const SIGNPOSTING_BYTES_MAX: u64 = 112 * 1024;

/// Names of the parts, in the order they are printed.
const PARTS: [&str; 6] = ["HTML", "JavaScript", "WASM", "CSS", "words", "settings"];
/// The parts of the app that a first visit does not load, as `src/screens/parts.rs` names them.
const LATER: [&str; 4] = ["signed_in", "asking", "support", "signposting"];

/// Prints every part; fails above the budget.
pub fn size(workspace: &Workspace) -> Result<(), Failure> {
    let parts = measure(&workspace.dist(), &PARTS, part_of)?;
    println!("First visit, brotli bytes:");
    for (name, bytes) in &parts {
        println!("  {name:<11}{bytes:>8}");
    }
    let total: u64 = parts.iter().map(|(_, bytes)| bytes).sum();
    println!("  {:<11}{total:>8}", "all");
    println!("At most: HTML {PAGE_BYTES_MAX}, all {FIRST_VISIT_BYTES_MAX}.");
    println!("Parts that come later, each with what it shares with others:");
    for name in LATER {
        let files = parts::files_of(workspace, name)?;
        let of_part = |file: &str| files.iter().any(|name| stem(file) == name).then_some(name);
        let bytes = measure(&workspace.dist(), &[name], of_part)?;
        let bytes: u64 = bytes.iter().map(|(_, bytes)| bytes).sum();
        println!("  {name:<11}{bytes:>8}");
        if bytes == 0 {
            let missing = format!("There is no part {name:?} in dist/.");
            return Err(Failure::new(missing).mend("cargo xtask build"));
        }
        if bytes > later_max(name) {
            return Err(over(&format!("The part {name:?}"), bytes, later_max(name)));
        }
    }
    println!(
        "At most: {LATER_BYTES_MAX}, support {SEARCH_BYTES_MAX}, signposting {SIGNPOSTING_BYTES_MAX}."
    );
    other_files(&workspace.dist())?;
    causes::print(workspace)?;
    within_budget(&parts)
}

fn later_max(part: &str) -> u64 {
    match part {
        "support" => SEARCH_BYTES_MAX,
        "signposting" => SIGNPOSTING_BYTES_MAX,
        _ => LATER_BYTES_MAX,
    }
}

/// Scripts, styles and words, each file for itself, largest first.
fn other_files(dist: &Path) -> Result<(), Failure> {
    let is_one = |name: &str| {
        [".js", ".css", ".json"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    let mut sizes = Vec::new();
    for path in files::list(dist, &["."])? {
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy();
        if is_one(&name) {
            sizes.push((sent(&path)?, name.trim_start_matches("./").to_owned()));
        }
    }
    sizes.sort_unstable_by(|one, other| other.cmp(one));
    println!("JavaScript, CSS and words by file, brotli bytes:");
    for (bytes, name) in sizes {
        println!("  {bytes:>8}  {name}");
    }
    Ok(())
}

/// The bytes that a browser is sent. What compressing would not make smaller is sent as it is.
fn sent(path: &Path) -> Result<u64, Failure> {
    let compressed = path.with_added_extension("br");
    let sent = if compressed.is_file() {
        &compressed
    } else {
        path
    };
    let file = fs::metadata(sent).map_err(|error| Failure::file(sent, &error))?;
    Ok(file.len())
}

/// The name of a part's file as it was before it got its hash.
fn stem(file: &str) -> &str {
    let wasm = file.trim_start_matches("./").strip_suffix(".wasm");
    let name = wasm.and_then(|name| name.rsplit_once('-'));
    name.map_or("", |(name, _)| name)
}

fn measure<'a>(
    dist: &Path,
    parts: &[&'a str],
    part_of: impl Fn(&str) -> Option<&'a str>,
) -> Result<Vec<(&'a str, u64)>, Failure> {
    let mut parts: Vec<(&str, u64)> = parts.iter().map(|name| (*name, 0)).collect();
    for path in files::list(dist, &["."])? {
        let name = path
            .strip_prefix(dist)
            .unwrap_or(&path)
            .to_string_lossy()
            .into_owned();
        let Some(part) = part_of(&name) else { continue };
        let file = sent(&path)?;
        for (_, bytes) in parts.iter_mut().filter(|(name, _)| *name == part) {
            *bytes += file;
        }
    }
    Ok(parts)
}

/// What a file of `dist/` counts as; nothing for what a first visit does not load.
fn part_of(name: &str) -> Option<&'static str> {
    match name.trim_start_matches("./") {
        "index.html" => Some("HTML"),
        "texts/first/en.json" => Some("words"),
        "config.json" => Some("settings"),
        name if name.ends_with(".js") => Some("JavaScript"),
        name if name.ends_with(".wasm") && name.starts_with("waymark-") => Some("WASM"),
        name if name.ends_with(".css") => Some("CSS"),
        _ => None,
    }
}

fn within_budget(parts: &[(&str, u64)]) -> Result<(), Failure> {
    if let Some((name, _)) = parts.iter().find(|(_, bytes)| *bytes == 0) {
        return Err(Failure::new(format!("There is no {name} in dist/.")).mend("cargo xtask build"));
    }
    let page: u64 = parts
        .iter()
        .filter(|(name, _)| *name == "HTML")
        .map(|(_, it)| it)
        .sum();
    let total: u64 = parts.iter().map(|(_, bytes)| bytes).sum();
    if page > PAGE_BYTES_MAX {
        return Err(over("The page", page, PAGE_BYTES_MAX));
    }
    if total > FIRST_VISIT_BYTES_MAX {
        return Err(over("A first visit", total, FIRST_VISIT_BYTES_MAX));
    }
    Ok(())
}

fn over(what: &str, bytes: u64, max: u64) -> Failure {
    Failure::new(format!(
        "{what} is {bytes} bytes: {} over the budget.",
        bytes - max
    ))
    .mend(
        "take out a dependency, or draw a screen from data; docs/decisions/ has what was measured",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_first_visit_loads_counts() {
        assert_eq!(part_of("index.html"), Some("HTML"));
        assert_eq!(part_of("texts/first/en.json"), Some("words"));
        assert_eq!(part_of("texts/en.json"), None);
        assert_eq!(part_of("texts/first/cy.json"), None);
        assert_eq!(part_of("config.json"), Some("settings"));
        assert_eq!(part_of("waymark-0.wasm"), Some("WASM"));
        assert_eq!(part_of("split_support-0.wasm"), None);
        assert_eq!(part_of("chunk_3-0.wasm"), None);
        assert_eq!(part_of("waymark-0.wasm.br"), None);
        assert_eq!(part_of("icon.svg"), None);
    }

    #[test]
    fn a_part_is_known_by_its_name_before_the_hash() {
        assert_eq!(stem("split_signed_in-5b3c37de.wasm"), "split_signed_in");
        assert_eq!(stem("./chunk_3-0.wasm"), "chunk_3");
        assert_eq!(stem("chunk_3-0.wasm.br"), "");
    }

    #[test]
    fn a_part_above_the_budget_fails() {
        let with_page = |page, css| within_budget(&[("HTML", page), ("WASM", 1), ("CSS", css)]);
        assert!(with_page(PAGE_BYTES_MAX, 100).is_ok());
        assert!(with_page(PAGE_BYTES_MAX + 1, 100).is_err());
        assert!(with_page(100, FIRST_VISIT_BYTES_MAX).is_err());
        assert!(
            with_page(100, 0)
                .unwrap_err()
                .to_string()
                .contains("no CSS")
        );
    }
}
