//! What the search knows of each service before anything is asked.

use crate::keywords::bits_of;
use crate::meaning::{Groups, Meaning, groups_in};
use crate::words::fold;
use crate::{Audience, Need, Service};

/// What a service helps with and for whom alone, as bits: read once, compared on each keystroke.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Mark {
    /// What it helps with.
    pub(super) needs: u16,
    /// Whom it is for, if not for all.
    audiences: u16,
    /// The groups of people that it is for alone.
    groups: Groups,
    /// Whether it helps only soon after.
    is_recent_only: bool,
    /// Whether it is for what happened in childhood.
    is_for_childhood: bool,
}

/// Help after any crime, as a bit.
pub(super) const ANYONE: u16 = 1 << Need::Anyone as u16;
/// Help after a crash, as a bit.
const ROAD: u16 = 1 << Need::Road as u16;
/// Help for those who lost somebody, as a bit.
const BEREAVED: u16 = 1 << Need::Bereaved as u16;

fn bits(audiences: &[Audience]) -> u16 {
    audiences
        .iter()
        .fold(0, |bits, one| bits | 1 << *one as u16)
}

impl Mark {
    pub(super) fn of(service: &Service) -> Self {
        let named = fold(&[service.name.as_str(), " ", &service.eligibility].concat());
        let told = [named.as_str(), " ", &fold(&service.description.join(" "))].concat();
        let says = |phrases: &[&str]| phrases.iter().any(|phrase| told.contains(phrase));
        let needs = bits_of(&service.needs);
        Self {
            // Who lost somebody on the road is helped there; who lost somebody to murder is not.
            needs: if needs & ROAD == 0 {
                needs
            } else {
                needs & !BEREAVED
            },
            audiences: bits(&service.audiences),
            groups: groups_in(&named),
            is_recent_only: says(&["in the last ", "within the last ", "in the past 12"]),
            is_for_childhood: says(&[
                "as children",
                "when they were children",
                "abused as a child",
            ]),
        }
    }

    /// Whether it is for groups of people alone that were not named.
    pub(super) const fn is_for_others(self, meaning: &Meaning) -> bool {
        self.groups != 0 && self.groups & meaning.groups == 0
    }

    /// Whether it is for those whom the person says they are.
    pub(super) fn is_for(self, meaning: &Meaning) -> bool {
        !self.is_for_others(meaning)
            && (self.is_for_group(meaning) || self.audiences & bits(&meaning.audiences) != 0)
    }

    /// Whether it is for a group of people that was named.
    pub(super) const fn is_for_group(self, meaning: &Meaning) -> bool {
        self.groups & meaning.groups != 0
    }

    /// Whether it may help with what was understood.
    pub(super) const fn helps(self, meaning: &Meaning) -> bool {
        let is_in_time = !self.is_recent_only || !meaning.is_long_ago;
        let is_of_then = !self.is_for_childhood || meaning.is_childhood;
        let helps = self.needs & (meaning.needs | ANYONE) != 0;
        helps && is_in_time && is_of_then && !self.is_for_others(meaning)
    }

    /// Whether it helps after any crime, whoever asks.
    pub(super) const fn is_general(self) -> bool {
        self.needs & ANYONE != 0 && self.groups == 0
    }
}
