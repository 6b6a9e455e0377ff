//! The languages match: the same keys, the same `{placeholders}`, every plural form.

use std::collections::{BTreeMap, BTreeSet};

use crate::Violation;
use crate::tree::Source;

/// The texts of one language, by key.
pub type Texts = BTreeMap<String, String>;

/// The plural forms that `Intl.PluralRules` can answer with, by language (CLDR 48).
const FORMS: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("bn", &["one", "other"]),
    ("cy", &["zero", "one", "two", "few", "many", "other"]),
    ("en", &["one", "other"]),
    ("gu", &["one", "other"]),
    ("pa", &["one", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("ro", &["one", "few", "other"]),
    ("so", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
    ("ur", &["one", "other"]),
    ("zh", &["other"]),
];

/// Every form there is.
const ALL_FORMS: &[&str] = &["zero", "one", "two", "few", "many", "other"];

/// Reads a file of texts: one JSON object of texts, none of them empty.
pub fn read(source: &Source) -> Result<Texts, Violation> {
    let texts: Texts = serde_json::from_str(&source.text)
        .map_err(|error| Violation::at(&source.path, error.line(), format!("{error}")))?;
    match texts.iter().find(|(_, text)| text.trim().is_empty()) {
        Some((key, _)) => Err(Violation::of(&source.path, format!("{key} is empty"))),
        None => Ok(texts),
    }
}

/// The tag of the language in a file: `public/texts/cy.json` is `cy`.
pub fn language(path: &str) -> &str {
    path.rsplit('/')
        .next()
        .and_then(|name| name.strip_suffix(".json"))
        .unwrap_or_default()
}

/// Where a language differs from English: keys, placeholders and plural forms.
pub fn check(file: &str, english: &Texts, texts: &Texts) -> Vec<Violation> {
    let tag = language(file);
    let Some((_, forms)) = FORMS.iter().find(|(name, _)| *name == tag) else {
        let what = format!("add the plural forms of {tag} to tests/invariants/src/words.rs");
        return vec![Violation::of(file, what)];
    };
    let mut violations = Vec::new();
    let wanted = wanted(english, forms);
    for key in wanted.keys().filter(|key| !texts.contains_key(*key)) {
        violations.push(Violation::of(file, format!("{key} is missing")));
    }
    for (key, text) in texts {
        match wanted.get(key) {
            None => violations.push(Violation::of(
                file,
                format!("{key} is not in English, or no plural form"),
            )),
            Some(pattern) => {
                let is_plural = plural_base(english, key).is_some();
                let what = difference(text, pattern, is_plural);
                violations.extend(what.map(|what| Violation::of(file, format!("{key} {what}"))));
            }
        }
    }
    violations
}

/// How the placeholders and numbers of a text differ from the English ones.
fn difference(text: &str, pattern: &str, is_plural: bool) -> Option<String> {
    let (has, may) = (placeholders(text), placeholders(pattern));
    // "one" or "two" may be said in a word instead of the number.
    let is_needed = |name: &&String| !(is_plural && *name == "n");
    if !has.is_subset(&may) || may.iter().filter(is_needed).any(|name| !has.contains(name)) {
        return Some(format!("has {has:?} where English has {may:?}"));
    }
    if !is_plural && numbers(text) != numbers(pattern) {
        return Some(format!("has other numbers than \"{pattern}\""));
    }
    let is_other = sentences(text) != sentences(pattern);
    is_other.then(|| format!("has other sentences than \"{pattern}\""))
}

/// A translation follows sentence by sentence: so no fact is dropped or added.
fn sentences(text: &str) -> usize {
    let after = |at: usize| text.get(at..).and_then(|rest| rest.chars().next());
    let is_end = |(at, sign): &(usize, char)| match sign {
        '.' | '?' | '!' => after(at + 1).is_none_or(|next| matches!(next, ' ' | '”' | '’')),
        '。' | '？' | '۔' | '؟' | '।' => true,
        _ => false,
    };
    text.char_indices().filter(is_end).count()
}

/// The keys a language with these plural forms needs, each with the English text it translates.
fn wanted(english: &Texts, forms: &[&str]) -> Texts {
    let mut wanted = Texts::new();
    for (key, text) in english {
        match plural_base(english, key) {
            None => {
                wanted.insert(key.clone(), text.clone());
            }
            Some(base) => {
                let other = english.get(&format!("{base}.other")).unwrap_or(text);
                for form in forms {
                    wanted.insert(format!("{base}.{form}"), other.clone());
                }
            }
        }
    }
    wanted
}

/// The key without its plural form, if English has several forms of it.
pub fn plural_base<'a>(english: &Texts, key: &'a str) -> Option<&'a str> {
    let (base, form) = key.rsplit_once('.')?;
    let is_plural = ALL_FORMS.contains(&form)
        && ["one", "other"]
            .iter()
            .all(|form| english.contains_key(&format!("{base}.{form}")));
    is_plural.then_some(base)
}

/// Phone numbers, time limits and counts: a translation may not change one.
fn numbers(text: &str) -> Vec<&str> {
    let runs = text.split(|sign: char| !sign.is_ascii_digit());
    let mut numbers: Vec<&str> = runs.filter(|run| !run.is_empty()).collect();
    numbers.sort_unstable();
    numbers
}

fn placeholders(text: &str) -> BTreeSet<String> {
    let after_open = text.split('{').skip(1);
    after_open
        .filter_map(|rest| Some(rest.split_once('}')?.0.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Texts, check, read};
    use crate::tree::Source;

    fn texts(pairs: &[(&str, &str)]) -> Texts {
        pairs
            .iter()
            .map(|(key, text)| ((*key).to_owned(), (*text).to_owned()))
            .collect()
    }

    fn english() -> Texts {
        texts(&[
            ("start.title", "Start"),
            ("code.sent", "Sent at {time}"),
            ("help.call", "Call [999], then press 55"),
            ("days.one", "{n} day"),
            ("days.other", "{n} days"),
        ])
    }

    #[track_caller]
    fn welsh(change: &[(&str, &str)], drop: &[&str], expected: usize) {
        let mut welsh = texts(&[
            ("start.title", "Dechrau"),
            ("code.sent", "Anfonwyd am {time}"),
            ("help.call", "Pwyswch 55 ar ôl ffonio [999]"),
            ("days.zero", "{n} diwrnod"),
            ("days.one", "un diwrnod"),
            ("days.two", "{n} ddiwrnod"),
            ("days.few", "{n} diwrnod"),
            ("days.many", "{n} diwrnod"),
            ("days.other", "{n} diwrnod"),
        ]);
        welsh.extend(texts(change));
        welsh.retain(|key, _| !drop.contains(&key.as_str()));
        let found = check("public/texts/cy.json", &english(), &welsh);
        assert_eq!(found.len(), expected, "{found:?}");
    }

    #[test]
    fn a_complete_language_has_no_violation() {
        welsh(&[], &[], 0);
        assert_eq!(check("public/texts/en.json", &english(), &english()), []);
    }

    #[test]
    fn a_missing_key_an_extra_key_and_a_missing_form_are_violations() {
        welsh(&[], &["start.title"], 1);
        welsh(&[("start.new", "Newydd")], &[], 1);
        welsh(&[], &["days.many"], 1);
    }

    #[test]
    fn a_placeholder_that_is_lost_or_invented_is_a_violation() {
        welsh(&[("code.sent", "Anfonwyd")], &[], 1);
        welsh(&[("code.sent", "Anfonwyd am {amser}")], &[], 1);
        welsh(&[("days.few", "{nifer} diwrnod")], &[], 1);
    }

    #[test]
    fn a_number_that_is_changed_is_a_violation() {
        welsh(&[("help.call", "Pwyswch 55 ar ôl ffonio [99]")], &[], 1);
        welsh(&[("help.call", "Ffoniwch [999]")], &[], 1);
    }

    #[test]
    fn a_sentence_that_is_dropped_or_added_is_a_violation() {
        welsh(&[("start.title", "Dechrau. Nawr.")], &[], 1);
        welsh(&[("help.call", "Ffoniwch [999]. Yna pwyswch 55.")], &[], 1);
        welsh(&[("start.title", "Dechrau waymark.example")], &[], 0);
    }

    #[test]
    fn a_language_without_known_plural_forms_is_a_violation() {
        assert_eq!(
            check("public/texts/xx.json", &english(), &english()).len(),
            1
        );
    }

    #[test]
    fn an_empty_text_is_a_violation() {
        let file = |text: &str| Source {
            path: "en.json".to_owned(),
            text: text.to_owned(),
        };
        assert!(read(&file("{\"a\": \"x\"}")).is_ok());
        assert!(read(&file("{\"a\": \" \"}")).is_err());
        assert!(read(&file("{\"a\": 1}")).is_err());
    }
}
