//! The cases of the signed-in person, or the one case that a helper may see.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use contract::{Case, CaseList, CaseSummary, Milestone, MilestoneKind, Timestamp, paths};

use crate::app::App;
use crate::database::from_json;
use crate::extract::{Json, LastId};
use crate::own_case::OwnCase;
use crate::reader::Reader;
use crate::refusal::Refusal;
use crate::session::SignedIn;
use crate::{fault_injection, helpers, looks, messages, to_dos};

/// The kind that the API gives to news to be told in person.
const NEWS: &str = "news";

/// The endpoints.
pub fn router() -> Router<App> {
    Router::new()
        .route(paths::CASES, get(list))
        .route("/cases/{case_id}", get(show))
}

/// `GET /cases`
async fn list(State(app): State<App>, reader: Reader) -> Result<Json<CaseList>, Refusal> {
    let cases = match reader {
        Reader::Person(person) => own(&app, &person).await?,
        Reader::Helper(visitor) => vec![summary(helpers::case(&app, &visitor).await?)],
    };
    Ok(Json(CaseList { cases }))
}

/// A person's cases, latest first.
async fn own(app: &App, person: &SignedIn) -> Result<Vec<CaseSummary>, Refusal> {
    let bodies: Vec<String> = sqlx::query_scalar(
        "SELECT body FROM cases WHERE person_id = ? AND code_enabled
         ORDER BY reported_at DESC, id",
    )
    .bind(&person.person_id)
    .fetch_all(&app.database)
    .await?;
    let cases = bodies.iter().map(|body| from_json(body).map(summary));
    Ok(cases.collect::<Result<_, _>>()?)
}

/// `GET /cases/{case_id}`
async fn show(
    State(app): State<App>,
    reader: Reader,
    LastId(wanted): LastId,
) -> Result<Json<Case>, Refusal> {
    Ok(Json(match reader {
        Reader::Person(person) => whole(&app, &OwnCase::find(&app, person, &wanted).await?).await?,
        Reader::Helper(visitor) if visitor.case_id == wanted => {
            helpers::case(&app, &visitor).await?
        }
        Reader::Helper(_) => return Err(Refusal::NotFound),
    }))
}

/// The whole case, for the person themselves. Counts as a look at the case.
async fn whole(app: &App, own: &OwnCase) -> Result<Case, Refusal> {
    fault_injection::apply_fixed(app, fault_injection::ON_CASE, &own.reference).await?;
    let mut case: Case = from_json(&own.body)?;
    let last_look = looks::look(&app.database, own, app.clock().now()).await?;
    let milestones: Vec<(String, i64)> =
        sqlx::query_as("SELECT body, added_at FROM milestones WHERE case_id = ? ORDER BY position")
            .bind(&own.id)
            .fetch_all(&app.database)
            .await?;
    case.milestones = milestones
        .iter()
        .map(|(body, added_at)| {
            // Within one second the order is unknown: showing it as new twice beats never.
            let is_new = last_look.is_some_and(|look| Timestamp(*added_at) >= look);
            from_json(body).map(|milestone| visible(milestone, is_new))
        })
        .collect::<Result<_, _>>()?;
    case.to_do = to_dos::of_case(&app.database, &own.id).await?;
    case.unread_messages = messages::unread(&app.database, &own.id).await?;
    case.helpers = helpers::count(app, &own.id).await?;
    case.today = app.clock().today();
    Ok(case)
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

/// A milestone as the person may see it. News to be told in person only shows that it exists, and
/// looks the same whether new or old.
fn visible(milestone: Milestone, is_new: bool) -> Milestone {
    if !milestone.tell_in_person {
        return Milestone {
            is_new,
            ..milestone
        };
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
        outcome: None,
        place: None,
        note: None,
        note_language: None,
        rules: Vec::new(),
        is_new: false,
    }
}
