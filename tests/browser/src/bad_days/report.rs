//! What came of all days, in words.

use std::fmt;

use super::day::Day;

/// What came of all days.
#[derive(Default)]
pub struct Report {
    days: Vec<(u64, Day)>,
}

impl Report {
    /// Adds a day.
    pub fn add(&mut self, seed: u64, day: Day) {
        self.days.push((seed, day));
    }

    /// Whether every promise was kept, and every person got their call.
    pub fn is_good(&self) -> bool {
        self.days.iter().all(|(_, day)| day.is_good())
    }

    fn sum(&self, of: impl Fn(&Day) -> u64) -> u64 {
        self.days.iter().map(|(_, day)| of(day)).sum()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (seed, day) in self.days.iter().filter(|(_, day)| !day.is_good()) {
            writeln!(out, "seed {seed}: {day:?}")?;
        }
        writeln!(
            out,
            "in a browser: told yes {}, found in the list {}, without a call {}; pressed {} times",
            self.sum(|day| day.told.into()),
            self.sum(|day| day.found.into()),
            self.sum(|day| (!day.told && !day.found).into()),
            self.sum(|day| day.presses),
        )?;
        write!(
            out,
            "runs {}, confirmed but lost {}, duplicates {}, confirmed without commit {}",
            self.days.len(),
            self.sum(|day| day.lost.into()),
            self.sum(|day| day.duplicates),
            self.sum(|day| day.not_committed.into()),
        )
    }
}
