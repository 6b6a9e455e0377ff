//! No circles: files do not use each other in a ring, nor do the top folders of a crate.
//!
//! A file uses the file that *defines* what it names, in a `use` or in the middle of a function.
//! What does not count:
//! - `mod` and `pub use`: they declare a name or pass it on; who names it uses its definition.
//! - What a module keeps private (no `pub` of any kind) and its own children use: to Rust they are one.
//! - Methods: their names do not say whose they are. Tests inside a file.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::Violation;
use crate::modules::{Crate, Files, read, roots};
use crate::resolve::{Named, resolve};

/// Who uses whom: for each file or folder those that it uses, with an example.
type Graph = BTreeMap<String, BTreeMap<String, Use>>;

/// One use of a file by another.
#[derive(Debug, Clone)]
struct Use {
    file: String,
    line: usize,
    path: String,
}

/// The circles of these files.
pub fn check(files: &Files) -> Vec<Violation> {
    let (mut by_file, mut by_folder) = (Graph::new(), Graph::new());
    let mut folders = BTreeSet::new();
    for root in roots(files) {
        let place = root.rsplit_once('/').map_or("", |(place, _)| place);
        for (one, other, example) in uses(&read(files, root)) {
            if let (Some(from), Some(to)) = (part(place, &one), part(place, &other))
                && from.name != to.name
            {
                if from.is_folder {
                    folders.insert(from.name.clone());
                }
                note(&mut by_folder, from.name, to.name, example.clone());
            }
            note(&mut by_file, one, other, example);
        }
    }
    let all: BTreeSet<String> = by_file.keys().cloned().collect();
    let mut found = circles(&by_file, &all, "files");
    found.extend(circles(&by_folder, &folders, "folders"));
    found
}

/// Every use of one file of a crate by another.
fn uses(modules: &Crate) -> Vec<(String, String, Use)> {
    let mut found = Vec::new();
    for from in modules.values() {
        for (path, line) in &from.uses {
            let Some(Named::Item { module, is_public }) = resolve(modules, from, path) else {
                continue;
            };
            let is_shared = !is_public && from.path.starts_with(&module.path);
            if module.file != from.file && !is_shared {
                let (file, path) = (from.file.clone(), path.join("::"));
                let line = *line;
                found.push((
                    from.file.clone(),
                    module.file.clone(),
                    Use { file, line, path },
                ));
            }
        }
    }
    found
}

fn note(graph: &mut Graph, one: String, other: String, example: Use) {
    graph
        .entry(one)
        .or_default()
        .entry(other)
        .or_insert(example);
}

/// The part of a crate that a file is in: a folder, or a file beside the root.
struct Part {
    name: String,
    is_folder: bool,
}

fn part(place: &str, file: &str) -> Option<Part> {
    let below = file.strip_prefix(place)?.strip_prefix('/')?;
    let (name, is_folder) = match below.split_once('/') {
        Some((folder, _)) => (folder, true),
        None => (below.strip_suffix(".rs")?, false),
    };
    let name = format!("{place}/{name}");
    Some(Part { name, is_folder })
}

/// A shortest circle through each tangle in which one of `starts` is.
fn circles(graph: &Graph, starts: &BTreeSet<String>, what: &str) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut known = BTreeSet::new();
    for start in starts {
        if known.contains(start) {
            continue;
        }
        if let Some(circle) = shortest(graph, start) {
            let ahead = reach(graph, start);
            let tangled = ahead
                .iter()
                .filter(|name| reach(graph, name).contains(start));
            let tangled: BTreeSet<String> = tangled.cloned().collect();
            found.push(violation(graph, &circle, tangled.len(), what));
            known.extend(tangled);
        }
    }
    found
}

/// The shortest way from a name back to itself, its start at both ends.
fn shortest(graph: &Graph, start: &str) -> Option<Vec<String>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut ahead = VecDeque::from([start]);
    while let Some(name) = ahead.pop_front() {
        for other in graph.get(name).into_iter().flat_map(BTreeMap::keys) {
            if other == start {
                let mut back = vec![start.to_owned(), name.to_owned()];
                let mut at = name;
                while let Some(before) = came_from.get(at) {
                    back.push((*before).to_owned());
                    at = before;
                }
                back.reverse();
                return Some(back);
            }
            if !came_from.contains_key(other.as_str()) {
                came_from.insert(other, name);
                ahead.push_back(other);
            }
        }
    }
    None
}

/// All that a name uses, and what that uses, and so on.
fn reach(graph: &Graph, start: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut ahead = vec![start];
    while let Some(name) = ahead.pop() {
        for other in graph.get(name).into_iter().flat_map(BTreeMap::keys) {
            if seen.insert(other.clone()) {
                ahead.push(other);
            }
        }
    }
    seen
}

fn violation(graph: &Graph, circle: &[String], tangled: usize, what: &str) -> Violation {
    let mut told = format!("a circle of {what}: {}", circle.join(" -> "));
    if tangled >= circle.len() {
        told += &format!(" (one of a tangle of {tangled})");
    }
    let mut first = None;
    for pair in circle.windows(2) {
        if let [one, other] = pair
            && let Some(example) = graph.get(one).and_then(|uses| uses.get(other))
        {
            told += &format!(
                "\n    {}:{} uses {}",
                example.file, example.line, example.path
            );
            first = first.or(Some(example));
        }
    }
    match first {
        Some(example) => Violation::at(&example.file, example.line, told),
        None => Violation::of(circle.first().map_or("", String::as_str), told),
    }
}

#[cfg(test)]
mod tests;
