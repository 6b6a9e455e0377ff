//! Calendar files follow RFC 5545 and give nothing away.

use casework::{When, calendar_file};
use contract::{Date, Timestamp};
use proptest::prelude::*;

/// The longest content line, in octets, without the space that starts a continuation line.
const LINE_OCTETS_MAX: usize = 75;

fn on_a_day(title: &str) -> String {
    let day = When::Day(Date::parse("2027-03-01").unwrap());
    calendar_file(title, day, "5f3a", now())
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-24T09:30:00Z").unwrap()
}

/// The content lines, unfolded. Fails if a line is too long or does not end in CRLF.
#[track_caller]
fn lines(file: &str) -> Vec<String> {
    let body = file.strip_suffix("\r\n").expect("the last line ends too");
    let mut lines: Vec<String> = Vec::new();
    for line in body.split("\r\n") {
        assert!(
            !line.contains(['\r', '\n']),
            "a bare line break in {line:?}"
        );
        let (line, goes_on) = match line.strip_prefix(' ') {
            Some(rest) => (rest, true),
            None => (line, false),
        };
        assert!(
            line.len() <= LINE_OCTETS_MAX,
            "{} octets: {line}",
            line.len()
        );
        match lines.last_mut().filter(|_| goes_on) {
            Some(before) => before.push_str(line),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// The title as a calendar reads it.
#[track_caller]
fn title(file: &str) -> String {
    let lines = lines(file);
    let mut found = lines
        .iter()
        .filter_map(|line| line.strip_prefix("SUMMARY:"));
    let written = found.next().unwrap();
    assert_eq!(found.next(), None, "one title");
    let mut title = String::new();
    let mut signs = written.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next().unwrap() {
                'n' => title.push('\n'),
                other => title.push(other),
            },
            ',' | ';' => panic!("{sign} is not escaped in {written}"),
            _ => title.push(sign),
        }
    }
    title
}

#[test]
fn a_day_is_an_event_of_the_whole_day() {
    assert_eq!(
        lines(&on_a_day("Appointment")),
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Calendar//Calendar//EN",
            "BEGIN:VEVENT",
            "UID:5f3a",
            "DTSTAMP:20261124T093000Z",
            "DTSTART;VALUE=DATE:20270301",
            "SUMMARY:Appointment",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
    );
}

#[test]
fn a_time_begins_and_ends_in_utc() {
    let from = Timestamp::parse("2027-07-01T10:00:00+01:00").unwrap();
    let when = When::Between(from, from.plus_secs(2 * 3600));
    let lines = lines(&calendar_file("Appointment", when, "5f3a", now()));
    let times: Vec<_> = lines.iter().filter(|line| line.starts_with("DT")).collect();
    assert_eq!(
        times,
        [
            "DTSTAMP:20261124T093000Z",
            "DTSTART:20270701T090000Z",
            "DTEND:20270701T110000Z",
        ]
    );
}

#[test]
fn a_file_has_no_place_no_description_and_no_reminder() {
    let file = on_a_day("Appointment");
    for name in [
        "LOCATION",
        "DESCRIPTION",
        "VALARM",
        "ORGANIZER",
        "URL",
        "GEO",
    ] {
        assert!(!file.contains(name), "{name}");
    }
}

#[test]
fn what_has_a_meaning_in_the_file_is_escaped() {
    let file = on_a_day("a, b; c\\d\ne");
    assert!(file.contains("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n"), "{file}");
}

proptest! {
    #[test]
    fn any_title_reads_back_in_lines_of_the_right_length(text in "[^\\x00-\\x1f\\x7f]{0,200}") {
        prop_assert_eq!(title(&on_a_day(&text)), text);
    }
}
