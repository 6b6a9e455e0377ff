//! Loads and stores what is known about the codes of a reference, and who gets them.

use contract::Timestamp;
use sqlx::SqliteConnection;

use super::rules::Codes;
use crate::database::{from_json, json};

/// Who gets the codes of a reference.
#[derive(Debug, sqlx::FromRow)]
pub struct Addressee {
    pub case_id: String,
    pub phone: String,
    pub codes_at_night: bool,
}

/// What is kept for a reference, under its hash. A reference that nobody has is kept the same way.
#[derive(Debug, Default)]
pub struct Kept {
    pub codes: Codes,
    /// Empty for a reference that nobody has: no code can ever be right.
    pub case_id: Option<String>,
}

/// What is kept for a reference.
pub async fn load(database: &mut SqliteConnection, who: &[u8]) -> Result<Kept, sqlx::Error> {
    let row: Option<(String, Option<String>)> =
        sqlx::query_as("SELECT body, case_id FROM codes WHERE who = ?")
            .bind(who)
            .fetch_optional(database)
            .await?;
    row.map_or_else(
        || Ok(Kept::default()),
        |(body, case_id)| {
            Ok(Kept {
                codes: from_json(&body)?,
                case_id,
            })
        },
    )
}

/// Stores it, and drops what is no longer needed of others.
pub async fn store(
    database: &mut SqliteConnection,
    who: &[u8],
    kept: &Kept,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM codes WHERE forget_at <= ?")
        .bind(now.0)
        .execute(&mut *database)
        .await?;
    sqlx::query("INSERT OR REPLACE INTO codes (who, case_id, body, forget_at) VALUES (?, ?, ?, ?)")
        .bind(who)
        .bind(&kept.case_id)
        .bind(json(&kept.codes)?)
        .bind(kept.codes.forget_at())
        .execute(database)
        .await
        .map(|_| ())
}

/// The case with a reference, and the case with an id.
pub const OF_REFERENCE: &str = "cases.reference";
pub const OF_CASE: &str = "cases.id";

/// Who gets the codes of a case, if sign-in is enabled for it.
pub async fn find(
    database: &mut SqliteConnection,
    column: &'static str,
    value: Option<&str>,
) -> Result<Option<Addressee>, sqlx::Error> {
    let find = format!(
        "SELECT cases.id AS case_id, people.phone,
         coalesce(contact_preferences.body ->> 'codes_at_night', 0) AS codes_at_night
         FROM cases JOIN people ON people.id = cases.person_id
         LEFT JOIN contact_preferences ON contact_preferences.case_id = cases.id
         WHERE {column} = ? AND cases.code_enabled"
    );
    sqlx::query_as(&find)
        .bind(value)
        .fetch_optional(database)
        .await
}
