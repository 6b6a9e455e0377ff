//! What the person does: gives a code, sees who has one and when they looked, revokes it.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::StatusCode;
use contract::limits::{HELPER_DAYS_MAX, HELPER_DAYS_MIN, HELPER_LABEL_CHARS_MAX};
use contract::{
    FieldProblem, Helper, HelperCreated, HelperList, HelperLook, HelperPart, HelperRequest,
    Timestamp,
};

use crate::app::App;
use crate::database::{from_json, json};
use crate::extract::{Json, LastId};
use crate::limits::Counted;
use crate::own_case::OwnCase;
use crate::refusal::{Refusal, field};
use crate::{check, secret};

const DAY_SECS: i64 = 24 * 3600;
const ID_LENGTH: usize = 16;
/// 80 bits.
const CODE_LENGTH: usize = 16;

/// `GET /cases/{case_id}/helpers`: the helpers whose code still works.
pub async fn list(State(app): State<App>, own: OwnCase) -> Result<Json<HelperList>, Refusal> {
    let now = app.clock().now().0;
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(
        "SELECT id, label, expires_at, shows FROM helpers WHERE case_id = ? AND expires_at > ?
         ORDER BY created_at DESC, rowid DESC",
    )
    .bind(&own.id)
    .bind(now)
    .fetch_all(&app.database)
    .await?;
    let mut looks = looks(&app, &own.id).await?;
    let helpers = rows.into_iter().map(|(id, label, expires_at, shows)| {
        Ok(Helper {
            looks: looks.remove(&id).unwrap_or_default(),
            id: id.into(),
            label,
            expires_at: Timestamp(expires_at),
            shows: from_json(&shows)?,
        })
    });
    Ok(Json(HelperList {
        helpers: helpers.collect::<Result<_, sqlx::Error>>()?,
    }))
}

/// `POST /cases/{case_id}/helpers`. Only this answer ever contains the code.
pub async fn create(
    State(app): State<App>,
    own: OwnCase,
    Json(wanted): Json<HelperRequest>,
) -> Result<(StatusCode, Json<HelperCreated>), Refusal> {
    check::all(faults_of(&wanted))?;
    let (id, code) = (
        secret::readable::<ID_LENGTH>()?,
        secret::readable::<CODE_LENGTH>()?,
    );
    let now = app.clock().now();
    let expires_at = now.plus_secs(i64::from(wanted.days) * DAY_SECS);
    let mut transaction = app.database.begin_with("BEGIN IMMEDIATE").await?;
    Counted::helpers(&own.person_id)
        .one_more(&mut transaction, now, app.limits().helpers_per_hour)
        .await?;
    sqlx::query(
        "INSERT INTO helpers (id, case_id, label, shows, code_hash, created_at, expires_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(&id)
    .bind(&own.id)
    .bind(&wanted.label)
    .bind(json(&wanted.shows)?)
    .bind(secret::hash(&code))
    .bind(now.0)
    .bind(expires_at.0)
    .execute(&mut *transaction)
    .await?;
    transaction.commit().await?;
    let helper = Helper {
        id: id.into(),
        label: wanted.label,
        expires_at,
        shows: wanted.shows,
        looks: Vec::new(),
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
    let revoked = sqlx::query("DELETE FROM helpers WHERE case_id = ? AND id = ?")
        .bind(&own.id)
        .bind(&id)
        .execute(&app.database)
        .await?;
    if revoked.rows_affected() == 0 {
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
