//! What came of all runs, as text.

use std::collections::BTreeMap;
use std::fmt;

use crate::kind::Kind;
use crate::ledger::Finding;
use crate::place::End;
use crate::wrong::Wrong;

/// How many failures are told in full.
const TOLD: usize = 5;

/// A failure, with what happened in its run.
#[derive(Clone, Debug)]
pub struct Failed {
    /// What is wrong.
    pub finding: Finding,
    /// What happened.
    pub steps: Vec<String>,
}

/// What came of all runs.
#[derive(Clone, Debug)]
pub struct Report {
    /// What was sent.
    pub kind: Kind,
    /// How many runs.
    pub runs: u64,
    /// How they ended for the person.
    pub ends: BTreeMap<End, u64>,
    /// What is wrong.
    pub failed: Vec<Failed>,
    /// One request as it is stored, with every field.
    pub record: String,
    /// How long it took.
    pub seconds: u64,
}

impl Report {
    /// Nothing yet.
    pub const fn of(kind: Kind) -> Self {
        Self {
            kind,
            runs: 0,
            ends: BTreeMap::new(),
            failed: Vec::new(),
            record: String::new(),
            seconds: 0,
        }
    }

    /// Whether every promise was kept.
    pub fn is_good(&self) -> bool {
        self.failed.is_empty()
    }

    /// How many failures are of this kind.
    pub fn count(&self, wrong: Wrong) -> usize {
        let all = self.failed.iter();
        all.filter(|failed| failed.finding.wrong == wrong).count()
    }

    /// How many runs ended like this.
    pub fn ended(&self, end: End) -> u64 {
        self.ends.get(&end).copied().unwrap_or_default()
    }

    /// Adds what came of another backend.
    pub fn add(&mut self, other: Self) {
        self.runs += other.runs;
        for (end, count) in other.ends {
            *self.ends.entry(end).or_default() += count;
        }
        self.failed.extend(other.failed);
        if !other.record.is_empty() {
            self.record = other.record;
        }
    }

    /// The one line that says whether every promise was kept.
    pub fn line(&self) -> String {
        format!(
            "runs {}, confirmed but lost {}, duplicates {}, confirmed without commit {}",
            self.runs,
            self.count(Wrong::Lost),
            self.count(Wrong::Twice),
            self.count(Wrong::NotCommitted)
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for failed in self.failed.iter().take(TOLD) {
            let Finding { seed, wrong, what } = &failed.finding;
            writeln!(out, "seed {seed}: {wrong:?}: {what}")?;
            for step in &failed.steps {
                writeln!(out, "    {step}")?;
            }
            writeln!(
                out,
                "  alone: cargo xtask faults --kind {} --seed {seed}",
                self.kind.name()
            )?;
        }
        if self.failed.len() > TOLD {
            writeln!(out, "and {} more", self.failed.len() - TOLD)?;
        }
        writeln!(
            out,
            "{}, {} s: told yes {}, found in the list {}, told no {}, told that it is not known {}, \
             lost the page {}",
            self.kind.name(),
            self.seconds,
            self.ended(End::Confirmed),
            self.ended(End::Seen),
            self.ended(End::Refused),
            self.ended(End::Unknown),
            self.ended(End::Gone)
        )?;
        writeln!(
            out,
            "slots held twice {}, untrue states {}, runs that got stuck {}",
            self.count(Wrong::SlotHeldTwice),
            self.count(Wrong::Untrue),
            self.count(Wrong::Stuck)
        )?;
        write!(out, "{}", self.line())
    }
}
