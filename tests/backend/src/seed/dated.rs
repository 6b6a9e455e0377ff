//! Turns day offsets of the seed files into dates.

use contract::{Case, Date, Expected, Milestone, Timestamp, ToDo};

use super::file::{CaseFile, Days, SeedMilestone};

/// The time of day, in seconds, for timestamps that a file gives as a day: 10:00 UTC.
const TIME_OF_DAY_SECS: i64 = 10 * 3600;

/// The timestamp that a file means by a day.
pub fn moment(today: Date, days: Days) -> Timestamp {
    Timestamp::midnight(today.plus_days(days)).plus_secs(TIME_OF_DAY_SECS)
}

/// The case in a file, without its milestones, which are stored separately.
pub fn case(file: &CaseFile, today: Date) -> Case {
    let seed = &file.case;
    let on = |days: Days| today.plus_days(days);
    Case {
        id: seed.id.as_str().into(),
        reference: file.reference.clone(),
        about: seed.about.clone(),
        reported_at: on(seed.reported_at),
        stage: seed.stage.clone(),
        closed: seed.closed,
        enhanced_rights: seed.enhanced_rights,
        bereaved: seed.bereaved,
        crime_on: seed.crime_on.map(on),
        may_claim_compensation: seed.may_claim_compensation,
        may_ask_for_sentence_review: seed.may_ask_for_sentence_review,
        may_join_victim_contact: seed.may_join_victim_contact,
        owner: seed.owner.clone(),
        last_checked_at: seed.last_checked_at.map(|days| moment(today, days)),
        last_contact_at: seed.last_contact_at.map(|days| moment(today, days)),
        next_update_by: seed.next_update_by.map(on),
        expected_next: seed.expected_next.as_ref().map(|next| Expected {
            kind: next.kind.clone(),
            on: next.on.map(on),
        }),
        to_do: seed
            .to_do
            .iter()
            .map(|to_do| ToDo {
                kind: to_do.kind.clone(),
                by: to_do.by.map(on),
                note: to_do.note.clone(),
            })
            .collect(),
        suspects: seed.suspects.clone(),
        property: seed.property.clone(),
        // Counted for each request.
        unread_messages: 0,
        helpers: None,
        milestones: Vec::new(),
        today,
    }
}

/// When a milestone counts as added: the day the person was told, else the day it happened.
pub fn added_at(seed: &SeedMilestone, today: Date) -> Timestamp {
    Timestamp::midnight(today.plus_days(seed.told_at.unwrap_or(seed.happened_at)))
}

/// A milestone in a file, with its true kind.
pub fn milestone(seed: &SeedMilestone, today: Date) -> Milestone {
    let on = |days: Days| today.plus_days(days);
    Milestone {
        id: seed.id.as_str().into(),
        kind: seed.hidden.as_ref().unwrap_or(&seed.kind).clone(),
        outcome: seed.outcome.clone(),
        title: seed.title.clone(),
        happened_at: on(seed.happened_at),
        told_at: seed.told_at.map(on),
        due_at: seed.due_at.map(on),
        suspect: seed.suspect.clone(),
        place: seed.place.clone(),
        note: seed.note.clone(),
        note_language: seed.note_language.clone(),
        rules: seed.rules.clone(),
        // Decided for each request.
        is_new: false,
        tell_in_person: seed.tell_in_person,
    }
}
