//! What each kind of milestone says about where a case stands.

use contract::{MilestoneKind as Kind, Stage, ToDoKind};

const REPORT: usize = 0;
const INVESTIGATION: usize = 1;
const DECISION: usize = 2;
const COURT: usize = 3;
const AFTER_COURT: usize = 4;

/// What a milestone says about the case as a whole.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// The case goes no further unless something new comes up.
    Ends,
    /// The case stands here until the next such milestone.
    Stands,
    /// Work goes on at this stage, so the stage's own sentence describes it best.
    GoesOn,
    /// Nothing: it does not move the case.
    Nothing,
}

/// The position of a stage in the usual order, from 0 to 4.
pub fn place(stage: &Stage) -> Option<usize> {
    Stage::KNOWN.iter().position(|known| known == stage)
}

/// What a kind says about the case as a whole.
pub const fn says(kind: &Kind) -> Says {
    match kind {
        Kind::AssessedNotInvestigated
        | Kind::OutOfCourt
        | Kind::NotCharged
        | Kind::ClosedNoSuspect => Says::Ends,
        Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::FileToCps
        | Kind::CpsMoreInfo
        | Kind::Charged
        | Kind::FirstHearing
        | Kind::Plea
        | Kind::TrialFixed
        | Kind::TrialMoved
        | Kind::Verdict
        | Kind::Discontinued
        | Kind::Sentence
        | Kind::Appeal
        | Kind::Release => Says::Stands,
        Kind::Reported
        | Kind::Recorded
        | Kind::OfficerAllocated
        | Kind::Statement
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested => Says::GoesOn,
        Kind::SupportReferred
        | Kind::VpsOffered
        | Kind::Evidence
        | Kind::Vcs
        | Kind::Property
        | Kind::Closed
        | Kind::Other(_) => Says::Nothing,
    }
}

/// The position of the stage that a case must have reached when this happens. A decision to stop
/// does not show how far the case went.
pub const fn reached(kind: &Kind) -> Option<usize> {
    match kind {
        Kind::Reported | Kind::Recorded | Kind::AssessedNotInvestigated => Some(REPORT),
        Kind::OfficerAllocated
        | Kind::Statement
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested
        | Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::ClosedNoSuspect => Some(INVESTIGATION),
        Kind::FileToCps | Kind::CpsMoreInfo | Kind::Charged => Some(DECISION),
        Kind::FirstHearing
        | Kind::Plea
        | Kind::TrialFixed
        | Kind::TrialMoved
        | Kind::Verdict
        | Kind::Sentence => Some(COURT),
        Kind::Appeal | Kind::Vcs | Kind::Release => Some(AFTER_COURT),
        Kind::SupportReferred
        | Kind::VpsOffered
        | Kind::OutOfCourt
        | Kind::NotCharged
        | Kind::Evidence
        | Kind::Discontinued
        | Kind::Property
        | Kind::Closed
        | Kind::Other(_) => None,
    }
}

/// Whether a case at `stage` can still stand where this milestone put it. Backends draw the line
/// between stages differently, so neighbouring stages fit; a reopened case does not.
pub fn fits(kind: &Kind, stage: &Stage) -> bool {
    let stages = match kind {
        Kind::AssessedNotInvestigated => REPORT..=INVESTIGATION,
        Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::ClosedNoSuspect
        | Kind::OutOfCourt
        | Kind::NotCharged
        | Kind::CpsMoreInfo => INVESTIGATION..=DECISION,
        Kind::FileToCps => DECISION..=DECISION,
        Kind::Charged => DECISION..=COURT,
        Kind::FirstHearing | Kind::Plea | Kind::TrialFixed | Kind::TrialMoved => COURT..=COURT,
        Kind::Discontinued => DECISION..=AFTER_COURT,
        Kind::Verdict | Kind::Sentence | Kind::Appeal => COURT..=AFTER_COURT,
        Kind::Release => AFTER_COURT..=AFTER_COURT,
        _ => return false,
    };
    place(stage).is_some_and(|at| stages.contains(&at))
}

/// Whether `later` cancels the date of `earlier` for the same suspect.
pub const fn replaces(later: &Kind, earlier: &Kind) -> bool {
    match earlier {
        Kind::TrialFixed | Kind::TrialMoved => matches!(
            later,
            Kind::TrialFixed | Kind::TrialMoved | Kind::Verdict | Kind::Discontinued
        ),
        Kind::Bail => matches!(
            later,
            Kind::Bail
                | Kind::ReleasedUnderInvestigation
                | Kind::ReleasedNfa
                | Kind::OutOfCourt
                | Kind::Charged
                | Kind::NotCharged
        ),
        Kind::Charged | Kind::FirstHearing | Kind::Plea | Kind::Evidence => {
            matches!(later, Kind::Discontinued)
        }
        _ => false,
    }
}

/// The milestones that explain this to-do: with none of them open, it would give hidden news away.
/// `None` if it gives nothing away.
pub const fn given_away_by(to_do: &ToDoKind) -> Option<&'static [Kind]> {
    match to_do {
        ToDoKind::AskForReview => Some(&[
            Kind::AssessedNotInvestigated,
            Kind::ReleasedNfa,
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
