//! Feedback: stored once for each thing, read by staff, never shown. `performance` counts the ratings.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::extract::connect_info::ConnectInfo;
use axum::http::StatusCode;
use axum::routing::post;
use contract::limits::{FEEDBACK_ID_CHARS, FEEDBACK_WORDS_CHARS_MAX, ID_CHARS_MAX};
use contract::{
    CaseFeedback, Feedback, FeedbackAbout, FeedbackRating, FieldProblem, Timestamp, paths,
};
use sqlx::{SqliteConnection, SqlitePool};

use crate::app::App;
use crate::check;
use crate::database::json;
use crate::extract::Json;
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::{Refusal, field};

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
        feedback.id.as_deref().and_then(fault_of_id),
        check::known("rating", &feedback.rating, FeedbackRating::KNOWN),
        check::optional("words", feedback.words.as_deref(), FEEDBACK_WORDS_CHARS_MAX),
    ])?;
    let per_hour = app.limits().feedback_per_network_per_hour;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    Counted::feedback(peer)
        .one_more(&mut transaction, app.clock().now(), per_hour)
        .await?;
    let kept = Kept {
        given_id: feedback.id.as_deref(),
        body: json(&feedback)?,
        ..Kept::default()
    };
    kept.write(&mut transaction, app.clock().now()).await?;
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
    let kept = Kept {
        case_id: Some(&own.id),
        about: Some(feedback.about.as_str()),
        about_id: feedback.about_id.as_deref().unwrap_or_default(),
        body: json(&feedback)?,
        ..Kept::default()
    };
    kept.write(&mut transaction, app.clock().now()).await?;
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

fn fault_of_id(id: &str) -> Option<FieldProblem> {
    let is_id =
        id.len() == FEEDBACK_ID_CHARS && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (!is_id).then(|| field("id", "not_allowed"))
}

/// One feedback as it is stored.
#[derive(Default)]
struct Kept<'a> {
    case_id: Option<&'a str>,
    about: Option<&'a str>,
    about_id: &'a str,
    given_id: Option<&'a str>,
    body: String,
}

impl Kept<'_> {
    /// Stores it, or changes what is there about the same thing. Words that are left out stay, and so does
    /// the time at which it was first given: it counts in that quarter.
    async fn write(self, database: &mut SqliteConnection, now: Timestamp) -> Result<(), Refusal> {
        let query =
            "INSERT INTO feedback (case_id, about, about_id, given_id, sent_at, changed_at, body)
             VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)
             ON CONFLICT DO UPDATE SET
                 changed_at = excluded.changed_at, body = json_patch(feedback.body, excluded.body)";
        sqlx::query(query)
            .bind(self.case_id)
            .bind(self.about)
            .bind(self.about_id)
            .bind(self.given_id)
            .bind(now.0)
            .bind(self.body)
            .execute(database)
            .await?;
        Ok(())
    }
}

/// What staff read of one feedback.
#[derive(Debug, sqlx::FromRow)]
pub struct Read {
    /// The reference of the case; none for feedback about the site.
    pub reference: Option<String>,
    /// What it is about, with its id.
    pub about: Option<String>,
    pub changed_at: i64,
    pub rating: String,
    pub words: Option<String>,
}

/// All feedback for those who answer for the service, latest first.
pub async fn for_staff(database: &SqlitePool) -> Result<Vec<Read>, sqlx::Error> {
    sqlx::query_as(
        "SELECT cases.reference, feedback.about || ' ' || feedback.about_id AS about, changed_at,
             json_extract(feedback.body, '$.rating') AS rating,
             json_extract(feedback.body, '$.words') AS words
         FROM feedback LEFT JOIN cases ON cases.id = feedback.case_id
         ORDER BY changed_at DESC, feedback.id DESC",
    )
    .fetch_all(database)
    .await
}
