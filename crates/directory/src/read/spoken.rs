//! Reads the languages that a service speaks. Feeds give codes, names, and lists of names in one text.

use serde_json::Value;

use super::value::{TEXT_MAX, first_text, list, part, raw};
use crate::languages::{code_of, named};
use crate::plain::{line, short};
use crate::words::{fold, stand_in};

/// Texts for "no other language".
const NONE: [&str; 7] = ["none", "n a", "na", "unknown", "other", "no", "nil"];
/// Words that make another language, or less than one, of the language beside them.
const CHANGED: &str =
    " sign creole pidgin patois no not non limited basic some via interpreter interpreters ";

/// The longest code: "pt-BR".
const CODE_MAX: usize = 5;

/// The codes of the languages, or their names if we know no code.
pub fn read(value: &Value) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    let on_phones = list(value, "phones").flat_map(|phone| list(phone, "languages"));
    let at = list(value, "service_at_locations");
    let in_places = at.flat_map(|at| list(part(at, "location"), "languages"));
    let own = list(value, "languages");
    for spoken in own.chain(on_phones).chain(in_places) {
        let name = first_text(spoken, &["name", "language"]);
        let name = spoken
            .as_str()
            .map_or(name, |name| short(&line(name), TEXT_MAX));
        let all = code_of(&raw(spoken, "code"))
            .map_or_else(|| of_name(&name), |code| vec![code.to_owned()]);
        for language in all {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
    }
    languages
}

/// The languages of a text: "English, Polish" has two. As words, if one of them is not clear.
fn of_name(name: &str) -> Vec<String> {
    let mut all = Vec::new();
    if NONE.contains(&fold(name).as_str()) {
        return all;
    }
    let list = name.replace(" and ", ",");
    for part in list.split([',', ';', '/', '&', '+']).map(str::trim) {
        let folded = fold(part);
        if folded.is_empty() || NONE.contains(&folded.as_str()) {
            continue;
        }
        let words = folded.split(' ');
        let is_bsl = stand_in(&folded, "british sign language") || stand_in(&folded, "bsl");
        let is_changed = words.clone().any(|word| stand_in(CHANGED, word));
        let mut codes: Vec<&str> = if is_bsl {
            vec!["bfi"]
        } else if is_changed {
            Vec::new()
        } else {
            words.filter_map(named).collect()
        };
        if codes.is_empty() && !is_changed {
            codes.extend(code_of(part).filter(|_| part.len() <= CODE_MAX));
        }
        if codes.is_empty() {
            all.push(part.to_owned());
        }
        all.extend(codes.into_iter().map(str::to_owned));
    }
    all
}
