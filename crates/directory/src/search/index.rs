//! The words of all services, each once: a keystroke looks at some thousand words, and not at the
//! texts of ten thousand services.

use contract::Timestamp;

use super::missing::Rest;
use crate::Service;
use crate::hours::is_open;
use crate::keywords::{bits_of, meant};
use crate::order::place;
use crate::words::{begins, fold, hash, letters, resembles, slips_max};

/// The words of a list of services. Made once for the list; it answers each keystroke.
#[derive(Clone, Default, Debug)]
pub struct Index {
    words: Vec<Word>,
    /// The places of the words by hash, counted from 1, with half of it free at least.
    table: Vec<usize>,
    /// The names of the services, folded.
    pub(super) names: Vec<String>,
    /// What the services help with, as bits.
    pub(super) needs: Vec<u16>,
    /// What they lack of all that was asked for last but the words.
    pub(super) rest: Option<Rest>,
    /// The minute for which it is known which services are open.
    pub(super) minute: Option<i64>,
    /// Which services are open in that minute.
    pub(super) open: Vec<bool>,
    /// The words that were looked up last: of a text that is being typed only the last one changes.
    looked_up: Vec<Looked>,
}

#[derive(Clone, Debug)]
struct Word {
    text: String,
    hash: u32,
    /// Its letters as bits: what has few of them in common cannot be a slip.
    letters: u32,
    /// How many letters it has.
    length: usize,
    /// The places of the services that have it.
    places: Vec<u32>,
}

/// A word that was looked up, and the places of the services that have it.
#[derive(Clone, Debug)]
struct Looked {
    word: String,
    places: Vec<u32>,
    /// The needs that it may be about, as bits.
    meant: u16,
}

impl Index {
    /// Reads the words of a list of services.
    #[must_use]
    pub fn new(services: &[Service]) -> Self {
        let mut index = Self::default();
        for (place, service) in (0..).zip(services) {
            index.names.push(fold(&service.name));
            index.needs.push(bits_of(&service.needs));
            index.read(place, service);
        }
        index
    }

    /// Reads the words of one service anew, because more is known of it now.
    pub(crate) fn renew(&mut self, at: usize, service: &Service) {
        let place = place(at);
        for known in &mut self.words {
            known.places.retain(|known| *known != place);
        }
        if let Some(name) = self.names.get_mut(at) {
            *name = fold(&service.name);
        }
        if let Some(needs) = self.needs.get_mut(at) {
            *needs = bits_of(&service.needs);
        }
        self.looked_up.clear();
        self.minute = None;
        self.rest = None;
        self.read(place, service);
    }

    /// Sees to it that it is known which services are open: timetables are the slowest to compare.
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

    /// The place of a word in the list of words, to which it is added when it is new.
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

    /// For each service a bit for each of these words that it has: as it is typed, as the start of
    /// a word, or with a slip when no service has it otherwise. And the needs they may be about.
    pub(super) fn said(&mut self, words: &[String]) -> (Vec<u16>, u16) {
        let mut needs = 0;
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
            needs |= looked.meant;
            self.looked_up.push(looked);
        }
        (said, needs)
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
            meant: meant(word),
        }
    }
}

/// Where a word of that hash stands in the table, or else the first free slot after it.
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
