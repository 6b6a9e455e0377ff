//! Every kind of milestone: how the story tells a case in which it is the latest.

use casework::{Event, Next, Now, ROWS, Says, StepState, What};
use contract::{MilestoneKind as Kind, Stage};

use crate::support::{case, day, story, today};

/// Each kind as the latest milestone, the stage a backend would give, and the expected sentence.
fn table() -> Vec<(Kind, Stage, Now)> {
    let mut table = before_court();
    table.extend(from_court_on());
    table
}

fn at(kind: Kind, stage: Stage) -> (Kind, Stage, Now) {
    (kind, stage.clone(), Now::At(stage))
}

fn after(kind: Kind, stage: Stage) -> (Kind, Stage, Now) {
    (kind.clone(), stage, Now::After(kind.into()))
}

fn before_court() -> Vec<(Kind, Stage, Now)> {
    use Stage::{ChargingDecision, Court, Investigation, Report};
    vec![
        at(Kind::Reported, Report),
        at(Kind::Recorded, Report),
        at(Kind::Confirmed, Report),
        at(Kind::NeedsAssessed, Report),
        at(Kind::SupportReferred, Report),
        after(Kind::AssessedNotInvestigated, Report),
        after(Kind::PassedOn, Report),
        at(Kind::OfficerAllocated, Investigation),
        at(Kind::UnderInvestigation, Investigation),
        at(Kind::Statement, Investigation),
        at(Kind::VpsOffered, Investigation),
        at(Kind::RestorativeJustice, Investigation),
        at(Kind::NotesRequested, Investigation),
        at(Kind::SuspectIdentified, Investigation),
        after(Kind::SuspectWanted, Investigation),
        at(Kind::SuspectInterviewed, Investigation),
        at(Kind::SuspectArrested, Investigation),
        at(Kind::Extradition, Investigation),
        after(Kind::Bail, Investigation),
        after(Kind::ReleasedUnderInvestigation, Investigation),
        at(Kind::ProtectiveOrder, Investigation),
        after(Kind::ReleasedNfa, Investigation),
        after(Kind::InvestigationStopped, Investigation),
        after(Kind::Withdrawn, Investigation),
        after(Kind::OutOfCourt, ChargingDecision),
        after(Kind::FileToCps, ChargingDecision),
        (Kind::CpsMoreInfo, Investigation, Now::WentBack),
        after(Kind::Charged, Court),
        after(Kind::NotCharged, ChargingDecision),
        after(Kind::TakenIntoAccount, Investigation),
        after(Kind::ClosedNoSuspect, Investigation),
    ]
}

fn from_court_on() -> Vec<(Kind, Stage, Now)> {
    use Stage::{AfterCourt, ChargingDecision, Court, Investigation};
    vec![
        at(Kind::AwaitingCourt, Court),
        after(Kind::FirstHearing, Court),
        after(Kind::Remand, Court),
        after(Kind::CourtBail, Court),
        after(Kind::SentToCrownCourt, Court),
        after(Kind::PleaHearing, Court),
        after(Kind::Plea, Court),
        at(Kind::HearingFixed, Court),
        at(Kind::HearingMoved, Court),
        at(Kind::SpecialMeasures, Court),
        at(Kind::CourtVisit, Court),
        after(Kind::TrialFixed, Court),
        after(Kind::TrialMoved, Court),
        after(Kind::TrialStarted, Court),
        at(Kind::Evidence, Court),
        after(Kind::Retrial, Court),
        after(Kind::Verdict, Court),
        after(Kind::Discontinued, Court),
        at(Kind::ReportsOrdered, Court),
        after(Kind::SentenceFixed, Court),
        after(Kind::Sentence, AfterCourt),
        at(Kind::CompensationOrder, AfterCourt),
        at(Kind::NoUpdate, Investigation),
        at(Kind::Review, ChargingDecision),
        at(Kind::SentenceReview, AfterCourt),
        after(Kind::Appeal, AfterCourt),
        at(Kind::Complaint, Investigation),
        at(Kind::Vcs, AfterCourt),
        at(Kind::Notification, AfterCourt),
        at(Kind::Licence, AfterCourt),
        after(Kind::Release, AfterCourt),
        after(Kind::Tribunal, AfterCourt),
        at(Kind::FamilyLiaison, Investigation),
        at(Kind::PostMortem, Investigation),
        at(Kind::BodyReleased, Investigation),
        at(Kind::Inquest, AfterCourt),
        at(Kind::DeathReview, AfterCourt),
        at(Kind::Property, AfterCourt),
        at(Kind::Expenses, AfterCourt),
        at(Kind::InjuryCompensation, Investigation),
        at(Kind::Closed, AfterCourt),
    ]
}

#[test]
fn the_table_names_every_kind_once() {
    let named: Vec<_> = table().into_iter().map(|(kind, ..)| kind).collect();
    assert_eq!(named, Kind::KNOWN);
    let rows: Vec<_> = ROWS.iter().map(|row| Kind::from(row.kind)).collect();
    assert_eq!(rows, Kind::KNOWN);
}

#[test]
fn every_kind_says_where_the_case_stands() {
    for (kind, stage, expected) in table() {
        let told = story(
            &case(stage, &[(-90, Kind::Reported), (-3, kind.clone())]),
            today(),
        );
        assert_eq!(told.now, expected, "{}", kind.as_str());
        assert_eq!(told.entries.len(), 2);
        assert_eq!(
            told.entries[0].what,
            What::Kind(kind.clone().into()),
            "{}",
            kind.as_str()
        );
        assert_eq!(told.entries[0].happened_at, Some(day(-3)));
    }
}

#[test]
fn without_a_word_from_the_backend_the_usual_next_step_is_told() {
    let beside_the_course = |kind: &Kind| {
        let mut rows = ROWS.iter();
        rows.any(|row| row.kind == kind.as_str() && row.says == Says::Nothing)
    };
    for (kind, stage, _) in table() {
        let told = story(&case(stage, &[(-3, kind.clone())]), today());
        let expected = if beside_the_course(&kind) {
            Next::NotKnown
        } else {
            Next::Usually(kind.into())
        };
        assert_eq!(told.next, expected);
    }
}

#[test]
fn a_case_opened_again_is_told_by_its_stage_not_by_its_old_end() {
    let reopened = case(
        Stage::Investigation,
        &[
            (-200, Kind::AssessedNotInvestigated),
            (-20, Kind::OfficerAllocated),
        ],
    );
    assert_eq!(story(&reopened, today()).now, Now::At(Stage::Investigation));
    let charged_after_review = case(Stage::Court, &[(-200, Kind::NotCharged)]);
    assert_eq!(
        story(&charged_after_review, today()).now,
        Now::At(Stage::Court)
    );
}

#[test]
fn a_kind_from_the_future_keeps_its_title() {
    let mut one = case(
        Stage::Investigation,
        &[(-3, Kind::from("forensic_results"))],
    );
    assert_eq!(story(&one, today()).entries[0].what, What::Untitled);
    one.milestones[0].title = Some("Results came back".to_owned());
    let told = story(&one, today());
    assert_eq!(
        told.entries[0].what,
        What::Titled("Results came back".to_owned())
    );
    assert_eq!(told.now, Now::At(Stage::Investigation));
}

#[test]
fn a_stage_from_the_future_is_told_by_the_backends_name() {
    let stage = Stage::from("second_look");
    let told = story(&case(stage.clone(), &[(-3, Kind::Recorded)]), today());
    assert_eq!(told.now, Now::At(stage));
    assert_eq!(told.next, Next::NotKnown);
}

/// The case after its last milestone turned out so.
fn told_after(stage: Stage, kind: Kind, outcome: &str) -> casework::Story {
    let mut case = case(stage, &[(-3, kind)]);
    case.milestones[0].outcome = Some(outcome.into());
    story(&case, today())
}

#[test]
fn an_outcome_says_whether_the_case_goes_on() {
    let ends = [
        (Kind::Verdict, "not_guilty", StepState::Done),
        (Kind::Verdict, "guilty", StepState::Current),
        (Kind::Verdict, "no_verdict", StepState::Current),
        (Kind::Discontinued, "stopped", StepState::Stopped),
        (Kind::Discontinued, "changed", StepState::Current),
    ];
    for (kind, outcome, state) in ends {
        let told = told_after(Stage::Court, kind.clone(), outcome);
        let at_court = told.steps.iter().find(|step| step.stage == Stage::Court);
        assert_eq!(at_court.unwrap().state, state, "{outcome}");
        let now = Event {
            kind,
            outcome: Some(outcome.into()),
        };
        assert_eq!(told.now, Now::After(now));
    }
}

/// A backend may write anything: an outcome of another kind, or one from the future.
#[test]
fn an_outcome_that_the_kind_does_not_have_moves_nothing() {
    for (kind, outcome) in [
        (Kind::Plea, "stopped"),
        (Kind::Sentence, "not_guilty"),
        (Kind::Verdict, "stopped"),
        (Kind::Discontinued, "not_guilty"),
        (Kind::Verdict, "NOT_GUILTY"),
        (Kind::Verdict, ""),
    ] {
        let told = told_after(Stage::Court, kind, outcome);
        let at_court = told.steps.iter().find(|step| step.stage == Stage::Court);
        assert_eq!(at_court.unwrap().state, StepState::Current, "{outcome}");
    }
}

/// A helper, a later version or a mistake may hide the kind and leave the outcome.
#[test]
fn the_outcome_of_news_to_be_told_in_person_moves_nothing() {
    let mut case = case(Stage::Court, &[(-3, Kind::Verdict)]);
    case.milestones[0].outcome = Some("not_guilty".into());
    case.milestones[0].tell_in_person = true;
    let told = story(&case, today());
    assert_eq!(told.now, Now::ToldInPerson);
    assert_eq!(told.entries[0].what, What::ToldInPerson);
    let at_court = told.steps.iter().find(|step| step.stage == Stage::Court);
    assert_eq!(at_court.unwrap().state, StepState::Current);
}
