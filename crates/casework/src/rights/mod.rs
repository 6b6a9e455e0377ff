//! What a person is owed and by when: the Victims' Code as dated data.
//!
//! The numbers are in `public/rights/england-and-wales.json`, each with its source and the day it was
//! checked, so that a policy person can change them: see `docs/RIGHTS.md`.

mod clock;
mod deadline;
mod read;

use contract::{Date, MilestoneKind, ToDoKind};

use crate::bank_holidays::BankHolidays;
pub(crate) use clock::told;
pub use clock::{Told, ToldState};
pub use deadline::Deadline;
pub(crate) use deadline::deadlines;
pub use read::{RightsError, RightsErrors};

/// Where a number comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// What a person would look for.
    pub name: String,
    /// Where it is.
    pub url: String,
    /// The day somebody last compared the number with it.
    pub checked_on: Date,
}

/// All editions of what a person is owed. Empty, nothing is promised and everything else is told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// The editions, the oldest first. A milestone follows the edition of its day.
    pub editions: Vec<Edition>,
    /// Which days are not working days.
    pub bank_holidays: BankHolidays,
    /// After how many days without news a person may ask, where the Code names no day. Local
    /// practice, not a right.
    pub ask_after_days: Option<i64>,
}

/// What is owed from one day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its name: "Victims' Code".
    pub name: String,
    /// The first day on which it holds.
    pub in_force_from: Date,
    /// Where it is printed.
    pub source: Source,
    /// By when a person is told.
    pub clocks: Vec<ClockRule>,
    /// Until when a person can act.
    pub deadlines: Vec<DeadlineRule>,
}

/// By when a person is told that something has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRule {
    /// Names it within its edition.
    pub id: String,
    /// Which of the twelve rights it is part of.
    pub right: u8,
    /// The milestones it is about.
    pub milestones: Vec<MilestoneKind>,
    /// For something that must be done, not told: the milestone that the days count from. Otherwise
    /// they count from the day of the milestone itself, until the person is told of it.
    pub done_after: Option<MilestoneKind>,
    /// Working days that the court has to tell the Witness Care Unit, which comes first.
    pub court_working_days: u32,
    /// Working days to tell the person.
    pub working_days: u32,
    /// The same for a person with enhanced rights, where it is shorter.
    pub enhanced_working_days: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// Until when a person can do something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRule {
    /// Names it within its edition; its words are `deadline.<id>` in the texts.
    pub id: String,
    /// Which of the twelve rights it is part of.
    pub right: u8,
    /// What it counts from.
    pub from: From,
    /// What the people who have the case call it when they ask for it themselves.
    pub to_do: Option<ToDoKind>,
    /// One of these must have happened before, to the same suspect.
    pub needs_any: Vec<MilestoneKind>,
    /// None of these may have happened, to the same suspect.
    pub unless_any: Vec<MilestoneKind>,
    /// One of these ends it.
    pub until_any: Vec<MilestoneKind>,
    /// Whether it is only open when the case against no other suspect goes on.
    pub all_suspects: bool,
    /// Working days within which the answer is quickest.
    pub prompt_working_days: Option<u32>,
    /// Calendar months until it closes; none where no day is set.
    pub months: Option<u32>,
    /// Working days until there is an answer.
    pub answer_working_days: Option<u32>,
    /// Where it comes from.
    pub source: Source,
}

/// What a deadline counts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum From {
    /// The day the person was told of one of these milestones, or else the day it happened.
    Told(Vec<MilestoneKind>),
    /// The day of the crime, for a crime of a kind that compensation is paid for.
    Crime,
}

impl Rights {
    /// The edition that holds on a day.
    pub fn on(&self, day: Date) -> Option<&Edition> {
        let mut latest_first = self.editions.iter().rev();
        latest_first.find(|one| one.in_force_from <= day)
    }
}
