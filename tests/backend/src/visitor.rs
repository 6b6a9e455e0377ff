//! A helper's session: a separate kind, so that it opens nothing but the helper's case.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use contract::{HelperAccess, HelperPart, Session, Timestamp};
use sqlx::SqlitePool;

use crate::Limits;
use crate::app::App;
use crate::database::from_json;
use crate::refusal::Refusal;
use crate::session_kind::{self, Proof, SessionKind};

/// Looks closer together than this count as one, to keep the person's list readable.
const LOOKS_APART_SECS: i64 = 10 * 60;

/// A signed-in helper. Extracting one restarts the idle time.
#[derive(Debug)]
pub struct Visitor {
    pub helper_id: String,
    /// The only case they may see.
    pub case_id: String,
    /// The parts of it that the person shows them.
    pub shows: Vec<HelperPart>,
}

/// A helper's session that has not ended.
#[derive(sqlx::FromRow)]
pub struct Open {
    helper_id: String,
    case_id: String,
    shows: String,
    expires_at: i64,
    started_at: i64,
    last_used_at: i64,
}

impl FromRequestParts<App> for Visitor {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let (proof, now) = (Proof::of(&parts.headers), app.clock().now());
        let open = find(&app.database, &proof, app.limits(), now).await?;
        let open = open.ok_or(Refusal::SignedOut)?;
        SessionKind::Helper
            .use_again(&app.database, &proof, open.last_used_at, now)
            .await?;
        Ok(Self {
            helper_id: open.helper_id,
            case_id: open.case_id,
            shows: from_json(&open.shows)?,
        })
    }
}

impl Visitor {
    /// Records for the person that the helper looked.
    pub async fn note_look(&self, database: &SqlitePool, now: Timestamp) -> Result<(), Refusal> {
        // Inserts nothing if the helper was revoked a moment ago.
        sqlx::query(
            "INSERT INTO helper_looks (helper_id, at)
             SELECT id, ? FROM helpers WHERE id = ? AND NOT EXISTS
             (SELECT 1 FROM helper_looks WHERE helper_id = helpers.id AND at > ?)",
        )
        .bind(now.0)
        .bind(&self.helper_id)
        .bind(now.0 - LOOKS_APART_SECS)
        .execute(database)
        .await?;
        Ok(())
    }
}

/// The helper's session of a page, unless the session or its code has expired or the page has gone.
pub async fn find(
    database: &SqlitePool,
    proof: &Proof,
    limits: &Limits,
    now: Timestamp,
) -> Result<Option<Open>, sqlx::Error> {
    sqlx::query_as(
        "SELECT helper_id, case_id, shows, expires_at, started_at, last_used_at
         FROM helper_sessions JOIN helpers ON helpers.id = helper_id
         JOIN cases ON cases.id = case_id
         WHERE id_hash = ? AND page_hash = ? AND left_at IS NULL AND last_used_at > ? AND started_at > ? AND expires_at > ?
         AND ended_at IS NULL AND code_enabled",
    )
    .bind(&proof.id_hash)
    .bind(&proof.page_hash)
    .bind(now.0 - limits.idle_secs)
    .bind(now.0 - limits.absolute_secs)
    .bind(now.0)
    .fetch_optional(database)
    .await
}

/// The session answer for a helper. The session never outlasts the code.
pub fn session_answer(open: &Open, limits: &Limits, now: Timestamp) -> Result<Session, Refusal> {
    let (started, used) = (Timestamp(open.started_at), Timestamp(open.last_used_at));
    let session = session_kind::signed_in(limits, started, used, now);
    let expires_at = Timestamp(open.expires_at);
    let until_then = |end: Timestamp| end.min(expires_at);
    Ok(Session {
        ends_at: session.ends_at.map(until_then),
        idle_ends_at: session.idle_ends_at.map(until_then),
        helper: Some(HelperAccess {
            case_id: open.case_id.as_str().into(),
            ends_at: expires_at,
            shows: from_json(&open.shows)?,
        }),
        ..session
    })
}
