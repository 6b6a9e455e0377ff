//! What people said about the service, and what was done about it.

use contract::Date;

/// What people said, and what was done, each in one or more languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidAndDid {
    /// The day on which it was done.
    pub on: Date,
    /// What people said: the tag of a language, and the text.
    pub said: Vec<(String, String)>,
    /// What was done.
    pub did: Vec<(String, String)>,
}

impl SaidAndDid {
    /// Both texts in one language, with its tag: the wanted one, else the first that has both.
    pub fn in_language(&self, wanted: &str) -> Option<(&str, &str, &str)> {
        let both = |tag: &str| Some((text(&self.said, tag)?, text(&self.did, tag)?));
        let mut tags = self.said.iter().map(|(tag, _)| tag.as_str());
        let with = |tag: &'_ str| both(tag).is_some();
        let tag = if with(wanted) {
            tags.find(|tag| *tag == wanted)
        } else {
            tags.find(|tag| with(tag))
        }?;
        let (said, did) = both(tag)?;
        Some((tag, said, did))
    }
}

fn text<'a>(texts: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    let mut found = texts.iter().filter(|(tag, _)| tag == wanted);
    found.next().map(|(_, text)| text.as_str())
}
