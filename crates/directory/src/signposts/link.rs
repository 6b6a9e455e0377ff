//! Writes a list as the fragment of a link, and reads it back. Reading skips whatever makes no sense:
//! links get cut off, mistyped, or come from later versions.
//!
//! A head with version, language and area, then each service; each of them ends with a check, so that a
//! mistake costs one of them and not the list.

use super::reference::{PART_DIGITS, Reference};
use super::{PHRASES_MAX, Phrase, SIGNPOSTS_MAX, Signpost, SignpostList};
use crate::area::{number_of, place_of};
use crate::digits::{Reader, Writer};
use crate::languages;
use crate::opened::{LANGUAGE_DIGITS, LinkKind, VERSION};
use crate::term::Need;
use crate::wanted::TERM_DIGITS;

/// The digits of a phrase.
const PHRASE_DIGITS: usize = 2;

impl SignpostList {
    /// The list as the fragment of a link, without the `#`.
    pub fn to_fragment(&self) -> String {
        let mut link = Writer::of(LinkKind::List.letter());
        let language = self.language.as_deref().map_or(0, languages::number_of);
        link.put(VERSION, 1);
        link.put(language, LANGUAGE_DIGITS);
        link.put_short(number_of(&self.area));
        link.seal();
        for signpost in self.signposts.iter().take(SIGNPOSTS_MAX) {
            let phrases = signpost.phrases.iter().take(PHRASES_MAX);
            link.put(phrases.len() as u64, 1);
            for part in signpost.service.parts() {
                link.put(part, PART_DIGITS);
            }
            link.put(signpost.need.map_or(0, Need::number), TERM_DIGITS);
            for phrase in phrases {
                link.put(phrase.number(), PHRASE_DIGITS);
            }
            link.seal();
        }
        link.text()
    }

    /// Reads the fragment of a link: one of ours, or one of words.
    pub fn from_link(fragment: &str) -> Self {
        let kind = LinkKind::List;
        let mut list = Self::default();
        if let Some(digits) = kind.digits(fragment) {
            let mut digits = Reader::of(digits);
            if list.read_head(&mut digits).is_some() {
                while let Some(signpost) = read_signpost(&mut digits) {
                    list.signposts.extend(signpost);
                }
            }
        } else if let Some(query) = kind.query(fragment) {
            list = Self::from_query(query);
        }
        list.keep_each_once();
        list
    }

    /// Reads the head. `None` if nothing of the link can be read.
    fn read_head(&mut self, digits: &mut Reader) -> Option<()> {
        let is_ours = digits.take(1)? == VERSION;
        let language = digits.take(LANGUAGE_DIGITS)?;
        let area = digits.take_short()?;
        if digits.is_sealed()? && is_ours {
            self.language = languages::numbered(language).map(str::to_owned);
            self.area = place_of(area);
        }
        is_ours.then_some(())
    }
}

/// The next service: `Some(None)` for a damaged one, `None` at the end.
fn read_signpost(digits: &mut Reader) -> Option<Option<Signpost>> {
    let count = digits.take(1)?;
    let service = Reference::of_parts(digits.take(PART_DIGITS)?, digits.take(PART_DIGITS)?);
    let need = Need::numbered(digits.take(TERM_DIGITS)?);
    let mut phrases = Vec::new();
    for _ in 0..count {
        phrases.extend(Phrase::numbered(digits.take(PHRASE_DIGITS)?));
    }
    phrases.truncate(PHRASES_MAX);
    let signpost = Signpost {
        service,
        need,
        phrases,
    };
    digits
        .is_sealed()
        .map(|is_right| is_right.then_some(signpost))
}
