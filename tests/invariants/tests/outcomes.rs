//! The words for how a milestone turned out: each has its own, and no sentence says two opposites.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use casework::{Day, ROWS, Says};
use contract::OUTCOMES;
use invariants::tree::files;
use invariants::words::{self, Texts};

/// Words of which a sentence about a milestone may have one. The second of each is looked for first: it may
/// contain the other.
const OPPOSITES: [(&str, &str); 15] = [
    ("guilty", "not guilty"),
    ("stopped", "changed"),
    ("release", "recall"),
    ("allowed", "refused"),
    ("granted", "refused"),
    ("charged", "not charged"),
    ("released", "recalled"),
    ("agreed", "not agreed"),
    ("leaves", "stays"),
    ("given back", "destroyed"),
    ("euog", "ddieuog"),
    ("euog", "dieuog"),
    ("stopio", "newid"),
    ("rhyddhau", "galw’n ôl"),
    ("caniatáu", "gwrthod"),
];

/// The texts of each language, with their file.
fn languages() -> Vec<(String, Texts)> {
    let all = files(&["public/texts"], &[".json"]);
    assert!(all.len() > 1, "more than one language");
    let read = |source| words::read(source).unwrap();
    all.iter()
        .map(|source| (source.path.clone(), read(source)))
        .collect()
}

fn of_kinds(texts: &Texts) -> impl Iterator<Item = (&String, &String)> {
    let is_of_kind = |key: &str| key.starts_with("milestone.") || key.starts_with("case.now.");
    texts.iter().filter(move |(key, _)| is_of_kind(key))
}

/// Whether a sentence says both.
fn says_both(sentence: &str, (one, other): (&str, &str)) -> bool {
    sentence.contains(other) && sentence.replace(other, "").contains(one)
}

#[test]
fn every_outcome_has_words_of_its_own() {
    for (language, texts) in languages() {
        for (kind, outcomes) in OUTCOMES {
            for (outcome, _) in *outcomes {
                let parts = ["name", "meaning", "next"].map(|part| {
                    (
                        format!("milestone.{kind}.{outcome}.{part}"),
                        format!("milestone.{kind}.{part}"),
                    )
                });
                let now = (
                    format!("case.now.{kind}.{outcome}"),
                    format!("case.now.{kind}"),
                );
                let now = can_stand(kind, outcome).then_some(now);
                for (own, of_kind) in parts.into_iter().chain(now) {
                    assert!(texts.contains_key(&own), "{language}: no text {own}");
                    assert!(
                        texts.contains_key(&of_kind),
                        "{language}: no text {of_kind}"
                    );
                }
            }
        }
    }
}

/// Whether the case screen can name it as where the case is now. A closing names itself when nothing else does.
fn can_stand(kind: &str, outcome: &str) -> bool {
    let row = ROWS.iter().find(|row| row.kind == kind).unwrap();
    let own = row.outcomes.iter().find(|(name, _)| *name == outcome);
    let says = own.map_or(row.says, |(_, says)| *says);
    kind == "closed" || matches!(says, Says::Ends | Says::Stands)
}

#[test]
fn every_kind_has_words() {
    for (language, texts) in languages() {
        for row in ROWS {
            let now = matches!(row.says, Says::Ends | Says::Stands);
            let day = row.day == Day::Bail || row.day == Day::Trial;
            let parts = [
                ("name", true),
                ("meaning", true),
                ("next", true),
                ("due", day),
            ];
            let parts = parts
                .map(|(part, is_needed)| (format!("milestone.{}.{part}", row.kind), is_needed));
            let now = (format!("case.now.{}", row.kind), now);
            for (key, _) in parts
                .into_iter()
                .chain([now])
                .filter(|(_, is_needed)| *is_needed)
            {
                assert!(texts.contains_key(&key), "{language}: no text {key}");
            }
        }
    }
}

#[test]
fn no_sentence_says_two_opposites() {
    for (language, texts) in languages() {
        for (key, text) in of_kinds(&texts) {
            for sentence in text.to_lowercase().split(['.', '?', '!']) {
                let both = OPPOSITES.iter().find(|pair| says_both(sentence, **pair));
                assert_eq!(both, None, "{language}: {key}: {text}");
            }
        }
    }
}

#[test]
fn two_opposites_are_noticed() {
    let pair = ("guilty", "not guilty");
    for sentence in [
        "the court has decided: guilty, not guilty, or no verdict",
        "not guilty or guilty",
    ] {
        assert!(says_both(sentence, pair), "{sentence}");
    }
    for sentence in ["the court found the person not guilty", "they said: guilty"] {
        assert!(!says_both(sentence, pair), "{sentence}");
    }
}
