//! One request for one key, however often it is sent.

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

/// How long a key is remembered: longer than the last slot on offer is ahead, so that who tries again
/// days later, in a page that stayed open, does not ask for a second call.
const KEPT_SECS: i64 = 14 * 24 * 3600;
/// A first request that has not ended by now never will: the server was stopped in the middle.
const RUNNING_SECS_MAX: i64 = 60;

/// What is kept instead of an answer when the slot was taken. That no is final: a copy of the request
/// that was on its way for long must not find the slot free again and book it after all.
const NO: &str = "null";

/// What a key stands for at the moment.
enum Claim<T> {
    /// Nobody used the key: carry the request out.
    First,
    /// It was carried out before, with this answer.
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

/// Carries a request out if it is the first with its key; otherwise answers as the first was
/// answered. `call` names what is asked for: one key never does two things.
pub async fn once<T: DeserializeOwned>(
    database: &SqlitePool,
    own: &OwnCase,
    key: &str,
    (call, body): (&str, &str),
    now: Timestamp,
    carry_out: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    // Two cases are two requests, even with the same words.
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
            // Given up meanwhile: what counts is what comes of the next with this key.
            if is_ours {
                done
            } else {
                Err(Refusal::KeyInUse)
            }
        }
    }
}

/// Takes the key for a first request, or says what came of the first one.
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
        // After a no, the key may be used for another request.
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

/// Keeps the answer of the first request, in the same transaction as what it did.
///
/// # Errors
/// When the request took so long that it was given up, and the key was taken by the next.
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

/// Keeps an answer, or that it was a no; whether the request still held the key.
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

/// Gives the key back after a first request that failed: it may be sent again, also changed. Whether it
/// still held the key.
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

    /// Requests so slow that they were given up, while the next one with their key was answered: what
    /// counts is the answer of that one, for a yes as for a no.
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
