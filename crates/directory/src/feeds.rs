//! The services of several feeds as one searchable list, and the state of each feed.

use contract::Timestamp;

use crate::order::{ordered, pair, place, unpair};
use crate::words::{fold, hash};
use crate::{Fits, Found, Index, Service, Wanted, Wishes};

/// How long a copy counts as fresh.
const FRESH_SECS: i64 = 15 * 60;
/// How long until we ask again, if a feed was down.
const ASK_AGAIN_SECS: i64 = 60;

/// The services of all feeds together.
#[derive(Clone, Default, Debug)]
pub struct Feeds {
    /// The feeds, in the order of the settings.
    pub sources: Vec<Source>,
    /// When the feeds were last asked.
    pub asked_at: Option<Timestamp>,
    services: Vec<Service>,
    /// The words of the services, indexed once rather than for each search.
    index: Index,
}

/// The state of one feed and of our copy.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// When we took the copy; `None` if we never read the feed to its end.
    pub taken_at: Option<Timestamp>,
    /// Whether the last attempt brought nothing new.
    pub is_down: bool,
    /// How many services were read, where the feed has more than that, or was too slow to be read to its end.
    pub cut_at: Option<usize>,
}

/// One feed's answer: its services, and whether these are all of them.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Answer {
    /// The services received.
    pub services: Vec<Service>,
    /// Whether we read the feed to its end, or as far as we read any.
    pub is_whole: bool,
    /// Whether the feed has more services than we read.
    pub is_cut: bool,
}

impl Feeds {
    /// Takes the answers of all feeds. If a feed is down, its last good copy stays.
    pub fn renew(&mut self, answers: Vec<Answer>, now: Timestamp) {
        let mut before = std::mem::take(self);
        self.asked_at = Some(now);
        for (feed, answer) in answers.into_iter().enumerate() {
            let source = before.sources.get(feed);
            let taken_at = source.and_then(|source| source.taken_at);
            let of_feed = |service: &Service| service.feed == feed;
            let kept = before.services.extract_if(.., |service| of_feed(service));
            let kept: Vec<Service> = kept.collect();
            let more = kept.len() > answer.services.len();
            let keeps = !answer.is_whole && (taken_at.is_some() || more);
            // What came of a feed that is slow is better than nothing.
            let is_part = !answer.is_whole && !keeps && !answer.services.is_empty();
            let cut_at = (answer.is_cut && !keeps || is_part).then_some(answer.services.len());
            self.services
                .extend(if keeps { kept } else { answer.services });
            let taken_at = if answer.is_whole { Some(now) } else { taken_at };
            self.sources.push(Source {
                taken_at,
                is_down: !answer.is_whole && !is_part,
                cut_at,
            });
        }
        self.drop_doubles();
        self.index = Index::new(&self.services);
    }

    /// The services, each once.
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// Searches the services, fast enough for each keystroke. See [`Index::search`].
    pub fn search(&mut self, wanted: &Wanted, wishes: Wishes, now: Timestamp) -> Found {
        self.index.search(&self.services, wanted, wishes, now)
    }

    /// Searches for a list that the person reads to its end. See [`Index::search_in_full`].
    pub fn search_in_full(&mut self, wanted: &Wanted, wishes: Wishes, now: Timestamp) -> Found {
        let services = &self.services;
        self.index.search_in_full(services, wanted, wishes, now)
    }

    /// Counts the services that fit. See [`Index::count`].
    pub fn count(&mut self, wanted: &Wanted, wishes: Wishes, now: Timestamp) -> Fits {
        self.index.count(&self.services, wanted, wishes, now)
    }

    /// The service with that key.
    pub fn find(&self, key: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.key() == key)
    }

    /// Replaces the short form of a service by the whole one.
    pub fn replace(&mut self, whole: Service) {
        let same = |service: &Service| service.feed == whole.feed && service.id == whole.id;
        if let Some(at) = self.services.iter().position(same) {
            self.index.renew(at, &whole);
            if let Some(short) = self.services.get_mut(at) {
                *short = whole;
            }
        }
    }

    /// Whether it is too early to ask the feeds again. If one is down we retry soon, but not on
    /// every screen: each attempt may take as long as the person's patience.
    pub fn are_fresh(&self, now: Timestamp) -> bool {
        let is_any_missing = self
            .sources
            .iter()
            .any(|source| source.is_down || source.taken_at.is_none());
        let secs = if is_any_missing {
            ASK_AGAIN_SECS
        } else {
            FRESH_SECS
        };
        let age = self.asked_at.map(|asked| now.0 - asked.0);
        !self.is_empty() && age.is_some_and(|age| (0..secs).contains(&age))
    }

    /// Whether we have no services because no feed answers.
    pub fn is_empty(&self) -> bool {
        self.services.is_empty() && self.sources.iter().all(|source| source.is_down)
    }

    /// Drops duplicates: if several feeds list a service, the entry checked last stays.
    fn drop_doubles(&mut self) {
        let named = |(at, service): (usize, &Service)| pair(hash(&fold(&service.name)), place(at));
        let by_name = ordered(self.services.iter().enumerate().map(named));
        let mut dropped = vec![false; self.services.len()];
        for group in by_name.chunk_by(|a, b| unpair(*a).0 == unpair(*b).0) {
            let at = |pair: &u64| unpair(*pair).1 as usize;
            for (nth, first) in group.iter().enumerate() {
                for second in group.iter().skip(nth + 1) {
                    let worse = self.double(at(first), at(second));
                    if let Some(dropped) = worse.and_then(|worse| dropped.get_mut(worse)) {
                        *dropped = true;
                    }
                }
            }
        }
        let mut dropped = dropped.into_iter();
        self.services.retain(|_| !dropped.next().unwrap_or(false));
    }

    /// If both entries are the same service, the one checked longer ago.
    fn double(&self, first: usize, second: usize) -> Option<usize> {
        let (a, b) = (self.services.get(first)?, self.services.get(second)?);
        let numbers = a.phones.first().zip(b.phones.first());
        let is_same = a.feed == b.feed && a.id == b.id
            || numbers.is_some_and(|(a, b)| a.dial == b.dial)
            || a.site.is_some() && a.site == b.site;
        let is_named_alike = fold(&a.name) == fold(&b.name);
        (is_same && is_named_alike).then_some(if b.checked_on > a.checked_on {
            first
        } else {
            second
        })
    }
}
