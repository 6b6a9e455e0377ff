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
    "shell.reload",
    "signed-out.",
    "start.",
];
/// What the page says outside of the app.
const SHELL: &str = "shell.";
/// The language of the page, whose words of the shell stand in it.
const OF_THE_PAGE: &str = "en.json";
/// The end of the name of a screen's heading, which is drawn before the screen has its own words.
const HEADING: &str = "title";

/// Writes `texts/first/<tag>.json` beside each `texts/<tag>.json` of a site.
pub fn cut(folder: &Path) -> Result<(), Failure> {
    for path in files::list(&folder.join("texts"), &["."])? {
        let all = serde_json::from_str(&files::read(&path)?)
            .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        let name = path.file_name().unwrap_or_default();
        let first = folder.join("texts/first").join(name);
        let first_words = first_of(all, name == OF_THE_PAGE);
        files::write(&first, Value::Object(first_words).to_string().as_bytes())?;
    }
    Ok(())
}

fn first_of(mut all: Map<String, Value>, is_of_page: bool) -> Map<String, Value> {
    all.retain(|name, _| {
        let is_heading = name.split_once('.').is_some_and(|(_, end)| end == HEADING);
        let is_missing_in_page = name.starts_with(SHELL) && !is_of_page;
        is_heading || is_missing_in_page || FIRST.iter().any(|begin| name.starts_with(begin))
    });
    all
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, json};

    use super::first_of;

    #[test]
    fn what_is_said_before_signing_in_is_in_and_headings_are() {
        let names = [
            "start.what",
            "case.title",
            "case.next.title",
            "case.empty",
            "session.stay",
            "shell.exit",
        ];
        let all: Map<_, _> = names
            .map(|name| (name.to_owned(), json!("text")))
            .into_iter()
            .collect();
        let names = |is_of_page| {
            let first = first_of(all.clone(), is_of_page);
            let mut names: Vec<String> = first.into_iter().map(|(name, _)| name).collect();
            names.sort();
            names
        };
        assert_eq!(names(true), ["case.title", "session.stay", "start.what"]);
        let other = ["case.title", "session.stay", "shell.exit", "start.what"];
        assert_eq!(names(false), other);
    }
}
