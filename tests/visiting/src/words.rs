//! The portal's texts by key, so that no test repeats them.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::program;

/// The English text of a key.
pub fn say(key: &str) -> String {
    say_in("en", key)
}

/// The English text of a key, with its placeholders filled in.
pub fn say_with(key: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(say(key), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), value)
    })
}

/// The text of a key in a language of `public/texts`.
pub fn say_in(language: &str, key: &str) -> String {
    static ENGLISH: OnceLock<HashMap<String, String>> = OnceLock::new();
    static OTHER: OnceLock<HashMap<String, String>> = OnceLock::new();
    let cell = if language == "en" { &ENGLISH } else { &OTHER };
    let texts = cell.get_or_init(|| read(language));
    texts
        .get(key)
        .cloned()
        .unwrap_or_else(|| panic!("{language}.json has no text `{key}`"))
}

fn read(language: &str) -> HashMap<String, String> {
    let path = program::checkout().join(format!("public/texts/{language}.json"));
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
