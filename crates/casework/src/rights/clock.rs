//! The rights clock: by which day something should have been told or done, and whether it was.

use contract::{Case, Date, Milestone, MilestoneKind};

use super::{ClockRule, Edition, Rights};

/// Whether a person was told in time, or something was done in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToldState {
    /// They were.
    InTime {
        /// The day they were told.
        on: Date,
    },
    /// They were, but late.
    TooLate {
        /// The day they were told.
        on: Date,
    },
    /// There is still time.
    Running {
        /// Days until the last day: 0 today.
        days_left: i64,
    },
    /// The day has passed, and nobody has noted that they were told.
    Late,
}

/// By which day a person should have been told of a milestone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The last day.
    pub by: Date,
    /// Whether they were.
    pub state: ToldState,
    /// Working days that the police or the Witness Care Unit have.
    pub working_days: u32,
    /// Working days that the court has before that; 0 where there is no court in it.
    pub court_working_days: u32,
    /// Which of the twelve rights it is.
    pub right: u8,
    /// The name of the edition it is in.
    pub edition: String,
    /// Whether it is about the thing being done, not about the person being told.
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

/// What the clock says of a milestone that may be shown; nothing where the Code sets no day.
/// `earlier` are those before it.
pub fn told(
    rights: &Rights,
    case: &Case,
    milestone: &Milestone,
    earlier: &[&Milestone],
    today: Date,
) -> Option<Told> {
    let happened = milestone.happened_at;
    let edition = rights.on(happened).filter(|_| happened <= today)?;
    let rule = rule(edition, milestone)?;
    let shorter = rule.enhanced_working_days.filter(|_| case.enhanced_rights);
    let working_days = shorter.unwrap_or(rule.working_days);
    let start = match &rule.done_after {
        Some(kind) => started(case, kind, earlier)?,
        None => happened,
    };
    let holidays = &rights.bank_holidays;
    // One after the other: a weekend between the two does not count twice.
    let from = holidays.working_days_after(start, rule.court_working_days);
    let by = holidays.working_days_after(from, working_days);
    let is_done = rule.done_after.is_some();
    let noted = if is_done {
        Some(happened)
    } else {
        milestone.told_at.filter(|on| *on <= today)
    };
    let state = match noted {
        // Told before it happened: whatever was noted there, it is not this.
        Some(on) if on < start => return None,
        Some(on) if on <= by => ToldState::InTime { on },
        Some(on) => ToldState::TooLate { on },
        None if today <= by => ToldState::Running {
            days_left: today.days_until(by),
        },
        None => ToldState::Late,
    };
    Some(Told {
        by,
        state,
        working_days,
        court_working_days: rule.court_working_days,
        right: rule.right,
        edition: edition.name.clone(),
        is_done,
    })
}

/// The day that the days count from: that of the latest such milestone.
fn started(case: &Case, kind: &MilestoneKind, earlier: &[&Milestone]) -> Option<Date> {
    let latest = earlier.iter().find(|one| one.kind == *kind);
    let day = latest.map(|one| one.happened_at);
    day.or_else(|| (*kind == MilestoneKind::Reported).then_some(case.reported_at))
}

fn rule<'a>(edition: &'a Edition, milestone: &Milestone) -> Option<&'a ClockRule> {
    let mut rules = edition.clocks.iter();
    rules.find(|rule| rule.milestones.contains(&milestone.kind))
}
