//! Which cases of the stand-in backend show an event.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Fault;

/// How many cases are named for each event.
const NAMED: usize = 3;

/// References of the seed cases, by kind and outcome.
pub struct ByEvent(BTreeMap<(String, Option<String>), Vec<String>>);

/// Reads the seed cases.
///
/// # Errors
/// When one cannot be read.
pub fn by_event(folder: &Path) -> Result<ByEvent, Fault> {
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    // Some cases are there to fail.
    let to_read = |file: &&fs::DirEntry| !file.file_name().to_string_lossy().starts_with("always-");
    for file in files.iter().filter(to_read) {
        let case: Value = serde_json::from_str(&fs::read_to_string(file.path())?)?;
        let reference = case.get("reference").and_then(Value::as_str);
        let milestones = case.pointer("/case/milestones").and_then(Value::as_array);
        let (Some(reference), Some(milestones)) = (reference, milestones) else {
            continue;
        };
        for one in milestones {
            let of = |name| one.get(name).and_then(Value::as_str).map(str::to_owned);
            let Some(kind) = of("kind") else { continue };
            for outcome in [None, of("outcome")] {
                let cases = found.entry((kind.clone(), outcome)).or_default();
                if !cases.iter().any(|case| case == reference) {
                    cases.push(reference.to_owned());
                }
            }
        }
    }
    Ok(ByEvent(found))
}

impl ByEvent {
    /// The cases that show it, a few at most.
    pub fn of(&self, kind: &str, outcome: Option<&str>) -> String {
        let cases = self.0.get(&(kind.to_owned(), outcome.map(str::to_owned)));
        let cases = cases.map(|cases| cases.iter().take(NAMED).cloned().collect::<Vec<_>>());
        super::or_dash(cases.unwrap_or_default().join(", "))
    }
}
