//! One milestone of the case on hand: what it means and what usually follows.

use casework::{Entry, What, entry};
use leptos::prelude::*;

use super::case::ask_for_call;
use crate::components::{call, due_day, due_name, milestone_meaning, usually_next, words};
use crate::language::{Key, date, keys, say};
use crate::memory::use_memory;
use crate::navigation::use_navigator;
use crate::ui::{self, Row};
use crate::ui::{ToView, View};

/// One milestone of the case on hand.
pub fn milestone_screen(id: String) -> View {
    let (navigator, memory) = (use_navigator(), use_memory());
    let (found, number) = memory.case.with_untracked(|case| {
        let case = case.as_ref();
        let found = case.and_then(|case| entry(case, &id, case.today));
        (found, case.and_then(|case| case.owner.phone.clone()))
    });
    vec![
        found.map_or_else(|| words(keys::MILESTONE_GONE), |entry| milestone(&entry)),
        ui::button_link(say(keys::CASE_CALLBACK), false, ask_for_call(navigator)),
        number.map_or_else(ui::nothing, |number| ui::paragraph_of(call(&number))),
    ]
    .view()
}

fn milestone(entry: &Entry) -> View {
    if entry.what == What::ToldInPerson {
        return ui::paragraph(milestone_meaning(&entry.what));
    }
    let next = usually_next(&entry.what);
    vec![
        ui::summary_list(rows(entry)),
        match &entry.note {
            Some(note) => ui::inset(titled(keys::MILESTONE_NOTE, note.clone())),
            None => ui::nothing(),
        },
        titled(keys::MILESTONE_MEANING, milestone_meaning(&entry.what)),
        next.map_or_else(ui::nothing, |next| titled(keys::MILESTONE_NEXT, next)),
    ]
    .view()
}

fn titled(title: Key, text: String) -> View {
    vec![ui::heading(say(title)), ui::paragraph(text)].view()
}

fn rows(entry: &Entry) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = |name: String, value: Option<String>| {
        rows.extend(value.map(|value| Row::new(name, value)));
    };
    row(say(keys::MILESTONE_DATE), entry.happened_at.map(date::long));
    row(say(keys::MILESTONE_SUSPECT), entry.suspect.clone());
    row(due_name(&entry.what), entry.due.map(due_day));
    row(say(keys::MILESTONE_PLACE), entry.place.clone());
    row(say(keys::MILESTONE_TOLD), entry.told_at.map(date::long));
    rows
}
