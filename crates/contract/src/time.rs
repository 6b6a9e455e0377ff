//! Dates and times on the wire, parsed by hand: the parsing tables of chrono cost a phone 17 KB.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const SECS_PER_DAY: i64 = 86_400;

/// The text is not a date or a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidTime;

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an RFC 3339 date or time")
    }
}

impl std::error::Error for InvalidTime {}

/// A calendar day, `2026-11-24` on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub NaiveDate);

/// A moment in UTC, `2026-11-24T09:30:00Z` on the wire. Whole seconds since 1 January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub i64);

impl Date {
    /// Reads `2026-11-24`.
    ///
    /// # Errors
    /// The text has another shape, or there is no such day.
    pub fn parse(text: &str) -> Result<Self, InvalidTime> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return Err(InvalidTime);
        }
        let year = number(bytes, 0, 4)?;
        let (month, day) = (number(bytes, 5, 2)?, number(bytes, 8, 2)?);
        let year = i32::try_from(year).map_err(|_| InvalidTime)?;
        NaiveDate::from_ymd_opt(year, month, day)
            .map(Self)
            .ok_or(InvalidTime)
    }

    /// `days` later (earlier if negative); unchanged if that is beyond the calendar.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        let step = Days::new(days.unsigned_abs());
        let moved = if days < 0 {
            self.0.checked_sub_days(step)
        } else {
            self.0.checked_add_days(step)
        };
        moved.map_or(self, Self)
    }

    /// Days from `self` to `other`; negative if `other` is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }
}

impl Timestamp {
    /// Reads RFC 3339 with `Z` or an offset, and drops fractions of a second.
    ///
    /// # Errors
    /// The text has another shape, or there is no such moment.
    pub fn parse(text: &str) -> Result<Self, InvalidTime> {
        let bytes = text.as_bytes();
        let date = Date::parse(text.get(..10).ok_or(InvalidTime)?)?;
        let separators = (bytes.get(10), bytes.get(13), bytes.get(16));
        let (Some(b'T' | b't' | b' '), Some(b':'), Some(b':')) = separators else {
            return Err(InvalidTime);
        };
        let (hour, minute) = (number(bytes, 11, 2)?, number(bytes, 14, 2)?);
        let second = number(bytes, 17, 2)?;
        if hour > 23 || minute > 59 || second > 60 {
            return Err(InvalidTime);
        }
        let rest = text.get(19..).ok_or(InvalidTime)?;
        let rest = rest.strip_prefix('.').map_or(Ok(rest), |fraction| {
            let zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if zone.len() == fraction.len() {
                Err(InvalidTime)
            } else {
                Ok(zone)
            }
        })?;
        let of_day = i64::from(hour * 3600 + minute * 60 + second);
        Ok(Self(Self::midnight(date).0 + of_day - offset_secs(rest)?))
    }

    /// The first second of a day, in UTC.
    pub fn midnight(date: Date) -> Self {
        let epoch = i64::from(NaiveDate::default().num_days_from_ce());
        Self((i64::from(date.0.num_days_from_ce()) - epoch) * SECS_PER_DAY)
    }

    /// `secs` seconds later.
    #[must_use]
    pub const fn plus_secs(self, secs: i64) -> Self {
        Self(self.0.saturating_add(secs))
    }

    /// The day, and the second of the day, in London (GMT, or BST in summer).
    pub fn in_london(self) -> (Date, u32) {
        let (date, _) = self.in_utc();
        let summer = is_summer_in_london(self, date.0.year());
        if summer {
            self.plus_secs(3600).in_utc()
        } else {
            self.in_utc()
        }
    }

    /// The day, and the second of the day, in UTC.
    pub fn in_utc(self) -> (Date, u32) {
        let days = self.0.div_euclid(SECS_PER_DAY);
        let second = u32::try_from(self.0.rem_euclid(SECS_PER_DAY)).unwrap_or(0);
        (Date(NaiveDate::default()).plus_days(days), second)
    }
}

/// British Summer Time: from 01:00 UTC on the last Sunday of March to 01:00 UTC on that of October.
fn is_summer_in_london(at: Timestamp, year: i32) -> bool {
    let change = |month| {
        let last = NaiveDate::from_ymd_opt(year, month, 31)?;
        let since_sunday = i64::from(last.weekday().num_days_from_sunday());
        Some(Timestamp::midnight(Date(last).plus_days(-since_sunday)).plus_secs(3600))
    };
    match (change(3), change(10)) {
        (Some(start), Some(end)) => start <= at && at < end,
        _ => false,
    }
}

fn number(bytes: &[u8], start: usize, len: usize) -> Result<u32, InvalidTime> {
    let digits = bytes.get(start..start + len).ok_or(InvalidTime)?;
    digits.iter().try_fold(0, |sum, byte| {
        if byte.is_ascii_digit() {
            Ok(sum * 10 + u32::from(byte - b'0'))
        } else {
            Err(InvalidTime)
        }
    })
}

fn offset_secs(zone: &str) -> Result<i64, InvalidTime> {
    let bytes = zone.as_bytes();
    let sign = match bytes.first() {
        Some(b'Z' | b'z') if bytes.len() == 1 => return Ok(0),
        Some(b'+') => 1,
        Some(b'-') => -1,
        _ => return Err(InvalidTime),
    };
    let (hours, minutes) = (number(bytes, 1, 2)?, number(bytes, 4, 2)?);
    if bytes.len() != 6 || bytes.get(3) != Some(&b':') || hours > 23 || minutes > 59 {
        return Err(InvalidTime);
    }
    Ok(sign * i64::from(hours * 3600 + minutes * 60))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.0.year(),
            self.0.month(),
            self.0.day()
        )
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (date, second) = self.in_utc();
        write!(
            f,
            "{date}T{:02}:{:02}:{:02}Z",
            second / 3600,
            second / 60 % 60,
            second % 60
        )
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "openapi")]
mod schema;

struct Parsed<T>(fn(&str) -> Result<T, InvalidTime>);

impl<T> Visitor<'_> for Parsed<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an RFC 3339 date or time")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Parsed(Self::parse))
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Parsed(Self::parse))
    }
}

#[cfg(test)]
mod tests {
    use super::{Date, Timestamp};
    use proptest::prelude::*;

    #[track_caller]
    fn london(utc: &str, expected: &str) {
        let (date, second) = Timestamp::parse(utc).unwrap().in_london();
        let shown = format!("{date} {:02}:{:02}", second / 3600, second / 60 % 60);
        assert_eq!(shown, expected);
    }

    #[test]
    fn london_clocks_change_on_the_last_sundays_of_march_and_october() {
        london("2026-03-29T00:59:59Z", "2026-03-29 00:59");
        london("2026-03-29T01:00:00Z", "2026-03-29 02:00");
        london("2026-10-25T00:59:59Z", "2026-10-25 01:59");
        london("2026-10-25T01:00:00Z", "2026-10-25 01:00");
        london("2026-07-01T23:30:00Z", "2026-07-02 00:30");
    }

    #[test]
    fn an_offset_and_parts_of_a_second_are_understood() {
        let expected = Timestamp::parse("2026-11-24T09:30:00Z");
        assert_eq!(Timestamp::parse("2026-11-24T10:30:00.123+01:00"), expected);
        assert_eq!(expected.unwrap().to_string(), "2026-11-24T09:30:00Z");
    }

    #[test]
    fn what_is_not_a_time_is_refused() {
        for text in [
            "",
            "2026-02-30",
            "2026-11-24T25:00:00Z",
            "2026-11-24T09:30:00",
            "24/11/2026",
        ] {
            assert!(
                Timestamp::parse(text).is_err() && Date::parse(text).is_err(),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn every_moment_reads_back_as_it_was_written(secs in -60_000_000_000_i64..200_000_000_000) {
            let at = Timestamp(secs);
            prop_assert_eq!(Timestamp::parse(&at.to_string()), Ok(at));
        }

        #[test]
        fn no_text_makes_reading_a_time_panic(text in "\\PC{0,40}") {
            let _ = Timestamp::parse(&text);
            let _ = Date::parse(&text);
        }
    }
}
