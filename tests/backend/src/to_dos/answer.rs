//! Takes an answer, or another one in its place, until the day of the item is over.

use axum::extract::State;
use axum::http::HeaderMap;
use contract::{Timestamp, ToDo, ToDoAnswer};

use super::{check, stored};
use crate::app::App;
use crate::database::json;
use crate::extract::{Json, LastId};
use crate::idempotency;
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::Refusal;

/// `POST /cases/{case_id}/to-dos/{to_do_id}/answer`. Of several answers the last one counts.
pub async fn answer(
    State(app): State<App>,
    own: OwnCase,
    LastId(id): LastId,
    headers: HeaderMap,
    Json(answer): Json<ToDoAnswer>,
) -> Result<Json<ToDo>, Refusal> {
    let key = idempotency::key(&headers)?;
    // The same answer to two items is two requests.
    let (call, body) = (format!("to-do {id}"), json(&answer)?);
    let now = app.clock().now();
    let write = write(&app, &own, key, (&id, answer), now);
    let asked = (call.as_str(), body.as_str());
    let to_do = idempotency::once(&app.database, &own, key, asked, now, write).await?;
    Ok(Json(to_do))
}

async fn write(
    app: &App,
    own: &OwnCase,
    key: &str,
    (id, answer): (&str, ToDoAnswer),
    now: Timestamp,
) -> Result<ToDo, Refusal> {
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let mut to_do = stored::find(&mut transaction, &own.id, id).await?;
    let (today, _) = now.in_london();
    if to_do.by.is_some_and(|by| by < today) {
        return Err(Refusal::NotChangeable);
    }
    let way = to_do.answer.as_ref().ok_or(Refusal::NotChangeable)?;
    check::answer(way, &answer)?;
    Counted::to_do_answers(&own.person_id)
        .one_more(&mut transaction, now, app.limits().to_do_answers_per_hour)
        .await?;
    let answered = answer.sent(now);
    sqlx::query("UPDATE to_dos SET answered = ? WHERE case_id = ? AND id = ?")
        .bind(json(&answered)?)
        .bind(&own.id)
        .bind(id)
        .execute(&mut *transaction)
        .await?;
    to_do.answered = Some(answered);
    idempotency::keep(&mut transaction, &own.person_id, key, now, &to_do).await?;
    transaction.commit().await?;
    Ok(to_do)
}
