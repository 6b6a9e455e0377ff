//! The days that lie ahead, the nearest first.

use casework::{DueState, Entry, Next, Story};
use contract::{Case, Date};

use crate::components::{due_name, one_line};
use crate::language::{Key, date, keys, plural, say};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, Icon, IntoAny};

/// How many are shown before the person asks for the rest.
const SHOWN_AT_ONCE: usize = 5;

/// The days that lie ahead. None if no day is known.
pub fn coming_up(case: &Case, story: &Story) -> Option<AnyView> {
    let mut days: Vec<(Date, &Entry)> = Vec::new();
    for entry in &story.entries {
        if let Some(due) = entry.due.filter(|due| due.state == DueState::Ahead) {
            let at = days.partition_point(|(on, _)| *on <= due.on);
            days.insert(at, (due.on, entry));
        }
    }
    // What comes next names it already.
    if let ([(on, _)], Next::Day { on: next, .. }) = (days.as_slice(), &story.next)
        && on == next
    {
        return None;
    }
    let mut lines: Vec<_> = together(days)
        .iter()
        .map(|(on, entries)| line(case, *on, entries))
        .collect();
    let later = lines.split_off(lines.len().min(SHOWN_AT_ONCE));
    (!lines.is_empty()).then(|| {
        let heading = ui::heading(say(keys::CASE_COMING_HEADING));
        let later = (!later.is_empty()).then(|| {
            let count = i64::try_from(later.len()).unwrap_or(i64::MAX);
            let name = plural(Key::of("case.coming.more."), count);
            ui::details(name, ui::icon_list(later))
        });
        (heading, ui::icon_list(lines), later).into_any()
    })
}

/// What happens on one day in one place, to one suspect, is one line.
fn together(days: Vec<(Date, &Entry)>) -> Vec<(Date, Vec<&Entry>)> {
    let mut all: Vec<(Date, Vec<&Entry>)> = Vec::new();
    for (on, entry) in days {
        let same =
            |other: &&Entry| (&other.place, &other.suspect) == (&entry.place, &entry.suspect);
        match all.last_mut() {
            Some((day, entries)) if *day == on && entries.iter().all(same) => entries.push(entry),
            _ => all.push((on, vec![entry])),
        }
    }
    all
}

/// "Trial, giving evidence: Monday 1 February 2027, in 63 days · Riverside Crown Court".
fn line(case: &Case, on: Date, entries: &[&Entry]) -> (Icon, AnyView) {
    let left = match case.today.days_until(on) {
        0 => say(keys::CASE_COMING_TODAY),
        left => plural(Key::of("case.coming.in."), left),
    };
    let when = [date::ahead(on), left].join(", ");
    let first = entries.first();
    let about = |part: fn(&Entry) -> &Option<String>| first.and_then(|entry| part(entry).clone());
    let about = one_line([
        Some(when),
        about(|entry| &entry.suspect),
        about(|entry| &entry.place),
    ]);
    let names: Vec<_> = entries.iter().map(|entry| due_name(&entry.what)).collect();
    let picture = if entries.iter().any(|entry| entry.what.is_in_court()) {
        Icon::Court
    } else {
        Icon::Day
    };
    let name = strong().child(names.join(", "));
    (picture, (name, [": ", &about].concat()).into_any())
}
