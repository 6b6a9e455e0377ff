//! How it was for the person: kept, never shown.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::StatusCode;
use axum::routing::post;
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

const WORDS_CHARS_MAX: usize = 1000;

/// The calls.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::FEEDBACK, post(about_site))
        .route("/cases/{case_id}/feedback", post(about_case))
}

/// `POST /feedback`. Anybody can, so one network can only do it so often.
async fn about_site(
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Json(feedback): Json<Feedback>,
) -> Result<StatusCode, Refusal> {
    check::all(vec![
        check::known("rating", &feedback.rating, FeedbackRating::KNOWN),
        check::optional("words", feedback.words.as_deref(), WORDS_CHARS_MAX),
    ])?;
    let per_hour = app.limits().feedback_per_network_per_hour;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    Counted::feedback(peer)
        .one_more(&mut transaction, app.clock().now(), per_hour, 0)
        .await?;
    keep(&mut transaction, &app, None, &feedback).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `POST /cases/{case_id}/feedback`
async fn about_case(
    State(app): State<App>,
    own: OwnCase,
    Json(feedback): Json<CaseFeedback>,
) -> Result<StatusCode, Refusal> {
    check::all(vec![
        check::known("about", &feedback.about, FeedbackAbout::KNOWN),
        check::optional("about_id", feedback.about_id.as_deref(), 64),
        check::known("rating", &feedback.rating, FeedbackRating::KNOWN),
        check::optional("words", feedback.words.as_deref(), WORDS_CHARS_MAX),
    ])?;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    keep(&mut transaction, &app, Some(&own.id), &feedback).await?;
    transaction.commit().await?;
    Ok(StatusCode::NO_CONTENT)
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
