//! What a person can still ask for, and until when.

use casework::{Deadline, Late};
use contract::{Case, Date, MilestoneKind as Kind, Stage, ToDo, ToDoKind};

use crate::support::{case, day, story, suspect, today};

fn ids(case: &Case) -> Vec<String> {
    story(case, today())
        .deadlines
        .into_iter()
        .map(|one| one.id)
        .collect()
}

fn only(case: &Case) -> Deadline {
    let mut deadlines = story(case, today()).deadlines;
    assert_eq!(deadlines.len(), 1, "{deadlines:?}");
    deadlines.pop().unwrap()
}

fn decided_by_the_police() -> Case {
    let happened = [(-60, Kind::SuspectInterviewed), (-30, Kind::ReleasedNfa)];
    case(Stage::Investigation, &happened)
}

fn decided_by_the_cps() -> Case {
    let happened = [
        (-90, Kind::SuspectInterviewed),
        (-60, Kind::FileToCps),
        (-7, Kind::NotCharged),
    ];
    case(Stage::ChargingDecision, &happened)
}

#[test]
fn a_decision_of_the_police_can_be_reviewed_for_three_months() {
    let review = only(&decided_by_the_police());
    assert_eq!((review.id.as_str(), review.right), ("review_police", 6));
    // 30 days before 24 November 2026 is 25 October.
    assert_eq!(review.by, Date::parse("2027-01-25").ok());
    assert_eq!(review.prompt_by, None);
}

#[test]
fn the_three_months_count_from_the_day_the_person_was_told() {
    let mut late = decided_by_the_police();
    late.milestones[1].told_at = Some(day(-20));
    assert_eq!(only(&late).by, Date::parse("2027-02-04").ok());
    late.milestones[1].told_at = Some(day(-40));
    assert_eq!(
        only(&late).by,
        Date::parse("2027-01-25").ok(),
        "told before it happened"
    );
}

#[test]
fn a_decision_of_the_cps_is_reviewed_soonest_within_ten_working_days() {
    let review = only(&decided_by_the_cps());
    assert_eq!(review.id, "review_cps");
    assert_eq!(review.prompt_by, Date::parse("2026-12-01").ok());
    assert_eq!(review.by, Date::parse("2027-02-17").ok());
    let mut later = decided_by_the_cps();
    later.milestones[2].happened_at = day(-30);
    assert_eq!(only(&later).prompt_by, None, "that day has passed");
}

#[test]
fn no_review_where_the_scheme_has_none() {
    let nobody_found = [(-60, Kind::OfficerAllocated), (-30, Kind::ClosedNoSuspect)];
    assert!(ids(&case(Stage::Investigation, &nobody_found)).is_empty());
    let not_interviewed = [(-60, Kind::SuspectIdentified), (-30, Kind::ReleasedNfa)];
    assert!(ids(&case(Stage::Investigation, &not_interviewed)).is_empty());
    let out_of_court = [(-60, Kind::SuspectInterviewed), (-30, Kind::OutOfCourt)];
    assert!(ids(&case(Stage::Investigation, &out_of_court)).is_empty());
    let screened_out = [(-60, Kind::Reported), (-30, Kind::AssessedNotInvestigated)];
    assert!(ids(&case(Stage::Report, &screened_out)).is_empty());
    let mut charged_after_all = decided_by_the_cps();
    charged_after_all
        .milestones
        .push(crate::support::milestone(3, -1, Kind::Charged));
    assert_eq!(ids(&charged_after_all), ["court_compensation"]);
}

#[test]
fn no_review_while_somebody_else_is_before_the_court() {
    let mut two = decided_by_the_police();
    two.suspects = vec![
        suspect("a", Stage::Investigation),
        suspect("b", Stage::Court),
    ];
    for one in &mut two.milestones {
        one.suspect = Some("a".to_owned());
    }
    assert!(ids(&two).is_empty());
    two.suspects[1].stage = Stage::Investigation;
    assert_eq!(ids(&two), ["review_police"]);
}

#[test]
fn a_day_that_has_just_passed_is_told_and_one_long_past_is_not() {
    let mut past = decided_by_the_police();
    past.milestones[0].happened_at = day(-300);
    past.milestones[1].happened_at = day(-100);
    let review = only(&past);
    assert!(review.days_left.unwrap() < 0, "{review:?}");
    past.milestones[1].happened_at = day(-200);
    assert!(ids(&past).is_empty());
}

#[test]
fn compensation_is_open_for_two_years_from_the_crime_where_it_is_paid() {
    let mut hurt = case(Stage::Investigation, &[]);
    assert!(ids(&hurt).is_empty(), "not for every crime");
    hurt.may_claim_compensation = true;
    assert_eq!(only(&hurt).by, None, "the day of the crime is not known");
    hurt.crime_on = Some(day(-400));
    let claim = only(&hurt);
    assert_eq!(
        (claim.id.as_str(), claim.by),
        ("compensation", Date::parse("2027-10-20").ok())
    );
}

#[test]
fn compensation_stays_however_long_ago_the_crime_was() {
    let mut hurt = case(Stage::Investigation, &[]);
    hurt.may_claim_compensation = true;
    for crime_on in ["1990-05-01", "2020-02-29"] {
        hurt.crime_on = Date::parse(crime_on).ok();
        let claim = only(&hurt);
        assert_eq!(
            (claim.id.as_str(), claim.late),
            ("compensation", Late::Allowed)
        );
        assert!(claim.is_long_past, "{claim:?}");
        assert_eq!((claim.by, claim.days_left), (None, None), "no cold day");
    }
    hurt.crime_on = Date::parse("2024-02-29").ok();
    assert_eq!(only(&hurt).by, Date::parse("2026-02-28").ok());
    assert!(!only(&hurt).is_long_past);
    hurt.closed = true;
    assert_eq!(ids(&hurt), ["compensation"]);
}

#[test]
fn no_review_where_the_victim_withdrew_or_the_charge_only_changed() {
    let mut withdrew = decided_by_the_police();
    withdrew.milestones[1].kind = Kind::NotCharged;
    assert_eq!(ids(&withdrew), ["review_police"]);
    withdrew.milestones[1].outcome = Some("victim_withdrew".into());
    assert!(ids(&withdrew).is_empty());
    let mut changed = decided_by_the_cps();
    changed.milestones[2].kind = Kind::Discontinued;
    changed.milestones[2].outcome = Some("stopped".into());
    assert_eq!(ids(&changed), ["review_cps"]);
    changed.milestones[2].outcome = Some("changed".into());
    assert!(ids(&changed).is_empty());
}

#[test]
fn a_review_belongs_at_the_top_and_compensation_does_not() {
    assert!(only(&decided_by_the_police()).at_top && only(&decided_by_the_cps()).at_top);
    let mut hurt = case(Stage::Investigation, &[]);
    hurt.may_claim_compensation = true;
    assert!(!only(&hurt).at_top);
}

#[test]
fn each_names_an_official_page() {
    let review = only(&decided_by_the_cps());
    assert!(
        review.url.starts_with("https://www.cps.gov.uk/"),
        "{review:?}"
    );
}

#[test]
fn a_changed_charge_leaves_the_personal_statement_open() {
    let mut offered = case(
        Stage::Court,
        &[(-60, Kind::VpsOffered), (-2, Kind::Discontinued)],
    );
    assert!(ids(&offered).is_empty(), "nobody knows how it turned out");
    offered.milestones[1].outcome = Some("stopped".into());
    assert!(ids(&offered).is_empty());
    offered.milestones[1].outcome = Some("changed".into());
    assert_eq!(ids(&offered), ["personal_statement"]);
}

#[test]
fn a_personal_statement_can_be_added_to_until_the_sentence() {
    let mut offered = case(Stage::Court, &[(-60, Kind::VpsOffered)]);
    let statement = only(&offered);
    assert_eq!(
        (statement.id.as_str(), statement.by),
        ("personal_statement", None)
    );
    offered
        .milestones
        .push(crate::support::milestone(1, -1, Kind::Sentence));
    assert!(ids(&offered).is_empty());
}

#[test]
fn the_victim_contact_scheme_can_be_joined_later() {
    assert_eq!(
        ids(&case(Stage::AfterCourt, &[(-300, Kind::Vcs)])),
        ["victim_contact"]
    );
}

#[test]
fn what_the_people_who_have_the_case_ask_for_is_not_told_twice() {
    let mut asked = decided_by_the_police();
    asked.to_do = vec![ToDo {
        id: None,
        kind: ToDoKind::AskForReview,
        by: Some(day(30)),
        note: None,
        answer: None,
        answered: None,
    }];
    assert!(ids(&asked).is_empty());
    // Without a day, the request says less than the Code does.
    asked.to_do[0].by = None;
    assert_eq!(ids(&asked), ["review_police"]);
}

#[test]
fn the_nearest_day_comes_first() {
    let mut several = decided_by_the_cps();
    several.may_claim_compensation = true;
    several.crime_on = Some(day(-700));
    several
        .milestones
        .push(crate::support::milestone(3, -80, Kind::VpsOffered));
    assert_eq!(ids(&several), ["compensation", "review_cps"]);
}
