//! How to reach the person safely, and how often they want updates.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use contract::limits::NEVER_CHARS_MAX;
use contract::{ContactPreferences, ContactWay, FieldProblem, UpdateFrequency};
use sqlx::SqliteConnection;

use crate::app::App;
use crate::database::{from_json, json};
use crate::extract::Json;
use crate::own_case::OwnCase;
use crate::refusal::{Refusal, field};
use crate::{check, fresh_code};

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new().route(
        "/cases/{case_id}/contact-preferences",
        get(show).put(change),
    )
}

/// `GET /cases/{case_id}/contact-preferences`
async fn show(State(app): State<App>, own: OwnCase) -> Result<Json<ContactPreferences>, Refusal> {
    let mut database = app.database.acquire().await?;
    Ok(Json(held(&mut database, &own.id).await?))
}

/// `PUT /cases/{case_id}/contact-preferences`. Answers with what is now stored, not with the body.
async fn change(
    State(app): State<App>,
    own: OwnCase,
    Json(wanted): Json<ContactPreferences>,
) -> Result<Json<ContactPreferences>, Refusal> {
    check::all(faults_of(&wanted))?;
    fresh_code::needed(&app, &own.session_hash).await?;
    // What is answered is what this request has stored, whoever writes next.
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query(
        "INSERT INTO contact_preferences (case_id, body) VALUES (?, ?)
         ON CONFLICT (case_id) DO UPDATE SET body = excluded.body",
    )
    .bind(&own.id)
    .bind(json(&wanted)?)
    .execute(&mut *transaction)
    .await?;
    let held = held(&mut transaction, &own.id).await?;
    transaction.commit().await?;
    fresh_code::tell_of_change(&app, &own.person_id).await?;
    Ok(Json(held))
}

async fn held(
    database: &mut SqliteConnection,
    case_id: &str,
) -> Result<ContactPreferences, sqlx::Error> {
    let body: Option<String> =
        sqlx::query_scalar("SELECT body FROM contact_preferences WHERE case_id = ?")
            .bind(case_id)
            .fetch_optional(database)
            .await?;
    body.map_or_else(|| Ok(nothing_said()), |body| from_json(&body))
}

/// The preferences of a person who has set none: no way counts as safe until they say so.
fn nothing_said() -> ContactPreferences {
    ContactPreferences {
        safe_ways: Vec::new(),
        never: None,
        updates: UpdateFrequency::WhenNews,
        language: "en".to_owned(),
        codes_at_night: false,
    }
}

fn faults_of(wanted: &ContactPreferences) -> Vec<Option<FieldProblem>> {
    let unknown = wanted
        .safe_ways
        .iter()
        .find_map(|way| check::known("safe_ways", way, ContactWay::KNOWN));
    let is_twice = wanted.safe_ways.iter().enumerate().any(|(nth, way)| {
        wanted
            .safe_ways
            .iter()
            .take(nth)
            .any(|earlier| earlier == way)
    });
    vec![
        unknown,
        is_twice.then(|| field("safe_ways", "not_allowed")),
        (wanted.safe_ways.len() > ContactWay::KNOWN.len()).then(|| field("safe_ways", "too_long")),
        check::optional("never", wanted.never.as_deref(), NEVER_CHARS_MAX),
        check::known("updates", &wanted.updates, UpdateFrequency::KNOWN),
        check::language("language", &wanted.language),
    ]
}
