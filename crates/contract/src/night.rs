//! The hours in which a code comes only to a person who has chosen codes at night.

use crate::Timestamp;

const HOUR_SECS: u32 = 3600;
const BEGINS: u32 = 22 * HOUR_SECS;
const ENDS: u32 = 7 * HOUR_SECS;

/// Whether it is night in London: from 22:00 to 7:00.
pub fn is_night(now: Timestamp) -> bool {
    let (_, second) = now.in_london();
    !(ENDS..BEGINS).contains(&second)
}

#[cfg(test)]
mod tests {
    use super::is_night;
    use crate::Timestamp;

    #[test]
    fn night_is_from_ten_to_seven_in_london_summer_and_winter() {
        for (time, is_quiet) in [
            ("2026-11-30T21:59:59Z", false),
            ("2026-11-30T22:00:00Z", true),
            ("2026-11-30T06:59:59Z", true),
            ("2026-11-30T07:00:00Z", false),
            ("2026-07-01T20:59:59Z", false),
            ("2026-07-01T21:00:00Z", true),
            ("2026-07-01T05:59:59Z", true),
            ("2026-07-01T06:00:00Z", false),
        ] {
            assert_eq!(
                is_night(Timestamp::parse(time).unwrap()),
                is_quiet,
                "{time}"
            );
        }
    }
}
