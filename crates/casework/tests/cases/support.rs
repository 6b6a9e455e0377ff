//! Small fictional cases to tell.

use contract::{Case, CaseOwner, Date, Milestone, MilestoneKind, OwnerKind, Stage, Suspect};

/// The day on which every test case is told.
pub fn today() -> Date {
    Date::parse("2026-11-24").unwrap()
}

/// A day as many days from today.
pub fn day(offset: i64) -> Date {
    today().plus_days(offset)
}

/// A case at a stage, with these milestones, on the days given as offsets from today.
pub fn case(stage: Stage, milestones: &[(i64, MilestoneKind)]) -> Case {
    let milestones = milestones.iter().enumerate();
    Case {
        id: "c-1".to_owned(),
        reference: "WM/00001/26".to_owned(),
        about: "Theft of a bicycle".to_owned(),
        reported_at: day(-400),
        stage,
        closed: false,
        enhanced_rights: false,
        bereaved: false,
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

/// A milestone whose id is its place in the backend's list.
pub fn milestone(at: usize, on: i64, kind: MilestoneKind) -> Milestone {
    Milestone {
        id: format!("m{at}"),
        kind,
        title: None,
        happened_at: day(on),
        told_at: None,
        due_at: None,
        suspect: None,
        place: None,
        note: None,
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
