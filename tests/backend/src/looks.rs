//! What is new since the person last looked: kept here, so that nothing is kept on their device.

use contract::Timestamp;
use sqlx::SqlitePool;

use crate::own_case::OwnCase;

/// Notes that a session looks at a case. Answers with the last look of the sessions before it, the
/// same however often it looks; with none when nobody had looked before.
pub async fn look(
    database: &SqlitePool,
    own: &OwnCase,
    now: Timestamp,
) -> Result<Option<Timestamp>, sqlx::Error> {
    let mut transaction = database.begin_with("BEGIN IMMEDIATE").await?;
    // A session that ended a moment ago is not there to be looked from.
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
