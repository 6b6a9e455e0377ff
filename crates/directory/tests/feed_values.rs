//! Days, times and weekdays as feeds write them. What is unclear is left out or shown as words.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may panic on bad input"
)]

use contract::Timestamp;
use directory::{Service, Standing, read_service, standing, week};
use serde_json::{Value, json};

const HOUR: u32 = 3_600;
/// Wednesday 25 November 2026, 12:00 in London.
const NOON: &str = "2026-11-25T12:00:00Z";

fn service(name: &str, value: Value) -> Service {
    let mut json = json!({ "id": "x", "name": "Example" });
    json[name] = value;
    read_service(&json.to_string(), 0).unwrap()
}

fn line(fields: &Value) -> Service {
    let mut line = json!({ "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "17:00" });
    for (name, value) in fields.as_object().unwrap() {
        line[name] = value.clone();
    }
    service("schedules", json!([line]))
}

/// The days of the week that are open, as `MTWTFSS` with dots for the others; empty if nothing is known.
fn open_days(byday: Value) -> String {
    let schedules = line(&json!({ "byday": byday })).schedules;
    if schedules.is_empty() {
        return String::new();
    }
    let today = Timestamp::parse(NOON).unwrap().in_london().0;
    let lines = week(&schedules, today);
    let is_open = |day: u8| {
        lines
            .iter()
            .any(|line| (line.first..=line.last).contains(&day))
    };
    let name = |day: u8| char::from(b"MTWTFSS".get(usize::from(day)).copied().unwrap_or(b'?'));
    (0..7)
        .map(|day| if is_open(day) { name(day) } else { '.' })
        .collect()
}

#[test]
fn weekdays_are_read_in_ranges_and_words() {
    let week = "MTWTF..";
    for (byday, days) in [
        ("MO,TU,WE,TH,FR", week),
        ("MO-FR", week),
        ("Mo-Fr", week),
        ("Mon-Fri", week),
        ("Mon–Fri", week),
        ("Mon\u{2011}Fri", week),
        ("Mon - Fri", week),
        ("Monday to Friday", week),
        ("Monday through Friday", week),
        ("Mon thru Fri", week),
        ("weekdays", week),
        ("Weekend", ".....SS"),
        ("daily", "MTWTFSS"),
        ("Every day", "MTWTFSS"),
        ("SA-MO", "M....SS"),
        ("MO-WE,FR", "MTW.F.."),
        ("MO TU", "MT....."),
        ("MO/TU", "MT....."),
        ("MO|TU", "MT....."),
        ("MO & TU", "MT....."),
        ("MO and TU", "MT....."),
        ("MO;TU,", "MT....."),
        ("[\"MO\",\"TU\"]", "MT....."),
        ("Mon, Tue", "MT....."),
        ("Mondays", "M......"),
        ("Wednesday and Friday", "..W.F.."),
        ("Thurs", "...T..."),
        ("Sat/Sun", ".....SS"),
    ] {
        assert_eq!(open_days(json!(byday)), days, "{byday}");
    }
    assert_eq!(open_days(json!(["MO", "TU"])), "MT.....");
    for unclear in [
        "Month end",
        "1",
        "0",
        "1MO",
        "MO-",
        "MO-WE-FR",
        "Mon-Fri except Wed",
        "term time",
        "M",
        "someday",
    ] {
        assert_eq!(open_days(json!(unclear)), "", "{unclear}");
    }
}

#[test]
fn times_are_read_by_either_clock() {
    let (nine, five) = (9 * HOUR, 17 * HOUR);
    for (opens, closes, span) in [
        ("09:00", "17:00", (nine, five)),
        ("9:00am", "5:00pm", (nine, five)),
        ("9:00 AM", "5:00 PM", (nine, five)),
        ("9am", "5pm", (nine, five)),
        ("9 a.m.", "5 p.m.", (nine, five)),
        ("9.00am", "5.00pm", (nine, five)),
        ("09.00", "17.00", (nine, five)),
        ("9:00", "17:00", (nine, five)),
        ("09:00:00", "17:00:00", (nine, five)),
        ("09:00:00 AM", "05:00:00 PM", (nine, five)),
        ("09:00Z", "17:00+01:00", (nine, five)),
        ("9:30am", "12:30pm", (nine + HOUR / 2, 12 * HOUR + HOUR / 2)),
        ("9am", "noon", (nine, 12 * HOUR)),
        ("12pm", "midnight", (12 * HOUR, 24 * HOUR)),
        ("12am", "9am", (0, nine)),
        ("9am", "12am", (nine, 24 * HOUR)),
        ("20:00", "02:00", (20 * HOUR, 26 * HOUR)),
        ("8pm", "2am", (20 * HOUR, 26 * HOUR)),
        ("21:00", "9:00", (21 * HOUR, 33 * HOUR)),
    ] {
        let read = line(&json!({ "opens_at": opens, "closes_at": closes })).schedules;
        assert_eq!(
            read.first().map(|line| line.span),
            Some(span),
            "{opens} to {closes}"
        );
    }
    for (opens, closes) in [
        ("9:00", "5:00"),
        ("9", "5"),
        ("9:00", "5:00 for new people"),
        ("25:00", "26:00"),
        ("13am", "5pm"),
        ("9:75am", "5pm"),
        ("0900", "1700"),
        ("9am-5pm", ""),
        ("by appointment", "by appointment"),
    ] {
        let read = line(
            &json!({ "opens_at": opens, "closes_at": closes, "description": "Ring for times" }),
        );
        assert_eq!(
            (read.schedules.len(), read.hours.join("")),
            (0, "Ring for times".into()),
            "{opens} to {closes}"
        );
    }
}

/// Days that are 31 March 2020 in many shapes.
fn days() -> Vec<Value> {
    let texts = [
        "2020-03-31",
        "2020-3-31",
        "2020/03/31",
        "20200331",
        "20200331T000000Z",
        "2020-03-31T00:00:00",
        "2020-03-31T22:59:59Z",
        "2020-03-31T10:00:00.123Z",
        "31/03/2020",
        "31.3.2020",
        "31-03-2020",
        "03/31/2020",
        "31 March 2020",
        "31st March 2020",
        "Tuesday 31 March 2020",
        "March 31, 2020",
        "Mar 31 2020",
        "31 Mar 2020, 10:00",
    ];
    let numbers = [json!(1_585_612_800_000_i64), json!(1_585_612_800)];
    texts
        .iter()
        .map(|text| json!(text))
        .chain(numbers)
        .collect()
}

#[test]
fn days_are_read_in_other_shapes_and_never_guessed() {
    let last = contract::Date::parse("2020-03-31").unwrap();
    for day in days() {
        assert_eq!(
            service("assured_date", day.clone()).checked_on,
            Some(last),
            "{day}"
        );
        let ended = line(&json!({ "valid_to": day }));
        assert_eq!(
            ended.schedules.first().unwrap().valid_to,
            Some(last),
            "{day}"
        );
    }
    let noon = Timestamp::parse(NOON).unwrap();
    for unclear in [
        "03/04/2020",
        "31/03/20",
        "spring 2020",
        "2020",
        "2020-13-45",
        "soon",
        "31 Foo 2020",
    ] {
        assert_eq!(
            service("assured_date", json!(unclear)).checked_on,
            None,
            "{unclear}"
        );
        for limit in ["valid_to", "valid_from", "until"] {
            let open = line(&json!({ limit: unclear })).schedules;
            assert_eq!(standing(&open, noon), Standing::Unsaid, "{limit} {unclear}");
        }
    }
    for no_day in ["", "0001-01-01T00:00:00", "9999-12-31"] {
        let open = line(&json!({ "valid_to": no_day })).schedules;
        assert_eq!(
            standing(&open, noon),
            Standing::Open { until: 17 * HOUR },
            "{no_day}"
        );
        assert_eq!(
            service("assured_date", json!(no_day)).checked_on,
            None,
            "{no_day}"
        );
    }
}
