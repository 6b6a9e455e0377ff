//! Writes the fictional cases into an empty database.

use contract::{Date, OwnerKind, ToDo, ToDoId};
use sqlx::{Sqlite, SqlitePool, Transaction};

use super::file::CaseFile;
use super::{case_files, dated, performance};
use crate::Error;
use crate::database::json;

/// Seeds the database if it is empty.
pub async fn fill(database: &SqlitePool, today: Date) -> Result<(), Error> {
    let mut transaction = database.begin().await?;
    let people: i64 = sqlx::query_scalar("SELECT count(*) FROM people")
        .fetch_one(&mut *transaction)
        .await?;
    if people > 0 {
        return Ok(());
    }
    for file in case_files()? {
        write(&mut transaction, &file, today).await?;
    }
    performance::write(&mut transaction, today).await?;
    Ok(transaction.commit().await?)
}

type Write<'a> = Transaction<'a, Sqlite>;

async fn write(database: &mut Write<'_>, file: &CaseFile, today: Date) -> Result<(), Error> {
    sqlx::query("INSERT INTO people (id, phone) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(&file.person)
        .bind(&file.phone)
        .execute(&mut **database)
        .await?;
    let mut case = dated::case(file, today);
    let to_dos = std::mem::take(&mut case.to_do);
    sqlx::query(
        "INSERT INTO cases (id, person_id, reference, code_enabled, reported_at, body)
         VALUES (?, ?, ?, ?, ?, ?)",
    )
    .bind(case.id.as_str())
    .bind(&file.person)
    .bind(&case.reference)
    .bind(file.code_enabled)
    .bind(case.reported_at.to_string())
    .bind(json(&case)?)
    .execute(&mut **database)
    .await?;
    to_do(database, &file.case.id, &to_dos).await?;
    milestones(database, file, today).await?;
    around(database, file, today).await
}

async fn to_do(database: &mut Write<'_>, case_id: &str, all: &[ToDo]) -> Result<(), Error> {
    for (position, one) in (0_i64..).zip(all) {
        sqlx::query("INSERT INTO to_dos (case_id, position, id, body) VALUES (?, ?, ?, ?)")
            .bind(case_id)
            .bind(position)
            .bind(one.id.as_ref().map(ToDoId::as_str))
            .bind(json(one)?)
            .execute(&mut **database)
            .await?;
    }
    Ok(())
}

async fn milestones(database: &mut Write<'_>, file: &CaseFile, today: Date) -> Result<(), Error> {
    for (position, milestone) in (0_i64..).zip(dated::milestones(file, today)) {
        sqlx::query(
            "INSERT INTO milestones (case_id, id, position, kind, tell_in_person, body, added_at)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&file.case.id)
        .bind(milestone.id.as_str())
        .bind(position)
        .bind(milestone.kind.as_str())
        .bind(milestone.tell_in_person)
        .bind(json(&milestone)?)
        .bind(dated::added_at(&milestone).0)
        .execute(&mut **database)
        .await?;
    }
    Ok(())
}

/// Writes what belongs to a case besides its milestones.
async fn around(database: &mut Write<'_>, file: &CaseFile, today: Date) -> Result<(), Error> {
    for number in &file.numbers {
        sqlx::query("INSERT INTO numbers (case_id, id, number, safe) VALUES (?, ?, ?, ?)")
            .bind(&file.case.id)
            .bind(&number.id)
            .bind(&number.number)
            .bind(number.safe)
            .execute(&mut **database)
            .await?;
    }
    for message in &file.messages {
        sqlx::query(
            "INSERT INTO messages (case_id, sender, person, office, sent_at, text, seen)
             VALUES (?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(&file.case.id)
        .bind(message.from.as_str())
        .bind(&message.person)
        .bind(message.office.as_ref().map(OwnerKind::as_str))
        .bind(dated::moment(today, message.sent_at).0)
        .bind(&message.text)
        .bind(message.seen)
        .execute(&mut **database)
        .await?;
    }
    if let Some(days) = file.last_look {
        sqlx::query("INSERT INTO last_looks (case_id, at) VALUES (?, ?)")
            .bind(&file.case.id)
            .bind(dated::moment(today, days).0)
            .execute(&mut **database)
            .await?;
    }
    if let Some(preferences) = &file.preferences {
        sqlx::query("INSERT INTO contact_preferences (case_id, body) VALUES (?, ?)")
            .bind(&file.case.id)
            .bind(json(preferences)?)
            .execute(&mut **database)
            .await?;
    }
    Ok(())
}
