//! Explains legal words: those in a text, or all.

use casework::mentions;

use crate::language::{Key, find, keys, say};
use crate::ui::{self, AnyView, Row};

/// Names the words in the texts: each has a `term`, a `meaning`, and the `forms` it is used in.
const WORDS: [&str; 54] = [
    "adjourned",
    "appeal",
    "bail",
    "caution",
    "charge",
    "cica",
    "coroner",
    "cps",
    "crime-reference",
    "cross-examination",
    "crown-court",
    "custody",
    "defendant",
    "enhanced",
    "evidence",
    "flo",
    "hearing",
    "hospital-order",
    "idva",
    "inquest",
    "isva",
    "jury",
    "licence",
    "magistrates",
    "needs-assessment",
    "nfa",
    "officer",
    "ombudsman",
    "out-of-court",
    "parole",
    "plea",
    "probation",
    "protective-order",
    "recall",
    "remand",
    "restorative-justice",
    "restraining-order",
    "review",
    "rui",
    "sentence",
    "special-measures",
    "suspect",
    "trial",
    "tribunal",
    "unduly-lenient",
    "vcs",
    "verdict",
    "victims-code",
    "vlo",
    "vps",
    "warned-list",
    "wcu",
    "witness-service",
    "youth-court",
];

/// The legal words of a text, explained on request. None if it has none.
pub fn words_explained(text: &str) -> Option<AnyView> {
    let used = rows(|word| {
        let forms = find(word.join(".forms")).unwrap_or_default();
        forms.split(", ").any(|form| mentions(text, form))
    });
    if used.is_empty() {
        return None;
    }
    Some(ui::details(
        say(keys::GLOSSARY_TITLE),
        ui::summary_list(used),
    ))
}

/// All legal words.
pub fn all_words_explained() -> AnyView {
    ui::summary_list(rows(|_| true))
}

/// The wanted words, sorted as the texts of the current language spell them.
fn rows(is_wanted: impl Fn(Key) -> bool) -> Vec<Row> {
    let all = Key::of("glossary.");
    // Insertion by hand: the standard library's sort costs 4 KB.
    let mut found: Vec<(String, String)> = Vec::new();
    for word in WORDS.map(|name| all.join(name)) {
        let texts = find(word.join(".term")).zip(find(word.join(".meaning")));
        if let Some(texts) = texts.filter(|_| is_wanted(word)) {
            let at = found.partition_point(|(term, _)| *term < texts.0);
            found.insert(at, texts);
        }
    }
    let rows = found.into_iter();
    rows.map(|(term, meaning)| Row::new(term, meaning))
        .collect()
}
