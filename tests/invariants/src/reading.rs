//! Reading age: short sentences. Titles are neutral, because a history list keeps them.

use crate::Violation;
use crate::words::Texts;

/// The most words of a sentence, on average over a text.
const SENTENCE_WORDS_MAX: usize = 15;

/// Not allowed in a title, because somebody else may read the history of pages: what it is about, and that
/// the person is signed in, writes, or asks for a call.
const NOT_IN_TITLES: &[&str] = &[
    "abuse",
    "answers",
    "attack",
    "assault",
    "call",
    "calls",
    "case",
    "cases",
    "code",
    "court",
    "crime",
    "crimes",
    "domestic",
    "evidence",
    "message",
    "messages",
    "offence",
    "officer",
    "police",
    "rape",
    "reference",
    "request",
    "rights",
    "sign",
    "signed",
    "suspect",
    "victim",
    "victims",
    "violence",
    "write",
];

/// Texts with long sentences.
pub fn long_sentences(file: &str, texts: &Texts) -> Vec<Violation> {
    let long = texts.iter().filter_map(|(key, text)| {
        let words = average(text);
        (words > SENTENCE_WORDS_MAX).then(|| {
            let what = format!("{key}: {words} words a sentence, more than {SENTENCE_WORDS_MAX}");
            Violation::of(file, what)
        })
    });
    long.collect()
}

/// Titles that are not neutral.
pub fn telling_titles(file: &str, titles: &[(&str, &str)]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (key, title) in titles {
        let lower = title.to_lowercase();
        let words = lower.split(|sign: char| !sign.is_alphanumeric());
        for word in words.filter(|word| NOT_IN_TITLES.contains(word)) {
            violations.push(Violation::of(
                file,
                format!("{key} says \"{word}\", which a history list keeps"),
            ));
        }
    }
    violations
}

/// Words a sentence on average, rounded up.
fn average(text: &str) -> usize {
    let sentences = text.split(['.', '?', '!', ':', ';', '\n']);
    let counts: Vec<usize> = sentences
        .map(|sentence| {
            let words = sentence.split_whitespace();
            words
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count()
        })
        .filter(|count| *count > 0)
        .collect();
    counts.iter().sum::<usize>().div_ceil(counts.len().max(1))
}

#[cfg(test)]
mod tests {
    use super::{long_sentences, telling_titles};
    use crate::words::Texts;

    #[test]
    fn a_long_sentence_is_a_violation() {
        let texts = |text: &str| Texts::from([("a".to_owned(), text.to_owned())]);
        let fifteen = "one ".repeat(15);
        assert_eq!(long_sentences("en.json", &texts(&fifteen)), []);
        assert_eq!(
            long_sentences("en.json", &texts(&format!("{fifteen}more"))).len(),
            1
        );
        assert_eq!(
            long_sentences("en.json", &texts(&format!("{fifteen}. {fifteen}."))),
            []
        );
    }

    #[test]
    fn a_telling_title_is_a_violation() {
        assert_eq!(
            telling_titles("en.json", &[("start.title", "What do you need?")]),
            []
        );
        assert_eq!(
            telling_titles("en.json", &[("case.title", "Your Case")]).len(),
            1
        );
        assert_eq!(
            telling_titles("en.json", &[("a.title", "Call the police: victim help")]).len(),
            3
        );
    }
}
