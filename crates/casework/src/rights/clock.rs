//! The rights clock: the day by which a person had to be told, or a thing done, and whether it was.

use contract::{Case, Date, Milestone, MilestoneKind};

use super::rule::is_listed;
use super::{ClockRule, Edition, Rights, Who};
use crate::history::may_share_suspect;

/// Whether the person was told, or the thing was done, in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldState {
    /// In time.
    InTime {
        /// The day they were told.
        on: Date,
    },
    /// Told, but late.
    TooLate {
        /// The day they were told.
        on: Date,
    },
    /// There is still time.
    Running {
        /// Days until the last day: 0 today.
        days_left: i64,
    },
    /// The day has passed and nobody has recorded telling them.
    Late,
}

/// The day by which a person had to be told of a milestone, and how that went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The last day.
    pub by: Date,
    /// How that went.
    pub state: ToldState,
    /// Who has to tell the person, or to do the thing.
    pub who: Who,
    /// Working days allowed to them.
    pub working_days: u32,
    /// Working days allowed to the court before that; 0 if no court is involved.
    pub court_working_days: u32,
    /// The number of the right, of twelve.
    pub right: u8,
    /// The name of the edition that grants it.
    pub edition: String,
    /// Whether the clock is for doing the thing rather than telling the person.
    pub is_done: bool,
}

impl Told {
    /// Whether the person was told in time.
    pub const fn was_in_time(&self) -> bool {
        matches!(self.state, ToldState::InTime { .. })
    }

    /// Whether the person may ask why they were not told in time.
    pub const fn is_late(&self) -> bool {
        matches!(self.state, ToldState::Late | ToldState::TooLate { .. })
    }
}

/// The clock of an open milestone; `None` if the Code sets no day. `earlier` holds the milestones
/// before it, latest first.
pub fn told_by(
    rights: &Rights,
    case: &Case,
    milestone: &Milestone,
    earlier: &[&Milestone],
    today: Date,
) -> Option<Told> {
    judged(rights, case, milestone, earlier, today).map(|(_, told)| told)
}

/// The same, with the rule that judges.
pub fn judged<'a>(
    rights: &'a Rights,
    case: &Case,
    milestone: &Milestone,
    earlier: &[&Milestone],
    today: Date,
) -> Option<(&'a ClockRule, Told)> {
    let happened = milestone.happened_at;
    let edition = rights.on(happened).filter(|_| happened <= today)?;
    let rule = rule(edition, milestone)?;
    let is_done = !rule.done_after.is_empty();
    let start = if is_done {
        started(case, rule, milestone, earlier)?
    } else {
        happened
    };
    let by = last_day(rights, case, rule, start);
    let noted = if is_done {
        Some(happened)
    } else {
        milestone.told_at.filter(|on| *on <= today)
    };
    let state = match noted {
        // Told before it happened: the note must be about something else.
        Some(on) if on < start => return None,
        Some(on) if on <= by => ToldState::InTime { on },
        Some(on) => ToldState::TooLate { on },
        None if today <= by => ToldState::Running {
            days_left: today.days_until(by),
        },
        None => ToldState::Late,
    };
    let told = Told {
        by,
        state,
        who: rule.who,
        working_days: working_days(rule, case),
        court_working_days: rule.court_working_days,
        right: rule.right,
        edition: edition.name.clone(),
        is_done,
    };
    Some((rule, told))
}

/// The last day of a clock that starts on a day.
pub fn last_day(rights: &Rights, case: &Case, rule: &ClockRule, start: Date) -> Date {
    let holidays = &rights.bank_holidays;
    // Two steps, so that a weekend between them does not count twice.
    let from = holidays.working_days_after(start, rule.court_working_days);
    holidays.working_days_after(from, working_days(rule, case))
}

/// How long this person has to wait at most.
pub fn working_days(rule: &ClockRule, case: &Case) -> u32 {
    let shorter = rule.enhanced_working_days.filter(|_| case.enhanced_rights);
    shorter.unwrap_or(rule.working_days)
}

/// The day the clock starts: that of the latest such milestone. Only the first thing done after it is judged.
fn started(
    case: &Case,
    rule: &ClockRule,
    milestone: &Milestone,
    earlier: &[&Milestone],
) -> Option<Date> {
    for one in earlier
        .iter()
        .filter(|one| may_share_suspect(one, milestone))
    {
        if is_listed(&rule.done_after, one) {
            return Some(one.happened_at);
        }
        // Done before: this is what came of it, for instance that the person joined later.
        if is_listed(&rule.milestones, one) {
            return None;
        }
    }
    reported(case, rule)
}

/// The day of the report, if it starts this clock: the case has that day without a milestone.
pub fn reported(case: &Case, rule: &ClockRule) -> Option<Date> {
    let mut starts = rule.done_after.iter();
    let is_start = starts.any(|one| one.kind == MilestoneKind::Reported);
    is_start.then_some(case.reported_at)
}

/// A rule that names the milestone's outcome comes before one that names its kind alone.
fn rule<'a>(edition: &'a Edition, milestone: &Milestone) -> Option<&'a ClockRule> {
    let named = |rule: &&ClockRule| {
        let mut outcomes = rule.milestones.iter().filter_map(|one| {
            (one.kind == milestone.kind && one.outcome.is_some()).then_some(&one.outcome)
        });
        outcomes.any(|one| *one == milestone.outcome)
    };
    let listed = |rule: &&ClockRule| {
        let turned_out = milestone.outcome.as_ref();
        is_listed(&rule.milestones, milestone)
            && !turned_out.is_some_and(|one| rule.unless_outcome.contains(one))
    };
    let mut rules = edition.clocks.iter();
    let exact = rules.find(named);
    exact.or_else(|| edition.clocks.iter().find(listed))
}
