//! Opening hours in words. Bank holidays are unknown, so the texts say "usually".

use contract::{Date, Timestamp};
use directory::{DayLine, Opening, Service, Span, Standing, standing, week};

use crate::language::{Key, date, keys, say, say_with};

/// A day, in seconds.
const DAY_SECS: u32 = 86_400;

/// Whether a service is open now, or when it next opens. None if its hours are unknown.
pub fn now_in_words(service: &Service, now: Timestamp) -> Option<String> {
    match standing(&service.schedules, now) {
        Standing::Unsaid => None,
        Standing::Always => Some(say(keys::SERVICES_ALWAYS)),
        Standing::Open { until } => Some(say_with(keys::SERVICES_OPEN, &[("time", &clock(until))])),
        Standing::Closed { next } => Some(next.map_or_else(|| say(keys::SERVICES_CLOSED), opens)),
    }
}

/// The opening hours, a line for days with the same times, then the feed's own text.
pub fn timetable(service: &Service, today: Date) -> Vec<String> {
    let lines = week(&service.schedules, today);
    lines
        .iter()
        .map(line)
        .chain(service.hours.iter().cloned())
        .collect()
}

fn opens(next: Opening) -> String {
    let key = match next.days_ahead {
        0 => keys::SERVICES_OPENS_TODAY,
        1 => keys::SERVICES_OPENS_TOMORROW,
        _ => keys::SERVICES_OPENS_DAY,
    };
    let day = if next.days_ahead < 7 {
        weekday(next.weekday())
    } else {
        date::ahead(next.date)
    };
    say_with(key, &[("day", &day), ("time", &clock(next.at))])
}

fn line(line: &DayLine) -> String {
    let (first, last) = (weekday(line.first), weekday(line.last));
    let days = if line.first == line.last {
        first
    } else if line.last - line.first == 6 {
        say(keys::SERVICE_EVERY_DAY)
    } else {
        say_with(keys::SERVICE_DAYS, &[("first", &first), ("last", &last)])
    };
    let times: Vec<_> = line.spans.iter().map(span).collect();
    say_with(
        keys::SERVICE_LINE,
        &[("days", &days), ("times", &times.join(", "))],
    )
}

fn span((from, to): &Span) -> String {
    if to - from >= DAY_SECS {
        return say(keys::SERVICE_ALL_DAY);
    }
    say_with(
        keys::SERVICE_SPAN,
        &[("from", &clock(*from)), ("to", &clock(*to))],
    )
}

/// A time of the day, by its seconds since midnight.
fn clock(second: u32) -> String {
    match second % DAY_SECS {
        0 => say(keys::SERVICE_MIDNIGHT),
        // In January, London is on UTC.
        second => date::time(Timestamp(i64::from(second))),
    }
}

fn weekday(number: u8) -> String {
    say(Key::of("date.weekday.").join(&number.to_string()))
}
