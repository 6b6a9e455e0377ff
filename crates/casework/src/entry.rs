//! One line of a case's history.

use contract::{Case, Date, Milestone, MilestoneId, MilestoneKind, Outcome};

use crate::history::{History, may_share_suspect, suspect_label};
use crate::kinds::{self, Says};
use crate::rights::{self, Rights, Told};

/// What happened, and how it turned out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// What happened.
    pub kind: MilestoneKind,
    /// How it turned out, if that is known.
    pub outcome: Option<Outcome>,
}

impl From<MilestoneKind> for Event {
    fn from(kind: MilestoneKind) -> Self {
        Self {
            kind,
            outcome: None,
        }
    }
}

impl From<&Milestone> for Event {
    fn from(milestone: &Milestone) -> Self {
        Self {
            kind: milestone.kind.clone(),
            outcome: milestone.outcome.clone(),
        }
    }
}

/// What an entry reports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An event that the portal has its own words for.
    Kind(Event),
    /// A kind this version does not know, with the backend's title for it.
    Titled(String),
    /// A kind this version does not know, without a title.
    Untitled,
    /// News that somebody should break in person. The entry says nothing more.
    ToldInPerson,
}

impl What {
    /// Whether the entry's date is a day in court.
    pub fn is_in_court(&self) -> bool {
        match self {
            Self::Kind(event) => kinds::row(&event.kind).is_in_court,
            Self::Titled(_) | Self::Untitled | Self::ToldInPerson => false,
        }
    }
}

/// Whether a milestone's date still counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueState {
    /// It is today or later.
    Ahead,
    /// It has passed.
    Passed,
    /// A later milestone replaced it.
    Replaced,
}

/// The date a milestone sets: a hearing, a return to the police station.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub on: Date,
    /// Whether it still counts.
    pub state: DueState,
}

/// What the portal may say of what follows a milestone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// What usually comes next: only at the newest milestone, and never where the case knows better.
    Usually,
    /// What helps with it, and still holds.
    GoodToKnow,
}

/// One line of a case's history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The milestone's id, unique within its case.
    pub id: MilestoneId,
    /// What it reports.
    pub what: What,
    /// The day it happened. `None` for news to be told in person: the day could give it away.
    pub happened_at: Option<Date>,
    /// The day the person was told.
    pub told_at: Option<Date>,
    /// The day by which they should have been told, if the Code sets one.
    pub told: Option<Told>,
    /// The date it sets.
    pub due: Option<Due>,
    /// Where the hearing takes place.
    pub place: Option<String>,
    /// What the portal may say of what follows, if anything.
    pub advice: Option<Advice>,
    /// The rules to keep to, for bail, an order or a licence.
    pub rules: Vec<String>,
    /// A sentence from the people who handle the case.
    pub note: Option<String>,
    /// The language of the note, if it is known.
    pub note_language: Option<String>,
    /// The suspect's label, if the case has several suspects.
    pub suspect: Option<String>,
    /// Added since the person last looked. Always false for news to be told in person.
    pub is_new: bool,
}

/// The whole history: first news to be told in person, then everything else, latest first.
pub fn entries(case: &Case, history: &History, rights: &Rights, today: Date) -> Vec<Entry> {
    let untold = history.untold.iter().map(|one| hidden_entry(one));
    let told = history.open.iter().enumerate().map(|(at, one)| {
        let later = history.open.get(..at).unwrap_or_default();
        let earlier = history.open.get(at + 1..).unwrap_or_default();
        let clock = rights::told_by(rights, case, one, earlier, today);
        Entry {
            told: clock,
            due: due(one, later, today),
            advice: advice(case, history, one, later),
            ..visible_entry(case, one)
        }
    });
    untold.chain(told).collect()
}

/// What an open milestone reports.
pub fn what(milestone: &Milestone) -> What {
    match (&milestone.kind, filled(milestone.title.as_ref())) {
        (MilestoneKind::Other(_), Some(title)) => What::Titled(title),
        (MilestoneKind::Other(_), None) => What::Untitled,
        _ => What::Kind(milestone.into()),
    }
}

/// The text, unless it is blank.
pub fn filled(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).cloned()
}

fn hidden_entry(milestone: &Milestone) -> Entry {
    Entry {
        id: milestone.id.clone(),
        what: What::ToldInPerson,
        happened_at: None,
        told_at: None,
        told: None,
        due: None,
        place: None,
        advice: None,
        rules: Vec::new(),
        note: None,
        note_language: None,
        suspect: None,
        is_new: false,
    }
}

fn visible_entry(case: &Case, milestone: &Milestone) -> Entry {
    let rules = milestone.rules.iter();
    let rules = rules.filter(|rule| !rule.trim().is_empty());
    Entry {
        id: milestone.id.clone(),
        what: what(milestone),
        happened_at: Some(milestone.happened_at),
        told_at: milestone.told_at,
        told: None,
        due: None,
        advice: None,
        rules: rules.cloned().collect(),
        place: filled(milestone.place.as_ref()),
        note: filled(milestone.note.as_ref()),
        note_language: filled(milestone.note_language.as_ref()),
        suspect: suspect_label(case, milestone),
        is_new: milestone.is_new,
    }
}

/// The usual next step is told once, by the newest milestone, unless the case says what comes next. What keeps a person
/// safe, or helps beside the course of the case, holds until the next milestone of the kind.
fn advice(
    case: &Case,
    history: &History,
    milestone: &Milestone,
    later: &[&Milestone],
) -> Option<Advice> {
    let row = kinds::row(&milestone.kind);
    let moves = kinds::milestone_says(milestone) != Says::Nothing;
    // Whether it is left out may not depend on news that a person will tell.
    let knows_better = history.has_untold()
        || case.closed
        || case.expected_next.is_some()
        || history.is_overtaken(milestone);
    if moves && later.is_empty() && !knows_better && kinds::holds(milestone, &case.stage) {
        return Some(Advice::Usually);
    }
    let is_renewed = later
        .iter()
        .any(|one| one.kind == milestone.kind && may_share_suspect(one, milestone));
    (!is_renewed && (row.keeps_safe || !moves)).then_some(Advice::GoodToKnow)
}

fn due(milestone: &Milestone, later: &[&Milestone], today: Date) -> Option<Due> {
    let on = milestone.due_at?;
    let is_replaced = later
        .iter()
        .any(|one| kinds::replaces(one, &milestone.kind) && may_share_suspect(one, milestone));
    let state = if is_replaced {
        DueState::Replaced
    } else if on < today {
        DueState::Passed
    } else {
        DueState::Ahead
    };
    Some(Due { on, state })
}
