//! Properties: whatever the timetable, what we say about it is true.

#![expect(clippy::unwrap_used, reason = "a test may panic on bad input")]

use contract::{Date, Timestamp};
use directory::{Schedule, Standing, read_service, standing};
use proptest::prelude::*;

fn schedules(json: &str) -> Vec<Schedule> {
    let json = format!(r#"{{"id": "x", "name": "Example", "schedules": [{json}]}}"#);
    read_service(&json, 0).unwrap().schedules
}

fn weekly(byday: &str, opens: &str, closes: &str) -> String {
    format!(
        r#"{{"freq": "WEEKLY", "byday": "{byday}", "opens_at": "{opens}", "closes_at": "{closes}"}}"#
    )
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    /// "Open now" agrees with the week's timetable at every minute.
    #[test]
    fn standing_agrees_with_the_timetable(
        from in 0_u32..1_440, minutes in 1_u32..1_440, days in prop::collection::vec(0_usize..7, 1..7),
        now in 1_700_000_000_i64..1_900_000_000,
    ) {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let byday = days.iter().map(|day| names[*day]).collect::<Vec<_>>().join(",");
        let to = (from + minutes) % 1_440;
        let time = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
        prop_assume!(to < 1_439);
        let schedules = schedules(&weekly(&byday, &time(from), &time(to)));
        let (today, second) = Timestamp(now).in_london();
        let weekday = usize::try_from(date("2026-11-23").days_until(today).rem_euclid(7)).unwrap();
        let second = second as usize;
        let (from, end) = (from as usize * 60, (from + minutes) as usize * 60);
        let holds = |weekday: usize, second: usize| days.contains(&weekday) && (from..end).contains(&second);
        let expected = holds(weekday, second) || holds((weekday + 6) % 7, second + 86_400);
        let is_open = matches!(standing(&schedules, Timestamp(now)), Standing::Open { .. } | Standing::Always);
        prop_assert_eq!(is_open, expected);
    }

    /// The service is open at its "next opening", and not a second earlier.
    #[test]
    fn the_next_opening_is_true(from in 0_u32..1_380, day in 0_usize..7, now in 1_700_000_000_i64..1_900_000_000) {
        let byday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day];
        let opens = format!("{:02}:{:02}", from / 60, from % 60);
        let schedules = schedules(&weekly(byday, &opens, "23:30"));
        if let Standing::Closed { next } = standing(&schedules, Timestamp(now)) {
            let next = next.unwrap();
            let mut opening = Timestamp::midnight(next.date).plus_secs(i64::from(next.at));
            if opening.in_london() != (next.date, next.at) {
                opening = opening.plus_secs(-3_600);
            }
            prop_assert!(opening.0 > now || opening.in_london() != (next.date, next.at));
            let is_open = matches!(standing(&schedules, opening), Standing::Open { .. });
            prop_assert!(is_open);
        }
    }
}
