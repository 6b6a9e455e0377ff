//! The rights clock: the day by which a person had to be told, or a thing done, and whether it was.

use contract::{Case, Date, Milestone, MilestoneKind};

use super::{ClockRule, Edition, Rights};

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
    /// Working days allowed to the police or the Witness Care Unit.
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
    // Two steps, so that a weekend between them does not count twice.
    let from = holidays.working_days_after(start, rule.court_working_days);
    let by = holidays.working_days_after(from, working_days);
    let is_done = rule.done_after.is_some();
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

/// The day the clock starts: that of the latest such milestone.
fn started(case: &Case, kind: &MilestoneKind, earlier: &[&Milestone]) -> Option<Date> {
    let latest = earlier.iter().find(|one| one.kind == *kind);
    let day = latest.map(|one| one.happened_at);
    day.or_else(|| (*kind == MilestoneKind::Reported).then_some(case.reported_at))
}

fn rule<'a>(edition: &'a Edition, milestone: &Milestone) -> Option<&'a ClockRule> {
    let mut rules = edition.clocks.iter();
    rules.find(|rule| rule.milestones.contains(&milestone.kind))
}
