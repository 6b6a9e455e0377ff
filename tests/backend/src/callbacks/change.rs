//! Moves a callback to another time, or cancels it.

use axum::extract::State;
use axum::http::StatusCode;
use contract::limits::ID_CHARS_MAX;
use contract::{CallbackChange, CallbackState, PhoneCall};

use super::{slots, stored};
use crate::app::App;
use crate::check;
use crate::extract::{Json, LastId};
use crate::own_case::OwnCase;
use crate::refusal::Refusal;

/// `PATCH /cases/{case_id}/callbacks/{callback_id}`
pub async fn change(
    State(app): State<App>,
    own: OwnCase,
    LastId(id): LastId,
    Json(wanted): Json<CallbackChange>,
) -> Result<Json<PhoneCall>, Refusal> {
    check::all(vec![check::length(
        "slot_id",
        &wanted.slot_id,
        1,
        ID_CHARS_MAX,
    )])?;
    let now = app.clock().now();
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let held = stored::find(&mut transaction, &own.id, &id, now).await?;
    if held.state != CallbackState::Booked || held.window.starts_at <= now {
        return Err(Refusal::NotChangeable);
    }
    if held.window.id == wanted.slot_id {
        return Ok(Json(held));
    }
    let calls_per_slot = app.limits().calls_per_slot;
    let slot = slots::free(
        &mut transaction,
        &own.id,
        &wanted.slot_id,
        calls_per_slot,
        now,
    )
    .await?;
    sqlx::query("UPDATE callbacks SET slot_id = ?, starts_at = ?, ends_at = ? WHERE id = ?")
        .bind(&slot.id)
        .bind(slot.starts_at.0)
        .bind(slot.ends_at.0)
        .bind(&id)
        .execute(&mut *transaction)
        .await?;
    let changed = stored::find(&mut transaction, &own.id, &id, now).await?;
    transaction.commit().await?;
    Ok(Json(changed))
}

/// `DELETE /cases/{case_id}/callbacks/{callback_id}`. Idempotent: a cancelled callback stays
/// cancelled.
pub async fn cancel(
    State(app): State<App>,
    own: OwnCase,
    LastId(id): LastId,
) -> Result<StatusCode, Refusal> {
    let now = app.clock().now();
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let held = stored::find(&mut transaction, &own.id, &id, now).await?;
    match held.state {
        CallbackState::Cancelled => return Ok(StatusCode::NO_CONTENT),
        CallbackState::Booked if held.window.starts_at > now => {}
        _ => return Err(Refusal::NotChangeable),
    }
    sqlx::query("UPDATE callbacks SET state = 'cancelled' WHERE id = ?")
        .bind(&id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}
