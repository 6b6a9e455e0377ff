//! How many tests ran: read from what the test programs print.

use std::ops::AddAssign;

/// Tests of one or more programs.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Counts {
    pub passed: u32,
    pub failed: u32,
}

impl Counts {
    /// Reads a summary line such as `test result: ok. 12 passed; 0 failed; ...`; others count nothing.
    pub fn of_line(line: &str) -> Self {
        let Some((_, summary)) = line.split_once("test result: ") else {
            return Self::default();
        };
        let number_before = |word: &str| {
            let words: Vec<&str> = summary.split([' ', ';', '.']).collect();
            let at = words.iter().position(|it| *it == word)?;
            words.get(at.checked_sub(1)?)?.parse().ok()
        };
        Self {
            passed: number_before("passed").unwrap_or(0),
            failed: number_before("failed").unwrap_or(0),
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn summaries_are_added_up() {
        let mut counts = Counts::default();
        for line in [
            "running 2 tests",
            "test passes ... ok",
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out; finished in 0.02s",
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            "    test result: ok. 30 passed; 0 failed; 0 ignored; 0 filtered out; finished in 4.10s",
        ] {
            counts += Counts::of_line(line);
        }
        assert_eq!(
            counts,
            Counts {
                passed: 43,
                failed: 2
            }
        );
    }
}
