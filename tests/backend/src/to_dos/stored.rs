//! What staff ask of a person, as the database has it.

use contract::ToDo;
use sqlx::{SqliteConnection, SqlitePool};

use crate::database::from_json;
use crate::refusal::Refusal;

#[derive(sqlx::FromRow)]
struct Row {
    body: String,
    answered: Option<String>,
    taken_away_at: Option<i64>,
}

/// What a person has to do, in the order of staff.
pub async fn of_case(database: &SqlitePool, case_id: &str) -> Result<Vec<ToDo>, sqlx::Error> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT body, answered, taken_away_at FROM to_dos
         WHERE case_id = ? AND taken_away_at IS NULL ORDER BY position",
    )
    .bind(case_id)
    .fetch_all(database)
    .await?;
    rows.into_iter().map(Row::read).collect()
}

/// One of them; refused if staff have taken it away.
pub async fn find(
    database: &mut SqliteConnection,
    case_id: &str,
    id: &str,
) -> Result<ToDo, Refusal> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT body, answered, taken_away_at FROM to_dos WHERE case_id = ? AND id = ?",
    )
    .bind(case_id)
    .bind(id)
    .fetch_optional(database)
    .await?;
    let row = row.ok_or(Refusal::NotFound)?;
    if row.taken_away_at.is_some() {
        return Err(Refusal::NotChangeable);
    }
    Ok(row.read()?)
}

impl Row {
    fn read(self) -> Result<ToDo, sqlx::Error> {
        let asked: ToDo = from_json(&self.body)?;
        let answered = self.answered.as_deref().map(from_json).transpose()?;
        Ok(ToDo { answered, ..asked })
    }
}
