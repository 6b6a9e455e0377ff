//! A person's own words, looked up: what they speak of, and which services have them.

use super::Criterion;
use super::Index;
use super::criteria::CriteriaSet;
use super::mark::Mark;
use crate::Wanted;
use crate::meaning::Meaning;
use crate::words::{begins, fold, telling};

/// How many of a person's words are compared with those of services: they must fit the bits of `said`.
const WORDS_MAX: usize = 12;

/// How many words more than a name has may be said with it.
const NAME_SPARE: usize = 2;

const _: () = assert!(WORDS_MAX <= u16::BITS as usize);

/// How far the words are understood.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Understood {
    /// There are none.
    #[default]
    Nothing,
    /// They speak of needs.
    Needs,
    /// They speak of no need, but some services have all of them.
    Words,
    /// They tell only whom the person is.
    Whom,
    /// They speak of no need, but they are in the name of a service.
    Name,
    /// Neither.
    Unknown,
}

/// The words, looked up.
#[derive(Clone, Default, Debug)]
pub(super) struct Spoken {
    pub(super) words: Vec<String>,
    /// For each service, which of the words it has.
    pub(super) said: Vec<u16>,
    pub(super) meaning: Meaning,
    /// How many words there are, the empty ones with them.
    count: usize,
    understood: Understood,
    /// Whether only help after any crime is left to show.
    is_general_only: bool,
}

impl Index {
    /// Looks the words of a search up.
    pub(super) fn spoken(&mut self, wanted: &Wanted) -> Spoken {
        let mut words = telling(&wanted.words);
        words.truncate(WORDS_MAX);
        let folded = fold(&wanted.words);
        let meaning = self.meaning(&folded);
        let said = self.said(&words);
        let mut spoken = Spoken {
            words,
            said,
            meaning,
            count: folded.split(' ').count(),
            ..Spoken::default()
        };
        let names = || self.names.iter().enumerate();
        spoken.understood = if folded.is_empty() {
            Understood::Nothing
        } else if spoken.meaning.needs != 0 {
            Understood::Needs
        } else if names().any(|(at, name)| spoken.names(at, name)) {
            Understood::Name
        } else if spoken.is_keywords() && spoken.said.iter().any(|said| spoken.has_all(*said)) {
            Understood::Words
        } else if self.marks.iter().any(|mark| mark.is_for(&spoken.meaning)) {
            Understood::Whom
        } else {
            Understood::Unknown
        };
        spoken.is_general_only = spoken.understood == Understood::Unknown
            && wanted.need.is_none()
            && self.marks.iter().any(|mark| mark.is_general());
        spoken
    }
}

impl Spoken {
    /// Whether nothing was said that asks for anything.
    pub(super) fn is_empty(&self) -> bool {
        self.understood == Understood::Nothing
    }

    /// Whether something was said and none of it was understood.
    pub(super) fn is_unknown(&self) -> bool {
        self.understood == Understood::Unknown
    }

    /// What takes no service away: without a need, nobody knows which would be the right one.
    pub(super) fn soft(&self, wanted: &Wanted) -> CriteriaSet {
        if wanted.need.is_some() || self.speaks_of_needs() {
            CriteriaSet::SOFT
        } else {
            CriteriaSet::NONE
        }
    }

    /// Whether the words speak of needs.
    pub(super) fn speaks_of_needs(&self) -> bool {
        self.understood == Understood::Needs
    }

    /// Whether they are words to look up rather than a sentence, of which some stand anywhere by chance.
    fn is_keywords(&self) -> bool {
        self.words.len() * 2 >= self.count && !self.words.is_empty()
    }

    /// Whether these bits stand for all of the words.
    fn has_all(&self, said: u16) -> bool {
        said.count_ones() as usize == self.words.len()
    }

    /// Which of the words a service has, as bits.
    pub(super) fn said_by(&self, at: usize) -> u16 {
        self.said.get(at).copied().unwrap_or_default()
    }

    /// Whether all of the words stand in the name of a service: then it is the one that is meant.
    pub(super) fn names(&self, at: usize, name: &str) -> bool {
        // Of a long sentence, a word or two stand in some name by chance.
        let is_short = self.count <= name.split(' ').count() + NAME_SPARE;
        let all = self.has_all(self.said_by(at));
        let is_part = |word: &String| name.split(' ').any(|part| begins(part, word));
        is_short && all && !self.words.is_empty() && self.words.iter().all(is_part)
    }

    /// What a service lacks of what was said.
    pub(super) fn lacked_by(&self, at: usize, mark: Mark, name: &str) -> CriteriaSet {
        let lacks = match self.understood {
            Understood::Nothing => false,
            Understood::Needs => !mark.helps(&self.meaning) && !self.names(at, name),
            Understood::Whom => !mark.is_for(&self.meaning) && !mark.is_general(),
            Understood::Words => !self.has_all(self.said_by(at)),
            Understood::Name => !self.names(at, name),
            Understood::Unknown => true,
        };
        let words = CriteriaSet::of(Criterion::Words);
        match lacks {
            true if self.is_general_only && !mark.is_general() => {
                words.union(CriteriaSet::of(Criterion::Need))
            }
            true => words,
            false => CriteriaSet::NONE,
        }
    }
}
