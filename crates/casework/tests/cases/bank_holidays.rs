//! Working days in England and Wales, checked against the lists GOV.UK published.

use casework::BankHolidays;
use chrono::{Datelike, Weekday};
use contract::Date;
use proptest::prelude::*;

use crate::support::rights;

/// Month and day of every bank holiday on a weekday, substitute days included.
const PUBLISHED: [(i32, &[&str]); 9] = [
    (
        2019,
        &[
            "01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26",
        ],
    ),
    (
        2020,
        &[
            "01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28",
        ],
    ),
    (
        2021,
        &[
            "01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28",
        ],
    ),
    (
        2022,
        &[
            "01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26",
            "12-27",
        ],
    ),
    (
        2023,
        &[
            "01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26",
        ],
    ),
    (
        2024,
        &[
            "01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26",
        ],
    ),
    (
        2025,
        &[
            "01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26",
        ],
    ),
    (
        2026,
        &[
            "01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28",
        ],
    ),
    (
        2027,
        &[
            "01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28",
        ],
    ),
];

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn days_of(year: i32) -> impl Iterator<Item = Date> {
    let first = date(&format!("{year}-01-01"));
    let next = date(&format!("{}-01-01", year + 1));
    (0..first.days_until(next)).map(move |days| first.plus_days(days))
}

#[test]
fn bank_holidays_are_those_that_were_published() {
    let holidays = &rights().bank_holidays;
    for (year, published) in PUBLISHED {
        let found: Vec<String> = days_of(year)
            .filter(|day| holidays.is_bank_holiday(*day))
            .map(|day| day.to_string())
            // Some lists also name the weekend day that a substitute day replaces.
            .filter(|day| {
                let weekend = !BankHolidays::default().is_working_day(date(day));
                !weekend || published.contains(&&day[5..])
            })
            .collect();
        let published: Vec<String> = published
            .iter()
            .map(|day| format!("{year}-{day}"))
            .collect();
        assert_eq!(found, published);
    }
}

#[test]
fn moved_and_added_days_come_from_the_file_alone() {
    let by_rule = BankHolidays::default();
    assert!(by_rule.is_bank_holiday(date("2022-05-30")), "the usual day");
    assert!(!by_rule.is_bank_holiday(date("2022-06-02")));
    assert!(!by_rule.is_bank_holiday(date("2023-05-08")));
    let shipped = &rights().bank_holidays;
    assert!(!shipped.is_bank_holiday(date("2022-05-30")), "moved away");
    assert!(shipped.is_bank_holiday(date("2022-06-02")));
    assert!(shipped.is_bank_holiday(date("2023-05-08")));
}

#[test]
fn working_days_skip_weekends_and_bank_holidays() {
    let holidays = &rights().bank_holidays;
    let after = |day: &str, count| holidays.working_days_after(date(day), count).to_string();
    assert_eq!(after("2026-11-24", 0), "2026-11-24");
    assert_eq!(after("2026-11-24", 1), "2026-11-25");
    // A Friday, a Saturday and a Sunday before the same Monday.
    for day in ["2026-11-20", "2026-11-21", "2026-11-22"] {
        assert_eq!(after(day, 1), "2026-11-23");
    }
    // Good Friday and Easter Monday 2026.
    assert_eq!(after("2026-04-02", 1), "2026-04-07");
    // Christmas 2026: Friday the 25th, and Monday the 28th for Boxing Day.
    assert_eq!(after("2026-12-24", 1), "2026-12-29");
    // New Year's Day 2028 is a Saturday.
    assert_eq!(after("2027-12-31", 1), "2028-01-04");
    assert_eq!(after("2022-05-31", 3), "2022-06-07");
}

proptest! {
    #[test]
    fn so_many_working_days_lie_between(days in 0_i64..40_000, count in 0_u32..40) {
        let holidays = &rights().bank_holidays;
        let from = date("1990-01-01").plus_days(days);
        let to = holidays.working_days_after(from, count);
        let between = (1..=from.days_until(to)).map(|step| from.plus_days(step));
        prop_assert_eq!(between.filter(|day| holidays.is_working_day(*day)).count(), count as usize);
        prop_assert!(count == 0 || holidays.is_working_day(to));
    }

    #[test]
    fn no_year_has_fewer_than_eight(year in 1990_i32..2150) {
        let holidays = BankHolidays::default();
        let is_free = |day: &Date| holidays.is_bank_holiday(*day);
        let weekday = |day: &Date| !matches!(day.0.weekday(), Weekday::Sat | Weekday::Sun);
        prop_assert_eq!(days_of(year).filter(is_free).filter(weekday).count(), 8);
    }
}
