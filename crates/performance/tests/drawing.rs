//! Shares and bars say what the counts say, and no more.

use contract::Date;
use performance::{Part, Quarter, Segment, Share, bar, published};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or(Date(chrono::NaiveDate::MIN))
}

#[test]
fn shares_are_rounded_but_never_to_nobody_or_everybody() {
    let share = |counts: &[u32]| published(counts).share(0);
    assert_eq!(share(&[120, 14]), Share::About(90));
    assert_eq!(share(&[10, 10]), Share::About(50));
    assert_eq!(share(&[100_000, 10]), Share::About(99));
    assert_eq!(share(&[10, 100_000]), Share::About(1));
    assert_eq!(share(&[123, 0]), Share::AtLeast(92));
    assert_eq!(share(&[0, 123]), Share::AtMost(8));
    assert_eq!(share(&[100_000, 9]), Share::AtLeast(99));
    assert_eq!(share(&[15, 2]), Share::HeldBack);
    assert_eq!(share(&[3, 2]), Share::HeldBack);
    assert_eq!(share(&[40, 2, 30]), Share::HeldBack);
    assert_eq!(share(&[82, 0, 0]), Share::AtLeast(78));
    assert_eq!(published(&[82, 0, 0]).share(7), Share::HeldBack);
}

#[test]
fn a_bar_shows_what_is_known_and_where_it_is_not() {
    let piece = |part, from, to| Segment { part, from, to };
    assert_eq!(
        bar(&published(&[75, 25])),
        [
            piece(Part::Answer(0), 0, 750),
            piece(Part::Answer(1), 750, 1000)
        ]
    );
    assert_eq!(
        bar(&published(&[100, 0])),
        [
            piece(Part::Answer(0), 0, 910),
            piece(Part::HeldBack, 910, 1000)
        ]
    );
    assert_eq!(
        bar(&published(&[0, 100])),
        [
            piece(Part::HeldBack, 0, 90),
            piece(Part::Answer(1), 90, 1000)
        ]
    );
    assert_eq!(bar(&published(&[4, 4])), [piece(Part::HeldBack, 0, 1000)]);
    assert_eq!(
        bar(&published(&[40, 2, 30])),
        [piece(Part::HeldBack, 0, 1000)]
    );
}

#[test]
fn a_quarter_is_three_months_from_its_first_day() {
    let quarter = Quarter::of(day("2026-11-24"));
    let days = quarter.map(|quarter| (quarter.first(), quarter.last()));
    assert_eq!(days, Some((day("2026-10-01"), day("2026-12-31"))));
    let before = Quarter::of(day("2026-02-28")).and_then(Quarter::previous);
    assert_eq!(before, Quarter::starting(day("2025-10-01")));
    assert_eq!(Quarter::starting(day("2026-11-01")), None);
    assert_eq!(Quarter::starting(day("2026-10-02")), None);
}

proptest! {
    #[test]
    fn the_share_that_is_shown_is_true(row in proptest::collection::vec(0..500_u32, 2..=3)) {
        let people: u32 = row.iter().sum();
        for (answer, count) in row.iter().enumerate() {
            let (part, whole) = (i64::from(*count) * 100, i64::from(people));
            match published(&row).share(answer) {
                Share::About(share) => prop_assert!((i64::from(share) * whole - part).abs() <= whole),
                Share::AtLeast(share) => prop_assert!(i64::from(share) * whole <= part),
                Share::AtMost(share) => prop_assert!(i64::from(share) * whole >= part),
                Share::HeldBack => {}
            }
        }
    }

    #[test]
    fn the_pieces_of_a_bar_fill_it_without_a_gap(
        row in proptest::collection::vec(prop_oneof![0..40_u32, Just(100_000)], 2..=4)
    ) {
        let pieces = bar(&published(&row));
        prop_assert_eq!(pieces[0].from, 0);
        prop_assert_eq!(pieces.last().map(|last| last.to), Some(1000));
        prop_assert!(pieces.windows(2).all(|two| two[0].to == two[1].from));
        prop_assert!(pieces.iter().all(|piece| piece.from < piece.to));
    }

    #[test]
    fn quarters_follow_each_other(days in -40_000..40_000_i64) {
        let on = day("2026-01-01").plus_days(days);
        let quarter = Quarter::of(on).ok_or_else(|| TestCaseError::fail("no quarter"))?;
        prop_assert!(quarter.first() <= on && on <= quarter.last());
        prop_assert_eq!(Quarter::of(quarter.last()), Some(quarter));
        let before = quarter.previous().map(Quarter::last);
        prop_assert_eq!(before, Some(quarter.first().plus_days(-1)));
    }
}
