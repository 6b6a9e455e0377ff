//! What the person does: gives a code, sees who has one and when they looked, revokes it.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use contract::limits::{HELPER_DAYS_MAX, HELPER_DAYS_MIN, HELPER_LABEL_CHARS_MAX, HELPERS_MAX};
use contract::{
    FieldProblem, Helper, HelperCount, HelperCreated, HelperList, HelperLook, HelperPart,
    HelperRequest, Timestamp,
};

use super::access_code;
use crate::app::App;
use crate::database::{from_json, json};
use crate::extract::{Json, LastId};
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::{Refusal, field};
use crate::{check, fresh_code, secret};

const DAY_SECS: i64 = 24 * 3600;
const ID_LENGTH: usize = 16;
/// 80 bits: short enough to read aloud, so it is kept by a password hash.
const CODE_LENGTH: usize = 16;
/// How long access that has ended stays in the list, with its looks.
const KEPT_SECS: i64 = 90 * DAY_SECS;

/// `GET /cases/{case_id}/helpers`
pub async fn list(State(app): State<App>, own: OwnCase) -> Result<Json<HelperList>, Refusal> {
    let now = app.clock().now();
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, label, expires_at, shows,
         coalesce(ended_at, CASE WHEN expires_at <= ? THEN expires_at END) AS ended_at
         FROM helpers WHERE case_id = ? AND coalesce(ended_at, expires_at) > ?
         ORDER BY ended_at IS NOT NULL OR expires_at <= ?, created_at DESC, rowid DESC",
    )
    .bind(now.0)
    .bind(&own.id)
    .bind(now.plus_secs(-KEPT_SECS).0)
    .bind(now.0)
    .fetch_all(&app.database)
    .await?;
    let mut looks = looks(&app, &own.id).await?;
    let helpers = rows.into_iter().map(|row| {
        Ok(Helper {
            looks: looks.remove(&row.id).unwrap_or_default(),
            id: row.id.into(),
            label: row.label,
            expires_at: Timestamp(row.expires_at),
            shows: from_json(&row.shows)?,
            ended_at: row.ended_at.map(Timestamp),
        })
    });
    Ok(Json(HelperList {
        helpers: helpers.collect::<Result<_, sqlx::Error>>()?,
    }))
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    label: String,
    expires_at: i64,
    shows: String,
    ended_at: Option<i64>,
}

/// Who can see a case now; `None` if nobody can.
pub async fn count(app: &App, case_id: &str) -> Result<Option<HelperCount>, Refusal> {
    let now = app.clock().now().0;
    let (count, looked_at): (u32, Option<i64>) = sqlx::query_as(
        "SELECT count(DISTINCT id), max(at) FROM helpers
         LEFT JOIN helper_looks ON helper_id = id
         WHERE case_id = ? AND expires_at > ? AND ended_at IS NULL",
    )
    .bind(case_id)
    .bind(now)
    .fetch_one(&app.database)
    .await?;
    Ok((count > 0).then(|| HelperCount {
        count,
        looked_at: looked_at.map(Timestamp),
    }))
}

/// `POST /cases/{case_id}/helpers`. Only this answer ever contains the code.
pub async fn create(
    State(app): State<App>,
    own: OwnCase,
    Json(wanted): Json<HelperRequest>,
) -> Result<(StatusCode, Json<HelperCreated>), Refusal> {
    check::all(faults_of(&wanted))?;
    fresh_code::needed(&app, &own.session_hash).await?;
    let (id, code) = (
        secret::readable::<ID_LENGTH>()?,
        secret::readable::<CODE_LENGTH>()?,
    );
    let now = app.clock().now();
    let expires_at = now.plus_secs(i64::from(wanted.days) * DAY_SECS);
    let code_hash = access_code::hash(&code).await?;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    Counted::helpers(&own.person_id)
        .one_more(&mut transaction, now, app.limits().helpers_per_hour)
        .await?;
    let made = sqlx::query(
        "INSERT INTO helpers
         (id, case_id, label, shows, code_start, code_hash, created_at, expires_at)
         SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ? >
         (SELECT count(*) FROM helpers WHERE case_id = ? AND expires_at > ? AND ended_at IS NULL)",
    )
    .bind(&id)
    .bind(&own.id)
    .bind(&wanted.label)
    .bind(json(&wanted.shows)?)
    .bind(access_code::start(&code))
    .bind(code_hash)
    .bind(now.0)
    .bind(expires_at.0)
    .bind(i64::try_from(HELPERS_MAX).unwrap_or(i64::MAX))
    .bind(&own.id)
    .bind(now.0)
    .execute(&mut *transaction)
    .await?;
    if made.rows_affected() == 0 {
        return Err(Refusal::HelpersFull);
    }
    transaction.commit().await?;
    fresh_code::tell_of_change(&app, &own.person_id).await?;
    let helper = Helper {
        id: id.into(),
        label: wanted.label,
        expires_at,
        shows: wanted.shows,
        looks: Vec::new(),
        ended_at: None,
    };
    Ok((StatusCode::CREATED, Json(HelperCreated { helper, code })))
}

fn faults_of(wanted: &HelperRequest) -> Vec<Option<FieldProblem>> {
    let shows = &wanted.shows;
    let unknown = shows
        .iter()
        .find_map(|part| check::known("shows", part, HelperPart::KNOWN));
    let is_twice = (1..shows.len()).any(|nth| {
        let (earlier, rest) = shows.split_at(nth);
        rest.first().is_some_and(|part| earlier.contains(part))
    });
    vec![
        check::words("label", &wanted.label, HELPER_LABEL_CHARS_MAX),
        (!(HELPER_DAYS_MIN..=HELPER_DAYS_MAX).contains(&wanted.days))
            .then(|| field("days", "not_allowed")),
        unknown,
        is_twice.then(|| field("shows", "not_allowed")),
    ]
}

/// `DELETE /cases/{case_id}/helpers/{helper_id}`. Also ends the helper's sessions.
pub async fn revoke(
    State(app): State<App>,
    own: OwnCase,
    LastId(id): LastId,
) -> Result<StatusCode, Refusal> {
    let now = app.clock().now().0;
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    let ended = sqlx::query(
        "UPDATE helpers SET ended_at = ?
         WHERE case_id = ? AND id = ? AND ended_at IS NULL AND expires_at > ?",
    )
    .bind(now)
    .bind(&own.id)
    .bind(&id)
    .bind(now)
    .execute(&mut *transaction)
    .await?;
    sqlx::query("DELETE FROM helper_sessions WHERE helper_id = ?")
        .bind(&id)
        .execute(&mut *transaction)
        .await?;
    transaction.commit().await?;
    if ended.rows_affected() == 0 {
        Err(Refusal::NotFound)
    } else {
        Ok(StatusCode::NO_CONTENT)
    }
}

/// When each helper looked at the case, latest first.
async fn looks(app: &App, case_id: &str) -> Result<BTreeMap<String, Vec<HelperLook>>, Refusal> {
    let rows: Vec<(String, i64)> = sqlx::query_as(
        "SELECT helper_id, at FROM helper_looks JOIN helpers ON helpers.id = helper_id
         WHERE case_id = ? ORDER BY at DESC",
    )
    .bind(case_id)
    .fetch_all(&app.database)
    .await?;
    let mut looks: BTreeMap<String, Vec<HelperLook>> = BTreeMap::new();
    for (helper_id, at) in rows {
        looks
            .entry(helper_id)
            .or_default()
            .push(HelperLook { at: Timestamp(at) });
    }
    Ok(looks)
}
