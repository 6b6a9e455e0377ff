//! How well one service fits what a person looks for, and why.

use contract::{Date, Timestamp};

use super::criteria::CriteriaSet;
use super::mark::{ANYONE, Mark};
use super::spoken::Spoken;
use super::{Criterion, Index, Lack, MatchReason, Wish, Wishes};
use crate::area::{Area, Fit};
use crate::service::FRESH_DAYS;
use crate::words::begins;
use crate::{Need, Service, Wanted};

/// What a person looks for, prepared for comparing with many services.
pub(super) struct Looked<'a> {
    pub(super) wanted: &'a Wanted,
    wishes: Wishes,
    /// Whether an age that a service is not for takes nothing away.
    is_age_soft: bool,
    pub(super) area: Area,
    pub(super) spoken: Spoken,
    pub(super) marks: &'a [Mark],
    pub(super) names: &'a [String],
    /// Which services are open now.
    open: &'a [bool],
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
    pub(super) lacks: Vec<Lack>,
    /// Whether to collect the reasons.
    tells: bool,
}

/// Whether a service that says for which ages it is, or for all, is for this age.
pub(super) fn is_of_age(service: &Service, age: u16) -> bool {
    let (youngest, oldest) = service.ages;
    youngest.is_none_or(|youngest| youngest <= age) && oldest.is_none_or(|oldest| age <= oldest)
}

impl<'a> Looked<'a> {
    pub(super) fn new(
        index: &'a Index,
        wanted: &'a Wanted,
        (wishes, is_age_soft): (Wishes, bool),
        spoken: Spoken,
        now: Timestamp,
    ) -> Self {
        Self {
            wanted,
            wishes,
            is_age_soft,
            area: Area::read(&wanted.area),
            spoken,
            marks: &index.marks,
            names: &index.names,
            open: &index.open,
            fresh_from: now.in_london().0.plus_days(-FRESH_DAYS),
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
            } else if !has {
                fitting.lacks(Lack::Channel(channel));
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
        if let Some(age) = self.wishes.age
            && service.ages != (None, None)
        {
            let is_met = is_of_age(service, age);
            if is_met || !self.is_age_soft {
                fitting.grants(is_met, Wish::Age);
            } else {
                fitting.lacks(Lack::Age);
            }
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
        let mark = self.marks.get(at).copied().unwrap_or_default();
        let meaning = &self.spoken.meaning;
        // Who asks without words for a service of another group's is not kept away from it.
        fitting.score += match mark.is_for_group(meaning) {
            true => 25,
            false if mark.is_for_others(meaning) => -30,
            false => 0,
        };
        if self.spoken.is_empty() {
            return;
        }
        let name = self.names.get(at).map(String::as_str).unwrap_or_default();
        fitting.miss(self.spoken.lacked_by(at, mark, name));
        if self.spoken.names(at, name) {
            fitting.score += 120;
        }
        if self.spoken.speaks_of_needs() {
            self.needs_meant(mark, service, fitting);
        } else {
            self.words_said(at, name, fitting);
        }
    }

    /// Needs that the words speak of.
    fn needs_meant(&self, mark: Mark, service: &Service, fitting: &mut Fitting) {
        let (need, worth) = match self.spoken.meaning.worth(mark.needs) {
            Some(best) => best,
            None if mark.needs & ANYONE != 0 => {
                let is_unsure = self.spoken.meaning.is_unsure();
                (Need::Anyone, if is_unsure { 70 } else { 15 })
            }
            None => return,
        };
        // A service for few needs knows each of them better.
        let focus = 10 / i32::try_from(service.needs.len()).unwrap_or(10).max(1);
        fitting.score += worth + focus;
        fitting.tell(match need {
            Need::Anyone => MatchReason::AnyNeed,
            need => MatchReason::Words(need),
        });
    }

    /// Words that speak of no need, but that services have.
    fn words_said(&self, at: usize, name: &str, fitting: &mut Fitting) {
        let bits = self.spoken.said_by(at);
        let words = self.spoken.words.iter().enumerate();
        for (_, word) in words.filter(|(nth, _)| bits >> nth & 1 == 1) {
            let is_name = name.split(' ').any(|part| begins(part, word));
            fitting.score += if is_name { 25 } else { 8 };
            if fitting
                .reasons
                .iter()
                .all(|reason| !matches!(reason, MatchReason::Word(_)))
            {
                fitting.tell(MatchReason::Word(word.clone()));
            }
        }
    }

    fn area(&self, service: &Service, fitting: &mut Fitting) {
        if self.area.is_empty() {
            // Without a place, a service for one borough may well be out of reach.
            fitting.score -= match service.coverage.is_local() {
                true if self.spoken.speaks_of_needs() => 60,
                true => 10,
                false => 0,
            };
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
            let here = || service.coverage.here(&self.area);
            fitting.tell(match fit {
                Fit::Local | Fit::PartOfLondon => {
                    MatchReason::Local(here().unwrap_or_else(|| self.wanted.area.trim()).to_owned())
                }
                Fit::London => MatchReason::London,
                _ => MatchReason::Country(service.coverage.country()),
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
        } else if service.interpreters.is_empty() {
            fitting.miss(CriteriaSet::of(Criterion::Language));
            fitting.lacks(Lack::Language);
        } else if fitting.meets(true, Criterion::Language, 10) {
            fitting.tell(MatchReason::Interpreters);
        }
    }
}

impl Fitting {
    /// Records a criterion as met, with its worth, or as missed. Returns whether to give the reason.
    pub(super) fn meets(&mut self, is_met: bool, criterion: Criterion, worth: i32) -> bool {
        if is_met {
            self.score += worth;
        } else {
            self.miss(CriteriaSet::of(criterion));
        }
        is_met && self.tells
    }

    pub(super) fn miss(&mut self, lacking: CriteriaSet) {
        self.missed = self.missed.union(lacking);
    }

    /// Records what the person has to ask for. What has it comes first.
    fn lacks(&mut self, lack: Lack) {
        self.score -= 30;
        if self.tells {
            self.lacks.push(lack);
        }
    }

    pub(super) fn tell(&mut self, reason: MatchReason) {
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
