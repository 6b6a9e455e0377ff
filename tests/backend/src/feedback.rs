//! Feedback: stored, never shown.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::StatusCode;
use axum::routing::post;
use contract::limits::{FEEDBACK_WORDS_CHARS_MAX, ID_CHARS_MAX};
use contract::{CaseFeedback, Feedback, FeedbackAbout, FeedbackRating, paths};
use serde::Serialize;
use sqlx::SqliteConnection;

use crate::app::App;
use crate::check;
use crate::database::json;
use crate::extract::Json;
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::Refusal;

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::FEEDBACK, post(about_site))
        .route("/cases/{case_id}/feedback", post(about_case))
}

/// `POST /feedback`. Open to anybody, so limited per network.
async fn about_site(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Json(feedback): Json<Feedback>,
) -> Result<StatusCode, Refusal> {
    check::all(vec![
        check::known("rating", &feedback.rating, FeedbackRating::KNOWN),
        check::optional("words", feedback.words.as_deref(), FEEDBACK_WORDS_CHARS_MAX),
    ])?;
    let per_hour = app.limits().feedback_per_network_per_hour;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    Counted::feedback(peer)
        .one_more(&mut transaction, app.clock().now(), per_hour)
        .await?;
    keep(&mut transaction, &app, None, &feedback).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /cases/{case_id}/feedback`. Limited per person.
async fn about_case(
    State(app): State<App>,
    own: OwnCase,
    Json(feedback): Json<CaseFeedback>,
) -> Result<StatusCode, Refusal> {
    check::all(vec![
        check::known("about", &feedback.about, FeedbackAbout::KNOWN),
        check::optional("about_id", feedback.about_id.as_deref(), ID_CHARS_MAX),
        check::known("rating", &feedback.rating, FeedbackRating::KNOWN),
        check::optional("words", feedback.words.as_deref(), FEEDBACK_WORDS_CHARS_MAX),
    ])?;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    if let Some(id) = &feedback.about_id
        && !is_of_case(&mut transaction, &own.id, &feedback.about, id).await?
    {
        return Err(Refusal::NotFound);
    }
    let per_hour = app.limits().feedback_per_person_per_hour;
    Counted::case_feedback(&own.person_id)
        .one_more(&mut transaction, app.clock().now(), per_hour)
        .await?;
    keep(&mut transaction, &app, Some(&own.id), &feedback).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Whether this case has the thing that the feedback is about.
async fn is_of_case(
    database: &mut SqliteConnection,
    case_id: &str,
    about: &FeedbackAbout,
    id: &str,
) -> Result<bool, sqlx::Error> {
    let query = match about {
        FeedbackAbout::Milestone => "SELECT count(*) FROM milestones WHERE case_id = ? AND id = ?",
        FeedbackAbout::Callback => "SELECT count(*) FROM callbacks WHERE case_id = ? AND id = ?",
        _ => return Ok(false),
    };
    let count: i64 = sqlx::query_scalar(query)
        .bind(case_id)
        .bind(id)
        .fetch_one(database)
        .await?;
    Ok(count > 0)
}

async fn keep<T: Serialize>(
    database: &mut SqliteConnection,
    app: &App,
    case_id: Option<&str>,
    feedback: &T,
) -> Result<(), Refusal> {
    sqlx::query("INSERT INTO feedback (case_id, sent_at, body) VALUES (?, ?, ?)")
        .bind(case_id)
        .bind(app.clock().now().0)
        .bind(json(feedback)?)
        .execute(database)
        .await?;
    Ok(())
}
