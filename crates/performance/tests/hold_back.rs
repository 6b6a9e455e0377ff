//! No count of fewer than ten people can be worked out from all that is published.

#![expect(
    clippy::indexing_slicing,
    reason = "a test stops where something is not as it should be"
)]

use std::collections::{BTreeSet, HashMap};

use performance::{PEOPLE_MIN, Published, published};
use proptest::prelude::*;

/// Every row of so many answers with counts below a limit.
fn rows(answers: usize, limit: u32) -> Vec<Vec<u32>> {
    let mut rows = vec![Vec::new()];
    for _ in 0..answers {
        let longer = rows
            .iter()
            .flat_map(|row: &Vec<u32>| (0..limit).map(|count| [row.as_slice(), &[count]].concat()));
        rows = longer.collect();
    }
    rows
}

/// The attack: of every row that looks the same from outside, which counts may stand in each cell?
#[test]
fn whoever_tries_every_row_learns_nothing_of_a_small_count() {
    for (answers, limit) in [(2, 120), (3, 46)] {
        let mut alike: HashMap<String, Vec<Vec<u32>>> = HashMap::new();
        for row in rows(answers, limit) {
            let seen = format!("{:?}", published(&row));
            alike.entry(seen).or_default().push(row);
        }
        for (seen, rows) in alike {
            // Of more people not every row has been tried.
            if rows[0].iter().sum::<u32>() >= limit {
                continue;
            }
            for answer in 0..answers {
                let possible: BTreeSet<u32> = rows.iter().map(|row| row[answer]).collect();
                let is_small = possible.iter().any(|count| *count < PEOPLE_MIN);
                let all_small = (0..PEOPLE_MIN).all(|count| possible.contains(&count));
                assert!(
                    !is_small || all_small,
                    "{seen}: answer {answer} is one of {possible:?}"
                );
            }
        }
    }
}

/// Another row that looks the same, with this count in this cell.
fn with(row: &[u32], answer: usize, count: u32) -> Option<Vec<u32>> {
    let mut other = row.to_vec();
    match published(row) {
        Published::All { .. } => return None,
        Published::Nothing => {
            other.fill(0);
            other[answer] = count;
        }
        Published::People(people) => {
            other.fill(0);
            other[(answer + 1) % row.len()] = people - count;
            other[answer] = count;
        }
        Published::Few { few, .. } => {
            let mut missing = i64::from(count) - i64::from(row[answer]);
            other[answer] = count;
            for at in 0..row.len() {
                if !few[at] {
                    let spare = i64::from(other[at]) - i64::from(PEOPLE_MIN);
                    let moved = missing.min(spare);
                    other[at] = u32::try_from(i64::from(other[at]) - moved).ok()?;
                    missing -= moved;
                }
            }
        }
    }
    Some(other)
}

fn any_row() -> impl Strategy<Value = Vec<u32>> {
    let count = prop_oneof![0..12_u32, 0..40_u32, 0..2_000_u32, Just(100_000)];
    proptest::collection::vec(count, 2..=4)
}

proptest! {
    /// Whatever else somebody knows of the row's total: each small count may be any from 0 to 9.
    #[test]
    fn each_small_count_may_be_any_other_small_count(row in any_row(), count in 0..PEOPLE_MIN) {
        for answer in 0..row.len() {
            if row[answer] < PEOPLE_MIN {
                let other = with(&row, answer, count);
                let other = other.ok_or_else(|| TestCaseError::fail("a small count is shown"))?;
                prop_assert_eq!(other[answer], count);
                prop_assert_eq!(published(&other), published(&row), "{:?} {:?}", row, other);
            }
        }
    }

    #[test]
    fn a_row_shows_every_count_or_none(row in any_row()) {
        let people: u32 = row.iter().sum();
        match published(&row) {
            Published::All { counts, .. } => {
                prop_assert!(counts.iter().all(|count| *count >= PEOPLE_MIN));
                prop_assert_eq!(counts, row);
            }
            Published::Nothing => prop_assert!(people < PEOPLE_MIN),
            seen => prop_assert_eq!(seen.people(), Some(people)),
        }
    }
}

#[test]
fn the_edges_are_as_the_page_says() {
    let few = |people, few: &[bool]| Published::Few {
        people,
        few: few.to_vec(),
    };
    assert_eq!(published(&[0, 0]), Published::Nothing);
    assert_eq!(published(&[9, 0]), Published::Nothing);
    assert_eq!(published(&[10, 0]), Published::People(10));
    assert_eq!(published(&[9, 9]), Published::People(18));
    assert_eq!(published(&[19, 0]), Published::People(19));
    assert_eq!(published(&[20, 0]), few(20, &[false, true]));
    assert_eq!(published(&[0, 100_000]), few(100_000, &[true, false]));
    assert_eq!(published(&[29, 0, 0]), Published::People(29));
    assert_eq!(published(&[30, 0, 0]), few(30, &[false, true, true]));
    let (people, counts) = (20, vec![10, 10]);
    assert_eq!(published(&[10, 10]), Published::All { people, counts });
    assert_eq!(published(&[u32::MAX, 10]).people(), Some(u32::MAX));
}
