//! The signed-in person sees their own cases and nobody else's.

use contract::{Case, CaseList, MilestoneKind, ProblemCode, PropertyState, Stage};
use stand_in::seed::{CaseFile, case_files};

use crate::support::{AMBER, Browser, CEDAR, TestApp};

const NOT_FOUND: (u16, ProblemCode) = (404, ProblemCode::NotFound);
/// The start of references with a fixed fault: see `docs/stand-in-differences.md`.
const FIXED_FAULTS: &str = "WM/5000";

async fn read(browser: &mut Browser, id: &str) -> Case {
    let answer = browser.get(&format!("/cases/{id}")).await;
    serde_json::from_str(&answer.text).unwrap_or_else(|error| panic!("{error}: {answer:?}"))
}

fn files() -> Vec<CaseFile> {
    let mut files = case_files().unwrap();
    files.retain(|file| !file.reference.starts_with(FIXED_FAULTS));
    files
}

#[tokio::test]
async fn every_case_of_the_seed_can_be_signed_in_to_and_read() {
    let app = TestApp::start().await;
    let today = app.running.clock().today();
    for file in files().into_iter().filter(|file| file.code_enabled) {
        let mut browser = app.signed_in(&file.reference).await;
        let list: CaseList = serde_json::from_value(browser.get("/cases").await.json()).unwrap();
        let own = case_files()
            .unwrap()
            .into_iter()
            .filter(|other| other.person == file.person);
        assert_eq!(list.cases.len(), own.count(), "{}", file.reference);

        let case = read(&mut browser, &file.case.id).await;
        assert_eq!((&case.reference, case.today), (&file.reference, today));
        assert_eq!(case.reported_at, today.plus_days(file.case.reported_at));
        let crime_on = file.case.crime_on.map(|days| today.plus_days(days));
        assert_eq!(case.crime_on, crime_on);
        assert!(crime_on.is_none_or(|day| day <= case.reported_at));
        assert_eq!(case.property, file.case.property);
        let may_claim = file.case.may_claim_compensation;
        assert_eq!(case.may_claim_compensation, may_claim);
        assert_eq!(case.milestones.len(), file.case.milestones.len());
        for (milestone, seed) in case.milestones.iter().zip(&file.case.milestones) {
            // A day in court may move by a few days: courts do not sit on a Sunday.
            let meant = today.plus_days(seed.happened_at);
            assert!(meant.days_until(milestone.happened_at).abs() <= 4);
            assert!(
                milestone.happened_at <= today,
                "{} lies ahead",
                milestone.id
            );
        }
    }
}

#[tokio::test]
async fn a_case_for_which_staff_switched_the_portal_off_gets_no_code() {
    let app = TestApp::start().await;
    let off = files().into_iter().find(|file| !file.code_enabled).unwrap();
    let answer = app.browser().ask_for_code(&off.reference).await;
    assert_eq!(answer.status, 202, "the answer gives nothing away");
    assert!(app.running.outbox().await.is_empty());
}

#[tokio::test]
async fn a_case_that_staff_switch_off_is_gone_at_once_for_somebody_who_is_signed_in() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in(AMBER).await;
    let case = browser.case("").await;
    let switch_off = "UPDATE cases SET code_enabled = 0 WHERE reference = ?";
    let database = app.database().await;
    sqlx::query(switch_off)
        .bind(AMBER)
        .execute(&database)
        .await
        .unwrap();
    assert_eq!(browser.get(&case).await.problem(), NOT_FOUND);
    assert_eq!(
        browser.get("/cases").await.json()["cases"],
        serde_json::json!([])
    );
}

#[test]
fn the_seed_covers_every_stage_and_every_milestone() {
    let (files, mut missing) = (files(), Vec::new());
    for kind in MilestoneKind::KNOWN {
        let shown = |file: &CaseFile| {
            file.case
                .milestones
                .iter()
                .any(|one| one.kind == *kind || one.hidden.as_ref() == Some(kind))
        };
        if !files.iter().any(shown) {
            missing.push(kind.as_str().to_owned());
        }
    }
    for stage in Stage::KNOWN {
        if !files.iter().any(|file| file.case.stage == *stage) {
            missing.push(stage.as_str().to_owned());
        }
    }
    for state in PropertyState::KNOWN {
        let mut things = files.iter().flat_map(|file| &file.case.property);
        if !things.any(|thing| thing.state == *state) {
            missing.push(state.as_str().to_owned());
        }
    }
    assert!(missing.is_empty(), "no case shows {missing:?}");
    for may_claim in [true, false] {
        assert!(
            files
                .iter()
                .any(|file| file.case.may_claim_compensation == may_claim)
        );
    }
    let mut references: Vec<_> = files.iter().map(|file| &file.reference).collect();
    references.dedup();
    assert!(references.len() >= 36);
}

#[tokio::test]
async fn somebody_elses_case_is_answered_like_one_that_does_not_exist() {
    let app = TestApp::start().await;
    let theirs = files()
        .into_iter()
        .find(|file| file.reference == CEDAR)
        .unwrap()
        .case
        .id;
    let mut browser = app.signed_in(AMBER).await;
    for below in [
        "",
        "/messages",
        "/callbacks",
        "/callback-slots",
        "/contact-preferences",
        "/helpers",
    ] {
        let theirs = browser.get(&format!("/cases/{theirs}{below}")).await;
        let nobodys = browser.get(&format!("/cases/c-nobody{below}")).await;
        assert_eq!(
            (theirs.problem(), nobodys.problem()),
            (NOT_FOUND, NOT_FOUND),
            "{below}"
        );
        assert_eq!(theirs.text.len(), nobodys.text.len());
    }
}

#[tokio::test]
async fn a_person_with_two_cases_sees_both_and_no_others() {
    let app = TestApp::start().await;
    let mut browser = app.signed_in("WM/10002/26").await;
    let list: CaseList = serde_json::from_value(browser.get("/cases").await.json()).unwrap();
    let references: Vec<_> = list
        .cases
        .iter()
        .map(|case| case.reference.as_str())
        .collect();
    assert_eq!(references.len(), 2);
    let session = browser.get("/session").await.json();
    assert_eq!(session.get("only_case"), None, "there are two");
    assert!(references.contains(&"WM/10002/26") && references.contains(&"WM/10003/26"));
    assert!(
        list.cases[0].reported_at >= list.cases[1].reported_at,
        "latest first"
    );
    for case in list.cases {
        assert_eq!(
            read(&mut browser, case.id.as_str()).await.reference,
            case.reference
        );
    }
}

#[tokio::test]
async fn news_that_a_person_will_tell_is_not_in_the_answer() {
    let app = TestApp::start().await;
    let mut found = 0;
    for file in files() {
        for seed in file.case.milestones.iter().filter(|one| one.tell_in_person) {
            let mut browser = app.signed_in(&file.reference).await;
            let answer = browser.get(&format!("/cases/{}", file.case.id)).await;
            let hidden = seed.hidden.as_ref().unwrap().as_str();
            assert!(
                !answer.text.contains(&format!("\"{hidden}\"")),
                "{hidden} is told"
            );
            let case: Case = serde_json::from_str(&answer.text).unwrap();
            let shown = case
                .milestones
                .iter()
                .find(|one| one.id == seed.id.as_str())
                .unwrap();
            assert_eq!((shown.kind.as_str(), shown.tell_in_person), ("news", true));
            assert_eq!(
                (&shown.note, &shown.title, &shown.place),
                (&None, &None, &None)
            );
            assert_eq!(shown.outcome, None, "how it turned out is told by a person");
            found += 1;
        }
    }
    assert!(
        found > 0,
        "no case of the seed has news to be told in person"
    );
}

#[tokio::test]
async fn milestones_are_never_changed_or_removed() {
    let app = TestApp::start().await;
    let database = app.database().await;
    for change in [
        "UPDATE milestones SET kind = 'closed'",
        "DELETE FROM milestones",
    ] {
        let error = sqlx::query(change)
            .execute(&database)
            .await
            .unwrap_err()
            .to_string();
        assert!(error.contains("milestones are added and never"), "{error}");
    }
}

#[tokio::test]
async fn a_path_that_is_no_call_is_answered_with_problem_details() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    assert_eq!(browser.get("/nothing").await.problem(), NOT_FOUND);
    let answer = browser.put("/cases", &serde_json::json!({})).await;
    assert_eq!(answer.problem(), (405, ProblemCode::Invalid));
    assert!(answer.header("allow").contains("GET"), "{answer:?}");
}
