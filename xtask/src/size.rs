//! What a first visit downloads, and what comes later, in brotli bytes, against the budget.

use crate::failure::Failure;
use crate::stamp;
use crate::workspace::Workspace;
use std::fs;
use std::path::Path;

/// The budget: a build above it fails.
const WASM_BYTES_MAX: u64 = 110 * 1024;
const FIRST_VISIT_BYTES_MAX: u64 = 140 * 1024;
/// What a person waits for at most when the next screen is in a later part.
const LATER_BYTES_MAX: u64 = 90 * 1024;

/// Names of the parts, in the order they are printed.
const PARTS: [&str; 5] = ["HTML", "JavaScript", "WASM", "CSS", "English"];
/// The parts of the app that a first visit does not load, and what both of them need.
const LATER: [&str; 2] = ["signed in", "support"];
const SHARED: [&str; 1] = ["shared"];

/// Prints every part; fails above the budget.
pub fn size(workspace: &Workspace) -> Result<(), Failure> {
    let parts = measure(&workspace.dist(), &PARTS)?;
    println!("First visit, brotli bytes:");
    for (name, bytes) in &parts {
        println!("  {name:<11}{bytes:>8}");
    }
    let total: u64 = parts.iter().map(|(_, bytes)| bytes).sum();
    println!("  {:<11}{total:>8}", "all");
    println!("At most: WASM {WASM_BYTES_MAX}, all {FIRST_VISIT_BYTES_MAX}.");
    let shared = measure(&workspace.dist(), &SHARED)?;
    let shared: u64 = shared.iter().map(|(_, bytes)| bytes).sum();
    println!("Parts that come later, each with the {shared} bytes that they share:");
    for (name, bytes) in measure(&workspace.dist(), &LATER)? {
        println!("  {name:<11}{:>8}", bytes + shared);
        if bytes + shared > LATER_BYTES_MAX {
            return Err(over(
                &format!("The part “{name}”"),
                bytes + shared,
                LATER_BYTES_MAX,
            ));
        }
    }
    println!("At most: {LATER_BYTES_MAX}.");
    within_budget(&parts)
}

fn measure<'a>(dist: &Path, parts: &[&'a str]) -> Result<Vec<(&'a str, u64)>, Failure> {
    let mut parts: Vec<(&str, u64)> = parts.iter().map(|name| (*name, 0)).collect();
    for path in stamp::files(dist, &["."])? {
        let name = path
            .strip_prefix(dist)
            .unwrap_or(&path)
            .to_string_lossy()
            .into_owned();
        let Some(part) = part_of(&name) else { continue };
        let sent = path.with_added_extension("br");
        let file = fs::metadata(&sent).map_err(|error| Failure::file(&sent, &error))?;
        for (_, bytes) in parts.iter_mut().filter(|(name, _)| *name == part) {
            *bytes += file.len();
        }
    }
    Ok(parts)
}

/// What a file of `dist/` counts as; nothing for what is not part of the app.
fn part_of(name: &str) -> Option<&'static str> {
    match name.trim_start_matches("./") {
        "index.html" => Some("HTML"),
        "texts/en.json" => Some("English"),
        name if name.ends_with(".js") => Some("JavaScript"),
        name if name.ends_with(".wasm") && name.starts_with("waymark-") => Some("WASM"),
        name if name.starts_with("split_signed_in-") && name.ends_with(".wasm") => {
            Some("signed in")
        }
        name if name.starts_with("split_support-") && name.ends_with(".wasm") => Some("support"),
        name if name.ends_with(".wasm") => Some("shared"),
        name if name.ends_with(".css") => Some("CSS"),
        _ => None,
    }
}

fn within_budget(parts: &[(&str, u64)]) -> Result<(), Failure> {
    if let Some((name, _)) = parts.iter().find(|(_, bytes)| *bytes == 0) {
        return Err(Failure::new(format!("There is no {name} in dist/.")).mend("cargo xtask build"));
    }
    let wasm: u64 = parts
        .iter()
        .filter(|(name, _)| *name == "WASM")
        .map(|(_, it)| it)
        .sum();
    let total: u64 = parts.iter().map(|(_, bytes)| bytes).sum();
    if wasm > WASM_BYTES_MAX {
        return Err(over("The WASM", wasm, WASM_BYTES_MAX));
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
        assert_eq!(part_of("texts/en.json"), Some("English"));
        assert_eq!(part_of("texts/cy.json"), None);
        assert_eq!(part_of("waymark-0.wasm"), Some("WASM"));
        assert_eq!(part_of("split_support-0.wasm"), Some("support"));
        assert_eq!(part_of("chunk_3-0.wasm"), Some("shared"));
        assert_eq!(part_of("waymark-0.wasm.br"), None);
        assert_eq!(part_of("icon.svg"), None);
    }

    #[test]
    fn a_part_above_the_budget_fails() {
        let with_wasm = |wasm, css| within_budget(&[("HTML", 1), ("WASM", wasm), ("CSS", css)]);
        assert!(with_wasm(WASM_BYTES_MAX, 100).is_ok());
        assert!(with_wasm(WASM_BYTES_MAX + 1, 100).is_err());
        assert!(with_wasm(100, FIRST_VISIT_BYTES_MAX).is_err());
        assert!(
            with_wasm(100, 0)
                .unwrap_err()
                .to_string()
                .contains("no CSS")
        );
    }
}
