//! What each service lacks. A keystroke changes only the words, so the rest, the slowest part at ten
//! thousand services, is kept from one keystroke to the next.

use contract::Timestamp;

use super::criteria::CriteriaSet;
use super::fitting::{Looked, is_of_age};
use super::index::Rest;
use super::mark::ANYONE;
use super::spoken::Spoken;
use super::tally::Tally;
use super::{Index, Wishes};
use crate::area::{Area, Fit};
use crate::keywords::bits_of;
use crate::{Service, Wanted};

impl Index {
    /// What each service lacks of everything but the words.
    pub(super) fn rest(
        &mut self,
        services: &[Service],
        (wanted, wishes): (&Wanted, Wishes),
        spoken: &Spoken,
        now: Timestamp,
    ) -> &[CriteriaSet] {
        self.look_at_the_clock(services, now);
        let is_age_soft = self.is_age_soft(services, wanted, wishes, spoken);
        let wanted = Wanted {
            words: String::new(),
            ..wanted.clone()
        };
        let is_same = |rest: &Rest| {
            rest.wanted == wanted
                && rest.wishes == wishes
                && rest.minute == self.minute
                && rest.is_age_soft == is_age_soft
        };
        if !self.rest.as_ref().is_some_and(is_same) {
            self.rest = Some(self.compare(services, wanted, (wishes, is_age_soft), now));
        }
        self.known_rest()
    }

    /// What [`Index::rest`] gave last.
    fn known_rest(&self) -> &[CriteriaSet] {
        self.rest.as_ref().map_or(&[], |rest| &rest.missed)
    }

    /// Whether those that know the need are all for people of another age: then it takes none away.
    pub(super) fn is_age_soft(
        &self,
        services: &[Service],
        wanted: &Wanted,
        wishes: Wishes,
        spoken: &Spoken,
    ) -> bool {
        let Some(age) = wishes.age else { return false };
        let chosen = wanted.need.map(|need| bits_of(&[need]));
        let meant = chosen.unwrap_or(spoken.meaning.needs) & !ANYONE;
        let area = Area::read(&wanted.area);
        let is_right = |service: &&Service| {
            bits_of(&service.needs) & meant != 0
                && (area.is_empty() || service.coverage.fit(&area) != Fit::Elsewhere)
        };
        let mut right = services.iter().filter(is_right).peekable();
        right.peek().is_some() && !right.any(|service| is_of_age(service, age))
    }

    fn compare(
        &mut self,
        services: &[Service],
        wanted: Wanted,
        (wishes, is_age_soft): (Wishes, bool),
        now: Timestamp,
    ) -> Rest {
        let minute = self.minute;
        let looked = Looked::new(self, &wanted, (wishes, is_age_soft), Spoken::default(), now);
        let all = services.iter().enumerate();
        let missed: Vec<CriteriaSet> = all
            .map(|(at, service)| looked.at(at, service, false).missed)
            .collect();
        Rest {
            wanted,
            wishes,
            minute,
            is_age_soft,
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
    ) -> (Tally, CriteriaSet) {
        let spoken = self.spoken(wanted);
        self.rest(services, (wanted, wishes), &spoken, now);
        let mut tally = Tally::default();
        let known = self.marks.iter().zip(&self.names).enumerate();
        for (missed, (at, (mark, name))) in self.known_rest().iter().zip(known) {
            tally.add(missed.union(spoken.lacked_by(at, *mark, name)));
        }
        (tally, spoken.soft(wanted))
    }
}

impl Looked<'_> {
    /// What each service lacks: the same as [`Looked::at`], but faster, given what it lacks of the
    /// rest.
    pub(super) fn missing(&self, rest: Vec<CriteriaSet>) -> Vec<CriteriaSet> {
        let mut missed = rest;
        if self.spoken.is_empty() {
            return missed;
        }
        let known = self.marks.iter().zip(self.names).enumerate();
        for (missed, (at, (mark, name))) in missed.iter_mut().zip(known) {
            *missed = missed.union(self.spoken.lacked_by(at, *mark, name));
        }
        missed
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
                    let spoken = index.spoken(&wanted);
                    let is_age_soft = index.is_age_soft(&services, &wanted, wishes, &spoken);
                    let rest = index
                        .rest(&services, (&wanted, wishes), &spoken, now)
                        .to_vec();
                    let (tally, _) = index.tally(&services, &wanted, wishes, now);
                    let wished = (wishes, is_age_soft);
                    let looked = Looked::new(&index, &wanted, wished, spoken, now);
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
