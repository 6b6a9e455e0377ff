//! A new one-time code in an open session: what a minute with somebody's page must not be enough for.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use contract::{CodeAttempt, SignInStarted, paths};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::extract::Json;
use crate::limits::Counted;
use crate::outbox::TextMessage;
use crate::refusal::Refusal;
use crate::secret;
use crate::session::SignedIn;
use crate::sign_in::{code, text};

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::FRESH_CODE, post(ask))
        .route(paths::FRESH, post(prove))
}

/// Refuses a change unless the person has sent a fresh code.
pub async fn needed(app: &App, session_hash: &[u8]) -> Result<(), Refusal> {
    let until: Option<i64> =
        sqlx::query_scalar("SELECT fresh_until FROM sessions WHERE id_hash = ?")
            .bind(session_hash)
            .fetch_optional(&app.database)
            .await?;
    if until.is_some_and(|until| until > app.clock().now().0) {
        Ok(())
    } else {
        Err(Refusal::FreshCodeNeeded)
    }
}

/// Tells the person that something was changed, in words that say nothing of what.
pub async fn tell_of_change(app: &App, person_id: &str) -> Result<(), Refusal> {
    let mut database = app.database.acquire().await?;
    let phone = phone_of(&mut database, person_id).await?;
    send(app, phone, text::OF_CHANGE.to_owned());
    Ok(())
}

/// `POST /session/fresh-code`
async fn ask(State(app): State<App>, person: SignedIn) -> Result<Response, Refusal> {
    let (now, limits) = (app.clock().now(), app.limits());
    let started = SignInStarted {
        expires_at: now.plus_secs(limits.challenge_secs),
        resend_after: now.plus_secs(limits.resend_secs),
    };
    let seed = secret::id()?;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let sent_at: Option<i64> =
        sqlx::query_scalar("SELECT sent_at FROM fresh_codes WHERE session_hash = ?")
            .bind(&person.session_hash)
            .fetch_optional(&mut *transaction)
            .await?;
    let wait = sent_at.map_or(0, |sent_at| sent_at + limits.resend_secs - now.0);
    if wait > 0 {
        return Err(Refusal::TooManyRequests(wait));
    }
    Counted::fresh_codes(&person.person_id)
        .one_more(&mut transaction, now, limits.fresh_codes_per_hour)
        .await?;
    sqlx::query(
        "INSERT OR REPLACE INTO fresh_codes (session_hash, seed, sent_at, expires_at)
         VALUES (?, ?, ?, ?)",
    )
    .bind(&person.session_hash)
    .bind(&seed)
    .bind(now.0)
    .bind(started.expires_at.0)
    .execute(&mut *transaction)
    .await?;
    // Before the commit: a code that counts as sent is sent.
    let phone = phone_of(&mut transaction, &person.person_id).await?;
    transaction.commit().await?;
    let code = code::compute_fresh(&app.code_key, &person.session_hash, &seed);
    send(&app, phone, text::with_fresh_code(&code));
    Ok((StatusCode::ACCEPTED, Json(started)).into_response())
}

/// `POST /session/fresh`
async fn prove(
    State(app): State<App>,
    person: SignedIn,
    Json(attempt): Json<CodeAttempt>,
) -> Result<StatusCode, Refusal> {
    let typed = code::digits_of(&attempt)?;
    let (now, limits) = (app.clock().now(), app.limits());
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    // Counted before anything is compared, so that concurrent tries all count.
    let sent: Option<(String, i64)> = sqlx::query_as(
        "UPDATE fresh_codes SET tries = tries + 1 WHERE session_hash = ? AND expires_at > ?
         RETURNING seed, tries",
    )
    .bind(&person.session_hash)
    .bind(now.0)
    .fetch_optional(&mut *transaction)
    .await?;
    let fits = sent
        .filter(|(_, tries)| *tries <= limits.fresh_code_tries)
        .map(|(seed, _)| code::compute_fresh(&app.code_key, &person.session_hash, &seed))
        .is_some_and(|code| code::fits(&code, &typed));
    if !fits {
        transaction.commit().await?;
        return Err(Refusal::CodeNotAccepted);
    }
    sqlx::query("DELETE FROM fresh_codes WHERE session_hash = ?")
        .bind(&person.session_hash)
        .execute(&mut *transaction)
        .await?;
    sqlx::query("UPDATE sessions SET fresh_until = ? WHERE id_hash = ?")
        .bind(now.plus_secs(limits.fresh_secs).0)
        .bind(&person.session_hash)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn phone_of(database: &mut SqliteConnection, person_id: &str) -> Result<String, sqlx::Error> {
    sqlx::query_scalar("SELECT phone FROM people WHERE id = ?")
        .bind(person_id)
        .fetch_one(database)
        .await
}

fn send(app: &App, to: String, text: String) {
    app.outbox.send(TextMessage {
        to,
        text,
        sent_at: app.clock().now(),
    });
}
