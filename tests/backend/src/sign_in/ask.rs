//! Asks for a one-time code: every reference gets the same answer; what it leads to happens after it.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use contract::limits::CASE_REFERENCE_CHARS_MAX;
use contract::{FieldProblem, SignIn, SignInStarted, Timestamp, paths, reference};
use sqlx::SqliteConnection;

use super::{kept, send};
use crate::app::App;
use crate::extract::Json;
use crate::refusal::Refusal;
use crate::{check, cookie, fault_injection, request_id, secret};

/// `POST /sign-in`
pub async fn ask(
    State(app): State<App>,
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
        expires_at: now.plus_secs(limits.challenge_secs),
        resend_after: now.plus_secs(limits.resend_secs),
    };
    let (id, seed) = (secret::id()?, secret::id()?);
    let who = secret::hash(&reference);

    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let old_id = cookie::value(&headers, paths::CHALLENGE_COOKIE).unwrap_or_default();
    let has_waited = replace(&mut transaction, old_id, &who, now).await?;
    sqlx::query(
        "INSERT INTO challenges (id_hash, who, language, resend_after, expires_at)
         VALUES (?, ?, ?, ?, ?)",
    )
    .bind(secret::hash(&id))
    .bind(&who)
    .bind(&wanted.language)
    .bind(started.resend_after.0)
    .bind(started.expires_at.0)
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;

    let request = request_id::current();
    let asked = Asked {
        reference,
        who,
        language: wanted.language,
        seed,
        has_waited,
    };
    app.background.place().await.spawn({
        let app = app.clone();
        async move {
            if let Err(error) = asked.answer_by_text(&app).await {
                // The log names the request, never the person.
                eprintln!("the code of request {request} failed: {error}");
            }
        }
    });
    let mut response = (StatusCode::ACCEPTED, Json(started)).into_response();
    let headers = response.headers_mut();
    cookie::set_for(headers, paths::CHALLENGE_COOKIE, &id, limits.challenge_secs)?;
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

/// What the work after the answer needs.
struct Asked {
    reference: String,
    who: Vec<u8>,
    language: String,
    seed: String,
    has_waited: bool,
}

impl Asked {
    /// Everything that depends on whether anybody has the reference.
    async fn answer_by_text(self, app: &App) -> Result<(), sqlx::Error> {
        let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
        // Requests that overtake each other must not turn the time back.
        let now = app.clock().now();
        let addressee =
            kept::find(&mut transaction, kept::OF_REFERENCE, Some(&self.reference)).await?;
        let mut kept = kept::load(&mut transaction, &self.who).await?;
        kept.case_id = addressee
            .as_ref()
            .map(|addressee| addressee.case_id.clone());
        let moment = send::moment(app, addressee.as_ref(), now);
        let is_sent = kept.codes.ask(moment, self.has_waited, &self.seed);
        kept::store(&mut transaction, &self.who, &kept, now).await?;
        transaction.commit().await?;
        if is_sent && let Some(live) = kept.codes.live(now) {
            let (who, language) = (&self.who, &self.language);
            send::text(app, who, live, addressee.as_ref(), language, now);
        }
        Ok(())
    }
}

/// Drops what this browser waited for, and what is over. Returns whether it waited long enough for a code of the
/// same reference to have it sent again.
async fn replace(
    database: &mut SqliteConnection,
    old_id: &str,
    who: &[u8],
    now: Timestamp,
) -> Result<bool, sqlx::Error> {
    let old_hash = secret::hash(old_id);
    let waited: bool = sqlx::query_scalar(
        "SELECT EXISTS (SELECT 1 FROM challenges WHERE id_hash = ? AND who = ? AND resend_after <= ?)",
    )
    .bind(&old_hash)
    .bind(who)
    .bind(now.0)
    .fetch_one(&mut *database)
    .await?;
    sqlx::query("DELETE FROM challenges WHERE id_hash = ? OR expires_at <= ?")
        .bind(old_hash)
        .bind(now.0)
        .execute(database)
        .await?;
    Ok(waited)
}
