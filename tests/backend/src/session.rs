//! The session of a signed-in person: starts with a new id, ends when idle or after an hour.

use axum::Router;
use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use contract::{CaseId, Session, SessionState, Timestamp, paths};
use sqlx::{SqliteConnection, SqlitePool};

use crate::app::App;
use crate::extract::Json;
use crate::refusal::Refusal;
use crate::session_kind::{self, SessionKind};
use crate::{Limits, cookie, secret, visitor};

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new().route(paths::SESSION, get(show).delete(end))
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
        let id = cookie::value(&parts.headers, paths::SESSION_COOKIE).unwrap_or_default();
        let now = app.clock().now();
        let Some(open) = find(&app.database, id, app.limits(), now).await? else {
            let helper = visitor::find(&app.database, id, app.limits(), now).await?;
            // A signed-in helper asks for something that is not theirs.
            return Err(helper.map_or(Refusal::SignedOut, |_| Refusal::NotFound));
        };
        let session_hash = secret::hash(id);
        SessionKind::Person
            .use_again(&app.database, id, open.last_used_at, now)
            .await?;
        Ok(Self {
            person_id: open.person_id,
            session_hash,
        })
    }
}

/// Starts a session with a new id for the person whose case it is.
pub async fn begin(
    database: &mut SqliteConnection,
    case_id: &str,
    old_id: &str,
    limits: &Limits,
    now: Timestamp,
) -> Result<String, Refusal> {
    let kind = SessionKind::Person;
    let id = kind.new_id(database, old_id, limits, now).await?;
    sqlx::query(
        "INSERT INTO sessions (id_hash, person_id, started_at, last_used_at)
         SELECT ?, person_id, ?, ? FROM cases WHERE id = ?",
    )
    .bind(secret::hash(&id))
    .bind(now.0)
    .bind(now.0)
    .bind(case_id)
    .execute(database)
    .await?;
    Ok(id)
}

/// `GET /session`. Does not restart the idle time.
async fn show(State(app): State<App>, headers: HeaderMap) -> Result<Json<Session>, Refusal> {
    let (now, limits) = (app.clock().now(), app.limits());
    let id = cookie::value(&headers, paths::SESSION_COOKIE).unwrap_or_default();
    if let Some(open) = find(&app.database, id, limits, now).await? {
        let (started, used) = (Timestamp(open.started_at), Timestamp(open.last_used_at));
        let mut database = app.database.acquire().await?;
        return Ok(Json(Session {
            only_case: only_case(&mut database, &open.person_id).await?,
            ..session_kind::signed_in(limits, started, used, now)
        }));
    }
    if let Some(open) = visitor::find(&app.database, id, limits, now).await? {
        return Ok(Json(visitor::session_answer(&open, limits, now)?));
    }
    let id = cookie::value(&headers, paths::CHALLENGE_COOKIE).unwrap_or_default();
    let awaited: Option<(i64, i64)> = sqlx::query_as(
        "SELECT expires_at, resend_after FROM challenges
         WHERE id_hash = ? AND expires_at > ?",
    )
    .bind(secret::hash(id))
    .bind(now.0)
    .fetch_optional(&app.database)
    .await?;
    Ok(Json(Session {
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
    }))
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

/// `DELETE /session`. Idempotent.
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

/// The session for a cookie, unless it has ended.
async fn find(
    database: &SqlitePool,
    id: &str,
    limits: &Limits,
    now: Timestamp,
) -> Result<Option<Open>, sqlx::Error> {
    sqlx::query_as(
        "SELECT person_id, started_at, last_used_at FROM sessions
         WHERE id_hash = ? AND last_used_at > ? AND started_at > ?",
    )
    .bind(secret::hash(id))
    .bind(now.0 - limits.idle_secs)
    .bind(now.0 - limits.absolute_secs)
    .fetch_optional(database)
    .await
}
