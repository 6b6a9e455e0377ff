//! What a person is entitled to and by when: the Victims' Code as dated data.
//!
//! The numbers live in `public/rights/england-and-wales.json`, each with its source and the day
//! somebody checked it, so that a policy officer can change them: see `docs/RIGHTS.md`.

mod clock;
mod deadline;
mod read;

use contract::{Date, MilestoneKind, Outcome, ToDoKind};

use crate::bank_holidays::BankHolidays;
pub(crate) use clock::told_by;
pub use clock::{Told, ToldState};
pub use deadline::Deadline;
pub(crate) use deadline::deadlines;
pub use read::{RightsError, RightsErrors};

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The title to look for.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The day somebody last checked the number against it.
    pub checked_on: Date,
}

/// All editions of the rights. If empty, the portal shows no time limits but everything else.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// The editions, oldest first. A milestone follows the edition in force on its day.
    pub editions: Vec<Edition>,
    /// Bank holidays that the rules do not give.
    pub bank_holidays: BankHolidays,
    /// How many days without news until the person may ask, where the Code sets no day. Local
    /// practice, not a right.
    pub ask_after_days: Option<i64>,
}

/// The rights in force from one day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its name, such as "Victims' Code".
    pub name: String,
    /// The first day it is in force.
    pub in_force_from: Date,
    /// Where it is published.
    pub source: Source,
    /// How soon a person must be told.
    pub clocks: Vec<ClockRule>,
    /// How long a person can act.
    pub deadlines: Vec<DeadlineRule>,
}

/// How soon a person must be told that something has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRule {
    /// Names it within its edition.
    pub id: String,
    /// Which of the twelve rights it is part of.
    pub right: u8,
    /// The kinds of milestone it applies to.
    pub milestones: Vec<MilestoneKind>,
    /// If the thing must be done rather than told: the milestone that starts the clock. Otherwise
    /// the milestone itself starts it, and telling the person stops it.
    pub done_after: Option<MilestoneKind>,
    /// Working days for the court to tell the Witness Care Unit, which happens first.
    pub court_working_days: u32,
    /// Working days to tell the person.
    pub working_days: u32,
    /// The same for a person with enhanced rights, if shorter.
    pub enhanced_working_days: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// How long a person can do something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRule {
    /// Its id, unique within its edition; its words are `deadline.<id>` in the texts.
    pub id: String,
    /// Which of the twelve rights it is part of.
    pub right: u8,
    /// When it starts.
    pub from: From,
    /// The to-do by which the people who handle the case would ask for the same thing.
    pub to_do: Option<ToDoKind>,
    /// One of these must have happened before, for the same suspect.
    pub needs_any: Vec<MilestoneKind>,
    /// None of these may have happened for the same suspect.
    pub unless_any: Vec<MilestoneKind>,
    /// One of these ends it.
    pub until_any: Vec<MilestoneKind>,
    /// It does not open when the milestone turned out so.
    pub unless_outcome: Vec<Outcome>,
    /// Whether it opens only if the case goes on against no other suspect.
    pub all_suspects: bool,
    /// Working days within which a request gets the quickest answer.
    pub prompt_working_days: Option<u32>,
    /// Calendar months until it closes, if a limit is set.
    pub months: Option<u32>,
    /// Working days until the answer.
    pub answer_working_days: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// When a deadline starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// The day the person was told of one of these milestones, else the day it happened.
    Told(Vec<MilestoneKind>),
    /// The day of the crime, if victims of such a crime may claim compensation.
    Crime,
}

impl Rights {
    /// The edition in force on a day.
    pub fn on(&self, day: Date) -> Option<&Edition> {
        let mut latest_first = self.editions.iter().rev();
        latest_first.find(|one| one.in_force_from <= day)
    }
}
