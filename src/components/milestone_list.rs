//! The milestones of a case, latest first. Older ones open on request.

use casework::{DueState, Entry};
use leptos::prelude::*;

use super::milestone_words::{
    due_day, due_name, milestone_heading, milestone_meaning, milestone_name, told_in_time,
};
use super::words::one_line;
use crate::language::{Key, date, keys, plural, say};
use crate::navigation::{Navigator, SignedInScreen};
use crate::ui::html::{h3, li, ol, p};
use crate::ui::{self, AnyView, IntoAny, Tone};

/// How many are shown before the person asks for the rest.
const SHOWN_AT_ONCE: usize = 3;

/// The milestones, latest first. Each leads to its own screen.
pub fn milestone_list(entries: &[Entry], navigator: Navigator) -> AnyView {
    let (latest, older) = entries.split_at(entries.len().min(SHOWN_AT_ONCE));
    let mut parts = vec![list(latest, navigator)];
    if !older.is_empty() {
        let count = i64::try_from(older.len()).unwrap_or(i64::MAX);
        let show = plural(Key::of("case.history.older."), count);
        parts.push(ui::details(show, list(older, navigator)));
    }
    parts.into_any()
}

fn list(entries: &[Entry], navigator: Navigator) -> AnyView {
    let items: Vec<_> = entries.iter().map(|entry| item(entry, navigator)).collect();
    ol().class("wm-timeline").child(items).into_any()
}

fn item(entry: &Entry, navigator: Navigator) -> AnyView {
    let title = milestone_name(&entry.what);
    let screen = SignedInScreen::Milestone(entry.id.clone(), milestone_heading(&entry.what));
    let open = Callback::new(move |()| navigator.go(screen.clone()));
    let about = one_line([entry.happened_at.map(date::past), entry.suspect.clone()]);
    let due = entry.due.filter(|due| due.state == DueState::Ahead);
    let due = due.map(|due| [&due_name(&entry.what), ": ", &due_day(due)].concat());
    let is_new = entry.is_new;
    let new = is_new.then(|| (" ", ui::tag(say(keys::CASE_NEW), Tone::Now)));
    let title = h3()
        .class("wm-timeline__title")
        .child(ui::nav_link(title, open))
        .child(new);
    // Only lateness is mentioned here. The milestone's own screen says everything.
    let told = entry.told.as_ref().filter(|told| !told.was_in_time());
    let told = told.map(told_in_time);
    li().class("wm-timeline__item")
        .child(title)
        .child(p().class("wm-timeline__date").child(&about))
        .child(ui::paragraph(milestone_meaning(&entry.what)))
        .child(due.map(ui::paragraph))
        .child(told.map(ui::paragraph))
        .into_any()
}
