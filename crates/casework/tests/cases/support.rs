//! Small fictional cases for the tests.

use std::sync::OnceLock;

use casework::{Entry, Rights, Story};
use contract::{Case, CaseOwner, Date, Milestone, MilestoneKind, OwnerKind, Stage, Suspect};

/// The day on which the tests tell every case.
pub fn today() -> Date {
    Date::parse("2026-11-24").unwrap()
}

/// The day `offset` days from today.
pub fn day(offset: i64) -> Date {
    today().plus_days(offset)
}

/// A case at a stage with these milestones, each with its day as an offset from today.
pub fn case(stage: Stage, milestones: &[(i64, MilestoneKind)]) -> Case {
    let milestones = milestones.iter().enumerate();
    Case {
        id: "c-1".into(),
        reference: "WM/00001/26".to_owned(),
        about: "Theft of a bicycle".to_owned(),
        reported_at: day(-400),
        stage,
        closed: false,
        enhanced_rights: false,
        bereaved: false,
        crime_on: None,
        may_claim_compensation: false,
        may_ask_for_sentence_review: false,
        may_join_victim_contact: false,
        property: Vec::new(),
        unread_messages: 0,
        helpers: None,
        owner: CaseOwner {
            kind: OwnerKind::Police,
            team: "North Area Investigation Team".to_owned(),
            person: None,
            phone: None,
            hours: None,
        },
        last_checked_at: None,
        last_contact_at: None,
        next_update_by: None,
        expected_next: None,
        to_do: Vec::new(),
        suspects: Vec::new(),
        milestones: milestones
            .map(|(at, (on, kind))| milestone(at, *on, kind.clone()))
            .collect(),
        today: today(),
    }
}

/// A milestone whose id is its position in the backend's list.
pub fn milestone(at: usize, on: i64, kind: MilestoneKind) -> Milestone {
    Milestone {
        id: format!("m{at}").into(),
        kind,
        title: None,
        happened_at: day(on),
        told_at: None,
        due_at: None,
        suspect: None,
        outcome: None,
        place: None,
        note: None,
        note_language: None,
        rules: Vec::new(),
        is_new: false,
        tell_in_person: false,
    }
}

/// A suspect at a stage; the label is made from the id.
pub fn suspect(id: &str, stage: Stage) -> Suspect {
    Suspect {
        id: id.to_owned(),
        label: format!("Suspect {}", id.to_uppercase()),
        stage,
    }
}

/// The shipped rights.
pub fn rights() -> &'static Rights {
    static RIGHTS: OnceLock<Rights> = OnceLock::new();
    RIGHTS.get_or_init(|| Rights::read(RIGHTS_FILE).unwrap())
}

/// The text of the shipped rights file.
pub const RIGHTS_FILE: &str = include_str!("../../../../public/rights/england-and-wales.json");

/// One entry of a case's history, under the shipped rights.
pub fn entry(case: &Case, id: impl AsRef<str>, today: Date) -> Option<Entry> {
    casework::entry(case, rights(), &id.as_ref().into(), today)
}

/// A case's story, under the shipped rights.
pub fn story(case: &Case, today: Date) -> Story {
    casework::story(case, rights(), today)
}
