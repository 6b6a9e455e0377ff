//! One request for one key, however often it is sent.

use axum::http::HeaderMap;
use contract::{Timestamp, paths};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::{SqliteConnection, SqlitePool};

use crate::database::{from_json, json};
use crate::own_case::OwnCase;
use crate::refusal::Refusal;
use crate::secret;

const KEY_CHARS_MAX: usize = 255;
/// How long a key is remembered.
const KEPT_SECS: i64 = 24 * 3600;
/// A first request that has not ended by now never will: the server was stopped in the middle.
const RUNNING_SECS_MAX: i64 = 60;

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
        (1..=KEY_CHARS_MAX).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_graphic())
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
            if done.is_err() {
                give_back(database, &own.person_id, key).await?;
            }
            done
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
    let claim = match held {
        Some((held, _)) if held != body_hash => return Err(Refusal::KeyReused),
        Some((_, None)) => return Err(Refusal::KeyInUse),
        Some((_, Some(answer))) => Claim::Answered(from_json(&answer)?),
        None => {
            sqlx::query(
                "INSERT INTO idempotency_keys (person_id, key, body_hash, created_at)
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
pub async fn keep<T: Serialize>(
    database: &mut SqliteConnection,
    person_id: &str,
    key: &str,
    answer: &T,
) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE idempotency_keys SET answer = ? WHERE person_id = ? AND key = ?")
        .bind(json(answer)?)
        .bind(person_id)
        .bind(key)
        .execute(database)
        .await
        .map(|_| ())
}

/// Gives the key back after a first request that was refused: it may be sent again, changed.
async fn give_back(database: &SqlitePool, person_id: &str, key: &str) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM idempotency_keys WHERE person_id = ? AND key = ? AND answer IS NULL")
        .bind(person_id)
        .bind(key)
        .execute(database)
        .await
        .map(|_| ())
}
