//! Reads timetables as feeds write them: RFC 5545 rules, or version 1's weekdays.

use serde_json::Value;

use super::day::{day, limit};
use super::times::{span, weekdays};
use super::value::{first_text, list, number, part, raw};
use crate::hours::{Days, Schedule};
use crate::words::{fold, stand_in};

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
        let is_weekday = weekdays(word).is_some();
        is_number || is_weekday || stand_in(TIME_WORDS, word)
    };
    fold(note).split(' ').all(is_time)
}

/// One line; `None` if its days or times are unclear, because we never guess.
fn schedule(value: &Value) -> Option<Schedule> {
    let until = limit(value, "until")?;
    Some(Schedule {
        days: days(value)?,
        span: span(&raw(value, "opens_at"), &raw(value, "closes_at"))?,
        valid_from: limit(value, "valid_from")?,
        valid_to: limit(value, "valid_to")?.or(until),
    })
}

fn days(value: &Value) -> Option<Days> {
    let from = day(value, "dtstart");
    let step = number(value, "interval").unwrap_or(1).max(1);
    // The oldest feeds say `weekday`.
    let listed = list(value, "byday")
        .filter_map(Value::as_str)
        .collect::<Vec<_>>();
    let byday = first_text(value, &["byday", "weekday"]);
    let marked = weekdays(&[&byday, listed.join(",").as_str()].concat())?;
    let bymonthday = raw(value, "bymonthday");
    let monthdays: Option<Vec<i8>> = bymonthday
        .split(',')
        .map(|day| day.trim().parse().ok())
        .collect();
    let is_plain = marked.iter().all(|(nth, _)| *nth == 0);
    match raw(value, "freq").to_ascii_uppercase().as_str() {
        "MONTHLY" if step > 1 => None,
        "MONTHLY" if !bymonthday.is_empty() => monthdays.map(Days::MonthlyDays),
        "MONTHLY" => (!marked.is_empty()).then_some(Days::MonthlyWeekdays(marked)),
        "DAILY" if step == 1 && marked.is_empty() => Some(weekly((0..7).collect(), 1, from)),
        "WEEKLY" | "DAILY" | ""
            if !marked.is_empty() && is_plain && (step == 1 || from.is_some()) =>
        {
            let weekdays = marked.into_iter().map(|(_, weekday)| weekday).collect();
            Some(weekly(weekdays, step, from))
        }
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
