//! What each kind of milestone says about where a case stands.

mod table;

use contract::{Milestone, MilestoneKind as Kind, Outcome, Stage, ToDoKind};

pub use table::{Day, ROWS, Row, Says};

/// A kind from the future: it moves nothing, and may be bad news.
static UNKNOWN: Row = Row {
    kind: "",
    says: Says::Nothing,
    proves: None,
    stands: None,
    day: Day::Lasting,
    replaces: &[],
    is_in_court: false,
    may_be_bad: true,
    keeps_safe: false,
    rights: &[],
    outcomes: &[],
};

/// The row of a kind: the table has them in the order of the contract.
pub fn row(kind: &Kind) -> &'static Row {
    let row = kind.position().and_then(|at| ROWS.get(at));
    row.unwrap_or(&UNKNOWN)
}

/// The position of a stage in the usual order, from 0 to 4.
pub const fn place(stage: &Stage) -> Option<usize> {
    stage.position()
}

/// What a milestone says about the case as a whole: what its outcome says or, without one, its kind.
pub fn says(kind: &Kind, outcome: Option<&Outcome>) -> Says {
    let row = row(kind);
    let mut others = row.outcomes.iter();
    let other = others.find(|(name, _)| outcome.is_some_and(|outcome| outcome.as_str() == *name));
    other.map_or(row.says, |(_, says)| *says)
}

/// What a milestone of a case says about it as a whole.
pub fn milestone_says(milestone: &Milestone) -> Says {
    says(&milestone.kind, milestone.outcome.as_ref())
}

/// Whether this may be why a case is closed.
pub fn is_reason_to_close(milestone: &Milestone) -> bool {
    milestone_says(milestone) == Says::Ends
        || matches!(milestone.kind, Kind::ReleasedNfa | Kind::Discontinued)
}

/// The position of the stage that a case must have reached when this happens.
pub fn reached(kind: &Kind) -> Option<usize> {
    row(kind).proves
}

/// Whether a case at `stage` can still stand where this milestone put it.
pub fn fits(milestone: &Milestone, stage: &Stage) -> bool {
    let stands = row(&milestone.kind).stands.zip(place(stage));
    matches!(milestone_says(milestone), Says::Stands | Says::Ends)
        && stands.is_some_and(|((first, last), at)| (first..=last).contains(&at))
}

/// Whether a case at `stage` still stands where this milestone put it.
pub fn holds(milestone: &Milestone, stage: &Stage) -> bool {
    let is_there = || {
        let reached = reached(&milestone.kind);
        reached.is_some() && reached == place(stage)
    };
    let goes_on = milestone_says(milestone) == Says::GoesOn && is_there();
    goes_on || fits(milestone, stage)
}

/// Whether `later` cancels the date of `earlier` for the same suspect.
pub fn replaces(later: &Milestone, earlier: &Kind) -> bool {
    let outcome = later.outcome.as_ref().map(Outcome::as_str);
    let keeps_days = match later.kind {
        Kind::Bail => later.due_at.is_none() && matches!(outcome, Some("changed" | "broken")),
        Kind::Discontinued => milestone_says(later) != Says::Ends,
        _ => false,
    };
    !keeps_days && row(&later.kind).replaces.contains(&row(earlier).day)
}

/// The milestones that explain this to-do: with none of them open, it would give hidden news away.
/// `None` if it gives nothing away.
pub const fn given_away_by(to_do: &ToDoKind) -> Option<&'static [Kind]> {
    match to_do {
        ToDoKind::AskForReview => Some(&[
            Kind::AssessedNotInvestigated,
            Kind::ReleasedNfa,
            Kind::InvestigationStopped,
            Kind::OutOfCourt,
            Kind::NotCharged,
            Kind::ClosedNoSuspect,
            Kind::Discontinued,
        ]),
        ToDoKind::ReplyToVcs => Some(&[Kind::Vcs, Kind::Sentence]),
        ToDoKind::CollectProperty => Some(&[Kind::Property, Kind::Closed]),
        ToDoKind::Consent
        | ToDoKind::PersonalStatement
        | ToDoKind::Availability
        | ToDoKind::GoToCourt
        | ToDoKind::Ring
        | ToDoKind::Other(_) => None,
    }
}
