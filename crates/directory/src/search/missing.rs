//! What each service lacks. A keystroke changes only the words, so the rest, the slowest part at ten
//! thousand services, is kept from one keystroke to the next.

use contract::Timestamp;

use super::criteria::CriteriaSet;
use super::fitting::Looked;
use super::index::Rest;
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
    ) -> Vec<CriteriaSet> {
        self.look_at_the_clock(services, now);
        let wanted = Wanted {
            words: String::new(),
            ..wanted.clone()
        };
        let is_same = |rest: &&Rest| {
            rest.wanted == wanted && rest.wishes == wishes && rest.minute == self.minute
        };
        if let Some(rest) = self.rest.as_ref().filter(is_same) {
            return rest.missed.clone();
        }
        let looked = Looked::new(self, &wanted, wishes, now);
        let all = services.iter().enumerate();
        let missed: Vec<CriteriaSet> = all
            .map(|(at, service)| looked.at(at, service, false).missed)
            .collect();
        self.rest = Some(Rest {
            wanted,
            wishes,
            minute: self.minute,
            missed: missed.clone(),
        });
        missed
    }
}

impl Looked<'_> {
    /// What each service lacks: the same as [`Looked::at`], but faster, given what it lacks of the
    /// rest.
    pub(super) fn missing(&self, rest: Vec<CriteriaSet>) -> Vec<CriteriaSet> {
        if self.words.is_empty() {
            return rest;
        }
        let meant = match bits_of(&self.meant) {
            0 => 0,
            bits => bits | bits_of(&[Need::Anyone]),
        };
        let mut missed = rest;
        let services = self.said.iter().zip(self.needs);
        for (missed, (said, needs)) in missed.iter_mut().zip(services) {
            if *said == 0 && needs & meant == 0 {
                *missed = missed.union(CriteriaSet::of(Criterion::Words));
            }
        }
        missed
    }
}

#[cfg(test)]
mod tests {
    use contract::Timestamp;

    use super::super::criteria::CriteriaSet;
    use super::super::fitting::Looked;
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
                    let rest = index.rest(&services, &wanted, wishes, now);
                    let looked = Looked::new(&mut index, &wanted, wishes, now);
                    let quick = looked.missing(rest);
                    let all = services.iter().enumerate();
                    let long: Vec<CriteriaSet> = all
                        .map(|(at, service)| looked.at(at, service, false).missed)
                        .collect();
                    assert_eq!(quick, long, "{wanted:?} {wishes:?}");
                }
            }
        }
    }
}
