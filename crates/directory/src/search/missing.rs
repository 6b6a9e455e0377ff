//! What each service lacks. A keystroke changes only the words, so the rest, the slowest part at ten
//! thousand services, is kept from one keystroke to the next.

use contract::Timestamp;

use super::criteria::CriteriaSet;
use super::fitting::{Looked, words_of};
use super::index::Rest;
use super::tally::Tally;
use super::{Criterion, Index, Wishes};
use crate::keywords::bits_of;
use crate::{Need, Service, Wanted};

impl Index {
    /// What each service lacks of everything but the words.
    pub(super) fn rest(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> &[CriteriaSet] {
        self.look_at_the_clock(services, now);
        let wanted = Wanted {
            words: String::new(),
            ..wanted.clone()
        };
        let is_same = |rest: &Rest| {
            rest.wanted == wanted && rest.wishes == wishes && rest.minute == self.minute
        };
        if !self.rest.as_ref().is_some_and(is_same) {
            self.rest = Some(self.compare(services, wanted, wishes, now));
        }
        self.known_rest()
    }

    /// What [`Index::rest`] gave last.
    fn known_rest(&self) -> &[CriteriaSet] {
        self.rest.as_ref().map_or(&[], |rest| &rest.missed)
    }

    fn compare(
        &mut self,
        services: &[Service],
        wanted: Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Rest {
        let minute = self.minute;
        let looked = Looked::new(self, &wanted, wishes, now);
        let all = services.iter().enumerate();
        let missed: Vec<CriteriaSet> = all
            .map(|(at, service)| looked.at(at, service, false).missed)
            .collect();
        Rest {
            wanted,
            wishes,
            minute,
            missed,
        }
    }

    /// How many services lack which criteria. The same as counting [`Looked::missing`], but no list is
    /// made: this runs on each keystroke.
    pub(super) fn tally(
        &mut self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Tally {
        self.rest(services, wanted, wishes, now);
        let words = words_of(wanted);
        let mut tally = Tally::default();
        if words.is_empty() {
            for missed in self.known_rest() {
                tally.add(*missed);
            }
            return tally;
        }
        let (said, meant) = self.said(&words);
        let meant = with_anyone(meant);
        let services = said.iter().zip(&self.needs);
        for (missed, (said, needs)) in self.known_rest().iter().zip(services) {
            tally.add(missed.union(lacks_words(*said, *needs, meant)));
        }
        tally
    }
}

impl Looked<'_> {
    /// What each service lacks: the same as [`Looked::at`], but faster, given what it lacks of the
    /// rest.
    pub(super) fn missing(&self, rest: Vec<CriteriaSet>) -> Vec<CriteriaSet> {
        if self.words.is_empty() {
            return rest;
        }
        let meant = with_anyone(bits_of(&self.meant));
        let mut missed = rest;
        let services = self.said.iter().zip(self.needs);
        for (missed, (said, needs)) in missed.iter_mut().zip(services) {
            *missed = missed.union(lacks_words(*said, *needs, meant));
        }
        missed
    }
}

/// These needs as bits, with help after anything, unless there are none.
fn with_anyone(meant: u16) -> u16 {
    match meant {
        0 => 0,
        meant => meant | bits_of(&[Need::Anyone]),
    }
}

/// What a service lacks of the words: it has none of them, and helps with nothing that they may be about.
const fn lacks_words(said: u16, needs: u16, meant: u16) -> CriteriaSet {
    if said == 0 && needs & meant == 0 {
        CriteriaSet::of(Criterion::Words)
    } else {
        CriteriaSet::NONE
    }
}

#[cfg(test)]
mod tests {
    use contract::Timestamp;

    use super::super::criteria::CriteriaSet;
    use super::super::fitting::Looked;
    use super::super::tally::Tally;
    use crate::{Audience, Channel, Index, Need, Wanted, Wishes, read_page};

    const WORDS: [&str; 7] = [
        "",
        "sombody folows me",
        "quilt helpline",
        "a scam",
        "zzz",
        "help after anything",
        "my brother was killed",
    ];

    #[test]
    fn the_quick_way_finds_what_the_long_way_finds() {
        let json = include_str!("../../tests/feeds/rich.json");
        let services = read_page(json, 0, 1).unwrap().services;
        let now = Timestamp(1_790_000_000);
        let mut index = Index::new(&services);
        let needs = [None, Some(Need::Stalking), Some(Need::Fraud)];
        let open = Wishes {
            is_open_now: true,
            is_free_to_call: true,
            age: Some(17),
        };
        for (need, wishes) in needs.into_iter().zip([Wishes::default(), open, open]) {
            for (channel, audience) in [(None, None), (Some(Channel::Bsl), Some(Audience::Women))] {
                for words in WORDS {
                    let wanted = Wanted {
                        need,
                        channel,
                        audience,
                        words: words.to_owned(),
                        ..Wanted::default()
                    };
                    let rest = index.rest(&services, &wanted, wishes, now).to_vec();
                    let tally = index.tally(&services, &wanted, wishes, now);
                    let looked = Looked::new(&mut index, &wanted, wishes, now);
                    let quick = looked.missing(rest);
                    let all = services.iter().enumerate();
                    let long: Vec<CriteriaSet> = all
                        .map(|(at, service)| looked.at(at, service, false).missed)
                        .collect();
                    assert_eq!(quick, long, "{wanted:?} {wishes:?}");
                    let mut counted = Tally::default();
                    long.iter().for_each(|missed| counted.add(*missed));
                    assert_eq!(tally, counted, "{wanted:?} {wishes:?}");
                }
            }
        }
    }
}
