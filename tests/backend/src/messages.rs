//! Messages to and from the officer or the victim care unit.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use contract::limits::MESSAGE_CHARS_MAX;
use contract::{Message, MessageDraft, MessageFrom, MessageList, OwnerKind, Timestamp};
use sqlx::SqlitePool;

use crate::app::App;
use crate::database::json;
use crate::extract::Json;
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::Refusal;
use crate::{check, idempotency};

const REPLY_WITHIN_WORKING_DAYS: u16 = 3;

#[derive(sqlx::FromRow)]
struct Row {
    id: i64,
    sender: String,
    person: Option<String>,
    office: Option<String>,
    sent_at: i64,
    text: String,
    seen: bool,
}

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new().route("/cases/{case_id}/messages", get(list).post(send))
}

/// `GET /cases/{case_id}/messages`. Marks messages from staff as seen.
async fn list(State(app): State<App>, own: OwnCase) -> Result<Json<MessageList>, Refusal> {
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, sender, person, office, sent_at, text, seen FROM messages WHERE case_id = ?
         ORDER BY sent_at, id",
    )
    .bind(&own.id)
    .fetch_all(&mut *transaction)
    .await?;
    sqlx::query("UPDATE messages SET seen = 1 WHERE case_id = ? AND sender = 'staff'")
        .bind(&own.id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(Json(MessageList {
        messages: rows.into_iter().map(Row::message).collect(),
        reply_within_working_days: REPLY_WITHIN_WORKING_DAYS,
    }))
}

/// `POST /cases/{case_id}/messages`
async fn send(
    State(app): State<App>,
    own: OwnCase,
    headers: HeaderMap,
    Json(draft): Json<MessageDraft>,
) -> Result<(StatusCode, Json<Message>), Refusal> {
    let key = idempotency::key(&headers)?;
    check::all(vec![check::words("text", &draft.text, MESSAGE_CHARS_MAX)])?;
    let body = json(&draft)?;
    let now = app.clock().now();
    let write = write(&app, &own, key, &draft.text, now);
    let asked = ("message", body.as_str());
    let message = idempotency::once(&app.database, &own, key, asked, now, write).await?;
    Ok((StatusCode::CREATED, Json(message)))
}

async fn write(
    app: &App,
    own: &OwnCase,
    key: &str,
    text: &str,
    now: Timestamp,
) -> Result<Message, Refusal> {
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    Counted::messages(&own.person_id)
        .one_more(&mut transaction, now, app.limits().messages_per_hour)
        .await?;
    let sent = sqlx::query_as::<_, Row>(
        "INSERT INTO messages (case_id, sender, sent_at, text, seen) VALUES (?, 'me', ?, ?, 0)
         RETURNING id, sender, person, office, sent_at, text, seen",
    )
    .bind(&own.id)
    .bind(now.0)
    .bind(text)
    .fetch_one(&mut *transaction)
    .await?;
    let message = sent.message();
    idempotency::keep(&mut transaction, &own.person_id, key, now, &message).await?;
    transaction.commit().await?;
    Ok(message)
}

/// How many messages from staff the person has not seen.
pub async fn unread(database: &SqlitePool, case_id: &str) -> Result<u32, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT count(*) FROM messages WHERE case_id = ? AND sender = 'staff' AND NOT seen",
    )
    .bind(case_id)
    .fetch_one(database)
    .await
}

impl Row {
    fn message(self) -> Message {
        Message {
            id: self.id.to_string(),
            from: MessageFrom::from(self.sender.as_str()),
            person: self.person,
            office: self.office.as_deref().map(OwnerKind::from),
            sent_at: Timestamp(self.sent_at),
            text: self.text,
            seen: self.seen,
        }
    }
}
