//! `docs/SIGNPOSTING.md` tells what links and lists can hold.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use directory::{PHRASES_MAX, Phrase, PhraseGroup, SIGNPOSTS_MAX, Wanted};
use serde_json::Value;

const PAGE: &str = include_str!("../../../docs/SIGNPOSTING.md");
const TEXTS: [&str; 2] = [
    include_str!("../../../public/texts/en.json"),
    include_str!("../../../public/texts/cy.json"),
];

/// All phrases as people read them.
fn said(texts: &str) -> Vec<String> {
    let texts: Value = serde_json::from_str(texts).unwrap();
    let text = |phrase: Phrase| texts[&format!("phrase.{}", phrase.name())].clone();
    let said = Phrase::all().map(|phrase| text(phrase).as_str().unwrap().to_owned());
    said.collect()
}

#[test]
fn each_phrase_has_words_in_each_language_that_lead_nowhere() {
    let count = Phrase::all().count();
    assert!(count >= 24);
    for texts in TEXTS {
        let mut said = said(texts);
        // Nothing to ring, to open or to write to, whoever has made the link.
        for phrase in &said {
            let leads_on = |c: char| c.is_ascii_digit() || "@/:.[]{}".contains(c);
            assert!(!phrase.contains(leads_on), "{phrase}");
            assert!(phrase.chars().count() < 64, "{phrase}");
        }
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), count, "two say the same");
    }
    let grouped: usize = PhraseGroup::ALL
        .map(|of| Phrase::of(of).count())
        .iter()
        .sum();
    assert_eq!(grouped, count);
}

#[test]
fn the_page_lists_the_phrases_as_people_read_them() {
    for phrase in said(TEXTS[0]) {
        assert!(PAGE.contains(&format!("“{phrase}”")), "{phrase}");
    }
}

#[test]
fn the_limits_of_the_page_are_those_of_the_code() {
    for told in [
        format!("add up to {SIGNPOSTS_MAX} services"),
        format!("choose up to {PHRASES_MAX} notes"),
        format!("from {} phrases", Phrase::all().count()),
    ] {
        assert!(PAGE.contains(&told), "{told}");
    }
}

#[test]
fn the_example_of_the_page_is_a_link() {
    let after = PAGE.split_once("https://waymark.example/#").unwrap().1;
    let link = after.lines().next().unwrap();
    let wanted = Wanted::from_link(link);
    assert!(wanted.need.is_some());
    assert_eq!(wanted.to_fragment(), link);
}

#[test]
fn no_word_can_be_read_in_a_link() {
    const LETTERS: &str = "bdgjkmnptvx";
    const KEYWORDS: &str = include_str!("../src/keywords.rs");
    const CLASSES: &str = include_str!("../src/meaning/classes.rs");
    let lower = [TEXTS[0], TEXTS[1], KEYWORDS, CLASSES]
        .concat()
        .to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphabetic()).collect();
    assert!(words.len() > 10_000);
    let is_spelled = |word: &&&str| word.len() > 3 && word.chars().all(|c| LETTERS.contains(c));
    let spelled: Vec<_> = words.iter().filter(is_spelled).collect();
    assert!(spelled.is_empty(), "{spelled:?}");
}
