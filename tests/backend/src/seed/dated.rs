//! Turns day offsets of the seed files into dates.

use contract::{Case, Date, Expected, Milestone, MilestoneKind, Timestamp, ToDo, ToDoAnswerWay};

use super::court_days::{happens_on_working_day, is_planned_for_working_day, working_day};
use super::file::{CaseFile, Days, SeedAnswerWay, SeedMilestone, SeedToDo};

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
        next_update_by: seed.next_update_by.map(|days| working(days, today)),
        expected_next: seed.expected_next.as_ref().map(|next| Expected {
            kind: next.kind.clone(),
            on: next.on.map(|days| ahead(&next.kind, days, today)),
        }),
        to_do: seed.to_do.iter().map(|one| to_do(one, today)).collect(),
        suspects: seed.suspects.clone(),
        property: seed.property.clone(),
        // Counted for each request.
        unread_messages: 0,
        helpers: None,
        milestones: Vec::new(),
        today,
    }
}

fn to_do(seed: &SeedToDo, today: Date) -> ToDo {
    ToDo {
        id: seed.id.as_deref().map(Into::into),
        kind: seed.kind.clone(),
        by: seed.by.map(|days| working(days, today)),
        note: seed.note.clone(),
        answer: seed.answer.as_ref().map(|way| answer_way(way, today)),
        answered: None,
    }
}

fn answer_way(seed: &SeedAnswerWay, today: Date) -> ToDoAnswerWay {
    let on = |days: Days| today.plus_days(days);
    ToDoAnswerWay {
        way: seed.way.clone(),
        question: seed.question.clone(),
        from: seed.from.map(on),
        to: seed.to.map(on),
        chars_max: seed.chars_max,
        url: seed.url.clone(),
        name: seed.name.clone(),
        number: seed.number.clone(),
        address: seed.address.clone(),
        hours: seed.hours.clone(),
    }
}

/// When a milestone counts as added: the day the person was told, else the day it happened.
pub fn added_at(milestone: &Milestone) -> Timestamp {
    Timestamp::midnight(milestone.told_at.unwrap_or(milestone.happened_at))
}

/// The milestones in a file, with their true kinds. They stay in order when days move.
pub fn milestones(file: &CaseFile, today: Date) -> Vec<Milestone> {
    let mut latest = Days::MIN;
    let dated = file.case.milestones.iter().map(|seed| {
        let kind = seed.hidden.as_ref().unwrap_or(&seed.kind);
        latest = if happens_on_working_day(seed, kind) {
            working_day(today, seed.happened_at, latest)
        } else {
            seed.happened_at.max(latest)
        };
        milestone(seed, kind, latest, today)
    });
    dated.collect()
}

fn milestone(
    seed: &SeedMilestone,
    kind: &MilestoneKind,
    happened_at: Days,
    today: Date,
) -> Milestone {
    let told_at = seed.told_at.map(|days| days.max(happened_at));
    Milestone {
        id: seed.id.as_str().into(),
        kind: kind.clone(),
        outcome: seed.outcome.clone(),
        title: seed.title.clone(),
        happened_at: today.plus_days(happened_at),
        told_at: told_at.map(|days| today.plus_days(days)),
        due_at: seed.due_at.map(|days| ahead(kind, days, today)),
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

/// A day that a milestone of this kind sets.
fn ahead(kind: &MilestoneKind, days: Days, today: Date) -> Date {
    if is_planned_for_working_day(kind) {
        working(days, today)
    } else {
        today.plus_days(days)
    }
}

fn working(days: Days, today: Date) -> Date {
    today.plus_days(working_day(today, days, Days::MIN))
}

#[cfg(test)]
mod tests {
    use casework::BankHolidays;
    use contract::{Date, MilestoneKind};

    use super::{case, milestones};
    use crate::seed::case_files;
    use crate::seed::court_days::{happens_on_working_day, is_planned_for_working_day};

    /// Two years of days, so that Christmas and Easter fall on different weekdays.
    fn days() -> impl Iterator<Item = Date> {
        let first = Date::parse("2026-01-01").unwrap();
        (0..731).map(move |days| first.plus_days(days))
    }

    #[test]
    fn courts_and_prisons_work_on_working_days_whatever_today_is() {
        let (files, holidays) = (case_files().unwrap(), BankHolidays::default());
        for today in days() {
            for file in &files {
                let expected = case(file, today).expected_next;
                let expected = expected.and_then(|next| Some((next.kind, next.on?)));
                let planned = milestones(file, today)
                    .into_iter()
                    .filter_map(|one| Some((one.kind, one.due_at?)));
                let planned = planned
                    .chain(expected)
                    .filter(|(kind, _)| is_planned_for_working_day(kind));
                let seeds = file.case.milestones.iter().zip(milestones(file, today));
                let happened = seeds
                    .filter(|(seed, one)| happens_on_working_day(seed, &one.kind))
                    .map(|(_, one)| (one.kind, one.happened_at));
                for (kind, on) in planned.chain(happened) {
                    assert!(
                        holidays.is_working_day(on),
                        "{}: {} on {on}, seen on {today}",
                        file.reference,
                        kind.as_str()
                    );
                }
            }
        }
    }

    #[test]
    fn updates_and_to_dos_are_due_on_working_days_whatever_today_is() {
        let (files, holidays) = (case_files().unwrap(), BankHolidays::default());
        for today in days() {
            for file in &files {
                let (dated, name) = (case(file, today), &file.reference);
                let to_do = dated.to_do.iter().map(|one| one.by);
                for on in to_do.chain([dated.next_update_by]).flatten() {
                    assert!(holidays.is_working_day(on), "{name}: {on}, seen on {today}");
                }
                // A promise that was broken stays broken, and one that was not stays whole.
                let is_late = dated.next_update_by.is_some_and(|by| by < today);
                let is_meant = file.case.next_update_by.is_some_and(|days| days < 0);
                assert_eq!(is_late, is_meant, "{name}, seen on {today}");
            }
        }
    }

    #[test]
    fn what_happened_stays_in_order_and_in_the_past() {
        let files = case_files().unwrap();
        for today in days() {
            for file in &files {
                let (dated, seeds) = (milestones(file, today), &file.case.milestones);
                let name = (&file.reference, today);
                let in_file = seeds.is_sorted_by_key(|one| one.happened_at);
                assert!(
                    in_file && dated.is_sorted_by_key(|one| one.happened_at),
                    "{name:?}"
                );
                for (one, seed) in dated.into_iter().zip(seeds) {
                    let meant = today.plus_days(seed.happened_at);
                    assert!(meant.days_until(one.happened_at).abs() <= 4, "{name:?}");
                    let told = one.told_at.unwrap_or(today);
                    assert!(
                        one.happened_at <= told && told <= today,
                        "{name:?}: {}",
                        one.id
                    );
                }
            }
        }
    }

    /// A review can usually be asked for within 28 days.
    #[test]
    fn a_sentence_stays_on_its_side_of_28_days() {
        let files = case_files().unwrap();
        for today in days() {
            for file in &files {
                let seeds = file.case.milestones.iter().zip(milestones(file, today));
                for (seed, one) in seeds.filter(|(seed, _)| seed.kind == MilestoneKind::Sentence) {
                    let ago = one.happened_at.days_until(today);
                    assert_eq!(
                        ago > 28,
                        seed.happened_at < -28,
                        "{} on {today}",
                        file.reference
                    );
                }
            }
        }
    }
}
