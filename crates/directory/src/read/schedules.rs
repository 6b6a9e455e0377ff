//! Reads timetables as feeds write them: RFC 5545 rules, or version 1's weekdays.

use serde_json::Value;

use super::value::{date, first_text, list, number, part, raw};
use crate::hours::{DAY_SECS, Days, Schedule};
use crate::words::{fold, stand_in};

const WEEKDAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// Words that, like numbers and weekdays, only repeat days and times.
const TIME_WORDS: &str = " to and a day days every hour hours from until midnight noon midday open am pm \
    weekdays weekends daily all o clock ";

/// The timetable of a service, or of its locations if it has none, and further notes about its
/// hours.
pub fn read(service: &Value) -> (Vec<Schedule>, Vec<String>) {
    let own = lines(service);
    if own.0.is_empty() && own.1.is_empty() {
        let at = list(service, "service_at_locations");
        let places = at.flat_map(|at| [lines(at), lines(part(at, "location"))]);
        places.fold(own, |mut all, place| {
            all.0.extend(place.0);
            all.1.extend(place.1);
            all
        })
    } else {
        own
    }
}

fn lines(value: &Value) -> (Vec<Schedule>, Vec<String>) {
    let (mut schedules, mut notes) = (Vec::new(), Vec::new());
    for line in list(value, "schedules").chain(list(value, "regular_schedules")) {
        let schedule = schedule(line);
        let note = first_text(line, &["description", "notes"]);
        let is_new = schedule.is_none() || !repeats_times(&note);
        if is_new && !note.is_empty() && !notes.contains(&note) {
            notes.push(note);
        }
        schedules.extend(schedule);
    }
    (schedules, notes)
}

/// Whether a note only repeats the times, such as "Monday to Friday, 9am to 5pm".
fn repeats_times(note: &str) -> bool {
    let is_time = |word: &str| {
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let is_weekday = word.ends_with("day") || WEEKDAYS.contains(&word);
        is_number || is_weekday || stand_in(TIME_WORDS, word)
    };
    fold(note).split(' ').all(is_time)
}

/// One line; `None` if its days or times are unclear, because we never guess.
fn schedule(value: &Value) -> Option<Schedule> {
    Some(Schedule {
        days: days(value)?,
        span: span(&raw(value, "opens_at"), &raw(value, "closes_at"))?,
        valid_from: date(value, "valid_from"),
        valid_to: date(value, "valid_to").or_else(|| date(value, "until")),
    })
}

fn days(value: &Value) -> Option<Days> {
    let from = date(value, "dtstart");
    let step = number(value, "interval").unwrap_or(1).max(1);
    // The oldest feeds say `weekday`.
    let byday = first_text(value, &["byday", "weekday"]).to_ascii_lowercase();
    let marked = byday
        .split([',', ' ', ';'])
        .filter(|day| !day.is_empty())
        .map(marked);
    let marked: Vec<(i8, u8)> = marked.collect::<Option<_>>()?;
    let bymonthday = raw(value, "bymonthday");
    let monthdays: Option<Vec<i8>> = bymonthday
        .split(',')
        .map(|day| day.trim().parse().ok())
        .collect();
    match raw(value, "freq").to_ascii_uppercase().as_str() {
        "MONTHLY" if step > 1 => None,
        "MONTHLY" if !bymonthday.is_empty() => monthdays.map(Days::MonthlyDays),
        "MONTHLY" => (!marked.is_empty()).then_some(Days::MonthlyWeekdays(marked)),
        "DAILY" if step == 1 => Some(weekly((0..7).collect(), 1, from)),
        "WEEKLY" | "" if !marked.is_empty() && (step == 1 || from.is_some()) => Some(weekly(
            marked.into_iter().map(|(_, weekday)| weekday).collect(),
            step,
            from,
        )),
        _ => None,
    }
}

const fn weekly(weekdays: Vec<u8>, step: u16, from: Option<contract::Date>) -> Days {
    Days::Weekly {
        weekdays,
        step,
        from,
    }
}

/// A weekday with its ordinal: `MO` is (0, 0), `-1FR` is (-1, 4), `Monday` is (0, 0).
fn marked(text: &str) -> Option<(i8, u8)> {
    let letters = text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    let count = text.get(..text.len() - letters.len())?;
    let nth = if count.is_empty() {
        0
    } else {
        count.parse().ok()?
    };
    let start = letters.get(..2)?;
    let weekday = WEEKDAYS.iter().position(|name| *name == start)?;
    Some((nth, u8::try_from(weekday).ok()?))
}

/// From `09:00` to `17:30`. Equal times mean all day; an end before the start is past midnight.
fn span(opens: &str, closes: &str) -> Option<(u32, u32)> {
    let (from, to) = (time(opens)?, time(closes)?);
    let from = from % DAY_SECS;
    // Feeds write 23:59 where they mean midnight.
    let to = if to >= DAY_SECS - 60 { DAY_SECS } else { to };
    Some((from, if to <= from { to + DAY_SECS } else { to }))
}

/// Seconds since midnight. Ignores a zone after the time: feeds mean the clock on the wall.
fn time(text: &str) -> Option<u32> {
    let (hour, rest) = text.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, rest.get(..2)?.parse().ok()?);
    (hour < 24 && minute < 60 || hour == 24 && minute == 0).then_some(hour * 3600 + minute * 60)
}
