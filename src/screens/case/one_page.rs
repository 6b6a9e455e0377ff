//! The whole case on one page, for printing. Neither its title nor its first lines say what it is about.

use casework::{Deadline, Entry, Story, story};
use contract::{Case, CaseId};
use leptos::prelude::*;

use super::{deadlines, now_and_next, owner, property, to_do};
use crate::components::{
    deadline_text, due_day, due_name, milestone_name, one_line, print_offer, words,
};
use crate::language::{date, keys, say, say_with};
use crate::memory::use_memory;
use crate::rights;
use crate::ui::html::{li, ol, strong};
use crate::ui::{self, AnyView, IntoAny};

/// The case in memory on one page.
pub fn one_page_screen(id: &CaseId) -> AnyView {
    let case = use_memory().case.get_untracked();
    let case = case.filter(|case| case.id == *id);
    case.map_or_else(|| words(keys::MILESTONE_GONE), |case| page(&case))
}

fn page(case: &Case) -> AnyView {
    let story = story(case, &rights::on_hand(), case.today);
    let day = date::past(case.today);
    (
        print_offer(),
        ui::paragraph(say_with(keys::ONE_PAGE_PRINTED, &[("date", &day)])),
        case.bereaved.then(|| owner(case, &story)),
        now_and_next::now_and_next(&story),
        now_and_next::rules_now(&story),
        to_do::to_do(&story, None),
        to_ask_for(&story),
        history(&story),
        property::property(&case.property),
        (!case.bereaved).then(|| owner(case, &story)),
        ui::paragraph(say_with(
            keys::CASE_REFERENCE,
            &[("reference", &case.reference)],
        )),
    )
        .into_any()
}

/// Who has the case. A bereaved family reads it first.
fn owner(case: &Case, story: &Story) -> AnyView {
    ui::group("wm-case__owner", owner::owner(&story.owner, case.bereaved))
}

/// What the person can still ask for. The case screen says how.
fn to_ask_for(story: &Story) -> Option<AnyView> {
    if story.deadlines.is_empty() {
        return None;
    }
    let line = |one: &Deadline| {
        let title = strong().child(deadline_text(&one.id, ".title"));
        let when = deadlines::when(one).unwrap_or_default();
        (title, [" ", &when].concat()).into_any()
    };
    let lines = story.deadlines.iter().map(line).collect();
    Some((ui::heading(say(keys::DEADLINE_HEADING)), ui::list(lines)).into_any())
}

/// The milestones, each in a line or two.
pub fn history(story: &Story) -> AnyView {
    let lines: Vec<_> = story.entries.iter().map(line).collect();
    (
        ui::heading(say(keys::CASE_HISTORY_TITLE)),
        ol().class("govuk-list wm-lines").child(lines),
    )
        .into_any()
}

/// One milestone in a line or two: its name, when it happened, and the day that it announces.
fn line(entry: &Entry) -> AnyView {
    let when = entry.happened_at.map(date::past);
    let due = entry.due.map(|due| {
        let name = due_name(&entry.what);
        [&name, ": ", &due_day(due)].concat()
    });
    let name = strong().child(milestone_name(&entry.what));
    let about = one_line([when, entry.suspect.clone(), entry.place.clone(), due]);
    li().child(name).child(" ").child(&about).into_any()
}
