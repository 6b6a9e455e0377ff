//! A page that goes ends its session, unless it comes back at once as a reload of itself.
//!
//! Back, a tab opened again, a restored browser and a second tab all show the same cookie. None of them has
//! the mark of the page and asks within these seconds.

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use contract::limits::PAGE_MARK_CHARS;
use contract::{FieldProblem, PageMark, Session, paths};

use crate::app::App;
use crate::extract::Json;
use crate::refusal::{Refusal, field};
use crate::session_kind::{PageHash, Proof, SessionKind};
use crate::{check, cookie, secret, session};

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::SESSION_LEAVING, post(leave))
        .route(paths::SESSION_RESUME, post(resume))
}

/// `POST /session/leaving`. Without a session of this page it does nothing.
async fn leave(
    State(app): State<App>,
    headers: HeaderMap,
    Json(page): Json<PageMark>,
) -> Result<StatusCode, Refusal> {
    check::all(vec![fault_of(&page)])?;
    let proof = Proof::of(&headers);
    for kind in SessionKind::ALL {
        let query = format!(
            "UPDATE {} SET left_at = ?, mark_hash = ?
             WHERE id_hash = ? AND page_hash = ? AND left_at IS NULL",
            kind.table()
        );
        sqlx::query(&query)
            .bind(app.clock().now().0)
            .bind(secret::hash(&page.mark))
            .bind(&proof.id_hash)
            .bind(&proof.page_hash)
            .execute(&app.database)
            .await?;
        // A reload of the page may go before it has gone on: loaded again twice in a row.
        let query = format!(
            "UPDATE {} SET gone_page_hash = ?
             WHERE id_hash = ? AND mark_hash = ? AND page_hash <> ?",
            kind.table()
        );
        sqlx::query(&query)
            .bind(&proof.page_hash)
            .bind(&proof.id_hash)
            .bind(secret::hash(&page.mark))
            .bind(&proof.page_hash)
            .execute(&app.database)
            .await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /session/resume`
async fn resume(
    State(app): State<App>,
    headers: HeaderMap,
    Json(page): Json<PageMark>,
) -> Result<Json<Session>, Refusal> {
    check::all(vec![fault_of(&page)])?;
    let (now, limits) = (app.clock().now(), app.limits());
    let id = cookie::value(&headers, paths::SESSION_COOKIE).unwrap_or_default();
    let (id_hash, new_page) = (secret::hash(id), PageHash::of(&headers)?);
    for kind in SessionKind::ALL {
        // Looked at first: a page that goes in between would look like no session at all.
        let is_open = format!(
            "SELECT count(*) FROM {} WHERE id_hash = ? AND left_at IS NULL",
            kind.table()
        );
        let open: i64 = sqlx::query_scalar(&is_open)
            .bind(&id_hash)
            .fetch_one(&app.database)
            .await?;
        if open > 0 {
            return Err(Refusal::PageOpen);
        }
        // One statement: of two that ask at once, one goes on.
        let go_on = format!(
            "UPDATE {} SET page_hash = ?, left_at = NULL, mark_hash = NULL, gone_page_hash = NULL
             WHERE id_hash = ? AND mark_hash = ? AND left_at > ? AND gone_page_hash IS NOT ?",
            kind.table()
        );
        let gone_on = sqlx::query(&go_on)
            .bind(&new_page.0)
            .bind(&id_hash)
            .bind(secret::hash(&page.mark))
            .bind(now.0 - limits.resume_secs)
            .bind(&new_page.0)
            .execute(&app.database)
            .await?;
        if gone_on.rows_affected() == 1 {
            // Its time may be up.
            return session::standing(&app, &headers).await.map(Json);
        }
    }
    Ok(Json(session::not_signed_in(&app, &headers).await?))
}

fn fault_of(page: &PageMark) -> Option<FieldProblem> {
    let is_mark = page.mark.len() == PAGE_MARK_CHARS
        && page.mark.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (!is_mark).then(|| field("mark", "not_allowed"))
}
