//! Signs a helper in with the code that the person gave them.

use std::net::SocketAddr;

use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use contract::limits::HELPER_CODE_CHARS_MAX;
use contract::{HelperSignIn, paths};

use crate::app::App;
use crate::extract::Json;
use crate::limits::Counted;
use crate::refusal::Refusal;
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
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let helper: Option<String> = sqlx::query_scalar(
        "SELECT helpers.id FROM helpers JOIN cases ON cases.id = case_id
         WHERE code_hash = ? AND expires_at > ? AND code_enabled",
    )
    .bind(secret::hash(&normalized(&attempt.code)))
    .bind(now.0)
    .fetch_optional(&mut *transaction)
    .await?;
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
    let id = visitor::begin(&mut transaction, &helper_id, old_id, limits, now).await?;
    transaction.commit().await?;

    let open = visitor::find(&app.database, &id, limits, now).await?;
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
