//! Reading age: short sentences everywhere, and neutral titles, because a history list keeps them.

use crate::Fault;
use crate::words::Texts;

/// How many words a sentence of one text may have on average.
const SENTENCE_WORDS_MAX: usize = 15;

/// What may not stand in a title: somebody else may read the list of pages that were open.
const NOT_IN_TITLES: &[&str] = &[
    "abuse",
    "attack",
    "assault",
    "case",
    "cases",
    "court",
    "crime",
    "crimes",
    "domestic",
    "evidence",
    "offence",
    "officer",
    "police",
    "rape",
    "reference",
    "suspect",
    "victim",
    "victims",
    "violence",
];

/// Every text is in short sentences.
#[must_use]
pub fn long_sentences(file: &str, texts: &Texts) -> Vec<Fault> {
    let long = texts.iter().filter_map(|(key, text)| {
        let words = average(text);
        (words > SENTENCE_WORDS_MAX).then(|| {
            let what = format!("{key}: {words} words a sentence, more than {SENTENCE_WORDS_MAX}");
            Fault::of(file, what)
        })
    });
    long.collect()
}

/// Every title is neutral.
#[must_use]
pub fn telling_titles(file: &str, titles: &[(&str, &str)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (key, title) in titles {
        let lower = title.to_lowercase();
        let words = lower.split(|sign: char| !sign.is_alphanumeric());
        for word in words.filter(|word| NOT_IN_TITLES.contains(word)) {
            faults.push(Fault::of(
                file,
                format!("{key} says \"{word}\", which a history list keeps"),
            ));
        }
    }
    faults
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
    fn a_long_sentence_is_a_fault() {
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
    fn a_telling_title_is_a_fault() {
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
            2
        );
    }
}
