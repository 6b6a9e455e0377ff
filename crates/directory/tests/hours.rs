//! Opening hours in London time, in summer and winter.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::{Date, Timestamp};
use directory::{DayLine, Opening, Schedule, Standing, read_service, standing, week};

const HOUR: u32 = 3_600;

fn schedules(json: &str) -> Vec<Schedule> {
    let json = format!(r#"{{"id": "x", "name": "Example", "schedules": [{json}]}}"#);
    read_service(&json, 0).unwrap().schedules
}

fn weekly(byday: &str, opens: &str, closes: &str) -> String {
    format!(
        r#"{{"freq": "WEEKLY", "byday": "{byday}", "opens_at": "{opens}", "closes_at": "{closes}"}}"#
    )
}

fn office() -> Vec<Schedule> {
    schedules(&weekly("MO,TU,WE,TH,FR", "09:00", "17:30"))
}

fn at(schedules: &[Schedule], utc: &str) -> Standing {
    standing(schedules, Timestamp::parse(utc).unwrap())
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn opens(on: &str, days_ahead: i64, at: u32) -> Standing {
    Standing::Closed {
        next: Some(Opening {
            date: date(on),
            days_ahead,
            at,
        }),
    }
}

#[test]
fn an_office_is_open_in_office_hours() {
    // Tuesday 24 November 2026, in winter.
    assert_eq!(
        at(&office(), "2026-11-24T08:59:59Z"),
        opens("2026-11-24", 0, 9 * HOUR)
    );
    assert_eq!(
        at(&office(), "2026-11-24T09:00:00Z"),
        Standing::Open {
            until: 17 * HOUR + 1_800
        }
    );
    assert_eq!(
        at(&office(), "2026-11-24T17:30:00Z"),
        opens("2026-11-25", 1, 9 * HOUR)
    );
    assert_eq!(
        at(&office(), "2026-11-27T18:00:00Z"),
        opens("2026-11-30", 3, 9 * HOUR)
    );
}

#[test]
fn in_summer_the_clock_in_london_counts() {
    assert_eq!(
        at(&office(), "2026-07-07T08:00:00Z"),
        Standing::Open {
            until: 17 * HOUR + 1_800
        }
    );
    assert_eq!(
        at(&office(), "2026-07-07T16:30:00Z"),
        opens("2026-07-08", 1, 9 * HOUR)
    );
}

#[test]
fn day_and_night_is_always() {
    let all = "MO,TU,WE,TH,FR,SA,SU";
    for (opens, closes) in [
        ("00:00", "23:59"),
        ("00:00", "24:00"),
        ("00:00", "00:00"),
        ("00:00:00", "23:59:59"),
        ("09:00", "09:00"),
    ] {
        let standing = at(
            &schedules(&weekly(all, opens, closes)),
            "2026-11-24T03:00:00Z",
        );
        if opens == "09:00" {
            assert!(matches!(standing, Standing::Open { .. }), "{standing:?}");
        } else {
            assert_eq!(standing, Standing::Always, "{opens} to {closes}");
        }
    }
    let daily = schedules(r#"{"freq": "DAILY", "opens_at": "00:00", "closes_at": "24:00"}"#);
    assert_eq!(at(&daily, "2026-11-24T03:00:00Z"), Standing::Always);
}

#[test]
fn a_night_goes_past_midnight() {
    let night = schedules(&weekly("FR", "20:00", "02:00"));
    assert_eq!(
        at(&night, "2026-11-27T23:00:00Z"),
        Standing::Open { until: 2 * HOUR }
    );
    assert_eq!(
        at(&night, "2026-11-28T01:59:00Z"),
        Standing::Open { until: 2 * HOUR }
    );
    assert_eq!(
        at(&night, "2026-11-28T02:00:00Z"),
        opens("2026-12-04", 6, 20 * HOUR)
    );
    assert_eq!(
        at(&night, "2026-11-27T01:00:00Z"),
        opens("2026-11-27", 0, 20 * HOUR)
    );
}

#[test]
fn rules_of_a_month_are_understood() {
    let rule = |rule: &str| {
        schedules(&format!(
            r#"{{"freq": "MONTHLY", {rule}, "opens_at": "10:00", "closes_at": "12:00"}}"#
        ))
    };
    let first_monday = rule(r#""byday": "1MO""#);
    assert_eq!(
        at(&first_monday, "2026-12-07T10:30:00Z"),
        Standing::Open { until: 12 * HOUR }
    );
    assert_eq!(
        at(&first_monday, "2026-12-07T13:00:00Z"),
        opens("2027-01-04", 28, 10 * HOUR)
    );
    let last_friday = rule(r#""byday": "-1FR""#);
    assert_eq!(
        at(&last_friday, "2026-11-27T11:00:00Z"),
        Standing::Open { until: 12 * HOUR }
    );
    assert_eq!(
        at(&last_friday, "2026-11-20T11:00:00Z"),
        opens("2026-11-27", 7, 10 * HOUR)
    );
    let days = rule(r#""bymonthday": "2, -1""#);
    assert_eq!(
        at(&days, "2026-11-30T11:00:00Z"),
        Standing::Open { until: 12 * HOUR }
    );
    assert_eq!(
        at(&days, "2026-12-01T11:00:00Z"),
        opens("2026-12-02", 1, 10 * HOUR)
    );
    assert!(
        week(&first_monday, date("2026-12-07")).is_empty(),
        "no week is like another"
    );
}

#[test]
fn every_second_week_needs_a_first_one() {
    let rule = |more: &str| {
        schedules(&format!(
            r#"{{"freq": "WEEKLY", "interval": 2, "byday": "TU"{more}, "opens_at": "10:00", "closes_at": "12:00"}}"#
        ))
    };
    assert!(rule("").is_empty(), "nothing is guessed");
    let fortnight = rule(r#", "dtstart": "2026-11-10""#);
    assert_eq!(
        at(&fortnight, "2026-11-24T11:00:00Z"),
        Standing::Open { until: 12 * HOUR }
    );
    assert_eq!(
        at(&fortnight, "2026-11-17T11:00:00Z"),
        opens("2026-11-24", 7, 10 * HOUR)
    );
}

#[test]
fn a_timetable_holds_only_while_it_is_valid() {
    let summer = schedules(
        r#"{"byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "valid_from": "2026-06-01", "valid_to": "2026-08-31"}"#,
    );
    assert_eq!(
        at(&summer, "2026-06-01T09:00:00Z"),
        Standing::Open { until: 17 * HOUR }
    );
    assert_eq!(
        at(&summer, "2026-09-07T09:00:00Z"),
        Standing::Closed { next: None }
    );
}

#[test]
fn without_days_or_times_nothing_is_said() {
    for rule in [
        r#"{"byday": "MO"}"#,
        r#"{"opens_at": "09:00", "closes_at": "17:00"}"#,
        r#"{"byday": "someday", "opens_at": "09:00", "closes_at": "17:00"}"#,
        r#"{"byday": "MO", "opens_at": "25:00", "closes_at": "17:00"}"#,
        r#"{"freq": "YEARLY", "byday": "MO", "opens_at": "09:00", "closes_at": "17:00"}"#,
        r#"{"description": "Ring for times"}"#,
    ] {
        assert_eq!(
            at(&schedules(rule), "2026-11-24T12:00:00Z"),
            Standing::Unsaid,
            "{rule}"
        );
    }
}

#[test]
fn a_week_is_told_in_few_lines() {
    let rules = [
        weekly("MO,TU,TH,FR", "09:30", "16:00"),
        weekly("WE", "09:30", "20:00"),
        weekly("SA", "10:00", "12:00"),
        weekly("SA", "14:00", "16:00"),
    ];
    let line = |first, last, spans: &[(u32, u32)]| DayLine {
        first,
        last,
        spans: spans.to_vec(),
    };
    let half = 9 * HOUR + 1_800;
    let expected = vec![
        line(0, 1, &[(half, 16 * HOUR)]),
        line(2, 2, &[(half, 20 * HOUR)]),
        line(3, 4, &[(half, 16 * HOUR)]),
        line(5, 5, &[(10 * HOUR, 12 * HOUR), (14 * HOUR, 16 * HOUR)]),
    ];
    for today in ["2026-11-23", "2026-11-24", "2026-11-29"] {
        assert_eq!(
            week(&schedules(&rules.join(",")), date(today)),
            expected,
            "{today}"
        );
    }
}

#[test]
fn hours_that_meet_are_one() {
    let rules = [
        weekly("MO", "09:00", "13:00"),
        weekly("MO", "13:00", "17:00"),
    ];
    let spans = &week(&schedules(&rules.join(",")), date("2026-11-23"))[0].spans;
    assert_eq!(spans, &[(9 * HOUR, 17 * HOUR)]);
}

#[test]
fn what_is_said_beyond_the_times_is_kept() {
    let hours = |rules: &str| {
        let json = format!(r#"{{"id": "x", "name": "Example", "schedules": [{rules}]}}"#);
        read_service(&json, 0).unwrap().hours
    };
    let said = |note: &str| {
        hours(&format!(
            r#"{{"byday": "MO", "opens_at": "09:00", "closes_at": "17:00", "description": "{note}"}}"#
        ))
    };
    assert!(said("Monday to Friday, 9am to 5:30pm").is_empty());
    assert!(said("24 hours a day, every day").is_empty());
    assert_eq!(
        said("Emergency line: 24 hours a day"),
        ["Emergency line: 24 hours a day"]
    );
    assert_eq!(
        hours(r#"{"description": "Weekdays. Ring first."}, {"notes": "9 to 5"}"#),
        ["Weekdays. Ring first.", "9 to 5"]
    );
}
