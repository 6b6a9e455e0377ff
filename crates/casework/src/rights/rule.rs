//! What one rule of the rights file says.

use chrono::Months;
use contract::{Case, Date, Milestone, MilestoneKind, Outcome, Stage, ToDoKind};

use super::source::Source;

/// In the file, the outcome of a milestone for which nobody recorded one.
const UNKNOWN: &str = "unknown";

/// How soon a person must be told that something has happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockRule {
    /// Names it within its edition.
    pub id: String,
    /// Which of the twelve rights it is part of.
    pub right: u8,
    /// Who must tell the person, or do the thing.
    pub who: Who,
    /// The milestones it applies to.
    pub milestones: Vec<Pattern>,
    /// It does not apply when the milestone turned out so.
    pub unless_outcome: Vec<Outcome>,
    /// If the thing must be done rather than told: the milestones that start the clock. If empty,
    /// the milestone itself starts it, and telling the person stops it.
    pub done_after: Vec<Pattern>,
    /// What the case must say before the thing counts as missing. A thing that was done needs no
    /// such word: it shows by itself that it was owed.
    pub needs_case: Option<CaseFlag>,
    /// Working days for the court to tell the Witness Care Unit, which happens first.
    pub court_working_days: u32,
    /// Working days to tell the person.
    pub working_days: u32,
    /// The same for a person with enhanced rights, if shorter.
    pub enhanced_working_days: Option<u32>,
    /// While such a step lies ahead, the person hears of the rule before it applies.
    pub to_come: Option<Ahead>,
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
    /// The day from which it counts.
    pub from: From,
    /// The milestones that open it. None if it counts from the crime.
    pub milestones: Vec<Pattern>,
    /// The to-do by which the people who handle the case would ask for the same thing.
    pub to_do: Option<ToDoKind>,
    /// What the case must say.
    pub needs_case: Option<CaseFlag>,
    /// One of these must have happened before, for the same suspect.
    pub needs_any: Vec<Pattern>,
    /// None of these may have happened for the same suspect.
    pub unless_any: Vec<Pattern>,
    /// One of these ends it.
    pub until_any: Vec<Pattern>,
    /// It does not open when the milestone turned out so.
    pub unless_outcome: Vec<Outcome>,
    /// Whether it opens only if the case goes on against no other suspect.
    pub all_suspects: bool,
    /// Working days within which a request gets the quickest answer.
    pub prompt_working_days: Option<u32>,
    /// How long it is open, if a limit is set.
    pub length: Option<Length>,
    /// Whether it ends on a working day: on the last one within its length.
    pub on_working_day: bool,
    /// More time, for some people or from some day on.
    pub longer: Option<Longer>,
    /// The day from which a law gives more time that nobody has seen in its own words yet.
    pub to_confirm: Option<Date>,
    /// What can still be done after the last day.
    pub late: Late,
    /// For how many days after the last day it is shown, if not the usual number.
    pub shown_late_days: Option<i64>,
    /// Whether it belongs at the top of the case.
    pub at_top: bool,
    /// Working days until the answer.
    pub answer_working_days: Option<u32>,
    /// Where to ask outside of the case: official pages, phone numbers and email addresses. If empty, the people who
    /// have the case.
    pub ask: Vec<String>,
    /// Where it comes from.
    pub source: Source,
}

/// While a case is at one of these stages, and before these milestones, a step is sure to be told by a rule if it comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// The stages.
    pub at: Vec<Stage>,
    /// One of these ends it.
    pub until_any: Vec<Pattern>,
}

/// Milestones that a rule is about: of a kind, however they turned out, or only with one outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    /// The kind.
    pub kind: MilestoneKind,
    /// The outcome; `unknown` if nobody recorded one.
    pub outcome: Option<Outcome>,
}

impl Pattern {
    fn fits(&self, milestone: &Milestone) -> bool {
        let fits_outcome = |wanted: &Outcome| match &milestone.outcome {
            Some(outcome) => outcome == wanted,
            None => wanted.as_str() == UNKNOWN,
        };
        self.kind == milestone.kind && self.outcome.as_ref().is_none_or(fits_outcome)
    }
}

/// Who owes something to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// The police.
    Police,
    /// The Crown Prosecution Service.
    Cps,
    /// The Witness Care Unit.
    WitnessCareUnit,
    /// The court.
    Court,
    /// The Probation Service.
    Probation,
}

impl Who {
    /// Everybody.
    pub const ALL: [Self; 5] = [
        Self::Police,
        Self::Cps,
        Self::WitnessCareUnit,
        Self::Court,
        Self::Probation,
    ];

    /// The name in the file and in the keys of texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Police => "police",
            Self::Cps => "cps",
            Self::WitnessCareUnit => "wcu",
            Self::Court => "court",
            Self::Probation => "probation",
        }
    }
}

/// The day from which a person's time counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// The day the person was told of the milestone, else the day it happened.
    Told,
    /// The day the milestone happened.
    Happened,
    /// The day of the crime.
    Crime,
}

impl From {
    /// All of them, each with the name in the file.
    pub const NAMED: [(&str, Self); 3] = [
        ("told", Self::Told),
        ("happened", Self::Happened),
        ("crime", Self::Crime),
    ];
}

/// What can still be done after the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Late {
    /// A late request may be considered.
    Considered,
    /// A late request is possible in cases that the scheme names.
    Allowed,
    /// Nothing, by this rule. Whoever decides may still know of more time.
    Absolute,
}

impl Late {
    /// All of them, each with the name in the file.
    pub const NAMED: [(&str, Self); 3] = [
        ("considered", Self::Considered),
        ("allowed", Self::Allowed),
        ("absolute", Self::Absolute),
    ];
}

/// Something that the backend says of a case as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseFlag {
    /// The person has enhanced rights.
    EnhancedRights,
    /// A relative of the person died.
    Bereaved,
    /// The Criminal Injuries Compensation Authority may pay.
    MayClaimCompensation,
    /// The sentence is one that can be reviewed as too low.
    MayAskForSentenceReview,
    /// The Victim Contact Scheme is open to the person.
    MayJoinVictimContact,
}

impl CaseFlag {
    /// All of them, each with its name in the file and in the contract.
    pub const NAMED: [(&str, Self); 5] = [
        ("enhanced_rights", Self::EnhancedRights),
        ("bereaved", Self::Bereaved),
        ("may_claim_compensation", Self::MayClaimCompensation),
        ("may_ask_for_sentence_review", Self::MayAskForSentenceReview),
        ("may_join_victim_contact", Self::MayJoinVictimContact),
    ];

    /// Whether the backend says it of this case.
    pub const fn is_set(self, case: &Case) -> bool {
        match self {
            Self::EnhancedRights => case.enhanced_rights,
            Self::Bereaved => case.bereaved,
            Self::MayClaimCompensation => case.may_claim_compensation,
            Self::MayAskForSentenceReview => case.may_ask_for_sentence_review,
            Self::MayJoinVictimContact => case.may_join_victim_contact,
        }
    }
}

/// How long a person can do something, in days or months of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Days, weekends too. The first day is the one after the day from which they count.
    Days(u32),
    /// Months, to the same day of the month.
    Months(u32),
}

impl Length {
    /// The last day.
    pub fn after(self, from: Date) -> Option<Date> {
        match self {
            Self::Days(days) => Some(from.plus_days(i64::from(days))),
            Self::Months(months) => Some(Date(from.0.checked_add_months(Months::new(months))?)),
        }
    }
}

/// More time than everybody has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Longer {
    /// It is given if the time counts from this day or a later one.
    pub since: Date,
    /// For whom, if not for everybody.
    pub needs_case: Option<CaseFlag>,
    /// How long.
    pub length: Length,
}

/// Whether the case says what a rule needs.
pub fn is_set(flag: Option<CaseFlag>, case: &Case) -> bool {
    flag.is_none_or(|flag| flag.is_set(case))
}

/// Whether a milestone is one of those that a rule lists.
pub fn is_listed(list: &[Pattern], milestone: &Milestone) -> bool {
    list.iter().any(|one| one.fits(milestone))
}
