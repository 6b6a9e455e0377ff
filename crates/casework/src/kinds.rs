//! What each kind of milestone says about where a case stands.

use contract::{Milestone, MilestoneKind as Kind, Outcome, Stage, ToDoKind};

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

/// What a milestone says about the case as a whole: what its outcome says or, without one, its kind.
pub fn says(kind: &Kind, outcome: Option<&Outcome>) -> Says {
    match (kind, outcome.map(Outcome::as_str)) {
        (Kind::Verdict, Some("not_guilty")) | (Kind::Discontinued, Some("stopped")) => Says::Ends,
        _ => says_alone(kind),
    }
}

/// What a milestone of a case says about it as a whole.
pub fn milestone_says(milestone: &Milestone) -> Says {
    says(&milestone.kind, milestone.outcome.as_ref())
}

const fn says_alone(kind: &Kind) -> Says {
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
pub const fn reached(kind: &Kind) -> Option<Stage> {
    match kind {
        Kind::Reported | Kind::Recorded | Kind::AssessedNotInvestigated => Some(Stage::Report),
        Kind::OfficerAllocated
        | Kind::Statement
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested
        | Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::ClosedNoSuspect => Some(Stage::Investigation),
        Kind::FileToCps | Kind::CpsMoreInfo | Kind::Charged => Some(Stage::ChargingDecision),
        Kind::FirstHearing
        | Kind::Plea
        | Kind::TrialFixed
        | Kind::TrialMoved
        | Kind::Verdict
        | Kind::Sentence => Some(Stage::Court),
        Kind::Appeal | Kind::Vcs | Kind::Release => Some(Stage::AfterCourt),
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
    use Stage::{AfterCourt, ChargingDecision, Court, Investigation, Report};
    let (first, last) = match kind {
        Kind::AssessedNotInvestigated => (Report, Investigation),
        Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::ClosedNoSuspect
        | Kind::OutOfCourt
        | Kind::NotCharged
        | Kind::CpsMoreInfo => (Investigation, ChargingDecision),
        Kind::FileToCps => (ChargingDecision, ChargingDecision),
        Kind::Charged => (ChargingDecision, Court),
        Kind::FirstHearing | Kind::Plea | Kind::TrialFixed | Kind::TrialMoved => (Court, Court),
        Kind::Discontinued => (ChargingDecision, AfterCourt),
        Kind::Verdict | Kind::Sentence | Kind::Appeal => (Court, AfterCourt),
        Kind::Release => (AfterCourt, AfterCourt),
        Kind::Reported
        | Kind::Recorded
        | Kind::SupportReferred
        | Kind::OfficerAllocated
        | Kind::Statement
        | Kind::VpsOffered
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested
        | Kind::Evidence
        | Kind::Vcs
        | Kind::Property
        | Kind::Closed
        | Kind::Other(_) => return false,
    };
    place(stage).is_some_and(|at| place(&first) <= Some(at) && Some(at) <= place(&last))
}

/// What kind of day `due_at` of a milestone is.
#[derive(Clone, Copy)]
enum Day {
    /// The end of bail.
    Bail,
    /// A day in court before the trial.
    Hearing,
    /// The trial.
    Trial,
    /// None that a later milestone could replace.
    Lasting,
}

const fn day(kind: &Kind) -> Day {
    match kind {
        Kind::Bail => Day::Bail,
        Kind::Charged | Kind::FirstHearing | Kind::Plea | Kind::Evidence => Day::Hearing,
        Kind::TrialFixed | Kind::TrialMoved => Day::Trial,
        Kind::Reported
        | Kind::Recorded
        | Kind::SupportReferred
        | Kind::AssessedNotInvestigated
        | Kind::OfficerAllocated
        | Kind::Statement
        | Kind::VpsOffered
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::OutOfCourt
        | Kind::FileToCps
        | Kind::CpsMoreInfo
        | Kind::NotCharged
        | Kind::ClosedNoSuspect
        | Kind::Verdict
        | Kind::Discontinued
        | Kind::Sentence
        | Kind::Appeal
        | Kind::Vcs
        | Kind::Release
        | Kind::Property
        | Kind::Closed
        | Kind::Other(_) => Day::Lasting,
    }
}

/// Whether `later` cancels the date of `earlier` for the same suspect.
pub const fn replaces(later: &Kind, earlier: &Kind) -> bool {
    let day = day(earlier);
    match later {
        Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::OutOfCourt
        | Kind::Charged
        | Kind::NotCharged => matches!(day, Day::Bail),
        Kind::TrialFixed | Kind::TrialMoved | Kind::Verdict => matches!(day, Day::Trial),
        Kind::Discontinued => matches!(day, Day::Hearing | Day::Trial),
        Kind::Reported
        | Kind::Recorded
        | Kind::SupportReferred
        | Kind::AssessedNotInvestigated
        | Kind::OfficerAllocated
        | Kind::Statement
        | Kind::VpsOffered
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested
        | Kind::FileToCps
        | Kind::CpsMoreInfo
        | Kind::ClosedNoSuspect
        | Kind::FirstHearing
        | Kind::Plea
        | Kind::Evidence
        | Kind::Sentence
        | Kind::Appeal
        | Kind::Vcs
        | Kind::Release
        | Kind::Property
        | Kind::Closed
        | Kind::Other(_) => false,
    }
}

/// Whether the day that a milestone is about is a day in court.
pub const fn is_in_court(kind: &Kind) -> bool {
    match kind {
        Kind::Charged
        | Kind::FirstHearing
        | Kind::Plea
        | Kind::TrialFixed
        | Kind::TrialMoved
        | Kind::Evidence
        | Kind::Verdict
        | Kind::Sentence
        | Kind::Appeal => true,
        Kind::Reported
        | Kind::Recorded
        | Kind::SupportReferred
        | Kind::AssessedNotInvestigated
        | Kind::OfficerAllocated
        | Kind::Statement
        | Kind::VpsOffered
        | Kind::SuspectIdentified
        | Kind::SuspectInterviewed
        | Kind::SuspectArrested
        | Kind::Bail
        | Kind::ReleasedUnderInvestigation
        | Kind::ReleasedNfa
        | Kind::OutOfCourt
        | Kind::FileToCps
        | Kind::CpsMoreInfo
        | Kind::NotCharged
        | Kind::ClosedNoSuspect
        | Kind::Discontinued
        | Kind::Vcs
        | Kind::Release
        | Kind::Property
        | Kind::Closed
        | Kind::Other(_) => false,
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
