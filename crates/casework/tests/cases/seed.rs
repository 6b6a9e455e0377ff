//! The stand-in backend's fictional cases: how the crate tells each of them.

use std::path::Path;

use casework::{Entry, Event, Next, Now, StepState, Story, ToldState, What};
use contract::{Case, Milestone, MilestoneKind, OUTCOMES, Outcome, Stage, Timestamp, ToDoKind};
use serde_json::Value;

use crate::support::story;
use crate::support::today;

/// Replaces day offsets by dates: a seed file counts days from the day of seeding.
fn dated(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(dated),
        Value::Object(fields) => {
            for (name, field) in fields {
                // A count is no day.
                match field.as_i64().filter(|_| name != "chars_max") {
                    Some(days) => {
                        let day = today().plus_days(days);
                        let is_moment = name == "last_checked_at" || name == "last_contact_at";
                        let moment = Timestamp::midnight(day).to_string();
                        *field = Value::from(if is_moment { moment } else { day.to_string() });
                    }
                    None => dated(field),
                }
            }
        }
        _ => {}
    }
}

fn folder() -> &'static Path {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/backend/seed/cases"
    ))
}

fn read(file: &Path) -> Case {
    let mut seed: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    let case = &mut seed["case"];
    dated(case);
    case["reference"] = Value::from("WM/00001/26");
    case["today"] = Value::from(today().to_string());
    serde_json::from_value(case.take()).unwrap_or_else(|why| panic!("{}: {why}", file.display()))
}

fn told(name: &str) -> Story {
    story(&read(&folder().join(name).with_extension("json")), today())
}

#[test]
fn every_seed_case_has_a_story() {
    let mut count = 0;
    for file in std::fs::read_dir(folder()).unwrap() {
        let case = read(&file.unwrap().path());
        assert_eq!(story(&case, today()).entries.len(), case.milestones.len());
        count += 1;
    }
    assert!(count >= 36, "{count} cases");
}

/// All of them.
pub fn all() -> Vec<Case> {
    let files = std::fs::read_dir(folder()).unwrap();
    files.map(|file| read(&file.unwrap().path())).collect()
}

#[test]
fn together_the_seed_cases_have_every_kind_and_every_stage() {
    let cases = all();
    for kind in MilestoneKind::KNOWN {
        let mut all = cases.iter().flat_map(|case| &case.milestones);
        assert!(all.any(|one| one.kind == *kind), "{}", kind.as_str());
    }
    for stage in Stage::KNOWN {
        assert!(
            cases.iter().any(|case| case.stage == *stage),
            "{}",
            stage.as_str()
        );
    }
}

#[test]
fn together_the_seed_cases_have_every_outcome() {
    let cases = all();
    for (kind, outcomes) in OUTCOMES {
        for (outcome, _) in *outcomes {
            let is_told = |one: &Milestone| {
                let told = one.outcome.as_ref().map(Outcome::as_str);
                one.kind.as_str() == *kind && told == Some(outcome)
            };
            let mut milestones = cases.iter().flat_map(|case| &case.milestones);
            assert!(milestones.any(is_told), "{kind}.{outcome}");
        }
    }
}

#[test]
fn a_case_that_moved_back_to_the_police() {
    let told = told("moved-back-from-cps-to-police");
    assert_eq!(told.now, Now::WentBack);
    let what = What::Kind(MilestoneKind::FileToCps.into());
    assert_eq!(
        told.next,
        Next::Expected {
            what,
            on: None,
            has_passed: false
        }
    );
}

#[test]
fn no_suspect_found_and_closed() {
    let told = told("no-suspect-found-and-closed");
    assert_eq!(told.now, Now::After(MilestoneKind::ClosedNoSuspect.into()));
}

#[test]
fn not_charged_with_the_review_still_open_and_just_past() {
    let past = told("not-charged-review-just-past");
    assert_eq!(past.now, Now::After(MilestoneKind::ReleasedNfa.into()));
    assert!(past.to_do.is_empty());
    let open = told("not-charged-review-open");
    assert_eq!(
        open.now,
        after(MilestoneKind::NotCharged, "not_enough_evidence")
    );
    assert_eq!(open.to_do[0].kind, ToDoKind::AskForReview);
}

#[test]
fn news_to_be_told_in_person() {
    let told = told("news-to-be-told-in-person");
    assert_eq!((told.now, told.next), (Now::ToldInPerson, Next::Call));
    assert_eq!(told.to_do[0].kind, ToDoKind::Ring);
}

#[test]
fn two_suspects_at_different_stages() {
    let told = told("two-suspects-at-different-stages");
    assert_eq!(told.now, Now::SeveralSuspects);
    let latest: Vec<_> = told.suspects.into_iter().map(|one| one.latest).collect();
    let kinds = [
        MilestoneKind::FirstHearing,
        MilestoneKind::ReleasedUnderInvestigation,
    ];
    assert_eq!(latest, kinds.map(|kind| Some(What::Kind(kind.into()))));
}

#[test]
fn a_trial_moved_twice() {
    let told = told("trial-moved-twice");
    assert_eq!(told.now, Now::After(MilestoneKind::TrialMoved.into()));
    assert_eq!(told.to_do[0].kind, ToDoKind::Availability);
}

#[test]
fn nothing_new_for_sixty_days() {
    let told = told("nothing-new-for-60-days");
    assert!(told.updates.is_quiet && told.updates.days_since_news >= Some(60));
}

#[test]
fn a_sentence_with_the_victim_contact_scheme() {
    let told = told("sentence-with-victim-contact-scheme");
    assert_eq!(told.now, after(MilestoneKind::Sentence, "prison"));
    assert_eq!(told.to_do[0].kind, ToDoKind::ReplyToVcs);
}

fn after(kind: MilestoneKind, outcome: &str) -> Now {
    Now::After(Event {
        kind,
        outcome: Some(outcome.into()),
    })
}

#[test]
fn a_case_that_has_ended_in_court_is_over_and_says_how() {
    for (name, kind, outcome, state) in [
        (
            "not-guilty",
            MilestoneKind::Verdict,
            "not_guilty",
            StepState::Done,
        ),
        (
            "stopped-by-the-prosecutors",
            MilestoneKind::Discontinued,
            "stopped",
            StepState::Stopped,
        ),
    ] {
        let told = told(name);
        assert_eq!(told.now, after(kind, outcome), "{name}");
        let court = told.steps.iter().find(|step| step.stage == Stage::Court);
        assert_eq!(court.unwrap().state, state, "{name}");
    }
}

#[test]
fn a_case_whose_jury_could_not_agree_goes_on() {
    let told = told("jury-could-not-agree");
    assert_eq!(told.now, after(MilestoneKind::Verdict, "no_verdict"));
    let court = told.steps.iter().find(|step| step.stage == Stage::Court);
    assert_eq!(court.unwrap().state, StepState::Current);
}

/// There may be a new trial, and nobody has said that there is none.
#[test]
fn an_appeal_that_was_allowed_does_not_end_the_case() {
    let told = told("appeal-allowed");
    assert_eq!(told.now, after(MilestoneKind::Appeal, "allowed"));
    let last = told
        .steps
        .iter()
        .find(|step| step.stage == Stage::AfterCourt);
    assert_eq!(last.unwrap().state, StepState::Current);
}

#[test]
fn no_review_is_offered_where_the_victim_withdrew() {
    let told = told("no-charge-as-the-victim-wished");
    assert_eq!(
        told.now,
        after(MilestoneKind::NotCharged, "victim_withdrew")
    );
    assert!(
        told.deadlines
            .iter()
            .all(|one| !one.id.starts_with("review"))
    );
}

#[test]
fn a_review_is_offered_while_the_prosecutors_only_plan_to_stop() {
    let told = told("prosecutors-plan-to-stop");
    assert_eq!(told.now, after(MilestoneKind::Discontinued, "planned"));
    assert!(
        told.deadlines
            .iter()
            .any(|one| one.id == "review_before_stop")
    );
    let court = told.steps.iter().find(|step| step.stage == Stage::Court);
    assert_eq!(court.unwrap().state, StepState::Current);
}

#[test]
fn a_kind_from_the_future() {
    let told = told("milestone-of-an-unknown-kind");
    let title = "Results came back from the laboratory".to_owned();
    assert_eq!(told.entries[0].what, What::Titled(title));
    assert_eq!(told.now, Now::At(Stage::Investigation));
}
/// The clock of the entry about this kind of milestone, the latest first.
fn clock(told: &Story, kind: &MilestoneKind) -> ToldState {
    let about = |one: &&Entry| one.what == What::Kind(kind.clone().into());
    let entry = told.entries.iter().find(about).unwrap();
    entry.told.as_ref().unwrap().state
}

#[test]
fn with_enhanced_rights_a_change_of_bail_that_nobody_told_is_late() {
    let told = told("domestic-abuse-unsafe-phone-times");
    assert_eq!(clock(&told, &MilestoneKind::Bail), ToldState::Late);
    let ids: Vec<_> = told.deadlines.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["compensation", "personal_statement"]);
}

#[test]
fn with_two_suspects_each_milestone_has_its_own_clock() {
    let told = told("two-suspects-at-different-stages");
    let state = |kind| clock(&told, &kind);
    assert!(matches!(
        state(MilestoneKind::ReleasedUnderInvestigation),
        ToldState::Running { .. }
    ));
    assert!(matches!(
        state(MilestoneKind::SuspectInterviewed),
        ToldState::TooLate { .. }
    ));
    assert!(matches!(
        state(MilestoneKind::Charged),
        ToldState::InTime { .. }
    ));
}

#[test]
fn a_review_that_has_just_passed_is_told_by_its_day() {
    let told = told("not-charged-review-just-past");
    let review = told.deadlines.iter().find(|one| one.id == "review_police");
    assert!(review.unwrap().days_left.unwrap() < 0);
}
