//! What kind of link led into the portal, before it is read as a whole.
//!
//! A link that the portal makes is one letter and then digits. Links with words, `support?need=…` and
//! `list?s=…`, were made until 2026 and are on paper: they are read for ever and never made.

use crate::digits::{DIGITS, Reader};
use crate::languages::numbered;

/// The version of the links we make. Links of another are opened without what they ask for.
pub const VERSION: u64 = 1;
/// The digits of the language, which comes right after the version.
pub const LANGUAGE_DIGITS: usize = 2;

/// What a link leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkKind {
    /// A search.
    Search,
    /// A list of services.
    List,
}

impl LinkKind {
    /// The letter that such a link begins with. Neither is a vowel, as no digit is.
    pub const fn letter(self) -> char {
        match self {
            Self::Search => 's',
            Self::List => 'l',
        }
    }

    /// How such a link began when it was made of words.
    const fn word(self) -> &'static str {
        match self {
            Self::Search => "support",
            Self::List => "list",
        }
    }

    /// What comes after the letter of a link of digits.
    pub(crate) fn digits(self, fragment: &str) -> Option<&str> {
        let letter = fragment.get(..1)?;
        let digits = fragment.get(1..)?;
        let first = digits.bytes().next()?.to_ascii_lowercase();
        let is_ours = letter.eq_ignore_ascii_case(self.letter().encode_utf8(&mut [0; 4]))
            && DIGITS.contains(&first)
            && fragment != "start";
        is_ours.then_some(digits)
    }

    /// What comes after the `?` of a link of words.
    pub(crate) fn query(self, fragment: &str) -> Option<&str> {
        let query = fragment.strip_prefix(self.word())?.strip_prefix('?')?;
        (!query.is_empty()).then_some(query)
    }
}

/// What the fragment of a link leads to, if it is a search or a list.
pub fn link_kind(fragment: &str) -> Option<LinkKind> {
    let mut kinds = [LinkKind::Search, LinkKind::List].into_iter();
    kinds.find(|kind| kind.digits(fragment).is_some() || kind.query(fragment).is_some())
}

/// The language that a link of digits asks for.
pub fn language_of(fragment: &str) -> Option<&'static str> {
    let mut digits = Reader::of(link_kind(fragment)?.digits(fragment)?);
    let is_known = digits.take(1)? == VERSION;
    numbered(digits.take(LANGUAGE_DIGITS)?).filter(|_| is_known)
}
