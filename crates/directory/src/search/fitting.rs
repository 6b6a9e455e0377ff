//! How well one service fits what a person looks for, and why.

use contract::{Date, Timestamp};

use super::criteria::CriteriaSet;
use super::{Criterion, Index, MatchReason, Wish, Wishes};
use crate::area::{Area, Fit};
use crate::keywords::{audiences_meant, needs_of};
use crate::service::FRESH_DAYS;
use crate::words::{begins, fold, telling};
use crate::{Audience, Need, Service, Wanted};

/// How many of a person's words are compared: they must fit the bits of `said`.
const WORDS_MAX: usize = 12;

const _: () = assert!(WORDS_MAX <= u16::BITS as usize);

/// What a person looks for, prepared for comparing with many services.
pub(super) struct Looked<'a> {
    wanted: &'a Wanted,
    wishes: Wishes,
    pub(super) area: Area,
    pub(super) words: Vec<String>,
    /// For each service, which of the words it has.
    pub(super) said: Vec<u16>,
    /// What each service helps with, as bits.
    pub(super) needs: &'a [u16],
    names: &'a [String],
    /// Which services are open now.
    open: &'a [bool],
    pub(super) meant: Vec<Need>,
    meant_for: Vec<Audience>,
    /// An entry checked before this day is old.
    fresh_from: Date,
}

/// How one service fits.
#[derive(Default)]
pub(super) struct Fitting {
    pub(super) missed: CriteriaSet,
    pub(super) score: i32,
    pub(super) reasons: Vec<MatchReason>,
    pub(super) wishes: Vec<Wish>,
    /// Whether to collect the reasons.
    tells: bool,
}

/// The words that are compared.
pub(super) fn words_of(wanted: &Wanted) -> Vec<String> {
    let mut words = telling(&wanted.words);
    words.truncate(WORDS_MAX);
    words
}

impl<'a> Looked<'a> {
    pub(super) fn new(
        index: &'a mut Index,
        wanted: &'a Wanted,
        wishes: Wishes,
        now: Timestamp,
    ) -> Self {
        let words = words_of(wanted);
        let (said, meant) = index.said(&words);
        Self {
            wanted,
            wishes,
            area: Area::read(&wanted.area),
            said,
            needs: &index.needs,
            names: &index.names,
            open: &index.open,
            meant: needs_of(meant),
            meant_for: audiences_meant(&fold(&wanted.words)),
            fresh_from: now.in_london().0.plus_days(-FRESH_DAYS),
            words,
        }
    }

    /// How the service at an index fits; with reasons if `tells`.
    pub(super) fn at(&self, at: usize, service: &Service, tells: bool) -> Fitting {
        let mut fitting = Fitting {
            tells,
            ..Fitting::default()
        };
        self.need(service, &mut fitting);
        self.words(at, service, &mut fitting);
        self.area(service, &mut fitting);
        self.language(service, &mut fitting);
        if let Some(channel) = self.wanted.channel {
            let has = service.channels.contains(&channel);
            if fitting.meets(has, Criterion::Channel, 20) {
                fitting.tell(MatchReason::Channel(channel));
            }
        }
        self.audience(service, &mut fitting);
        self.wishes(at, service, &mut fitting);
        if service
            .checked_on
            .is_some_and(|checked| checked < self.fresh_from)
        {
            fitting.score -= 3;
        }
        fitting
    }

    fn wishes(&self, at: usize, service: &Service, fitting: &mut Fitting) {
        let is_open = self.open.get(at) == Some(&true);
        fitting.score += if is_open { 5 } else { 0 };
        if self.wishes.is_open_now {
            fitting.grants(is_open, Wish::OpenNow);
        }
        if self.wishes.is_free_to_call {
            let is_free = service.phones.iter().any(crate::Phone::is_free);
            fitting.grants(is_free, Wish::FreeToCall);
        }
        let (youngest, oldest) = service.ages;
        if let Some(age) = self.wishes.age
            && (youngest, oldest) != (None, None)
        {
            let is_of_age = youngest.is_none_or(|youngest| youngest <= age)
                && oldest.is_none_or(|oldest| age <= oldest);
            fitting.grants(is_of_age, Wish::Age);
        }
    }

    fn need(&self, service: &Service, fitting: &mut Fitting) {
        let Some(need) = self.wanted.need else { return };
        if service.needs.contains(&need) {
            // A service for few needs knows each of them better.
            let focus = 10 / i32::try_from(service.needs.len()).unwrap_or(10).max(1);
            if fitting.meets(true, Criterion::Need, 100 + focus) {
                fitting.tell(MatchReason::Need(need));
            }
        } else {
            let helps_all = service.needs.contains(&Need::Anyone);
            if fitting.meets(helps_all, Criterion::Need, 40) {
                fitting.tell(MatchReason::AnyNeed);
            }
        }
    }

    fn words(&self, at: usize, service: &Service, fitting: &mut Fitting) {
        if self.words.is_empty() {
            return;
        }
        let bits = self.said.get(at).copied().unwrap_or_default();
        let said = || {
            let words = self.words.iter().enumerate();
            words.filter(move |(nth, _)| bits >> nth & 1 == 1)
        };
        if let Some(need) = self.meant.iter().find(|need| service.needs.contains(need)) {
            if fitting.meets(true, Criterion::Words, 60) {
                fitting.tell(MatchReason::Words(*need));
            }
        } else if let Some((_, word)) = said().next() {
            if fitting.meets(true, Criterion::Words, 0) {
                fitting.tell(MatchReason::Word(word.clone()));
            }
        } else {
            let helps_all = service.needs.contains(&Need::Anyone) && !self.meant.is_empty();
            if fitting.meets(helps_all, Criterion::Words, 15) {
                fitting.tell(MatchReason::AnyNeed);
            }
        }
        if bits != 0 {
            let name = self.names.get(at).map(String::as_str).unwrap_or_default();
            for (_, word) in said() {
                fitting.score += if name.split(' ').any(|part| begins(part, word)) {
                    25
                } else {
                    8
                };
            }
        }
    }

    fn area(&self, service: &Service, fitting: &mut Fitting) {
        if self.area.is_empty() {
            // Without a place, a service for one borough may well be out of reach.
            fitting.score -= if service.coverage.is_local() { 10 } else { 0 };
            return;
        }
        let fit = service.coverage.fit(&self.area);
        let worth = match fit {
            Fit::Local => 40,
            Fit::London => 25,
            Fit::PartOfLondon => 20,
            Fit::Country => 10,
            Fit::Unsaid => return,
            Fit::Elsewhere => {
                fitting.miss(CriteriaSet::of(Criterion::Area));
                return;
            }
        };
        if fitting.meets(true, Criterion::Area, worth) {
            let boroughs = || service.coverage.boroughs();
            let is_here = |name: &&str| self.area.boroughs().any(|here| here == *name);
            fitting.tell(match fit {
                Fit::Local => {
                    let name = boroughs().find(is_here);
                    MatchReason::Local(name.unwrap_or_else(|| self.wanted.area.trim()).to_owned())
                }
                Fit::PartOfLondon => {
                    MatchReason::Local(boroughs().next().unwrap_or_default().to_owned())
                }
                Fit::London => MatchReason::London,
                _ => MatchReason::Country,
            });
        }
    }

    fn language(&self, service: &Service, fitting: &mut Fitting) {
        let Some(language) = &self.wanted.language else {
            return;
        };
        // A service that names no languages speaks English.
        let speaks = service.languages.contains(language)
            || language == "en" && service.languages.is_empty();
        if speaks {
            if fitting.meets(true, Criterion::Language, 30) {
                fitting.tell(MatchReason::Language(language.clone()));
            }
        } else if fitting.meets(!service.interpreters.is_empty(), Criterion::Language, 10) {
            fitting.tell(MatchReason::Interpreters);
        }
    }

    fn audience(&self, service: &Service, fitting: &mut Fitting) {
        let is_for = |audience: &Audience| {
            service.audiences.contains(audience)
                || *audience == Audience::Bereaved && service.needs.contains(&Need::Bereaved)
        };
        let Some(audience) = self.wanted.audience else {
            // Their own words raise a service that is for them, and never exclude one.
            let meant = self.meant_for.iter().find(|audience| is_for(audience));
            if let Some(audience) = meant {
                fitting.score += 30;
                fitting.tell(MatchReason::Audience(*audience));
            } else if !service.audiences.is_empty() {
                fitting.score -= 5;
            }
            return;
        };
        if is_for(&audience) {
            if fitting.meets(true, Criterion::Audience, 30) {
                fitting.tell(MatchReason::Audience(audience));
            }
        } else if !service.audiences.is_empty() {
            fitting.miss(CriteriaSet::of(Criterion::Audience));
        }
    }
}

impl Fitting {
    /// Records a criterion as met, with its worth, or as missed. Returns whether to give the reason.
    fn meets(&mut self, is_met: bool, criterion: Criterion, worth: i32) -> bool {
        if is_met {
            self.score += worth;
        } else {
            self.miss(CriteriaSet::of(criterion));
        }
        is_met && self.tells
    }

    fn miss(&mut self, lacking: CriteriaSet) {
        self.missed = self.missed.union(lacking);
    }

    fn tell(&mut self, reason: MatchReason) {
        if self.tells && !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }

    /// Records a wish as met or missed.
    fn grants(&mut self, is_met: bool, wish: Wish) {
        if !is_met {
            self.miss(CriteriaSet::of_wish(wish));
        } else if self.tells {
            self.wishes.push(wish);
        }
    }
}
