//! Quarters of the calendar year.

use chrono::{Datelike, Months, NaiveDate};
use contract::Date;

/// Three months of a year, known by their first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter(Date);

impl Quarter {
    /// The quarter that begins on a day; none if no quarter does.
    pub fn starting(day: Date) -> Option<Self> {
        let quarter = Self::of(day)?;
        (quarter.0 == day).then_some(quarter)
    }

    /// The quarter that a day is in.
    pub fn of(day: Date) -> Option<Self> {
        let month = day.0.month0() / 3 * 3 + 1;
        NaiveDate::from_ymd_opt(day.0.year(), month, 1).map(|first| Self(Date(first)))
    }

    /// Its first day.
    pub const fn first(self) -> Date {
        self.0
    }

    /// Its last day.
    pub fn last(self) -> Date {
        let next = self.0.0.checked_add_months(Months::new(3));
        next.map_or(self.0, |next| Date(next).plus_days(-1))
    }

    /// The quarter before it.
    pub fn previous(self) -> Option<Self> {
        Self::of(self.0.plus_days(-1)).filter(|before| before.0 < self.0)
    }
}
