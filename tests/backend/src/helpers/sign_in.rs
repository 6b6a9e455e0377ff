//! Signs a helper in with the code that the person gave them.

use std::net::SocketAddr;

use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use contract::limits::HELPER_CODE_CHARS_MAX;
use contract::{HelperSignIn, paths};

use super::access_code;
use crate::app::App;
use crate::extract::Json;
use crate::limits::Counted;
use crate::refusal::Refusal;
use crate::session_kind::{PageHash, Proof, SessionKind};
use crate::{check, cookie, secret, visitor};

/// `POST /helper-sign-in`. Expired, revoked and unknown codes all get the same answer after the
/// same work.
pub async fn sign_in(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(attempt): Json<HelperSignIn>,
) -> Result<Response, Refusal> {
    check::all(vec![check::length(
        "code",
        &attempt.code,
        1,
        HELPER_CODE_CHARS_MAX,
    )])?;
    let (now, limits) = (app.clock().now(), app.limits());
    let page = PageHash::of(&headers)?;
    let code = normalized(&attempt.code);
    let kept: Vec<(String, String)> = sqlx::query_as(
        "SELECT helpers.id, code_hash FROM helpers JOIN cases ON cases.id = case_id
         WHERE code_start = ? AND expires_at > ? AND ended_at IS NULL AND code_enabled",
    )
    .bind(access_code::start(&code))
    .bind(now.0)
    .fetch_all(&app.database)
    .await?;
    // Before the transaction: it takes its time, and would hold up everybody who writes.
    let helper = access_code::find(&code, kept).await?;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let Some(helper_id) = helper else {
        // Only wrong tries count, so that nobody can shut out a helper in the same network.
        let per_hour = limits.helper_codes_per_network_per_hour;
        Counted::helper_codes(peer)
            .one_more(&mut transaction, now, per_hour)
            .await?;
        transaction.commit().await?;
        return Err(Refusal::CodeNotAccepted);
    };
    let old_id = cookie::value(&headers, paths::SESSION_COOKIE).unwrap_or_default();
    let id = SessionKind::Helper
        .begin(&mut transaction, &helper_id, &page, old_id, limits, now)
        .await?;
    transaction.commit().await?;

    let proof = Proof {
        id_hash: secret::hash(&id),
        page_hash: page.0,
    };
    let open = visitor::find(&app.database, &proof, limits, now).await?;
    let open = open.ok_or(Refusal::CodeNotAccepted)?;
    let mut response = Json(visitor::session_answer(&open, limits, now)?).into_response();
    cookie::set(response.headers_mut(), paths::SESSION_COOKIE, &id)?;
    Ok(response)
}

/// Normalizes a code, however somebody typed it.
fn normalized(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::normalized;

    #[test]
    fn how_a_code_is_typed_makes_no_difference() {
        for typed in [
            "7KQ2XWNB4HTEM3PA",
            " 7kq2 xwnb 4hte m3pa\n",
            "7KQ2-XWNB-4HTE-M3PA",
            "7kq2\u{2013}xwnb\u{a0}4hte\u{200b}m3pa.",
        ] {
            assert_eq!(normalized(typed), "7KQ2XWNB4HTEM3PA", "{typed:?}");
        }
    }
}
