//! The cases of the signed-in person.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use contract::{Case, CaseList, CaseSummary, Milestone, MilestoneKind, paths};

use crate::app::App;
use crate::database::from_json;
use crate::extract::Json;
use crate::faults;
use crate::own_case::OwnCase;
use crate::refusal::Refusal;
use crate::session::SignedIn;

/// What the API says of news that is told in person.
const NEWS: &str = "news";

/// The calls.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::CASES, get(list))
        .route("/cases/{case_id}", get(show))
}

/// `GET /cases`
async fn list(State(app): State<App>, person: SignedIn) -> Result<Json<CaseList>, Refusal> {
    let bodies: Vec<String> = sqlx::query_scalar(
        "SELECT body FROM cases WHERE person_id = ? AND code_enabled
         ORDER BY reported_at DESC, id",
    )
    .bind(&person.person_id)
    .fetch_all(&app.database)
    .await?;
    let cases = bodies.iter().map(|body| from_json(body).map(summary));
    Ok(Json(CaseList {
        cases: cases.collect::<Result<_, _>>()?,
    }))
}

/// `GET /cases/{case_id}`
async fn show(State(app): State<App>, own: OwnCase) -> Result<Json<Case>, Refusal> {
    faults::stand(&app, faults::ON_CASE, &own.reference).await?;
    let mut case: Case = from_json(&own.body)?;
    let milestones: Vec<String> =
        sqlx::query_scalar("SELECT body FROM milestones WHERE case_id = ? ORDER BY position")
            .bind(&own.id)
            .fetch_all(&app.database)
            .await?;
    case.milestones = milestones
        .iter()
        .map(|body| from_json(body).map(told))
        .collect::<Result<_, _>>()?;
    case.today = app.clock().today();
    Ok(Json(case))
}

fn summary(case: Case) -> CaseSummary {
    CaseSummary {
        id: case.id,
        reference: case.reference,
        about: case.about,
        reported_at: case.reported_at,
        stage: case.stage,
        closed: case.closed,
    }
}

/// A milestone as the person may see it: of news that a person will tell them, only that there is
/// some.
fn told(milestone: Milestone) -> Milestone {
    if !milestone.tell_in_person {
        return milestone;
    }
    Milestone {
        id: milestone.id,
        kind: MilestoneKind::from(NEWS),
        happened_at: milestone.happened_at,
        tell_in_person: true,
        title: None,
        told_at: None,
        due_at: None,
        suspect: None,
        place: None,
        note: None,
    }
}
