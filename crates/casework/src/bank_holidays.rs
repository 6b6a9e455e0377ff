//! Working days in England and Wales. The usual bank holidays follow from rules; those moved or
//! added by proclamation come from the rights file.

use chrono::{Datelike, NaiveDate, Weekday};
use contract::Date;

/// No promise of the Victims' Code counts more days than this.
const WORKING_DAYS_MAX: u32 = 366;

/// Bank holidays that the rules below do not give.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BankHolidays {
    /// Holidays moved to another day: the usual day, then the day that replaced it.
    pub moved: Vec<(Date, Date)>,
    /// Holidays of one year only.
    pub added: Vec<Date>,
}

impl BankHolidays {
    /// Whether the day is neither a weekend day nor a bank holiday.
    pub fn is_working_day(&self, day: Date) -> bool {
        let is_weekend = matches!(day.0.weekday(), Weekday::Sat | Weekday::Sun);
        !is_weekend && !self.is_bank_holiday(day)
    }

    /// Whether the day is a bank holiday.
    pub fn is_bank_holiday(&self, day: Date) -> bool {
        if self.added.contains(&day) || self.moved.iter().any(|(_, to)| *to == day) {
            return true;
        }
        is_usual(day) && !self.moved.iter().any(|(usual, _)| *usual == day)
    }

    /// The day itself or, if it is none, the last working day before it.
    pub fn working_day_until(&self, day: Date) -> Date {
        let mut at = day;
        while !self.is_working_day(at) {
            let before = at.plus_days(-1);
            // The calendar starts here.
            if before == at {
                return at;
            }
            at = before;
        }
        at
    }

    /// The day `count` working days after `day`, which itself does not count.
    pub fn working_days_after(&self, day: Date, count: u32) -> Date {
        let mut at = day;
        let mut left = count.min(WORKING_DAYS_MAX);
        while left > 0 {
            let next = at.plus_days(1);
            // The calendar ends here: no later day can be represented.
            if next == at {
                return at;
            }
            at = next;
            if self.is_working_day(at) {
                left -= 1;
            }
        }
        at
    }
}

/// Whether the day is a bank holiday by the rule alone.
fn is_usual(day: Date) -> bool {
    let date = day.0;
    let (month, of_month) = (date.month(), date.day());
    match date.weekday() {
        Weekday::Mon => {
            let is_new_year = month == 1 && of_month <= 3;
            let is_first_of_may = month == 5 && of_month <= 7;
            let is_last = of_month > 24 && (month == 5 || month == 8);
            is_new_year || is_first_of_may || is_last || is_christmas(date) || is_easter(date, 1)
        }
        Weekday::Fri => is_fixed(date) || is_easter(date, -2),
        Weekday::Sat | Weekday::Sun => false,
        _ => is_fixed(date) || is_christmas(date),
    }
}

/// New Year's Day, Christmas Day and Boxing Day.
fn is_fixed(date: NaiveDate) -> bool {
    matches!((date.month(), date.day()), (1, 1) | (12, 25 | 26))
}

/// Christmas Day, Boxing Day, or the weekday that replaces one at a weekend: Boxing Day moves to
/// Monday, or to Tuesday if Christmas Day has taken Monday.
fn is_christmas(date: NaiveDate) -> bool {
    if date.month() != 12 {
        return false;
    }
    match (date.day(), date.weekday()) {
        (25 | 26, _) | (27, Weekday::Mon | Weekday::Tue) => true,
        (28, weekday) => matches!(weekday, Weekday::Mon | Weekday::Tue),
        _ => false,
    }
}

/// Whether the date is `days` days after Easter Sunday.
fn is_easter(date: NaiveDate, days: i64) -> bool {
    easter(date.year()).is_some_and(|sunday| Date(sunday).plus_days(days).0 == date)
}

/// Easter Sunday of a year, by the anonymous Gregorian computus.
fn easter(year: i32) -> Option<NaiveDate> {
    let century = year / 100;
    let golden = year % 19;
    let leap = century - century / 4 - (century - (century - 17) / 25) / 3 + 19 * golden + 15;
    let moon = leap % 30;
    let moon = moon - moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    let from_march = moon - weekday;
    let month = 3 + (from_march + 40) / 44;
    let day = from_march + 28 - 31 * (month / 4);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}
