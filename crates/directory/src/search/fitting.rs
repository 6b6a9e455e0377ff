//! How well one service fits what a person looks for, and why.

use contract::{Date, Timestamp};

use super::{Part, Reason, bit};
use crate::area::{Area, Fit};
use crate::hours::{Standing, standing};
use crate::keywords::needs_meant;
use crate::words::{begins, fold, resembles, telling};
use crate::{Need, Service, Wanted};

/// How many of a person's words are compared.
const WORDS_MAX: usize = 12;

/// What a person looks for, made ready to be compared with many services.
pub(super) struct Looked<'a> {
    wanted: &'a Wanted,
    pub(super) area: Area,
    words: Vec<String>,
    /// Words that no service has as they are: compared with slips.
    slipped: Vec<bool>,
    meant: Vec<Need>,
    now: Timestamp,
    today: Date,
}

/// How one service fits.
#[derive(Default)]
pub(super) struct Fitting {
    pub(super) missed: u8,
    pub(super) score: i32,
    pub(super) reasons: Vec<Reason>,
}

impl<'a> Looked<'a> {
    pub(super) fn new(services: &[Service], wanted: &'a Wanted, now: Timestamp) -> Self {
        let mut words = telling(&wanted.words);
        words.truncate(WORDS_MAX);
        let is_known = |word: &String| {
            services
                .iter()
                .any(|service| service.words.iter().any(|known| begins(known, word)))
        };
        let slipped: Vec<bool> = words.iter().map(|word| !is_known(word)).collect();
        let exact = needs_meant(&words, begins);
        let meant = if exact.is_empty() {
            needs_meant(&words, resembles)
        } else {
            exact
        };
        let (today, _) = now.in_london();
        Self {
            wanted,
            area: Area::read(&wanted.area),
            words,
            slipped,
            meant,
            now,
            today,
        }
    }

    pub(super) fn at(&self, service: &Service) -> Fitting {
        let mut fitting = Fitting::default();
        self.need(service, &mut fitting);
        self.words(service, &mut fitting);
        self.area(service, &mut fitting);
        self.language(service, &mut fitting);
        if let Some(channel) = self.wanted.channel {
            let has = service.channels.contains(&channel);
            fitting.note(has, Part::Channel, 20, Reason::Channel(channel));
        }
        self.audience(service, &mut fitting);
        if matches!(
            standing(&service.schedules, self.now),
            Standing::Always | Standing::Open { .. }
        ) {
            fitting.score += 5;
        }
        if service.is_old(self.today) {
            fitting.score -= 3;
        }
        fitting
    }

    fn need(&self, service: &Service, fitting: &mut Fitting) {
        let Some(need) = self.wanted.need else { return };
        if service.needs.contains(&need) {
            // A service for few needs knows each of them better.
            let focus = 10 / i32::try_from(service.needs.len()).unwrap_or(10).max(1);
            fitting.note(true, Part::Need, 100 + focus, Reason::Need(need));
        } else {
            let helps_all = service.needs.contains(&Need::Anyone);
            fitting.note(helps_all, Part::Need, 40, Reason::AnyNeed);
        }
    }

    fn words(&self, service: &Service, fitting: &mut Fitting) {
        if self.words.is_empty() {
            return;
        }
        let has = |(word, slipped): &(&String, &bool)| {
            service.words.iter().any(|known| {
                if **slipped {
                    resembles(word, known)
                } else {
                    begins(known, word)
                }
            })
        };
        let said: Vec<&String> = self
            .words
            .iter()
            .zip(&self.slipped)
            .filter(has)
            .map(|(word, _)| word)
            .collect();
        if let Some(need) = self.meant.iter().find(|need| service.needs.contains(need)) {
            fitting.note(true, Part::Words, 60, Reason::Words(*need));
        } else if let Some(word) = said.first() {
            fitting.note(true, Part::Words, 0, Reason::Word((*word).clone()));
        } else {
            let helps_all = service.needs.contains(&Need::Anyone) && !self.meant.is_empty();
            fitting.note(helps_all, Part::Words, 15, Reason::AnyNeed);
        }
        let name = fold(&service.name);
        for word in said {
            fitting.score += if name.contains(word.as_str()) { 25 } else { 8 };
        }
    }

    fn area(&self, service: &Service, fitting: &mut Fitting) {
        if self.area.is_empty() {
            // Nobody said where: a service for one borough only may well be out of reach.
            fitting.score -= if service.coverage.is_local() { 10 } else { 0 };
            return;
        }
        match service.coverage.fit(&self.area) {
            Fit::Local => {
                let is_here = |name: &&str| self.area.boroughs().any(|here| here == *name);
                let name = service.coverage.boroughs().find(is_here);
                let name = name.unwrap_or_else(|| self.wanted.area.trim()).to_owned();
                fitting.note(true, Part::Area, 40, Reason::Local(name));
            }
            Fit::PartOfLondon => {
                let name = service
                    .coverage
                    .boroughs()
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                fitting.note(true, Part::Area, 20, Reason::Local(name));
            }
            Fit::London => fitting.note(true, Part::Area, 25, Reason::London),
            Fit::Country => fitting.note(true, Part::Area, 10, Reason::Country),
            Fit::Unsaid => {}
            Fit::Elsewhere => fitting.missed |= bit(Part::Area),
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
            fitting.note(true, Part::Language, 30, Reason::Language(language.clone()));
        } else {
            let has = !service.interpreters.is_empty();
            fitting.note(has, Part::Language, 10, Reason::Interpreters);
        }
    }

    fn audience(&self, service: &Service, fitting: &mut Fitting) {
        let Some(audience) = self.wanted.audience else {
            fitting.score -= if service.audiences.is_empty() { 0 } else { 5 };
            return;
        };
        if service.audiences.contains(&audience) {
            fitting.note(true, Part::Audience, 30, Reason::Audience(audience));
        } else if !service.audiences.is_empty() {
            fitting.missed |= bit(Part::Audience);
        }
    }
}

impl Fitting {
    /// Notes that a part is met, with its worth and why, or that it is missed.
    fn note(&mut self, is_met: bool, part: Part, worth: i32, reason: Reason) {
        if !is_met {
            self.missed |= bit(part);
            return;
        }
        self.score += worth;
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }
}
