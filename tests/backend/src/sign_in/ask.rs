//! Sends a one-time code.

use std::net::SocketAddr;

use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use contract::limits::CASE_REFERENCE_CHARS_MAX;
use contract::{FieldProblem, SignIn, SignInStarted, Timestamp, paths, reference};
use sqlx::SqliteConnection;

use super::text;
use crate::app::App;
use crate::extract::Json;
use crate::limits::Counted;
use crate::outbox::TextMessage;
use crate::refusal::Refusal;
use crate::{check, cookie, fault_injection, secret};

/// `POST /sign-in`
pub async fn ask(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(wanted): Json<SignIn>,
) -> Result<Response, Refusal> {
    check::all(faults_of(&wanted))?;
    // Never refuse a reference for its shape: one we cannot normalize is one that nobody has.
    let typed = wanted.case_reference;
    let reference = reference::normalize(&typed).unwrap_or(typed);
    fault_injection::apply_fixed(&app, fault_injection::ON_SIGN_IN, &reference).await?;
    let (now, limits) = (app.clock().now(), app.limits());
    let started = SignInStarted {
        expires_at: now.plus_secs(limits.code_secs),
        resend_after: now.plus_secs(limits.resend_secs),
    };
    let (id, code) = (secret::id()?, secret::one_time_code()?);

    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let network_limit = limits.sign_ins_per_network_per_hour;
    Counted::sign_ins(peer)
        .one_more(&mut transaction, now, network_limit, 0)
        .await?;
    Counted::sends(&reference)
        .one_more(
            &mut transaction,
            now,
            limits.sends_per_hour,
            limits.resend_secs,
        )
        .await?;
    let known = find(&mut transaction, &reference).await?;
    let old_id = cookie::value(&headers, paths::CHALLENGE_COOKIE).unwrap_or_default();
    replace(&mut transaction, old_id, now).await?;
    sqlx::query(
        "INSERT INTO challenges (id_hash, case_id, code_hash, resend_after, expires_at)
         VALUES (?, ?, ?, ?, ?)",
    )
    .bind(secret::hash(&id))
    .bind(known.as_ref().map(|(case_id, _)| case_id))
    .bind(secret::keyed_hash(&id, &code))
    .bind(started.resend_after.0)
    .bind(started.expires_at.0)
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;

    if let Some((_, phone)) = known {
        let text = text::with_code(&code, &wanted.language);
        app.outbox.send(TextMessage {
            to: phone,
            text,
            sent_at: now,
        });
    }
    let mut response = (StatusCode::ACCEPTED, Json(started)).into_response();
    let headers = response.headers_mut();
    cookie::set_for(headers, paths::CHALLENGE_COOKIE, &id, limits.code_secs)?;
    Ok(response)
}

fn faults_of(wanted: &SignIn) -> Vec<Option<FieldProblem>> {
    vec![
        check::length(
            "case_reference",
            &wanted.case_reference,
            1,
            CASE_REFERENCE_CHARS_MAX,
        ),
        check::language("language", &wanted.language),
    ]
}

/// The case and the number for its codes, if sign-in is enabled for it.
async fn find(
    database: &mut SqliteConnection,
    reference: &str,
) -> Result<Option<(String, String)>, sqlx::Error> {
    sqlx::query_as(
        "SELECT cases.id, people.phone FROM cases JOIN people ON people.id = cases.person_id
         WHERE cases.reference = ? AND cases.code_enabled",
    )
    .bind(reference)
    .fetch_optional(database)
    .await
}

/// Replaces the code this browser waits for and deletes expired ones.
async fn replace(
    database: &mut SqliteConnection,
    old_id: &str,
    now: Timestamp,
) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM challenges WHERE id_hash = ? OR expires_at <= ?")
        .bind(secret::hash(old_id))
        .bind(now.0)
        .execute(database)
        .await
        .map(|_| ())
}
