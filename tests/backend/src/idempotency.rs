//! Idempotency keys: carries out a request once, however often it arrives.

use axum::http::HeaderMap;
use contract::limits::IDEMPOTENCY_KEY_CHARS_MAX;
use contract::{Timestamp, paths};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::{SqliteConnection, SqliteExecutor, SqlitePool};

use crate::database::{from_json, json};
use crate::own_case::OwnCase;
use crate::refusal::Refusal;
use crate::secret;

/// How long we remember a key: longer than any slot on offer lies ahead, so that somebody who
/// retries days later in a page left open does not book a second callback.
const KEPT_SECS: i64 = 14 * 24 * 3600;
/// A first request that still runs after this long never ends: the server stopped halfway.
const RUNNING_SECS_MAX: i64 = 60;

/// Stored instead of an answer when the slot was taken. That refusal is final: a delayed copy of
/// the request must not find the slot free again and book it after all.
const NO: &str = "null";

/// The state of a key.
enum Claim<T> {
    /// The key is new: carry out the request.
    First,
    /// The request was carried out before, with this answer.
    Answered(T),
}

/// The key of a request.
pub fn key(headers: &HeaderMap) -> Result<&str, Refusal> {
    let key = headers
        .get(paths::IDEMPOTENCY_KEY)
        .and_then(|key| key.to_str().ok());
    let is_key = |key: &&str| {
        (1..=IDEMPOTENCY_KEY_CHARS_MAX).contains(&key.len())
            && key.bytes().all(|byte| byte.is_ascii_graphic())
    };
    key.filter(is_key).ok_or(Refusal::KeyMissing)
}

/// Carries out a request if it is the first with its key; otherwise repeats the first answer.
/// `call` names the operation, so that one key never does two things.
pub async fn once<T: DeserializeOwned>(
    database: &SqlitePool,
    own: &OwnCase,
    key: &str,
    (call, body): (&str, &str),
    now: Timestamp,
    carry_out: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    // The same words in two cases are two requests.
    let body_hash = secret::hash(&format!("{call} {} {body}", own.id));
    match claim(database, &own.person_id, key, &body_hash, now).await? {
        Claim::Answered(answer) => Ok(answer),
        Claim::First => {
            let done = carry_out.await;
            let is_ours = match &done {
                Ok(_) => true,
                Err(Refusal::SlotTaken) => {
                    keep_text(database, &own.person_id, key, now, NO).await?
                }
                Err(_) => give_back(database, &own.person_id, key, now).await?,
            };
            // We were given up in the meantime: the next request with this key decides.
            if is_ours {
                done
            } else {
                Err(Refusal::KeyInUse)
            }
        }
    }
}

/// Claims the key for a first request, or returns the outcome of the first one.
async fn claim<T: DeserializeOwned>(
    database: &SqlitePool,
    person_id: &str,
    key: &str,
    body_hash: &[u8],
    now: Timestamp,
) -> Result<Claim<T>, Refusal> {
    let mut transaction = database.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query(
        "DELETE FROM idempotency_keys
         WHERE created_at <= ? OR (answer IS NULL AND created_at <= ?)",
    )
    .bind(now.0 - KEPT_SECS)
    .bind(now.0 - RUNNING_SECS_MAX)
    .execute(&mut *transaction)
    .await?;
    let held: Option<(Vec<u8>, Option<String>)> = sqlx::query_as(
        "SELECT body_hash, answer FROM idempotency_keys WHERE person_id = ? AND key = ?",
    )
    .bind(person_id)
    .bind(key)
    .fetch_optional(&mut *transaction)
    .await?;
    let was_refused = |answer: &Option<String>| answer.as_deref() == Some(NO);
    let claim = match held {
        Some((held, answer)) if held == body_hash && was_refused(&answer) => {
            return Err(Refusal::SlotTaken);
        }
        Some((held, answer)) if held != body_hash && !was_refused(&answer) => {
            return Err(Refusal::KeyReused);
        }
        Some((_, None)) => return Err(Refusal::KeyInUse),
        Some((held, Some(answer))) if held == body_hash => Claim::Answered(from_json(&answer)?),
        // After a refusal, the key is free for a different request.
        Some(_) | None => {
            sqlx::query(
                "INSERT OR REPLACE INTO idempotency_keys (person_id, key, body_hash, created_at)
                 VALUES (?, ?, ?, ?)",
            )
            .bind(person_id)
            .bind(key)
            .bind(body_hash)
            .bind(now.0)
            .execute(&mut *transaction)
            .await?;
            Claim::First
        }
    };
    transaction.commit().await?;
    Ok(claim)
}

/// Stores the answer of the first request, in the same transaction as its effects.
///
/// Fails with [`Refusal::KeyInUse`] if the request took so long that we gave it up and another
/// claimed its key.
pub async fn keep<T: Serialize>(
    database: &mut SqliteConnection,
    person_id: &str,
    key: &str,
    claimed_at: Timestamp,
    answer: &T,
) -> Result<(), Refusal> {
    if keep_text(database, person_id, key, claimed_at, &json(answer)?).await? {
        Ok(())
    } else {
        Err(Refusal::KeyInUse)
    }
}

/// Stores an answer or a refusal. Returns whether the request still held the key.
async fn keep_text(
    database: impl SqliteExecutor<'_>,
    person_id: &str,
    key: &str,
    claimed_at: Timestamp,
    answer: &str,
) -> Result<bool, sqlx::Error> {
    sqlx::query(
        "UPDATE idempotency_keys SET answer = ?
         WHERE person_id = ? AND key = ? AND created_at = ? AND answer IS NULL",
    )
    .bind(answer)
    .bind(person_id)
    .bind(key)
    .bind(claimed_at.0)
    .execute(database)
    .await
    .map(|done| done.rows_affected() > 0)
}

/// Releases the key after a first request that failed, so that it may be sent again, even changed.
/// Returns whether the request still held the key.
async fn give_back(
    database: &SqlitePool,
    person_id: &str,
    key: &str,
    claimed_at: Timestamp,
) -> Result<bool, sqlx::Error> {
    sqlx::query(
        "DELETE FROM idempotency_keys
         WHERE person_id = ? AND key = ? AND created_at = ? AND answer IS NULL",
    )
    .bind(person_id)
    .bind(key)
    .bind(claimed_at.0)
    .execute(database)
    .await
    .map(|done| done.rows_affected() > 0)
}

#[cfg(test)]
mod tests {
    use super::{keep, once};
    use crate::own_case::OwnCase;
    use crate::refusal::Refusal;
    use crate::{database, seed};
    use contract::Timestamp;
    use std::time::Duration;

    const ASKED: (&str, &str) = ("callback", "{}");

    /// Requests so slow that we gave them up and answered the next one with their key: that answer
    /// counts, whether it accepts or refuses.
    #[tokio::test]
    async fn a_request_that_was_given_up_does_not_count() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("one.sqlite");
        let database = database::open(&file, Duration::from_secs(5)).await.unwrap();
        let (now, later) = (Timestamp(1_000_000), Timestamp(1_000_061));
        seed::fill(&database, now.in_london().0).await.unwrap();
        let person_id: String = sqlx::query_scalar("SELECT id FROM people LIMIT 1")
            .fetch_one(&database)
            .await
            .unwrap();
        let own = OwnCase {
            id: "c".to_owned(),
            reference: String::new(),
            person_id: person_id.clone(),
            session_hash: Vec::new(),
            body: String::new(),
        };
        let kept = async |key, answer: &'static str, claimed_at| {
            let mut connection = database.acquire().await?;
            keep(&mut connection, &person_id, key, claimed_at, &answer).await?;
            Ok(answer.to_owned())
        };
        for key in ["yes", "no"] {
            let slow = async {
                let next = kept(key, "next", later);
                let next = once(&database, &own, key, ASKED, later, next).await;
                assert_eq!(next.unwrap(), "next");
                if key == "yes" {
                    kept(key, "slow", now).await
                } else {
                    Err(Refusal::SlotTaken)
                }
            };
            let slow = once(&database, &own, key, ASKED, now, slow).await;
            assert!(matches!(slow, Err(Refusal::KeyInUse)), "{slow:?}");
            let again = kept(key, "again", now);
            let again = once(&database, &own, key, ASKED, now, again).await;
            assert_eq!(again.unwrap(), "next");
        }
    }
}
