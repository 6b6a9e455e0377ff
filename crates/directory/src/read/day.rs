//! Reads days as feeds write them. A day that may be two days, such as 03/04/2026, is none.

use chrono::NaiveDate;
use contract::{Date, Timestamp};
use serde_json::Value;

use super::value::raw;

/// The first letters of the months.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];
/// The years that a day of a feed can be in: others stand for "no day".
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// A day, from a date or a timestamp; `None` if we cannot read it or it stands for none.
pub fn day(value: &Value, name: &str) -> Option<Date> {
    read(&raw(value, name)).filter(is_real)
}

/// The first or last day that something is valid: `None` if there is one that we cannot read.
pub fn limit(value: &Value, name: &str) -> Option<Option<Date>> {
    let text = raw(value, name);
    let day = read(&text);
    (text.is_empty() || day.is_some()).then(|| day.filter(is_real))
}

/// Databases write 0001-01-01 and 9999-12-31 for "no day".
fn is_real(day: &Date) -> bool {
    YEARS.contains(&chrono::Datelike::year(&day.0))
}

fn read(text: &str) -> Option<Date> {
    if let Ok(at) = Timestamp::parse(text) {
        return Some(at.in_london().0);
    }
    if let Ok(date) = Date::parse(text.get(..10).unwrap_or_default()) {
        return Some(date);
    }
    let mut parts = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty());
    let first = parts.next()?;
    let digits = first.split(['T', 't']).next().unwrap_or_default();
    if let (8 | 10 | 13, Ok(number)) = (digits.len(), digits.parse::<i64>()) {
        return match digits.len() {
            8 => date(number / 10_000, number / 100 % 100, number % 100),
            10 => Some(Timestamp(number).in_london().0),
            _ => Some(Timestamp(number / 1000).in_london().0),
        };
    }
    // "Tue 31st March 2020 10:00": a month in words and two numbers.
    let (mut numbers, mut month) = (Vec::new(), None);
    for part in std::iter::once(first).chain(parts) {
        let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = part.get(..part.len() - letters.len()).unwrap_or_default();
        numbers.extend(number.parse::<i64>().ok());
        let start = letters.get(..3).unwrap_or_default().to_ascii_lowercase();
        month = month.or_else(|| {
            MONTHS
                .iter()
                .position(|month| *month == start && number.is_empty())
        });
    }
    let month = month.and_then(|at| i64::try_from(at + 1).ok());
    let number = |at: usize| numbers.get(at).copied().unwrap_or_default();
    let (a, b, c) = (number(0), number(1), number(2));
    let is_year = |number: i64| number > 1_000;
    match month {
        Some(month) if is_year(a) => date(a, month, b),
        Some(month) if is_year(b) => date(b, month, a),
        None if is_year(a) => date(a, b, c),
        None if is_year(c) && (a > 12 || a == b) => date(c, b, a),
        None if is_year(c) && b > 12 => date(c, a, b),
        _ => None,
    }
}

fn date(year: i64, month: i64, day: i64) -> Option<Date> {
    let (year, month, day) = (
        i32::try_from(year).ok()?,
        u32::try_from(month).ok()?,
        u32::try_from(day).ok()?,
    );
    NaiveDate::from_ymd_opt(year, month, day).map(Date)
}
