//! Extracts a case of the signed-in person: every endpoint below `/cases/{case_id}` starts here.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;

use crate::app::App;
use crate::refusal::Refusal;
use crate::session::SignedIn;

/// A case of the signed-in person. Somebody else's case looks like one that does not exist.
#[derive(Debug)]
pub struct OwnCase {
    pub id: String,
    pub reference: String,
    pub person_id: String,
    /// The session's key in the database.
    pub session_hash: Vec<u8>,
    /// The contract's case as JSON, without milestones and what is to do, and with an outdated `today`.
    pub body: String,
}

impl FromRequestParts<App> for OwnCase {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let person = SignedIn::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app)
            .await
            .map_err(|_| Refusal::NotFound)?;
        let wanted = params
            .iter()
            .find(|(name, _)| *name == "case_id")
            .map(|(_, value)| value);
        Self::find(app, person, wanted.unwrap_or_default()).await
    }
}

impl OwnCase {
    /// The case with this id.
    pub async fn find(app: &App, person: SignedIn, wanted: &str) -> Result<Self, Refusal> {
        let found: Option<(String, String, String)> = sqlx::query_as(
            "SELECT id, reference, body FROM cases
             WHERE id = ? AND person_id = ? AND code_enabled",
        )
        .bind(wanted)
        .bind(&person.person_id)
        .fetch_optional(&app.database)
        .await?;
        let (id, reference, body) = found.ok_or(Refusal::NotFound)?;
        Ok(Self {
            id,
            reference,
            person_id: person.person_id,
            session_hash: person.session_hash,
            body,
        })
    }
}
