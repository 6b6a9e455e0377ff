//! What only the person can do, and how. Usually there is nothing, and it says so.

use casework::{Answering, Deadline, Story, ToDo};
use contract::{CaseId, ToDoKind};

use super::deadlines::{self, Used};
use crate::components::{call, go_to, to_do_answer, to_do_key, to_do_when, words};
use crate::language::{keys, say, say_with};
use crate::navigation::{Heading, Navigator, WritingScreen};
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// Where an answer is given: not on paper.
pub type Here<'a> = Option<(&'a CaseId, Navigator)>;

/// What the person is asked to do; then what they can do, if they like, and have to know at once.
pub fn to_do(story: &Story, here: Here) -> AnyView {
    let phone = story.owner.phone.as_deref();
    let shown = story.to_do.iter().filter(|one| !is_told_below(one, story));
    let (can, asked): (Vec<_>, Vec<_>) = shown.partition(|one| is_only_possible(&one.kind));
    let items = |list: Vec<&ToDo>| -> Vec<AnyView> {
        let items = list.into_iter().map(|one| item(one, phone, here));
        items.collect()
    };
    let can: Vec<_> = items(can)
        .into_iter()
        .chain(deadlines::at_top(story, |one| used(one, here)))
        .collect();
    let asked = items(asked);
    let group = |heading, content: AnyView| {
        ui::group("wm-case__to-do", (ui::heading(say(heading)), content))
    };
    (
        // A heading above that would only take room.
        (!is_any(story)).then(|| words(keys::TODO_NOTHING)),
        (!asked.is_empty()).then(|| group(keys::TODO_ASKED, ui::list(asked))),
        (!can.is_empty()).then(|| group(keys::TODO_TITLE, ui::list(can))),
    )
        .into_any()
}

/// Whether there is anything to do, or to ask for at once.
pub fn is_any(story: &Story) -> bool {
    !story.to_do.is_empty() || story.deadlines.iter().any(|one| one.at_top)
}

/// What nobody waits for.
const fn is_only_possible(kind: &ToDoKind) -> bool {
    matches!(
        kind,
        ToDoKind::AskForReview | ToDoKind::PersonalStatement | ToDoKind::ReplyToVcs
    )
}

/// A review that staff name as well stands there already, with its day.
fn is_told_below(one: &ToDo, story: &Story) -> bool {
    let same = |deadline: &Deadline| {
        let is_its_day = one.by.is_none() || one.by == deadline.by;
        deadline.at_top && is_its_day && deadline.to_do.as_ref() == Some(&one.kind)
    };
    story.deadlines.iter().any(same)
}

/// What staff say of a right that stands there with its own day, and how it is used.
fn used(one: &ToDo, here: Here) -> Used {
    let answer = one.answered.as_ref().map(to_do_answer).map(ui::paragraph);
    let note = one.note.clone().filter(|_| answer.is_none());
    Used {
        name: is_here(one).then(|| name(one, here)),
        answer,
        said: Some((note.map(ui::paragraph), how(one, None)).into_any()),
    }
}

fn item(one: &ToDo, phone: Option<&str>, here: Here) -> AnyView {
    (
        strong().child(name(one, here)),
        to_do_when(one).map(ui::paragraph),
        note_and_answer(one),
        how(one, phone),
    )
        .into_any()
}

/// The note, or what the person has answered.
fn note_and_answer(one: &ToDo) -> Option<AnyView> {
    let answer = one.answered.as_ref().map(to_do_answer);
    answer.or_else(|| one.note.clone()).map(ui::paragraph)
}

fn is_here(one: &ToDo) -> bool {
    one.answering.as_ref().is_some_and(Answering::is_sent)
}

/// The name. It leads to the screen for the answer.
fn name(one: &ToDo, here: Here) -> AnyView {
    let key = to_do_key(&one.kind);
    match (here, &one.id) {
        (Some((case_id, navigator)), Some(id)) if is_here(one) => {
            let screen = WritingScreen::ToDo {
                case_id: case_id.clone(),
                id: id.clone(),
                heading: Heading::Key(key),
            };
            ui::nav_link(say(key), go_to(navigator, screen))
        }
        _ => say(key).into_any(),
    }
}

/// How to do what is not answered on this site.
fn how(one: &ToDo, phone: Option<&str>) -> Option<AnyView> {
    let open = |hours: &Option<String>| {
        let hours = hours.as_ref();
        hours.map(|hours| say_with(keys::CASE_HOURS, &[("hours", hours)]))
    };
    Some(match &one.answering {
        Some(Answering::Link { url, name }) => {
            let name = name.as_ref().map_or_else(
                || say(keys::DEADLINE_PAGE),
                |name| say_with(keys::TODO_LINK, &[("name", name)]),
            );
            ui::paragraph_of(ui::outside_link(name, url.clone()))
        }
        Some(Answering::Number { number, hours }) => {
            ui::paragraph_of((call(number), " ", open(hours)).into_any())
        }
        Some(Answering::Place { address, hours }) => (
            ui::paragraph(address.clone()),
            open(hours).map(ui::paragraph),
        )
            .into_any(),
        // The line about its day says it already.
        Some(Answering::AskUs) if one.days_left.is_none_or(|left| left >= 0) => {
            words(keys::TODO_ASK)
        }
        None if one.kind == ToDoKind::Ring => ui::paragraph_of(call(phone?)),
        _ => return None,
    })
}
