//! One line of a timetable: which days, and which hours.

use chrono::Datelike;
use contract::Date;

/// From when to when, in seconds since midnight; past midnight when the end is over a day.
pub type Span = (u32, u32);

/// One line of a timetable.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Schedule {
    /// The days.
    pub days: Days,
    /// The hours.
    pub span: Span,
    /// The first day it is valid.
    pub valid_from: Option<Date>,
    /// The last day it is valid.
    pub valid_to: Option<Date>,
}

/// Recurring days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Days {
    /// Weekdays (0 is Monday) of every `step`-th week.
    Weekly {
        /// The weekdays.
        weekdays: Vec<u8>,
        /// 1 for every week.
        step: u16,
        /// A day in a week that counts; required if `step` is above 1.
        from: Option<Date>,
    },
    /// Weekdays of a month: (1, 0) is the first Monday, (-1, 4) the last Friday.
    MonthlyWeekdays(Vec<(i8, u8)>),
    /// Days of a month: 1 is the first, -1 the last.
    MonthlyDays(Vec<i8>),
}

impl Schedule {
    /// Whether it applies on that day.
    pub fn is_on(&self, date: Date) -> bool {
        let is_valid = self.valid_from.is_none_or(|from| from <= date)
            && self.valid_to.is_none_or(|to| date <= to);
        is_valid && self.days.contain(date)
    }

    /// Whether it applies every week.
    pub const fn is_weekly(&self) -> bool {
        matches!(self.days, Days::Weekly { step: 1, .. })
    }
}

impl Days {
    fn contain(&self, date: Date) -> bool {
        let weekday = weekday(date);
        match self {
            Self::Weekly {
                weekdays,
                step,
                from,
            } => weekdays.contains(&weekday) && (*step == 1 || is_in_step(date, *from, *step)),
            Self::MonthlyWeekdays(wanted) => {
                let day = day_of_month(date);
                let first = (day - 1) / 7 + 1;
                let last = -((days_in_month(date) - day) / 7 + 1);
                let is = |nth: i8| nth == first || nth == last || nth == 0;
                wanted
                    .iter()
                    .any(|(nth, wanted)| *wanted == weekday && is(*nth))
            }
            Self::MonthlyDays(wanted) => {
                let day = day_of_month(date);
                wanted.contains(&day) || wanted.contains(&(day - days_in_month(date) - 1))
            }
        }
    }
}

/// The weekday of a date: 0 is Monday.
pub fn weekday(date: Date) -> u8 {
    u8::try_from(date.0.weekday().num_days_from_monday()).unwrap_or(0)
}

fn is_in_step(date: Date, from: Option<Date>, step: u16) -> bool {
    let Some(from) = from else { return false };
    let monday = |date: Date| date.plus_days(-i64::from(weekday(date)));
    let weeks = monday(from).days_until(monday(date)) / 7;
    weeks.rem_euclid(i64::from(step.max(1))) == 0
}

fn day_of_month(date: Date) -> i8 {
    i8::try_from(date.0.day()).unwrap_or(1)
}

fn days_in_month(date: Date) -> i8 {
    let is_same = |day: &u32| date.0.with_day(*day).is_some();
    i8::try_from((28..=31).rev().find(is_same).unwrap_or(31)).unwrap_or(31)
}
