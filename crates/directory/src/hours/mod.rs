//! When a service is usually open, in London time. We do not know what it does on bank holidays.

mod rule;
mod week;

pub use rule::{Days, Schedule, Span};
pub use week::{DayLine, week};

use contract::{Date, Timestamp};

use crate::order::{ordered, pair, unpair};

/// A day, in seconds.
pub(crate) const DAY_SECS: u32 = 86_400;
/// How many days ahead to look for the next opening.
const DAYS_AHEAD_MAX: i64 = 35;

/// Whether a service is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// We do not know its times.
    Unsaid,
    /// Open day and night.
    Always,
    /// Open now.
    Open {
        /// The time of day it closes, in seconds since midnight.
        until: u32,
    },
    /// Closed now.
    Closed {
        /// The next opening, if within five weeks.
        next: Option<Opening>,
    },
}

/// When a service opens next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Opening {
    /// The day.
    pub date: Date,
    /// Days until then; 0 is today.
    pub days_ahead: i64,
    /// Seconds since midnight.
    pub at: u32,
}

impl Opening {
    /// The weekday: 0 is Monday.
    pub fn weekday(&self) -> u8 {
        rule::weekday(self.date)
    }
}

/// Whether a service with these schedules is usually open at that time.
pub fn standing(schedules: &[Schedule], now: Timestamp) -> Standing {
    let (today, second) = now.in_london();
    if schedules.is_empty() {
        return Standing::Unsaid;
    }
    if (0..8).all(|day| covers_day(&spans_on(schedules, today.plus_days(day)))) {
        return Standing::Always;
    }
    let yesterday = spans_on(schedules, today.plus_days(-1));
    let late = yesterday
        .iter()
        .map(|(from, to)| (*from, to.saturating_sub(DAY_SECS)));
    let late = late.map(|(_, to)| (0, to));
    let spans = spans_on(schedules, today);
    let open = late
        .chain(spans.iter().copied())
        .filter(|(from, to)| *from <= second && second < *to);
    if let Some(until) = open.map(|(_, to)| to).max() {
        return Standing::Open {
            until: closing(schedules, today, until) % DAY_SECS,
        };
    }
    let next = (0..=DAYS_AHEAD_MAX).find_map(|days_ahead| {
        let date = today.plus_days(days_ahead);
        let spans = spans_on(schedules, date);
        let later = spans
            .iter()
            .map(|(from, _)| *from)
            .filter(|at| days_ahead > 0 || *at > second);
        later.min().map(|at| Opening {
            date,
            days_ahead,
            at,
        })
    });
    Standing::Closed { next }
}

/// The cheap form of [`standing`]: only whether it is usually open. Fast enough to ask of ten
/// thousand services at each keystroke.
pub(crate) fn is_open(schedules: &[Schedule], (today, second): (Date, u32)) -> bool {
    let is_within = |schedule: &Schedule, date: Date, second: u32| {
        let (from, to) = schedule.span;
        from <= second && second < to && schedule.is_on(date)
    };
    let yesterday = today.plus_days(-1);
    schedules.iter().any(|schedule| {
        is_within(schedule, today, second) || is_within(schedule, yesterday, second + DAY_SECS)
    })
}

/// The spans of one day, earliest first, overlaps joined.
pub(crate) fn spans_on(schedules: &[Schedule], date: Date) -> Vec<Span> {
    let on_day = schedules.iter().filter(|schedule| schedule.is_on(date));
    let mut joined: Vec<Span> = Vec::new();
    for (from, to) in ordered(on_day.map(|schedule| pair(schedule.span.0, schedule.span.1)))
        .into_iter()
        .map(unpair)
    {
        match joined.last_mut() {
            Some(last) if from <= last.1 => last.1 = last.1.max(to),
            _ => joined.push((from, to)),
        }
    }
    joined
}

fn covers_day(spans: &[Span]) -> bool {
    spans
        .first()
        .is_some_and(|(from, to)| *from == 0 && *to >= DAY_SECS)
}

/// The true closing time of a service that closes at midnight but opens again at once.
fn closing(schedules: &[Schedule], today: Date, until: u32) -> u32 {
    let mut until = until;
    let mut day = 1;
    while until == DAY_SECS && day < 8 {
        let spans = spans_on(schedules, today.plus_days(day));
        match spans.first() {
            Some((0, to)) => until = *to,
            _ => break,
        }
        day += 1;
    }
    until
}
