//! The rights clock: the day by which a person had to be told, and whether they were.

use casework::{Rights, Told, ToldState, Who};
use contract::{Case, Date, Milestone, MilestoneKind as Kind, Outcome, Stage};

use crate::support::{RIGHTS_FILE, case, milestone, rights, story, today};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The clock of one milestone, under the shipped rights.
fn told(kind: Kind, happened: &str, told_at: Option<&str>, enhanced: bool) -> Option<Told> {
    let milestone = Milestone {
        happened_at: date(happened),
        told_at: told_at.map(date),
        ..milestone(0, 0, kind)
    };
    let case = Case {
        enhanced_rights: enhanced,
        milestones: vec![milestone],
        ..case(Stage::Investigation, &[])
    };
    story(&case, today()).entries.pop().unwrap().told
}

#[track_caller]
fn by(kind: Kind, happened: &str, enhanced: bool, expected: &str) {
    let told = told(kind.clone(), happened, None, enhanced).unwrap();
    assert_eq!(told.by, date(expected), "{}", kind.as_str());
}

#[test]
fn key_decisions_are_told_in_five_working_days_or_one() {
    let kinds = [
        Kind::SuspectArrested,
        Kind::SuspectInterviewed,
        Kind::Bail,
        Kind::ReleasedUnderInvestigation,
        Kind::ReleasedNfa,
        Kind::NotCharged,
        Kind::AssessedNotInvestigated,
        Kind::Charged,
        Kind::OutOfCourt,
        Kind::Discontinued,
    ];
    for kind in kinds {
        // From a Tuesday.
        by(kind.clone(), "2026-11-17", false, "2026-11-24");
        by(kind, "2026-11-17", true, "2026-11-18");
    }
}

#[test]
fn hearings_and_outcomes_are_told_one_working_day_after_the_court_had_its_five() {
    for kind in [
        Kind::TrialFixed,
        Kind::TrialMoved,
        Kind::Verdict,
        Kind::Sentence,
    ] {
        by(kind.clone(), "2026-11-17", false, "2026-11-25");
        by(kind, "2026-11-17", true, "2026-11-25");
    }
}

#[test]
fn each_clock_says_who_has_to_tell() {
    for (kind, who) in [
        (Kind::SuspectArrested, Who::Police),
        (Kind::NotCharged, Who::Police),
        (Kind::Charged, Who::Police),
        (Kind::OutOfCourt, Who::Police),
        (Kind::Discontinued, Who::Cps),
        (Kind::TrialFixed, Who::WitnessCareUnit),
        (Kind::Sentence, Who::WitnessCareUnit),
    ] {
        let told = told(kind.clone(), "2026-11-17", None, false).unwrap();
        assert_eq!(told.who, who, "{}", kind.as_str());
    }
    let support = last(&[(-11, Kind::Reported), (-7, Kind::SupportReferred)]).unwrap();
    assert_eq!(support.who, Who::Police);
    let offer = last(&[(-42, Kind::Sentence), (-1, Kind::Vcs)]).unwrap();
    assert_eq!(offer.who, Who::Probation);
}

#[test]
fn the_victim_contact_scheme_has_a_day_only_after_a_sentence_that_it_is_for() {
    for (outcome, has_day) in [
        (Some("prison"), true),
        (Some("hospital_order"), true),
        (None, true),
        (Some("suspended"), false),
        (Some("fine"), false),
    ] {
        let mut one = case(Stage::AfterCourt, &[(-42, Kind::Sentence), (-1, Kind::Vcs)]);
        one.milestones[0].outcome = outcome.map(Outcome::from);
        let offer = story(&one, today()).entries.swap_remove(0).told;
        assert_eq!(offer.is_some(), has_day, "{outcome:?}");
    }
}

/// The clock of a change of bail, by how it turned out, under these clocks.
fn of_bail(clocks: &serde_json::Value, outcome: Option<&str>) -> Option<u32> {
    let mut file: serde_json::Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    file["editions"][0]["clocks"] = clocks.clone();
    let rights = Rights::read(&file.to_string()).unwrap();
    let mut one = case(Stage::Investigation, &[(-1, Kind::Bail)]);
    one.milestones[0].outcome = outcome.map(Outcome::from);
    let told = casework::story(&one, &rights, today()).entries.pop()?.told;
    told.map(|told| told.working_days)
}

#[test]
fn a_rule_for_an_outcome_comes_before_one_for_its_kind() {
    let clock = |id, milestones, days| {
        serde_json::json!({
            "id": id, "right": 6, "who": "police", "milestones": milestones, "working_days": days,
            "unless_outcome": ["broken"], "source": "A page", "url": "https://www.gov.uk/",
            "checked_on": "2026-11-24"
        })
    };
    let kind_first = serde_json::json!([
        clock("bail", ["bail"], 5),
        clock("changed", ["bail.changed"], 3)
    ]);
    assert_eq!(of_bail(&kind_first, None), Some(5));
    assert_eq!(of_bail(&kind_first, Some("ended")), Some(5));
    assert_eq!(of_bail(&kind_first, Some("changed")), Some(3));
    assert_eq!(of_bail(&kind_first, Some("broken")), None);
    let unknown = serde_json::json!([clock("bail", ["bail.unknown"], 5)]);
    assert_eq!(of_bail(&unknown, None), Some(5));
    assert_eq!(of_bail(&unknown, Some("changed")), None);
}

/// The clock of the last of these milestones.
fn last(milestones: &[(i64, Kind)]) -> Option<Told> {
    let mut entries = story(&case(Stage::AfterCourt, milestones), today()).entries;
    entries.swap_remove(0).told
}

#[test]
fn support_is_offered_two_working_days_after_the_report() {
    // 13 November 2026 is a Friday.
    let in_time = last(&[(-11, Kind::Reported), (-7, Kind::SupportReferred)]).unwrap();
    assert_eq!((in_time.by, in_time.is_done), (date("2026-11-17"), true));
    assert_eq!(
        in_time.state,
        ToldState::InTime {
            on: date("2026-11-17")
        }
    );
    let late = last(&[(-11, Kind::Reported), (-6, Kind::SupportReferred)]).unwrap();
    assert!(late.is_late());
}

#[test]
fn the_victim_contact_scheme_makes_contact_thirty_working_days_after_the_sentence() {
    let told = last(&[(-42, Kind::Sentence), (-1, Kind::Vcs)]).unwrap();
    assert_eq!(told.by, date("2026-11-24"));
    assert_eq!(told.right, 11);
    assert_eq!(
        last(&[(-1, Kind::Vcs)]),
        None,
        "nobody knows when the sentence was"
    );
}

#[test]
fn where_the_code_sets_no_day_none_is_claimed() {
    let with_a_day = rights().editions[0].clocks.iter();
    let with_a_day: Vec<Kind> = with_a_day
        .flat_map(|rule| &rule.milestones)
        .filter(|listed| listed.outcome.is_none())
        .map(|listed| listed.kind.clone())
        .collect();
    assert_eq!(with_a_day.len(), 24);
    for kind in Kind::KNOWN {
        let has_day = last(&[(-9, Kind::Sentence), (-7, kind.clone())]).is_some();
        assert_eq!(has_day, with_a_day.contains(kind), "{}", kind.as_str());
    }
}

#[test]
fn the_clock_says_whether_it_was_met_is_running_or_is_late() {
    let state = |happened, told_at| told(Kind::Bail, happened, told_at, false).unwrap().state;
    let on = |text| date(text);
    assert_eq!(
        state("2026-11-02", Some("2026-11-09")),
        ToldState::InTime {
            on: on("2026-11-09")
        }
    );
    assert_eq!(
        state("2026-11-02", Some("2026-11-10")),
        ToldState::TooLate {
            on: on("2026-11-10")
        }
    );
    assert_eq!(
        state("2026-11-17", None),
        ToldState::Running { days_left: 0 }
    );
    assert_eq!(
        state("2026-11-20", None),
        ToldState::Running { days_left: 3 }
    );
    assert_eq!(state("2026-11-16", None), ToldState::Late);
    assert!(
        told(Kind::Bail, "2026-11-16", None, false)
            .unwrap()
            .is_late()
    );
}

#[test]
fn days_that_make_no_sense_make_no_promise() {
    assert_eq!(
        told(Kind::Bail, "2026-11-25", None, false),
        None,
        "tomorrow"
    );
    assert_eq!(
        told(Kind::Bail, "2026-11-10", Some("2026-11-09"), false),
        None
    );
    // The note has a future day: nobody has been told yet.
    let planned = told(Kind::Bail, "2026-11-20", Some("2026-11-26"), false).unwrap();
    assert_eq!(planned.state, ToldState::Running { days_left: 3 });
    assert_eq!(
        told(Kind::Bail, "2020-11-10", None, false),
        None,
        "before any edition"
    );
}

#[test]
fn a_milestone_follows_the_edition_of_its_day() {
    let mut file: serde_json::Value = serde_json::from_str(RIGHTS_FILE).unwrap();
    let mut next = file["editions"][0].clone();
    next["name"] = "A later edition".into();
    next["in_force_from"] = "2026-11-16".into();
    next["clocks"][1]["working_days"] = 3.into();
    file["editions"].as_array_mut().unwrap().push(next);
    let rights = Rights::read(&file.to_string()).unwrap();
    let mut both = case(Stage::Investigation, &[]);
    both.milestones = ["2026-11-13", "2026-11-16"]
        .map(|day| Milestone {
            happened_at: date(day),
            ..milestone(0, 0, Kind::Bail)
        })
        .to_vec();
    let entries = casework::story(&both, &rights, today()).entries;
    let told: Vec<_> = entries.into_iter().filter_map(|one| one.told).collect();
    let named: Vec<_> = told
        .iter()
        .map(|one| (one.edition.as_str(), one.by.to_string()))
        .collect();
    assert_eq!(
        named,
        [
            ("A later edition", "2026-11-19".to_owned()),
            ("Victims’ Code", "2026-11-20".to_owned())
        ]
    );
}

#[test]
fn news_to_be_told_in_person_has_no_clock() {
    let mut one = case(Stage::Investigation, &[(-30, Kind::NotCharged)]);
    one.milestones[0].tell_in_person = true;
    let told = story(&one, today());
    assert_eq!(told.entries[0].told, None);
    assert_eq!(told.deadlines, []);
}

#[test]
fn without_the_file_everything_else_is_told() {
    let one = case(Stage::Investigation, &[(-30, Kind::Bail)]);
    let bare = casework::story(&one, &Rights::default(), today());
    assert_eq!(bare.entries[0].told, None);
    assert_eq!(bare.now, story(&one, today()).now);
}
