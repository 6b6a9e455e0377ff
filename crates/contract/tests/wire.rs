//! What goes over the wire reads back, also what comes from a backend that is newer than this.

#![expect(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it should be"
)]

use contract::{
    AnswerWay, Case, Date, FieldProblem, Helper, HelperPart, MilestoneKind, Problem, ProblemCode,
    PropertyState, Session, Stage, Timestamp, ToDoAnswer, ToDoKind,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn case() -> Value {
    json!({
        "id": "c1", "reference": "WM/1/26", "about": "Theft of a bicycle",
        "reported_at": "2026-10-02", "stage": "investigation",
        "owner": { "kind": "police", "team": "North" },
        "milestones": [{ "id": "m1", "kind": "reported", "happened_at": "2026-10-02" }],
        "today": "2026-11-24"
    })
}

fn read(case: Value) -> Case {
    serde_json::from_value(case).unwrap()
}

#[test]
fn a_case_needs_few_fields_and_the_rest_is_empty() {
    let case = read(case());
    assert!(!case.closed && !case.bereaved && case.to_do.is_empty() && case.suspects.is_empty());
    assert!(case.crime_on.is_none() && !case.may_claim_compensation);
    assert!(!case.may_ask_for_sentence_review && !case.may_join_victim_contact);
    assert!(case.property.is_empty() && case.unread_messages == 0);
    assert!(!case.milestones[0].tell_in_person && case.milestones[0].told_at.is_none());
    assert!(!case.milestones[0].is_new);
}

#[test]
fn fields_that_a_newer_backend_adds_are_passed_over() {
    let mut newer = case();
    newer["mood"] = json!("unknown");
    newer["milestones"][0]["weather"] = json!({ "rain": true });
    assert_eq!(read(newer), read(case()));
}

#[test]
fn kinds_that_a_newer_backend_adds_are_kept_as_they_are() {
    let mut newer = case();
    newer["stage"] = json!("mediation");
    newer["milestones"][0]["kind"] = json!("mediated");
    newer["property"] = json!([{ "name": "Blue bicycle", "state": "at_auction" }]);
    let read = read(newer);
    assert_eq!(read.stage, Stage::Other("mediation".to_owned()));
    assert_eq!(
        read.milestones[0].kind,
        MilestoneKind::Other("mediated".to_owned())
    );
    let state = PropertyState::Other("at_auction".to_owned());
    assert_eq!(read.property[0].state, state);
    assert_eq!(serde_json::to_value(&read).unwrap()["stage"], "mediation");
}

#[test]
fn something_to_do_of_an_earlier_backend_is_its_kind_and_no_more() {
    let mut earlier = case();
    earlier["to_do"] = json!([{ "kind": "consent" }]);
    let to_do = read(earlier).to_do.remove(0);
    assert_eq!(to_do.kind, ToDoKind::Consent);
    assert_eq!((to_do.id, to_do.answer, to_do.answered), (None, None, None));
}

#[test]
fn a_way_to_answer_that_a_newer_backend_adds_is_kept() {
    let newest = json!([{
        "id": "t1", "kind": "video_evidence",
        "answer": { "way": "drawing", "colours": 3, "hours": "Weekdays" },
        "answered": { "at": "2026-11-24T09:30:00Z", "drawing": "b1" }
    }]);
    let mut newer = case();
    newer["to_do"] = newest;
    let to_do = read(newer).to_do.remove(0);
    assert_eq!(to_do.kind, ToDoKind::Other("video_evidence".to_owned()));
    let way = to_do.answer.unwrap();
    assert_eq!(way.way, AnswerWay::Other("drawing".to_owned()));
    assert_eq!(way.hours.as_deref(), Some("Weekdays"));
    let answered = to_do.answered.unwrap();
    assert_eq!(
        (answered.yes, answered.days, answered.text),
        (None, None, None)
    );
}

#[test]
fn any_day_will_do_is_an_answer_too() {
    let read = |answer: Value| serde_json::from_value::<ToDoAnswer>(answer);
    let none = ToDoAnswer {
        days: Some(Vec::new()),
        ..ToDoAnswer::default()
    };
    assert_eq!(serde_json::to_value(&none).unwrap(), json!({ "days": [] }));
    assert_eq!(read(json!({ "days": [] })).unwrap(), none);
    assert_eq!(read(json!({})).unwrap(), ToDoAnswer::default());
    assert!(
        read(json!({ "days": ["2027-02-30"] })).is_err(),
        "no such day"
    );
    assert!(
        read(json!({ "maybe": true })).is_err(),
        "a request has no other fields"
    );
}

#[test]
fn a_helper_of_an_earlier_backend_may_see_no_more_than_the_least() {
    let earlier = json!({ "id": "h1", "label": "my sister", "expires_at": "2026-11-24T09:30:00Z", "looks": [] });
    let helper: Helper = serde_json::from_value(earlier.clone()).unwrap();
    assert_eq!(helper.shows, []);
    let mut newer = earlier;
    newer["shows"] = json!(["history", "court_days"]);
    let helper: Helper = serde_json::from_value(newer).unwrap();
    let newest = HelperPart::Other("court_days".to_owned());
    assert_eq!(helper.shows, [HelperPart::History, newest]);
}

#[test]
fn a_session_is_a_persons_unless_it_says_that_it_is_a_helpers() {
    let mut session = json!({ "state": "signed_in", "now": "2026-11-24T09:30:00Z" });
    let read = |session: &Value| serde_json::from_value::<Session>(session.clone()).unwrap();
    assert_eq!(read(&session).helper, None);
    session["helper"] = json!({ "case_id": "c1", "ends_at": "2026-12-01T09:30:00Z" });
    assert_eq!(read(&session).helper.unwrap().shows, []);
}

#[test]
fn every_known_kind_has_a_text_of_its_own() {
    let texts: Vec<_> = MilestoneKind::KNOWN
        .iter()
        .map(MilestoneKind::as_str)
        .collect();
    for (kind, text) in MilestoneKind::KNOWN.iter().zip(&texts) {
        assert_eq!(MilestoneKind::from(*text), *kind);
        assert_eq!(
            texts.iter().filter(|other| *other == text).count(),
            1,
            "{text}"
        );
    }
}

#[test]
fn the_code_of_a_problem_is_found_wherever_its_address_begins() {
    for kind in [
        "/problems/slot-taken",
        "https://api.example/problems/slot-taken",
        "slot-taken",
    ] {
        let problem: Problem = serde_json::from_value(json!({ "type": kind })).unwrap();
        assert_eq!(problem.code(), ProblemCode::SlotTaken, "{kind}");
    }
    let empty: Problem = serde_json::from_str("{}").unwrap();
    assert_eq!(empty.code(), ProblemCode::Other(String::new()));
    let newer: Problem = serde_json::from_value(json!({ "type": "/problems/asleep" })).unwrap();
    assert_eq!(newer.code(), ProblemCode::Other("asleep".to_owned()));
}

#[test]
fn a_problem_reads_back_as_it_was_written() {
    for code in ProblemCode::KNOWN {
        let mut problem = Problem::new(code, 422, "Some fields are not acceptable.");
        problem.fields = vec![FieldProblem {
            field: "note".to_owned(),
            reason: "too_long".to_owned(),
        }];
        let text = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<Problem>(&text).unwrap(), problem);
        assert_eq!(problem.code(), *code);
    }
}

proptest! {
    #[test]
    fn a_kind_of_any_text_is_written_as_it_was_read(text in "\\PC{0,30}") {
        let kind: MilestoneKind = serde_json::from_value(json!(text)).unwrap();
        prop_assert_eq!(serde_json::to_value(&kind).unwrap(), json!(text));
    }

    #[test]
    fn a_day_reads_back_and_keeps_its_distance(days in -700_000_i64..700_000) {
        let start = Date::parse("2026-11-24").unwrap();
        let day = start.plus_days(days);
        prop_assert_eq!(Date::parse(&day.to_string()), Ok(day));
        prop_assert_eq!(start.days_until(day), days);
    }

    #[test]
    fn the_same_moment_reads_the_same_in_every_time_zone(
        secs in 0_i64..4_000_000_000, minutes in -14 * 60_i64..=14 * 60,
    ) {
        let shifted = Timestamp(secs + minutes * 60).to_string();
        let sign = if minutes < 0 { '-' } else { '+' };
        let (hours, rest) = (minutes.abs() / 60, minutes.abs() % 60);
        let local = format!("{}{sign}{hours:02}:{rest:02}", shifted.trim_end_matches('Z'));
        prop_assert_eq!(Timestamp::parse(&local), Ok(Timestamp(secs)));
    }

    #[test]
    fn an_id_that_is_let_into_a_path_cannot_leave_its_place(text in "\\PC{0,70}") {
        let is_id = contract::paths::is_id(&text);
        prop_assert!(!is_id || !text.contains(['/', '?', '#', '%', ' ']) && text != "..");
    }
}
