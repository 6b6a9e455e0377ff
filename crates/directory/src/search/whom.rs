//! Whether a service is for the person: what they chose, and what their words say of them.

use super::criteria::CriteriaSet;
use super::fitting::{Fitting, Looked};
use super::{Criterion, MatchReason};
use crate::keywords::bits_of;
use crate::{Audience, Need, Service};

/// The needs for which most services are for women or for men, as bits.
const FOR_ONE_SEX: u16 = 1 << Need::DomesticAbuse as u16
    | 1 << Need::HonourBasedAbuse as u16
    | 1 << Need::ForcedMarriage as u16;

impl Looked<'_> {
    /// Records how well the service fits whom it should be for.
    pub(super) fn audience(&self, service: &Service, fitting: &mut Fitting) {
        let is_for = |audience: &Audience| {
            service.audiences.contains(audience)
                || *audience == Audience::Bereaved && service.needs.contains(&Need::Bereaved)
        };
        let Some(audience) = self.wanted.audience else {
            // Their own words raise a service that is for them, and never exclude one.
            let meaning = &self.spoken.meaning;
            let meant = meaning.audiences.iter().find(|audience| is_for(audience));
            if self.is_for_one_sex(service) {
                fitting.score -= 70;
            } else if let Some(audience) = meant {
                fitting.score += 30;
                fitting.tell(MatchReason::Audience(*audience));
            } else if meaning.likely.as_ref().is_some_and(is_for) {
                fitting.score += 25;
            } else if meaning.others.iter().any(is_for) {
                fitting.score -= 60;
            } else if !service.audiences.is_empty() {
                fitting.score -= if self.is_often_for_one_sex(service) {
                    5
                } else {
                    45
                };
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

    /// Whether a service is for women or for men alone, and the person does not seem to be one of them.
    fn is_for_one_sex(&self, service: &Service) -> bool {
        let is_sex = |audience: &&Audience| matches!(audience, Audience::Women | Audience::Men);
        let mut sexes = service.audiences.iter().filter(is_sex).peekable();
        sexes.peek().is_some()
            && sexes.all(|sex| self.spoken.meaning.likely != Some(*sex))
            && !self.is_often_for_one_sex(service)
    }

    /// Whether a service is for women or for men, and for what most services are for either.
    fn is_often_for_one_sex(&self, service: &Service) -> bool {
        let is_either = |audience: &Audience| matches!(audience, Audience::Women | Audience::Men);
        let asked = match self.wanted.need {
            Some(need) => bits_of(&[need]),
            None => self.spoken.meaning.needs,
        };
        let is_lgbt = self.spoken.meaning.audiences.contains(&Audience::Lgbt);
        asked & FOR_ONE_SEX != 0 && !is_lgbt && service.audiences.iter().all(is_either)
    }
}
