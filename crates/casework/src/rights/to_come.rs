//! What a person will be owed once a step of the case comes. Only steps that the rest of the case can still bring.

use contract::{Case, Date, Milestone, MilestoneKind, Stage};

use super::clock::working_days;
use super::rule::is_listed;
use super::{Ahead, Rights};
use crate::history::History;
use crate::kinds::{self, Says};

/// By when a person will be told, once a step comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToCome {
    /// The id of the rule.
    pub id: String,
    /// The kind of milestone that the rule names first.
    pub kind: MilestoneKind,
    /// The number of the right, of twelve.
    pub right: u8,
    /// Working days to tell the person.
    pub working_days: u32,
    /// Working days of the court before that; 0 if no court is involved.
    pub court_working_days: u32,
    /// The name of the edition that grants it.
    pub edition: String,
}

/// The case, or what is done about one of several suspects.
struct Track<'a> {
    stage: &'a Stage,
    suspect: Option<&'a str>,
}

/// What lies ahead, in the order of the file. Nothing in a case that has ended, or while news waits to be told in
/// person: the case may have ended with it.
pub fn to_come(rights: &Rights, case: &Case, history: &History, today: Date) -> Vec<ToCome> {
    if case.closed || history.has_untold() {
        return Vec::new();
    }
    let Some(edition) = rights.on(today) else {
        return Vec::new();
    };
    let tracks = tracks(case);
    let is_ahead = |ahead: &Ahead| tracks.iter().any(|track| track.leads_to(ahead, history));
    let rules = edition.clocks.iter();
    let ahead = rules.filter(|rule| rule.to_come.as_ref().is_some_and(is_ahead));
    let list = ahead.filter_map(|rule| {
        Some(ToCome {
            id: rule.id.clone(),
            kind: rule.milestones.first()?.kind.clone(),
            right: rule.right,
            working_days: working_days(rule, case),
            court_working_days: rule.court_working_days,
            edition: edition.name.clone(),
        })
    });
    list.collect()
}

fn tracks(case: &Case) -> Vec<Track<'_>> {
    if case.suspects.len() > 1 {
        let suspects = case.suspects.iter().map(|one| Track {
            stage: &one.stage,
            suspect: Some(&one.id),
        });
        return suspects.collect();
    }
    let whole = Track {
        stage: &case.stage,
        suspect: None,
    };
    vec![whole]
}

impl Track<'_> {
    /// What came before a new trial ends nothing any more.
    fn leads_to(&self, ahead: &Ahead, history: &History) -> bool {
        let all = history.open.iter().copied();
        let since_retrial = all.take_while(|one| one.kind != MilestoneKind::Retrial);
        let mut stands = false;
        for one in since_retrial.filter(|one| self.is_about(one)) {
            let is_standing = !stands && kinds::milestone_says(one) != Says::Nothing;
            stands |= is_standing;
            if is_listed(&ahead.until_any, one) || is_standing && stops(one) {
                return false;
            }
        }
        ahead.at.contains(self.stage)
    }

    fn is_about(&self, milestone: &Milestone) -> bool {
        let named = milestone.suspect.as_deref();
        self.suspect.is_none() || named.is_none() || named == self.suspect
    }
}

/// Whether it may be the end: then nothing is sure to follow. A charge that was only changed is none.
fn stops(milestone: &Milestone) -> bool {
    let outcome = milestone.outcome.as_ref();
    kinds::is_reason_to_close(milestone)
        && outcome.is_none_or(|outcome| outcome.as_str() != "changed")
}
