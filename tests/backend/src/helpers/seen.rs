//! What a helper sees of a case: what the person chose, and never anything private to the person.

use contract::{Case, CaseOwner, HelperPart, Milestone};

use crate::app::App;
use crate::database::from_json;
use crate::fault_injection;
use crate::refusal::Refusal;
use crate::visitor::Visitor;

/// The case as this helper may see it. Counts as a look by the helper, not by the person.
pub async fn case(app: &App, visitor: &Visitor) -> Result<Case, Refusal> {
    let (reference, body): (String, String) =
        sqlx::query_as("SELECT reference, body FROM cases WHERE id = ?")
            .bind(&visitor.case_id)
            .fetch_one(&app.database)
            .await?;
    fault_injection::apply_fixed(app, fault_injection::ON_CASE, &reference).await?;
    let milestones: Vec<String> =
        sqlx::query_scalar("SELECT body FROM milestones WHERE case_id = ? ORDER BY position")
            .bind(&visitor.case_id)
            .fetch_all(&app.database)
            .await?;
    let mut case: Case = from_json(&body)?;
    let milestones = milestones.iter().map(|body| from_json(body));
    case.milestones = milestones.collect::<Result<_, _>>()?;
    case.today = app.clock().today();
    visitor.note_look(&app.database, app.clock().now()).await?;
    Ok(seen(case, &visitor.shows))
}

/// Reduces a case with its true milestones to what a helper may see. It takes every field apart, so
/// that no helper sees a new field until somebody has decided here that they may.
#[expect(clippy::too_many_lines, reason = "each field of the case has its line")]
fn seen(case: Case, shows: &[HelperPart]) -> Case {
    let Case {
        id,
        reference,
        about,
        reported_at,
        stage,
        closed,
        enhanced_rights: _,
        bereaved,
        crime_on: _,
        may_claim_compensation: _,
        may_ask_for_sentence_review: _,
        may_join_victim_contact: _,
        owner,
        last_checked_at: _,
        last_contact_at: _,
        next_update_by: _,
        expected_next,
        to_do: _,
        suspects,
        property,
        unread_messages: _,
        helpers: _,
        milestones,
        today,
    } = case;
    let may_see = |part: HelperPart| shows.contains(&part);
    // The end of the case and what follows may be the very news the person has yet to hear.
    let news_waits = milestones.iter().any(|one| one.tell_in_person);
    let mut property = property;
    property.iter_mut().for_each(|thing| thing.note = None);
    Case {
        id,
        reference: if may_see(HelperPart::Reference) {
            reference
        } else {
            String::new()
        },
        about,
        reported_at,
        stage,
        closed: closed && !news_waits,
        enhanced_rights: false,
        // What it is about says so already: it only chooses the words.
        bereaved,
        crime_on: None,
        may_claim_compensation: false,
        may_ask_for_sentence_review: false,
        may_join_victim_contact: false,
        owner: CaseOwner {
            kind: owner.kind,
            team: owner.team,
            person: None,
            phone: None,
            hours: None,
        },
        last_checked_at: None,
        last_contact_at: None,
        next_update_by: None,
        expected_next: expected_next.filter(|_| !news_waits),
        to_do: Vec::new(),
        suspects,
        property: if may_see(HelperPart::Property) {
            property
        } else {
            Vec::new()
        },
        unread_messages: 0,
        helpers: None,
        milestones: if may_see(HelperPart::History) {
            history(milestones)
        } else {
            Vec::new()
        },
        today,
    }
}

/// What has happened, without news to be told in person. Renumbers the ids, because a gap would
/// give such news away. Drops the notes and the rules, because staff
/// write them to the person: a rule can say where she lives.
fn history(milestones: Vec<Milestone>) -> Vec<Milestone> {
    let open = milestones.into_iter().filter(|one| !one.tell_in_person);
    let counted = (1_u32..).zip(open);
    counted
        .map(|(nth, one)| Milestone {
            id: format!("h{nth}").into(),
            told_at: None,
            note: None,
            note_language: None,
            rules: Vec::new(),
            is_new: false,
            ..one
        })
        .collect()
}
