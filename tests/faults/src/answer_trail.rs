//! What one run has sent and seen confirmed as answers to something to do, and whether the file agrees.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use contract::Case;
use sending::IdempotencyKey;

use crate::Outcome;
use crate::claims::Claim;
use crate::place::Place;
use crate::tab::held;
use crate::world::{TO_DO, World};
use crate::wrong::Wrong;

/// What was sent and confirmed in one run, also in tabs that have died.
#[derive(Debug, Default)]
pub struct Trail {
    /// Every answer of this run, with the keys that it was sent with.
    keys: BTreeMap<String, BTreeSet<String>>,
    /// What was confirmed last.
    confirmed: Option<String>,
    /// What was sent since then.
    open: BTreeSet<String>,
}

impl Trail {
    /// An answer is sent with this key.
    pub fn note_sent(&mut self, text: String, key: &IdempotencyKey) {
        let keys = self.keys.entry(text.clone()).or_default();
        keys.insert(key.as_str().to_owned());
        self.open.insert(text);
    }

    /// The person was told that the backend holds this answer.
    pub fn note_confirmed(&mut self, text: String) {
        self.confirmed = Some(text);
        self.open.clear();
    }

    /// Whether nothing was sent since the last yes.
    pub fn is_settled(&self) -> bool {
        self.open.is_empty()
    }

    /// How many keys an answer was sent with.
    pub fn keys_of(&self, text: &str) -> usize {
        self.keys.get(text).map_or(0, BTreeSet::len)
    }
}

/// What the file held as the answer, one after the other.
///
/// # Errors
/// When the database cannot be read.
pub async fn history(world: &World, case_id: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar("SELECT text FROM held_answers WHERE case_id = ? ORDER BY nth")
        .bind(case_id)
        .fetch_all(&world.database)
        .await
}

/// After a tab has died: whether the case shows an answer of its draft.
///
/// # Errors
/// When nobody answers at all.
pub async fn is_shown(place: Place<'_>, name: &str, trail: &Mutex<Trail>) -> Outcome<bool> {
    let case: Case = place.person.read(place.world, "").await?;
    let mut all = case.to_do.into_iter();
    let item = all.find(|item| item.id.as_ref().is_some_and(|id| id.as_str() == TO_DO));
    let shown = item.and_then(|item| item.answered?.text);
    let Some(shown) = shown.filter(|text| text.starts_with(name)) else {
        return Ok(false);
    };
    held(trail).note_confirmed(shown);
    Ok(true)
}

/// At the end of a run, when nothing of it is on its way any more: the file holds what was confirmed last, or
/// what was sent since then and never answered, and nothing was carried out more often than it has keys.
///
/// # Errors
/// When the database cannot be read.
pub async fn check(place: Place<'_>, seed: u64, trail: Trail) -> Outcome<()> {
    let rows = history(place.world, &place.person.case_id).await?;
    let ledger = &place.world.ledger;
    if let (Some(confirmed), Some(last)) = (&trail.confirmed, rows.last()) {
        if !trail.keys.contains_key(last) {
            ledger.find(
                seed,
                Wrong::Untrue,
                format!("{last:?} was not sent in this run"),
            );
        } else if last != confirmed && !trail.open.contains(last) {
            let what = format!("{confirmed:?} was confirmed last, the file holds {last:?}");
            ledger.find(seed, Wrong::Lost, what);
        }
    }
    for (text, keys) in trail.keys {
        let claim = Claim::Answer {
            case_id: place.person.case_id.clone(),
            text,
            keys: keys.len(),
        };
        ledger.claim(seed, claim);
    }
    Ok(())
}
