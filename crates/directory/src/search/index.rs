//! The words of all services, each once: a keystroke compares some thousand words, not the texts of
//! ten thousand services.

use contract::Timestamp;

use super::Wishes;
use super::criteria::CriteriaSet;
use super::mark::Mark;
use crate::hours::is_open;
use crate::meaning::{Classes, Meaning, classes};
use crate::order::place;
use crate::words::{begins, fold, hash, letters, resembles, slips_max};
use crate::{Service, Wanted};

/// The words of a list of services: built once, asked on each keystroke.
#[derive(Clone, Default, Debug)]
pub struct Index {
    words: Vec<Word>,
    /// A hash table of the words: index + 1, or 0 where free. At least half is free.
    table: Vec<usize>,
    /// The names of the services, folded.
    pub(super) names: Vec<String>,
    /// What the services help with and whom, as bits.
    pub(super) marks: Vec<Mark>,
    /// What they lacked in the last search, apart from the words.
    pub(super) rest: Option<Rest>,
    /// The minute that `open` is for.
    pub(super) minute: Option<i64>,
    /// Which services are open in that minute.
    pub(super) open: Vec<bool>,
    /// The words looked up last: while typing, only the last one changes.
    looked_up: Vec<Looked>,
    /// The classes of the words understood last.
    understood: Vec<(String, Classes)>,
}

/// What services lack of everything but the words.
#[derive(Clone, Debug)]
pub(super) struct Rest {
    pub(super) wanted: Wanted,
    pub(super) wishes: Wishes,
    pub(super) minute: Option<i64>,
    pub(super) is_age_soft: bool,
    pub(super) missed: Vec<CriteriaSet>,
}

#[derive(Clone, Debug)]
struct Word {
    text: String,
    hash: u32,
    /// Its letters as bits: a word that shares few of them cannot be a slip.
    letters: u32,
    /// How many letters it has.
    length: usize,
    /// The places of the services that have it.
    places: Vec<u32>,
}

/// A word looked up, and the services that have it.
#[derive(Clone, Debug)]
struct Looked {
    word: String,
    places: Vec<u32>,
}

impl Index {
    /// Indexes a list of services.
    pub fn new(services: &[Service]) -> Self {
        let mut index = Self::default();
        for (place, service) in (0..).zip(services) {
            index.names.push(fold(&service.name));
            index.marks.push(Mark::of(service));
            index.read(place, service);
        }
        index
    }

    /// Indexes one service again, because more is known about it now.
    pub(crate) fn renew(&mut self, at: usize, service: &Service) {
        let place = place(at);
        for known in &mut self.words {
            known.places.retain(|known| *known != place);
        }
        if let Some(name) = self.names.get_mut(at) {
            *name = fold(&service.name);
        }
        if let Some(mark) = self.marks.get_mut(at) {
            *mark = Mark::of(service);
        }
        self.looked_up.clear();
        self.minute = None;
        self.rest = None;
        self.read(place, service);
    }

    /// Updates which services are open, once a minute: timetables are the slowest to compare.
    pub(super) fn look_at_the_clock(&mut self, services: &[Service], now: Timestamp) {
        let minute = now.0.div_euclid(60);
        if self.minute != Some(minute) {
            self.minute = Some(minute);
            let now = now.in_london();
            let open = services
                .iter()
                .map(|service| is_open(&service.schedules, now));
            self.open = open.collect();
        }
    }

    fn read(&mut self, place: u32, service: &Service) {
        for word in &service.words {
            let at = self.place_of(word);
            if let Some(known) = self.words.get_mut(at)
                && let Err(before) = known.places.binary_search(&place)
            {
                known.places.insert(before, place);
            }
        }
    }

    /// The index of a word, added if it is new.
    fn place_of(&mut self, word: &str) -> usize {
        if self.table.len() <= self.words.len() * 2 {
            self.table = vec![0; (self.table.len() * 2).max(1024)];
            for (place, known) in self.words.iter().enumerate() {
                let at = slot(&self.table, known.hash, |_| false);
                if let Some(slot) = self.table.get_mut(at) {
                    *slot = place + 1;
                }
            }
        }
        let hash = hash(word);
        let is_word = |place: usize| {
            let known = self.words.get(place);
            known.is_some_and(|known| known.hash == hash && known.text == word)
        };
        let at = slot(&self.table, hash, is_word);
        match self.table.get_mut(at) {
            Some(slot) if *slot == 0 => {
                self.words.push(Word {
                    text: word.to_owned(),
                    hash,
                    letters: letters(word),
                    length: word.chars().count(),
                    places: Vec::new(),
                });
                *slot = self.words.len();
                *slot - 1
            }
            Some(slot) => *slot - 1,
            None => 0,
        }
    }

    /// For each service, a bit for each of these words that it has: as typed, as the start of a word,
    /// or with a slip if no service has it otherwise.
    pub(super) fn said(&mut self, words: &[String]) -> Vec<u16> {
        let mut said = vec![0; self.names.len()];
        let mut before = std::mem::take(&mut self.looked_up);
        for (nth, word) in words.iter().enumerate() {
            let known = before.iter().position(|looked| looked.word == *word);
            let looked = match known {
                Some(at) => before.swap_remove(at),
                None => self.look_up(word),
            };
            for place in &looked.places {
                if let Some(said) = said.get_mut(*place as usize) {
                    *said |= 1 << nth;
                }
            }
            self.looked_up.push(looked);
        }
        said
    }

    /// What these folded words speak of.
    pub(super) fn meaning(&mut self, folded: &str) -> Meaning {
        let before = std::mem::take(&mut self.understood);
        Meaning::of(folded, |word| {
            let known = before.iter().find(|(known, _)| known == word);
            let classes = known.map_or_else(|| classes(word), |(_, classes)| *classes);
            self.understood.push((word.to_owned(), classes));
            classes
        })
    }

    fn look_up(&self, word: &str) -> Looked {
        let mut places = Vec::new();
        for known in self.words.iter().filter(|known| begins(&known.text, word)) {
            places.extend_from_slice(&known.places);
        }
        if places.is_empty() {
            let (own, length) = (letters(word), word.chars().count());
            let slips = slips_max(word);
            // A slip takes one letter away, brings one, or both.
            let may_be = |known: &&Word| {
                known.length.abs_diff(length) <= slips as usize
                    && (known.letters ^ own).count_ones() <= slips * 2
            };
            let near = self.words.iter().filter(may_be);
            for known in near.filter(|known| resembles(word, &known.text)) {
                places.extend_from_slice(&known.places);
            }
        }
        Looked {
            word: word.to_owned(),
            places,
        }
    }
}

/// The slot of a word with that hash, or the first free slot after it.
fn slot(table: &[usize], hash: u32, is_word: impl Fn(usize) -> bool) -> usize {
    let mut at = hash as usize;
    loop {
        at &= table.len() - 1;
        match table.get(at) {
            Some(known) if *known > 0 && !is_word(known - 1) => at += 1,
            _ => return at,
        }
    }
}
