//! The session of a signed-in person: belongs to one page, ends with it, when idle, or after an hour.

use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use contract::{CaseId, Session, SessionState, Timestamp, paths};
use sqlx::{SqliteConnection, SqlitePool};

use crate::app::App;
use crate::extract::Json;
use crate::refusal::Refusal;
use crate::session_kind::{self, Proof, SessionKind};
use crate::{Limits, cookie, secret, visitor};

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::SESSION, get(show).delete(end))
        .route(paths::SESSION_END, post(end))
}

/// The signed-in person. Extracting one restarts the idle time.
#[derive(Debug)]
pub struct SignedIn {
    pub person_id: String,
    /// The session's key in the database.
    pub session_hash: Vec<u8>,
}

/// A session that has not ended.
#[derive(sqlx::FromRow)]
struct Open {
    person_id: String,
    started_at: i64,
    last_used_at: i64,
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let (proof, now) = (Proof::of(&parts.headers), app.clock().now());
        let Some(open) = find(&app.database, &proof, app.limits(), now).await? else {
            let helper = visitor::find(&app.database, &proof, app.limits(), now).await?;
            // A signed-in helper asks for something that is not theirs.
            return Err(helper.map_or(Refusal::SignedOut, |_| Refusal::NotFound));
        };
        SessionKind::Person
            .use_again(&app.database, &proof, open.last_used_at, now)
            .await?;
        Ok(Self {
            person_id: open.person_id,
            session_hash: proof.id_hash,
        })
    }
}

/// `GET /session`. Does not restart the idle time.
async fn show(State(app): State<App>, headers: HeaderMap) -> Result<Json<Session>, Refusal> {
    standing(&app, &headers).await.map(Json)
}

/// Where the page that asks stands: a person or a helper is signed in on it, or nobody.
pub async fn standing(app: &App, headers: &HeaderMap) -> Result<Session, Refusal> {
    let (proof, now, limits) = (Proof::of(headers), app.clock().now(), app.limits());
    if let Some(open) = find(&app.database, &proof, limits, now).await? {
        return open.answer(&app.database, limits, now).await;
    }
    if let Some(open) = visitor::find(&app.database, &proof, limits, now).await? {
        return visitor::session_answer(&open, limits, now);
    }
    not_signed_in(app, headers).await
}

/// Whether this browser waits for a code.
pub async fn not_signed_in(app: &App, headers: &HeaderMap) -> Result<Session, Refusal> {
    let now = app.clock().now();
    let id = cookie::value(headers, paths::CHALLENGE_COOKIE).unwrap_or_default();
    let awaited: Option<(i64, i64)> = sqlx::query_as(
        "SELECT expires_at, resend_after FROM challenges
         WHERE id_hash = ? AND expires_at > ?",
    )
    .bind(secret::hash(id))
    .bind(now.0)
    .fetch_optional(&app.database)
    .await?;
    Ok(Session {
        state: if awaited.is_some() {
            SessionState::CodeSent
        } else {
            SessionState::SignedOut
        },
        ends_at: None,
        idle_ends_at: None,
        code_expires_at: awaited.map(|(expires_at, _)| Timestamp(expires_at)),
        resend_after: awaited.map(|(_, resend_after)| Timestamp(resend_after)),
        helper: None,
        only_case: None,
        now,
    })
}

/// The case of a person who has exactly one.
pub async fn only_case(
    database: &mut SqliteConnection,
    person_id: &str,
) -> Result<Option<CaseId>, sqlx::Error> {
    let cases: Vec<String> = sqlx::query_scalar("SELECT id FROM cases WHERE person_id = ? LIMIT 2")
        .bind(person_id)
        .fetch_all(database)
        .await?;
    Ok(match cases.as_slice() {
        [only] => Some(only.as_str().into()),
        _ => None,
    })
}

/// `DELETE /session` and `POST /session/end`. Idempotent. The cookie is enough: ending harms nobody.
async fn end(State(app): State<App>, headers: HeaderMap) -> Result<Response, Refusal> {
    let mut database = app.database.acquire().await?;
    if let Some(id) = cookie::value(&headers, paths::SESSION_COOKIE) {
        session_kind::forget(&mut database, id).await?;
    }
    if let Some(id) = cookie::value(&headers, paths::CHALLENGE_COOKIE) {
        sqlx::query("DELETE FROM challenges WHERE id_hash = ?")
            .bind(secret::hash(id))
            .execute(&mut *database)
            .await?;
    }
    let mut response = StatusCode::NO_CONTENT.into_response();
    for name in [paths::SESSION_COOKIE, paths::CHALLENGE_COOKIE] {
        cookie::remove(response.headers_mut(), name)?;
    }
    Ok(response)
}

impl Open {
    /// What the portal is told about it.
    async fn answer(
        &self,
        database: &SqlitePool,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Session, Refusal> {
        let (started, used) = (Timestamp(self.started_at), Timestamp(self.last_used_at));
        let mut database = database.acquire().await?;
        Ok(Session {
            only_case: only_case(&mut database, &self.person_id).await?,
            ..session_kind::signed_in(limits, started, used, now)
        })
    }
}

/// The session of a page, unless it has ended or the page has gone.
async fn find(
    database: &SqlitePool,
    proof: &Proof,
    limits: &Limits,
    now: Timestamp,
) -> Result<Option<Open>, sqlx::Error> {
    sqlx::query_as(
        "SELECT person_id, started_at, last_used_at FROM sessions
         WHERE id_hash = ? AND page_hash = ? AND left_at IS NULL
         AND last_used_at > ? AND started_at > ?",
    )
    .bind(&proof.id_hash)
    .bind(&proof.page_hash)
    .bind(now.0 - limits.idle_secs)
    .bind(now.0 - limits.absolute_secs)
    .fetch_optional(database)
    .await
}
