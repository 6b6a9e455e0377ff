//! Examples of what happened in a case: its steps, what staff wrote of them, and what was late.

use casework::{Entry, Told, ToldState, Who, story};
use contract::Case;
use serde_json::json;

use super::example::{Example, example};
use crate::components;
use crate::language::{keys, say};
use crate::navigation::use_navigator;
use crate::rights;
use crate::ui::{AnyView, IntoAny};

pub(super) fn examples() -> Vec<Example> {
    vec![
        example(
            "milestone_list, with older ones, a new one and a day to come",
            || components::milestone_list(&entries(), use_navigator()),
        ),
        example("note, in another language", || of_bail(components::note)),
        example("short_note", || of_bail(components::short_note)),
        example("rules", || of_bail(components::rules)),
        example("rule_broken", || {
            components::rule_broken(&"c1".into(), Some("020 7946 0101"), use_navigator())
        }),
        example("stages_by_name", || components::stages_by_name(&steps())),
        example("stages_in_small", || components::stages_in_small(&steps())),
        example("ask_why", || {
            let entries = entries();
            let entry = entries.iter().find(|entry| entry.happened_at.is_some());
            let told = entry.and_then(told_late);
            let ask =
                |(entry, told)| components::ask_why(entry, &told, &"c1".into(), use_navigator());
            entry.zip(told).map(ask).into_any()
        }),
    ]
}

/// A case with a step of each look.
fn case() -> Option<Case> {
    let words = say(keys::START_WHAT);
    let case = json!({
        "id": "c1", "reference": "WM/00001/26", "about": words, "reported_at": "2026-09-01",
        "stage": "court", "today": "2026-11-24", "crime_on": "2026-09-01",
        "owner": {"kind": "police", "team": words},
        "milestones": [
            {"id": "m1", "kind": "reported", "happened_at": "2026-09-01", "told_at": "2026-09-01"},
            {"id": "m2", "kind": "bail", "happened_at": "2026-09-02", "told_at": "2026-10-30",
             "note": words, "note_language": "cy", "rules": [words, words]},
            {"id": "m3", "kind": "charged", "happened_at": "2026-10-01", "told_at": "2026-10-30"},
            {"id": "m4", "kind": "trial_fixed", "happened_at": "2026-11-02", "due_at": "2027-02-01",
             "is_new": true, "told_at": "2026-11-02"},
        ],
    });
    serde_json::from_value(case).ok()
}

fn entries() -> Vec<Entry> {
    let case = case();
    let story = case.map(|case| story(&case, &rights::on_hand(), case.today));
    story.map(|story| story.entries).unwrap_or_default()
}

fn steps() -> Vec<casework::Step> {
    let case = case();
    let story = case.map(|case| story(&case, &rights::on_hand(), case.today));
    story.map(|story| story.steps).unwrap_or_default()
}

/// Nobody has recorded telling the person of it.
fn told_late(entry: &Entry) -> Option<Told> {
    Some(Told {
        by: entry.happened_at?,
        state: ToldState::Late,
        who: Who::Police,
        working_days: 5,
        court_working_days: 0,
        right: 6,
        edition: say(keys::RIGHTS_TITLE),
        is_done: false,
    })
}

/// Draws the step with rules and a note.
fn of_bail(draw: fn(&Entry) -> Option<AnyView>) -> AnyView {
    let entries = entries();
    let bail = entries.iter().find(|entry| !entry.rules.is_empty());
    bail.and_then(draw).into_any()
}
