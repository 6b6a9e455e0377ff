//! Cuts the words of the first screens out of each language's file: a first visit waits for no others.

use std::path::Path;

use serde_json::{Map, Value};
use xtask::failure::Failure;
use xtask::files;

/// What the names of such texts begin with: signing in, and all that can be said meanwhile.
const FIRST: [&str; 14] = [
    "code.",
    "common.",
    "error.",
    "helper-sign-in.open",
    "language.",
    "load.",
    "lost-reference.",
    "nav.",
    "no-text.",
    "reference.",
    "session",
    "shell.",
    "signed-out.",
    "start.",
];
/// How the names of headings end. A heading is drawn before its screen has its own words.
const HEADING: &str = "title";

/// Writes `texts/first/<tag>.json` beside each `texts/<tag>.json` of a site.
pub fn cut(folder: &Path) -> Result<(), Failure> {
    for path in files::list(&folder.join("texts"), &["."])? {
        let all = serde_json::from_str(&files::read(&path)?)
            .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        let name = path.file_name().unwrap_or_default();
        let first = folder.join("texts/first").join(name);
        files::write(&first, Value::Object(first_of(all)).to_string().as_bytes())?;
    }
    Ok(())
}

fn first_of(mut all: Map<String, Value>) -> Map<String, Value> {
    all.retain(|name, _| {
        name.ends_with(HEADING) || FIRST.iter().any(|begin| name.starts_with(begin))
    });
    all
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::first_of;

    #[test]
    fn what_is_said_before_signing_in_is_in_and_headings_are() {
        let names = ["start.what", "case.title", "case.empty", "session.stay"];
        let all: Map<_, _> = names
            .map(|name| (name.to_owned(), json!("text")))
            .into_iter()
            .collect();
        let mut first: Vec<String> = first_of(all).into_iter().map(|(name, _)| name).collect();
        first.sort();
        assert_eq!(first, ["case.title", "session.stay", "start.what"]);
    }
}
