//! A week's timetable in a few lines: "Monday to Friday, 9am to 5pm".

use contract::Date;

use super::rule::weekday;
use super::{Schedule, Span, spans_on};

/// Consecutive days with the same times.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DayLine {
    /// The first weekday: 0 is Monday.
    pub first: u8,
    /// The last weekday.
    pub last: u8,
    /// The hours.
    pub spans: Vec<Span>,
}

/// The timetable of the seven days from `today` on, Monday first, without days that have no times.
/// Leaves out schedules that are not weekly: no week would be like the next.
pub fn week(schedules: &[Schedule], today: Date) -> Vec<DayLine> {
    let weekly: Vec<Schedule> = schedules
        .iter()
        .filter(|schedule| schedule.is_weekly())
        .cloned()
        .collect();
    let monday = i64::from(weekday(today));
    let mut lines: Vec<DayLine> = Vec::new();
    for day in 0..7_u8 {
        let ahead = (i64::from(day) - monday).rem_euclid(7);
        let spans = spans_on(&weekly, today.plus_days(ahead));
        if spans.is_empty() {
            continue;
        }
        match lines.last_mut() {
            Some(line) if line.last + 1 == day && line.spans == spans => line.last = day,
            _ => lines.push(DayLine {
                first: day,
                last: day,
                spans,
            }),
        }
    }
    lines
}
