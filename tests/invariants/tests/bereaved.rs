//! What a bereaved family reads about its case: no words for a person who was hurt, and none that ask something of it.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use invariants::tree::files;
use invariants::words::{self, Texts, language};

/// The end of the key of a text for a bereaved family, which takes the place of the text without it.
const OWN: &str = ".bereaved";

/// The groups of texts that a screen of a case can show.
const GROUPS: [&str; 21] = [
    "callback",
    "calendar",
    "case",
    "complain",
    "complaint",
    "court",
    "deadline",
    "feedback",
    "helper-case",
    "helpers",
    "messages",
    "milestone",
    "missing",
    "one-page",
    "owner",
    "preferences",
    "property",
    "right",
    "ring-myself",
    "stage",
    "todo",
];

/// Words for the person who was hurt, and words that ask, by language.
const FORBIDDEN: [(&str, &[&str]); 2] = [
    (
        "en",
        &[
            "hurt",
            "injury",
            "injured",
            "your injuries",
            "happened to you",
            "believed you",
            "you were not believed",
            "need to do",
            "that you have to do",
            "your things",
            "sexual",
            "your attacker",
        ],
    ),
    (
        "cy",
        &[
            "brifo",
            "gafodd niwed",
            "am anaf,",
            "ddigwyddodd i chi",
            "eich credu",
            "angen i chi ei wneud",
            "rhaid i chi ei wneud",
            "eich pethau",
            "rhywiol",
        ],
    ),
];

/// Said only where a living person can ask for it: a review in a case of rape.
const OF_THE_LIVING: &str = "deadline.review_before_stop.";

fn languages() -> Vec<(String, Texts)> {
    files(&["public/texts"], &[".json"])
        .iter()
        .map(|source| {
            let tag = language(&source.path).to_owned();
            (tag, words::read(source).unwrap())
        })
        .collect()
}

/// The texts of a case as a bereaved family reads them.
fn read_by_bereaved(texts: &Texts) -> impl Iterator<Item = (&str, &str)> {
    let is_of_case = |key: &str| {
        let group = key.split('.').next().unwrap_or_default();
        GROUPS.contains(&group) && !key.starts_with(OF_THE_LIVING)
    };
    texts
        .iter()
        .filter(move |(key, _)| is_of_case(key) && !key.ends_with(OWN))
        .map(|(key, text)| {
            let own = texts.get(&format!("{key}{OWN}"));
            (key.as_str(), own.unwrap_or(text).as_str())
        })
}

#[test]
fn a_bereaved_family_reads_no_words_for_a_person_who_was_hurt() {
    for (tag, texts) in languages() {
        let (_, forbidden) = FORBIDDEN.iter().find(|(name, _)| *name == tag).unwrap();
        let found: Vec<_> = read_by_bereaved(&texts)
            .filter(|(_, text)| {
                let text = text.to_lowercase();
                forbidden.iter().any(|words| text.contains(words))
            })
            .collect();
        assert!(found.is_empty(), "{tag}: {found:#?}");
    }
}

#[test]
fn every_text_for_a_bereaved_family_takes_the_place_of_another() {
    for (tag, texts) in languages() {
        let own = texts.keys().filter_map(|key| key.strip_suffix(OWN));
        // The support service and the group of people are called so.
        let names = BTreeSet::from(["need", "audience", "case"]);
        for key in own.filter(|key| !names.contains(key)) {
            assert!(texts.contains_key(key), "{tag}: {key}");
        }
    }
}

#[test]
fn a_trial_asks_nothing_of_a_bereaved_family() {
    for (tag, texts) in languages() {
        for key in [
            "milestone.trial_fixed.meaning",
            "milestone.plea.not_guilty.next",
            "milestone.retrial.next",
            "todo.title",
            "todo.nothing",
            "deadline.compensation.title",
        ] {
            let own = texts.get(&format!("{key}{OWN}"));
            assert!(
                own.is_some_and(|own| Some(own) != texts.get(key)),
                "{tag}: {key}"
            );
        }
    }
}
