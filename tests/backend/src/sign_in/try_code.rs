//! Checks a one-time code.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use contract::{CodeAttempt, Session, Timestamp, paths};
use sqlx::{Sqlite, SqliteConnection, Transaction};

use super::kept::{Addressee, Kept};
use super::{code, kept, send};
use crate::app::App;
use crate::background::Place;
use crate::extract::Json;
use crate::refusal::Refusal;
use crate::session_kind::{PageHash, SessionKind};
use crate::{cookie, secret, session, session_kind};

/// `POST /sign-in/code`
pub async fn try_code(
    State(app): State<App>,
    headers: HeaderMap,
    Json(attempt): Json<CodeAttempt>,
) -> Result<Response, Refusal> {
    let typed = code::digits_of(&attempt)?;
    let limits = app.limits();
    let page = PageHash::of(&headers)?;
    let id = cookie::value(&headers, paths::CHALLENGE_COOKIE).unwrap_or_default();

    // Before the change: a browser that hangs up after it must not lose the text message.
    let later = app.background.place().await;
    // One after the other: of several tries at the same moment each counts, and one opens a session.
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let now = app.clock().now();
    let Some((who, language)) = waits_for(&mut transaction, id, now).await? else {
        return Err(Refusal::CodeNotAccepted);
    };
    let mut kept = kept::load(&mut transaction, &who).await?;
    let live = kept.codes.live(now);
    let is_right =
        live.is_some_and(|live| code::fits(&code::compute(&app.code_key, &who, live), &typed));
    let addressee = kept::find(&mut transaction, kept::OF_CASE, kept.case_id.as_deref()).await?;
    let (true, Some(addressee)) = (is_right, &addressee) else {
        let wrong = Wrong {
            who,
            language,
            addressee,
        };
        wrong.count(&app, transaction, kept, now, later).await?;
        return Err(Refusal::CodeNotAccepted);
    };
    kept.codes.used();
    kept::store(&mut transaction, &who, &kept, now).await?;
    sqlx::query("DELETE FROM challenges WHERE id_hash = ?")
        .bind(secret::hash(id))
        .execute(&mut *transaction)
        .await?;
    let case_id = &addressee.case_id;
    let old_session = cookie::value(&headers, paths::SESSION_COOKIE).unwrap_or_default();
    let person: String = sqlx::query_scalar("SELECT person_id FROM cases WHERE id = ?")
        .bind(case_id)
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

/// What this browser waits for: the hash of the reference, and the language of its text message.
async fn waits_for(
    database: &mut SqliteConnection,
    id: &str,
    now: Timestamp,
) -> Result<Option<(Vec<u8>, String)>, sqlx::Error> {
    sqlx::query_as("SELECT who, language FROM challenges WHERE id_hash = ? AND expires_at > ?")
        .bind(secret::hash(id))
        .bind(now.0)
        .fetch_optional(database)
        .await
}

/// A try that opens nothing.
struct Wrong {
    who: Vec<u8>,
    language: String,
    addressee: Option<Addressee>,
}

impl Wrong {
    /// Counts it. A longer code in the place of this one goes out after the answer.
    async fn count(
        self,
        app: &App,
        mut transaction: Transaction<'static, Sqlite>,
        mut kept: Kept,
        now: Timestamp,
        later: Place,
    ) -> Result<(), Refusal> {
        let moment = send::moment(app, self.addressee.as_ref(), now);
        let is_sent = kept.codes.wrong_try(moment, &secret::id()?);
        kept::store(&mut transaction, &self.who, &kept, now).await?;
        transaction.commit().await?;
        let app = app.clone();
        later.spawn(async move {
            if is_sent && let Some(live) = kept.codes.live(now) {
                let addressee = self.addressee.as_ref();
                send::text(&app, &self.who, live, addressee, &self.language, now);
            }
        });
        Ok(())
    }
}
