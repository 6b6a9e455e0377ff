//! One milestone of the case on hand: what it means and what usually follows.

mod right;
mod upcoming_day;

use casework::{Advice, Entry, What, entry};
use contract::{CaseId, FeedbackAbout, MilestoneId};
use leptos::prelude::*;

use super::case::ask_for_call;
use crate::components::{
    call, due_day, due_name, feedback_in_case, milestone_meaning, milestone_name, note,
    rule_broken, rules, usually_next, words, words_explained,
};
use crate::language::{Key, date, keys, say};
use crate::memory::use_memory;
use crate::navigation::{Navigator, use_navigator};
use crate::rights;
use crate::ui::{self, AnyView, IntoAny, Row};

/// One milestone of the case on hand.
pub fn milestone_screen(id: MilestoneId) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let (found, number) = memory.case.with_untracked(|case| {
        let case = case.as_ref();
        let found = case.and_then(|case| {
            let entry = entry(case, &rights::on_hand(), &id, case.today)?;
            Some((entry, case.id.clone()))
        });
        let number = case.and_then(|case| case.owner.phone.clone());
        let number = number.filter(|number| !number.trim().is_empty());
        (found, number)
    });
    (
        found.map_or_else(
            || words(keys::MILESTONE_GONE),
            |(entry, case_id)| milestone(&entry, (&case_id, number.as_deref()), navigator),
        ),
        ui::button_link(say(keys::CASE_CALLBACK), false, ask_for_call(navigator)),
        number.map(|number| ui::paragraph_of(call(&number))),
        feedback_in_case(FeedbackAbout::Milestone, id.into()),
    )
        .into_any()
}

fn milestone(
    entry: &Entry,
    (case_id, phone): (&CaseId, Option<&str>),
    navigator: Navigator,
) -> AnyView {
    if entry.what == What::ToldInPerson {
        return ui::paragraph(milestone_meaning(&entry.what));
    }
    let next = entry.advice.and_then(|advice| {
        let title = match advice {
            Advice::Usually => keys::MILESTONE_NEXT,
            Advice::GoodToKnow => keys::MILESTONE_GOOD_TO_KNOW,
        };
        usually_next(&entry.what).map(|next| titled(title, next))
    });
    (
        note(entry),
        rules(entry).map(|rules| (rules, rule_broken(case_id, phone, navigator))),
        ui::summary_list(rows(entry)),
        titled(keys::MILESTONE_MEANING, milestone_meaning(&entry.what)),
        next,
        right::right(entry, case_id, navigator),
        upcoming_day::upcoming_day(entry),
        words_explained(&glossary_text(entry)),
    )
        .into_any()
}

/// Everything the screen says as one text, to find the legal words to explain.
fn glossary_text(entry: &Entry) -> String {
    let what = &entry.what;
    let parts = [
        Some(milestone_name(what)),
        Some(milestone_meaning(what)),
        entry.advice.and_then(|_| usually_next(what)),
        entry.due.map(|_| due_name(what)),
        entry.told.as_ref().map(|told| told.edition.clone()),
        entry.note.clone(),
    ];
    let parts = parts.into_iter().flatten();
    parts
        .chain(entry.rules.iter().cloned())
        .collect::<Vec<_>>()
        .join("\n")
}

fn titled(title: Key, text: String) -> AnyView {
    (ui::heading(say(title)), ui::paragraph(text)).into_any()
}

fn rows(entry: &Entry) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = |name: String, value: Option<String>| {
        rows.extend(value.map(|value| Row::new(name, value)));
    };
    row(say(keys::MILESTONE_DATE), entry.happened_at.map(date::past));
    row(say(keys::MILESTONE_SUSPECT), entry.suspect.clone());
    row(due_name(&entry.what), entry.due.map(due_day));
    row(say(keys::MILESTONE_PLACE), entry.place.clone());
    row(say(keys::MILESTONE_TOLD), entry.told_at.map(date::past));
    rows
}
