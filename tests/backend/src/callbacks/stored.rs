//! Reads stored callbacks.

use axum::extract::State;
use contract::{CallbackList, CallbackRequest, CallbackState, PhoneCall, Slot, Timestamp};
use sqlx::SqliteConnection;

use super::slots::masked;
use crate::app::App;
use crate::database::from_json;
use crate::extract::{Json, LastId};
use crate::own_case::OwnCase;
use crate::refusal::Refusal;

/// A callback as stored.
#[derive(sqlx::FromRow)]
pub struct Stored {
    id: String,
    reference: String,
    slot_id: String,
    starts_at: i64,
    ends_at: i64,
    state: String,
    request: String,
    /// The chosen number, if it is one on file.
    number: Option<String>,
}

const SELECT: &str = "SELECT callbacks.id, reference, slot_id, starts_at, ends_at, state, request,
    (SELECT number FROM numbers WHERE numbers.case_id = callbacks.case_id
        AND numbers.id = json_extract(request, '$.number_id')) AS number
    FROM callbacks WHERE case_id = ?";

/// `GET /cases/{case_id}/callbacks`
pub async fn list(State(app): State<App>, own: OwnCase) -> Result<Json<CallbackList>, Refusal> {
    let now = app.clock().now();
    let query = format!("{SELECT} ORDER BY created_at DESC, rowid DESC");
    let stored: Vec<Stored> = sqlx::query_as(&query)
        .bind(&own.id)
        .fetch_all(&app.database)
        .await?;
    let callbacks = stored.into_iter().map(|stored| stored.seen_at(now));
    Ok(Json(CallbackList {
        callbacks: callbacks.collect::<Result<_, _>>()?,
    }))
}

/// `GET /cases/{case_id}/callbacks/{callback_id}`
pub async fn show(
    State(app): State<App>,
    own: OwnCase,
    LastId(id): LastId,
) -> Result<Json<PhoneCall>, Refusal> {
    let mut database = app.database.acquire().await?;
    Ok(Json(
        find(&mut database, &own.id, &id, app.clock().now()).await?,
    ))
}

/// One callback of a case.
pub async fn find(
    database: &mut SqliteConnection,
    case_id: &str,
    id: &str,
    now: Timestamp,
) -> Result<PhoneCall, Refusal> {
    let query = format!("{SELECT} AND callbacks.id = ?");
    let stored: Option<Stored> = sqlx::query_as(&query)
        .bind(case_id)
        .bind(id)
        .fetch_optional(database)
        .await?;
    Ok(stored.ok_or(Refusal::NotFound)?.seen_at(now)?)
}

impl Stored {
    fn seen_at(self, now: Timestamp) -> Result<PhoneCall, sqlx::Error> {
        let request: CallbackRequest = from_json(&self.request)?;
        let ends_at = Timestamp(self.ends_at);
        let state = match CallbackState::from(self.state.as_str()) {
            // Nobody really rings: a callback whose slot is over counts as done.
            CallbackState::Booked if ends_at <= now => CallbackState::Done,
            state => state,
        };
        Ok(PhoneCall {
            id: self.id.into(),
            reference: self.reference,
            window: Slot {
                id: self.slot_id,
                starts_at: Timestamp(self.starts_at),
                ends_at,
            },
            state,
            way: request.way,
            number: request.new_number.or(self.number).as_deref().map(masked),
        })
    }
}
