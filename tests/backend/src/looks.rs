//! When a person last looked, to tell what is new. Kept here, so that their device keeps nothing.

use contract::Timestamp;
use sqlx::SqlitePool;

use crate::own_case::OwnCase;

/// Records that a session looks at a case. Returns when an earlier session last looked, the same
/// however often this session looks; `None` if nobody had.
pub async fn look(
    database: &SqlitePool,
    own: &OwnCase,
    now: Timestamp,
) -> Result<Option<Timestamp>, sqlx::Error> {
    let mut transaction = database.begin_with("BEGIN IMMEDIATE").await?;
    // Inserts nothing if the session ended a moment ago.
    sqlx::query(
        "INSERT INTO session_looks (session_hash, case_id, since)
         SELECT id_hash, ?, (SELECT at FROM last_looks WHERE case_id = ?)
         FROM sessions WHERE id_hash = ?
         ON CONFLICT DO NOTHING",
    )
    .bind(&own.id)
    .bind(&own.id)
    .bind(&own.session_hash)
    .execute(&mut *transaction)
    .await?;
    let since: Option<Option<i64>> = sqlx::query_scalar(
        "SELECT since FROM session_looks WHERE session_hash = ? AND case_id = ?",
    )
    .bind(&own.session_hash)
    .bind(&own.id)
    .fetch_optional(&mut *transaction)
    .await?;
    sqlx::query(
        "INSERT INTO last_looks (case_id, at) VALUES (?, ?)
         ON CONFLICT (case_id) DO UPDATE SET at = max(at, excluded.at)",
    )
    .bind(&own.id)
    .bind(now.0)
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    Ok(since.flatten().map(Timestamp))
}
