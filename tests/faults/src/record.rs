//! One stored request, with every field.

use sqlx::sqlite::SqliteRow;
use sqlx::{Column, Row, SqlitePool};

use crate::Outcome;
use crate::ledger::Draft;

/// The rows that a draft left: the call, and the key it was sent with.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(database: &SqlitePool, draft: &Draft) -> Outcome<String> {
    let calls = sqlx::query(
        "SELECT * FROM callbacks WHERE case_id = ? AND json_extract(request, '$.note') = ?",
    )
    .bind(&draft.case_id)
    .bind(&draft.name)
    .fetch_all(database)
    .await?;
    let mut lines = Vec::new();
    for call in &calls {
        lines.push("callbacks".to_owned());
        lines.extend(fields(call));
        let id: String = call.try_get("id")?;
        let keys =
            sqlx::query("SELECT * FROM idempotency_keys WHERE json_extract(answer, '$.id') = ?")
                .bind(id)
                .fetch_all(database)
                .await?;
        for key in &keys {
            lines.push("idempotency_keys".to_owned());
            lines.extend(fields(key));
        }
    }
    Ok(lines.join("\n"))
}

fn fields(row: &SqliteRow) -> Vec<String> {
    let columns = row.columns().iter();
    columns
        .map(|column| format!("  {:<12}{}", column.name(), value(row, column.ordinal())))
        .collect()
}

/// Columns are texts, whole numbers or hashes.
fn value(row: &SqliteRow, at: usize) -> String {
    let text = row.try_get::<String, _>(at);
    text.or_else(|_| row.try_get::<i64, _>(at).map(|number| number.to_string()))
        .or_else(|_| {
            row.try_get::<Vec<u8>, _>(at)
                .map(|bytes| hexadecimal(&bytes))
        })
        .unwrap_or_else(|_| "(empty)".to_owned())
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
