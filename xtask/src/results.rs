//! What test programs print: how many tests ran, and how long each took.

use std::ops::AddAssign;

/// From how many seconds on a test is named as slow.
const SLOW_SECS: f64 = 60.0;
/// How many of the slowest are named in any case.
const SLOWEST: usize = 10;

/// Tests of one or more programs.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Results {
    /// How many passed.
    pub passed: u32,
    /// How many failed.
    pub failed: u32,
    /// How many wait for the run of everything.
    pub left_out: u32,
    /// Each test that told its time, with its seconds.
    pub times: Vec<(String, f64)>,
}

impl Results {
    /// Reads a line: of one test, such as `test forms::works ... ok <0.123s>`, or of the summary, such
    /// as `test result: ok. 12 passed; 0 failed; 3 ignored; ...`. Others count nothing.
    pub fn add_line(&mut self, line: &str) {
        let line = line.trim();
        if let Some(summary) = line.strip_prefix("test result: ") {
            self.passed += number_before(summary, "passed");
            self.failed += number_before(summary, "failed");
            self.left_out += number_before(summary, "ignored");
        } else if let Some(time) = time(line) {
            self.times.push(time);
        }
    }

    /// The tests to be named: the slowest, and every slow one.
    pub fn slowest(&self) -> Vec<(&str, f64)> {
        let mut times: Vec<_> = self
            .times
            .iter()
            .map(|(name, secs)| (name.as_str(), *secs))
            .collect();
        times.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let slow = times.iter().filter(|(_, secs)| *secs > SLOW_SECS).count();
        times.truncate(slow.max(SLOWEST));
        times
    }
}

fn number_before(summary: &str, word: &str) -> u32 {
    let words: Vec<&str> = summary.split([' ', ';', '.']).collect();
    let at = words.iter().position(|it| *it == word);
    let before = at
        .and_then(|at| at.checked_sub(1))
        .and_then(|at| words.get(at));
    before.and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn time(line: &str) -> Option<(String, f64)> {
    let (name, outcome) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let (_, time) = outcome.rsplit_once('<')?;
    let secs = time.strip_suffix("s>")?.parse().ok()?;
    Some((name.to_owned(), secs))
}

impl AddAssign for Results {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.left_out += other.left_out;
        self.times.extend(other.times);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Results {
        let mut results = Results::default();
        for line in lines {
            results.add_line(line);
        }
        results
    }

    #[test]
    fn summaries_are_added_up() {
        let results = read(&[
            "running 2 tests",
            "test result: ok. 12 passed; 0 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.02s",
            "test result: FAILED. 1 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
            "    test result: ok. 30 passed; 0 failed; 0 ignored; 0 filtered out; finished in 4.10s",
        ]);
        assert_eq!(
            (results.passed, results.failed, results.left_out),
            (43, 2, 2)
        );
        assert!(results.times.is_empty());
    }

    #[test]
    fn times_are_read_where_they_are_told() {
        let results = read(&[
            "test forms::works ... ok <0.123s>",
            "test forms::fails ... FAILED <61.5s>",
            "test forms::waits ... ignored, release",
            "test passes ... ok",
        ]);
        let times = [("forms::fails", 61.5), ("forms::works", 0.123)];
        assert_eq!(results.slowest(), times);
    }

    #[test]
    fn every_slow_test_is_named_however_many_there_are() {
        let secs = |at: u32| if at < 12 { 61.0 } else { 59.0 };
        let times = (0..30).map(|at| (at.to_string(), secs(at))).collect();
        let results = Results {
            times,
            ..Results::default()
        };
        assert_eq!(results.slowest().len(), 12);
    }
}
