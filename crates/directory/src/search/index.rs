//! The words of all services, each once: a keystroke looks at some thousand words, and not at the
//! texts of ten thousand services.

use crate::Service;
use crate::keywords::meant;
use crate::words::{begins, fold, hash, letters, resembles, slips_max};

/// The words of a list of services. Made once for the list; it answers each keystroke.
#[derive(Clone, Default, Debug)]
pub struct Index {
    words: Vec<Word>,
    /// The names of the services, folded.
    pub(super) names: Vec<String>,
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
        let mut table = Vec::new();
        for (place, service) in (0..).zip(services) {
            for word in &service.words {
                let at = index.place_of(word, &mut table);
                if let Some(known) = index.words.get_mut(at)
                    && known.places.last() != Some(&place)
                {
                    known.places.push(place);
                }
            }
            index.names.push(fold(&service.name));
        }
        index
    }

    /// The place of a word in the list of words, to which it is added when it is new. The table has
    /// the places by hash, counted from 1, with half of it free at least.
    fn place_of(&mut self, word: &str, table: &mut Vec<usize>) -> usize {
        if table.len() <= self.words.len() * 2 {
            *table = vec![0; (table.len() * 2).max(1024)];
            for (place, known) in self.words.iter().enumerate() {
                let at = slot(table, known.hash, |_| false);
                if let Some(slot) = table.get_mut(at) {
                    *slot = place + 1;
                }
            }
        }
        let hash = hash(word);
        let is_word = |place: usize| {
            let known = self.words.get(place);
            known.is_some_and(|known| known.hash == hash && known.text == word)
        };
        let at = slot(table, hash, is_word);
        match table.get_mut(at) {
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
