//! One line of a case's history.

use contract::{Case, Date, Milestone, MilestoneKind};

use crate::history::{History, may_share_suspect};
use crate::kinds;
use crate::rights::{self, Rights, Told};

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A kind that has words of its own.
    Kind(MilestoneKind),
    /// A kind from the future, under the title that the backend gave it.
    Titled(String),
    /// A kind from the future without a title.
    Untitled,
    /// News that a person should hear from a person: nothing more is said.
    ToldInPerson,
}

impl What {
    /// Whether the day that it is about is a day in court.
    pub const fn is_in_court(&self) -> bool {
        match self {
            Self::Kind(kind) => kinds::is_in_court(kind),
            Self::Titled(_) | Self::Untitled | Self::ToldInPerson => false,
        }
    }
}

/// Whether the day that a milestone is about still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueState {
    /// It lies ahead, or is today.
    Ahead,
    /// It has passed.
    Passed,
    /// Something that happened later put another date in its place.
    Replaced,
}

/// The day that a milestone is about: a hearing, a return to the police station.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub on: Date,
    /// Whether it still counts.
    pub state: DueState,
}

/// One line of a case's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Names the milestone within its case.
    pub id: String,
    /// What it is about.
    pub what: What,
    /// The day it happened. `None` for news to be told by a person: its day could give it away.
    pub happened_at: Option<Date>,
    /// The day the person was told.
    pub told_at: Option<Date>,
    /// By which day they should have been told, where the Code says so.
    pub told: Option<Told>,
    /// The day it is about.
    pub due: Option<Due>,
    /// Where a hearing takes place.
    pub place: Option<String>,
    /// A sentence from the people who have the case.
    pub note: Option<String>,
    /// What the suspect is called, when the case has several.
    pub suspect: Option<String>,
    /// It was added since the person last looked. Never so for news to be told by a person.
    pub is_new: bool,
}

/// The whole history: news to be told by a person, then all else, latest first.
pub fn entries(case: &Case, history: &History, rights: &Rights, today: Date) -> Vec<Entry> {
    let untold = history.untold.iter().map(|one| untold(one));
    let told = history.open.iter().enumerate().map(|(at, one)| {
        let later = history.open.get(..at).unwrap_or_default();
        let earlier = history.open.get(at + 1..).unwrap_or_default();
        let clock = rights::told(rights, case, one, earlier, today);
        told(case, one, clock, due(one, later, today))
    });
    untold.chain(told).collect()
}

/// What a milestone that may be shown is about.
pub fn what(milestone: &Milestone) -> What {
    match (&milestone.kind, filled(milestone.title.as_ref())) {
        (MilestoneKind::Other(_), Some(title)) => What::Titled(title),
        (MilestoneKind::Other(_), None) => What::Untitled,
        (kind, _) => What::Kind(kind.clone()),
    }
}

/// A text that says something.
pub fn filled(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).cloned()
}

fn untold(milestone: &Milestone) -> Entry {
    Entry {
        id: milestone.id.clone(),
        what: What::ToldInPerson,
        happened_at: None,
        told_at: None,
        told: None,
        due: None,
        place: None,
        note: None,
        suspect: None,
        is_new: false,
    }
}

fn told(case: &Case, milestone: &Milestone, told: Option<Told>, due: Option<Due>) -> Entry {
    let suspect = milestone
        .suspect
        .as_ref()
        .filter(|_| case.suspects.len() > 1);
    let suspect = suspect.and_then(|id| case.suspects.iter().find(|one| one.id == *id));
    Entry {
        id: milestone.id.clone(),
        what: what(milestone),
        happened_at: Some(milestone.happened_at),
        told_at: milestone.told_at,
        told,
        due,
        place: filled(milestone.place.as_ref()),
        note: filled(milestone.note.as_ref()),
        suspect: suspect.map(|one| one.label.clone()),
        is_new: milestone.is_new,
    }
}

fn due(milestone: &Milestone, later: &[&Milestone], today: Date) -> Option<Due> {
    let on = milestone.due_at?;
    let is_replaced = later.iter().any(|one| {
        kinds::replaces(&one.kind, &milestone.kind) && may_share_suspect(one, milestone)
    });
    let state = if is_replaced {
        DueState::Replaced
    } else if on < today {
        DueState::Passed
    } else {
        DueState::Ahead
    };
    Some(Due { on, state })
}
