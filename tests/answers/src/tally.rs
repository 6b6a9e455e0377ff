//! What many trials came to.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::trial::{End, Wrong};

/// What the trials of one call came to.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Count {
    /// How many answers, or sequences of them.
    pub answers: u64,
    /// How many values were read.
    pub read: u64,
    /// How often it was an error.
    pub refused: u64,
}

/// What all of them came to.
#[derive(Clone, Default, Debug)]
pub struct Tally {
    /// By call.
    pub calls: BTreeMap<&'static str, Count>,
    /// How often the portal would have stopped.
    pub panics: u64,
    /// How often something typed was gone without a confirmation.
    pub lost: u64,
    /// How often what was read is not in the answer.
    pub untrue: u64,
    /// The longest trial, and its number.
    pub slowest: (Duration, u64),
    /// What went wrong, with the number of the trial: the first few.
    pub findings: Vec<String>,
}

/// So many findings are kept.
const FINDINGS_MAX: usize = 10;

impl Tally {
    /// Notes what a trial came to; nothing when it panicked.
    pub fn note(
        &mut self,
        call: &'static str,
        number: u64,
        outcome: Result<Result<End, Wrong>, String>,
    ) {
        let count = self.calls.entry(call).or_default();
        count.answers += 1;
        let what = match outcome {
            Ok(Ok(End::Read(values))) => {
                count.read += values;
                return;
            }
            Ok(Ok(End::Refused)) => {
                count.refused += 1;
                return;
            }
            Ok(Err(Wrong::Lost(what))) => {
                self.lost += 1;
                format!("lost: {what}")
            }
            Ok(Err(Wrong::Untrue(what))) => {
                self.untrue += 1;
                format!("not true: {what}")
            }
            Err(panic) => {
                self.panics += 1;
                format!("panic: {panic}")
            }
        };
        if self.findings.len() < FINDINGS_MAX {
            let what: String = what.chars().take(300).collect();
            self.findings
                .push(format!("{call} --seed {number}: {what}"));
        }
    }

    /// Adds those of another worker.
    pub fn add(&mut self, other: Self) {
        for (call, count) in other.calls {
            let sum = self.calls.entry(call).or_default();
            sum.answers += count.answers;
            sum.read += count.read;
            sum.refused += count.refused;
        }
        self.panics += other.panics;
        self.lost += other.lost;
        self.untrue += other.untrue;
        self.slowest = self.slowest.max(other.slowest);
        self.findings.extend(other.findings);
    }

    /// How many answers there were.
    pub fn answers(&self) -> u64 {
        self.calls.values().map(|count| count.answers).sum()
    }

    /// Whether nothing went wrong.
    pub const fn is_good(&self) -> bool {
        self.panics == 0 && self.lost == 0 && self.untrue == 0
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(out, "{finding}")?;
        }
        for (call, count) in &self.calls {
            let Count {
                answers,
                read,
                refused,
            } = count;
            writeln!(
                out,
                "{call:<22} {answers:>8} answers: {read:>8} read, {refused:>8} refused"
            )?;
        }
        write!(
            out,
            "answers {}, panics {}, lost drafts {}, read what is not there {}, the slowest {} ms (--seed {})",
            self.answers(),
            self.panics,
            self.lost,
            self.untrue,
            self.slowest.0.as_millis(),
            self.slowest.1
        )
    }
}
