//! A case's milestones, latest first, split by whether the portal may show them.

use contract::{Case, Milestone, MilestoneKind, Outcome};

use crate::kinds::{self, Says};

/// The neutral kind that stands for news to be told in person.
const NEWS: &str = "news";

/// The milestones of a case, split by whether the portal may show them.
pub struct History<'a> {
    /// Those the portal may show, latest first.
    pub open: Vec<&'a Milestone>,
    /// News that somebody should break in person.
    pub untold: Vec<&'a Milestone>,
}

impl<'a> History<'a> {
    /// Sorts and splits the milestones of a case.
    pub fn of(case: &'a Case) -> Self {
        let ordered = latest_first(&case.milestones);
        let (untold, open) = ordered.into_iter().partition(|one| is_told_in_person(one));
        Self { open, untold }
    }

    /// Whether there is news to be told in person.
    pub const fn has_untold(&self) -> bool {
        !self.untold.is_empty()
    }

    /// The latest milestone that says something about the case as a whole.
    pub fn standing(&self) -> Option<&'a Milestone> {
        self.open
            .iter()
            .copied()
            .find(|one| kinds::milestone_says(one) != Says::Nothing)
    }

    /// Whether a verdict or a sentence is known that usually comes after this milestone. One before a new trial no
    /// longer counts.
    pub fn is_overtaken(&self, milestone: &Milestone) -> bool {
        let at = milestone.kind.position();
        self.decisions().any(|one| one.kind.position() > at)
    }

    /// Whether a court has decided the case, since any new trial.
    pub fn has_decision(&self) -> bool {
        self.decisions().next().is_some()
    }

    fn decisions(&self) -> impl Iterator<Item = &&'a Milestone> {
        let all = self.open.iter();
        let since_retrial = all.take_while(|one| one.kind != MilestoneKind::Retrial);
        since_retrial.filter(|one| is_decision(one))
    }

    /// The latest milestone that says why the case was closed.
    pub fn closing(&self) -> Option<&'a Milestone> {
        let mut open = self.open.iter().copied();
        open.find(|one| one.kind == MilestoneKind::Closed && one.outcome.is_some())
    }

    /// The position of the furthest stage that the open milestones prove.
    pub fn furthest(&self) -> Option<usize> {
        self.open
            .iter()
            .filter_map(|one| kinds::reached(&one.kind))
            .max()
    }
}

/// Whether a court has decided: a jury that could not agree has not.
fn is_decision(milestone: &Milestone) -> bool {
    let outcome = milestone.outcome.as_ref().map(Outcome::as_str);
    match milestone.kind {
        MilestoneKind::Sentence => true,
        MilestoneKind::Verdict => outcome != Some("no_verdict"),
        _ => false,
    }
}

/// Either the flag or the neutral kind hides a milestone, whatever else the backend sends.
fn is_told_in_person(milestone: &Milestone) -> bool {
    milestone.tell_in_person || milestone.kind.as_str() == NEWS
}

/// Sorts latest first. Backends may list oldest or latest first; within one day, we keep the order
/// their list implies.
fn latest_first(milestones: &[Milestone]) -> Vec<&Milestone> {
    let day = |one: Option<&Milestone>| one.map(|one| one.happened_at);
    let is_latest_first = milestones.is_sorted_by(|one, next| one.happened_at >= next.happened_at)
        && day(milestones.first()) > day(milestones.last());
    // Insertion by hand: the standard library's sort adds 4 KB to the download.
    let mut ordered: Vec<&Milestone> = Vec::with_capacity(milestones.len());
    for one in milestones {
        let at = ordered.partition_point(|other| {
            other.happened_at > one.happened_at
                || is_latest_first && other.happened_at == one.happened_at
        });
        ordered.insert(at, one);
    }
    ordered
}

/// Whether both milestones may concern the same suspect. One that names no suspect concerns all.
pub fn may_share_suspect(one: &Milestone, other: &Milestone) -> bool {
    one.suspect.is_none() || other.suspect.is_none() || one.suspect == other.suspect
}

/// The label of the suspect a milestone is about, if the case has several suspects.
pub fn suspect_label(case: &Case, milestone: &Milestone) -> Option<String> {
    let id = milestone.suspect.as_ref();
    let id = id.filter(|_| case.suspects.len() > 1)?;
    let suspect = case.suspects.iter().find(|one| one.id == *id);
    let label = suspect.map(|one| one.label.clone());
    label.filter(|label| !label.trim().is_empty())
}
