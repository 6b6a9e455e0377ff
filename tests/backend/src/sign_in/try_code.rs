//! Checks a one-time code.

use std::net::SocketAddr;

use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use contract::limits::ONE_TIME_CODE_CHARS_MAX;
use contract::{CodeAttempt, Session, Timestamp, paths};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::extract::Json;
use crate::limits::Counted;
use crate::refusal::Refusal;
use crate::session_kind::{PageHash, SessionKind};
use crate::{check, cookie, secret, session, session_kind};

/// A code that a browser waits for.
#[derive(sqlx::FromRow)]
struct Challenge {
    case_id: Option<String>,
    code_hash: Vec<u8>,
    resend_after: i64,
    tries: i64,
}

/// `POST /sign-in/code`
pub async fn try_code(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Json(attempt): Json<CodeAttempt>,
) -> Result<Response, Refusal> {
    check::all(vec![check::length(
        "code",
        &attempt.code,
        1,
        ONE_TIME_CODE_CHARS_MAX,
    )])?;
    let (now, limits) = (app.clock().now(), app.limits());
    let page = PageHash::of(&headers)?;
    let id = cookie::value(&headers, paths::CHALLENGE_COOKIE).unwrap_or_default();
    let typed: String = attempt.code.chars().filter(char::is_ascii_digit).collect();

    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let network_limit = limits.tries_per_network_per_hour;
    Counted::tries(peer)
        .one_more(&mut transaction, now, network_limit, 0)
        .await?;
    let challenge = count_try(&mut transaction, id, now).await?;
    let accepted = accept(challenge.as_ref(), id, &typed, limits.code_tries, now);
    let Ok(case_id) = accepted else {
        // The failed try counts too.
        transaction.commit().await?;
        return Err(accepted.err().unwrap_or(Refusal::CodeNotAccepted));
    };
    sqlx::query("DELETE FROM challenges WHERE id_hash = ?")
        .bind(secret::hash(id))
        .execute(&mut *transaction)
        .await?;
    let old_session = cookie::value(&headers, paths::SESSION_COOKIE).unwrap_or_default();
    let person: String = sqlx::query_scalar("SELECT person_id FROM cases WHERE id = ?")
        .bind(&case_id)
        .fetch_one(&mut *transaction)
        .await?;
    let new_session = SessionKind::Person
        .begin(&mut transaction, &person, &page, old_session, limits, now)
        .await?;
    let answer = Session {
        only_case: session::only_case(&mut transaction, &person).await?,
        ..session_kind::signed_in(limits, now, now, now)
    };
    transaction.commit().await?;

    let mut response = Json(answer).into_response();
    cookie::set(response.headers_mut(), paths::SESSION_COOKIE, &new_session)?;
    cookie::remove(response.headers_mut(), paths::CHALLENGE_COOKIE)?;
    Ok(response)
}

/// Counts the try before comparing anything, so that concurrent tries all count.
async fn count_try(
    database: &mut SqliteConnection,
    id: &str,
    now: Timestamp,
) -> Result<Option<Challenge>, sqlx::Error> {
    sqlx::query_as(
        "UPDATE challenges SET tries = tries + 1 WHERE id_hash = ? AND expires_at > ?
         RETURNING case_id, code_hash, resend_after, tries",
    )
    .bind(secret::hash(id))
    .bind(now.0)
    .fetch_optional(database)
    .await
}

/// The case that the code opens. Does the same work for an unknown reference.
fn accept(
    challenge: Option<&Challenge>,
    id: &str,
    typed: &str,
    tries_max: i64,
    now: Timestamp,
) -> Result<String, Refusal> {
    let fits = secret::fits(
        id,
        typed,
        challenge.map_or(&[], |challenge| &challenge.code_hash),
    );
    match challenge {
        Some(challenge) if challenge.tries > tries_max => {
            Err(Refusal::TooManyRequests(challenge.resend_after - now.0))
        }
        Some(Challenge {
            case_id: Some(case_id),
            ..
        }) if fits => Ok(case_id.clone()),
        _ => Err(Refusal::CodeNotAccepted),
    }
}
