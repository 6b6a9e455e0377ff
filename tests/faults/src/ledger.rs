//! What people were told, and whether the database agrees.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use contract::PhoneCall;
use sqlx::SqlitePool;

use crate::Outcome;
use crate::claims::Claim;
use crate::wrong::Wrong;

/// Something that went wrong in one run.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The seed of the run.
    pub seed: u64,
    /// What kind.
    pub wrong: Wrong,
    /// What exactly.
    pub what: String,
}

/// What one person fills in. Its name is in the request: in the note, the text, the label.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Draft {
    /// The seed of the run.
    pub seed: u64,
    /// The case.
    pub case_id: String,
    /// Its name.
    pub name: String,
    /// Whether two tabs have it. Their keys differ, so a late request of one may be carried out after
    /// staff have called off what the other booked: it is checked before they do.
    pub is_shared: bool,
}

/// What was promised to whom.
#[derive(Debug, Default)]
pub struct Ledger(Mutex<Pages>);

#[derive(Debug, Default)]
struct Pages {
    drafts: BTreeMap<Draft, Vec<PhoneCall>>,
    /// Of the other kinds: the seed, and what must be so at the end.
    claims: Vec<(u64, Claim)>,
    findings: Vec<Finding>,
    /// What happened in each run, so that a failure can be told.
    steps: BTreeMap<u64, Vec<String>>,
}

impl Ledger {
    /// A person begins to answer.
    pub fn begin(&self, draft: &Draft) {
        self.with(|pages| pages.drafts.entry(draft.clone()).or_default().len());
    }

    /// A person was shown that it is confirmed.
    pub fn promise(&self, draft: &Draft, callback: &PhoneCall) {
        let callback = callback.clone();
        self.with(|pages| {
            pages
                .drafts
                .entry(draft.clone())
                .or_default()
                .push(callback)
        });
    }

    /// Something must be so at the end.
    pub fn claim(&self, seed: u64, claim: Claim) {
        self.with(|pages| pages.claims.push((seed, claim)));
    }

    /// Something went wrong.
    pub fn find(&self, seed: u64, wrong: Wrong, what: impl Into<String>) {
        let what = what.into();
        self.with(|pages| pages.findings.push(Finding { seed, wrong, what }));
    }

    /// Notes what happened in a run.
    pub fn step(&self, seed: u64, what: impl Into<String>) {
        let what = what.into();
        self.with(|pages| pages.steps.entry(seed).or_default().push(what));
    }

    /// What went wrong.
    pub fn findings(&self) -> Vec<Finding> {
        self.with(|pages| pages.findings.clone())
    }

    /// What happened in a run.
    pub fn steps(&self, seed: u64) -> Vec<String> {
        self.with(|pages| pages.steps.get(&seed).cloned().unwrap_or_default())
    }

    /// The last draft that was promised a call.
    pub fn last_kept(&self) -> Option<Draft> {
        self.with(|pages| {
            let mut kept = pages.drafts.iter().rev();
            kept.find(|(_, told)| !told.is_empty())
                .map(|(draft, _)| draft.clone())
        })
    }

    /// Checks every promise against the database, at the end, when nothing is on its way any more.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn settle(&self, database: &SqlitePool) -> Outcome<()> {
        let drafts = self.with(|pages| pages.drafts.clone());
        for (draft, told) in drafts {
            let rows = bookings(database, &draft).await?;
            if rows.len() > 1 && !draft.is_shared {
                let what = format!("{} has {} bookings: {rows:?}", draft.name, rows.len());
                self.find(draft.seed, Wrong::Twice, what);
            }
            for callback in told {
                let kept = (callback.reference, callback.window.id);
                if rows.iter().filter(|row| **row == kept).count() != 1 {
                    let what = format!("{} was promised {kept:?}, there is {rows:?}", draft.name);
                    self.find(draft.seed, Wrong::Lost, what);
                }
            }
        }
        for (seed, claim) in self.with(|pages| pages.claims.clone()) {
            if let Some((wrong, what)) = claim.check(database).await? {
                self.find(seed, wrong, what);
            }
        }
        Ok(())
    }

    fn with<T>(&self, change: impl FnOnce(&mut Pages) -> T) -> T {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The bookings of a draft: reference and slot.
///
/// # Errors
/// When the database cannot be read.
pub async fn bookings(database: &SqlitePool, draft: &Draft) -> sqlx::Result<Vec<(String, String)>> {
    sqlx::query_as(
        "SELECT reference, slot_id FROM callbacks
         WHERE case_id = ? AND json_extract(request, '$.note') = ?",
    )
    .bind(&draft.case_id)
    .bind(&draft.name)
    .fetch_all(database)
    .await
}

/// Slots that more calls are booked in than fit, or one case more than once.
///
/// # Errors
/// When the database cannot be read.
pub async fn overfull(database: &SqlitePool, calls_per_slot: i64) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar(
        "SELECT slot_id FROM callbacks WHERE state = 'booked' GROUP BY slot_id
         HAVING count(*) > ? OR count(DISTINCT case_id) < count(*)",
    )
    .bind(calls_per_slot)
    .fetch_all(database)
    .await
}
