//! What the person can still ask for, and until when.

use casework::rights::Late;
use casework::{Deadline, Story, ToDo};
use leptos::prelude::*;

use crate::components::{
    call, days_left_in_words, deadline_office, deadline_text, prepared_message, words,
};
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::memory::use_memory;
use crate::navigation::use_navigator;
use crate::ui::html::strong;
use crate::ui::{self, AnyView, IntoAny};

/// Up to this many days, the days left are counted. Beyond that, the date is enough.
const COUNTED_DAYS_MAX: i64 = 60;

/// What staff ask for as well, where it stands with the name and the day of a right.
#[derive(Default)]
pub struct Used {
    /// Its name, if it leads to the screen for the answer.
    pub name: Option<AnyView>,
    /// What the person has answered.
    pub answer: Option<AnyView>,
    /// What staff say of it, and how it is done.
    pub said: Option<AnyView>,
}

/// What has to be known at once, such as a review of a decision to stop. In short: what else is said is in the fold.
pub fn at_top(story: &Story, used: impl Fn(&ToDo) -> Used) -> Vec<AnyView> {
    let wanted = story.deadlines.iter().filter(|one| one.at_top);
    wanted
        .map(|one| {
            let mut asked = story.to_do.iter();
            let asked = asked.find(|asked| Some(&asked.kind) == one.to_do.as_ref());
            let used = asked.map(&used).unwrap_or_default();
            let fold = (used.said, longer(one)).into_any();
            (
                heading(one, used.name),
                used.answer,
                prompt(one),
                more(one, fold),
            )
                .into_any()
        })
        .collect()
}

/// One thing to ask for.
pub fn item(one: &Deadline) -> AnyView {
    (
        heading(one, None),
        longer(one),
        prompt(one),
        more(one, ().into_any()),
    )
        .into_any()
}

/// What it is, about whom, and until when.
fn heading(one: &Deadline, name: Option<AnyView>) -> AnyView {
    let name = name.unwrap_or_else(|| deadline_text(&one.id, ".title").into_any());
    let line = |text: Option<String>| text.map(ui::paragraph);
    (
        strong().child(name),
        line(one.suspect.clone()),
        line(when(one)),
    )
        .into_any()
}

fn longer(one: &Deadline) -> Option<AnyView> {
    one.may_be_longer
        .then(|| words(keys::DEADLINE_MAY_BE_LONGER))
}

/// The day by which it goes fastest.
fn prompt(one: &Deadline) -> Option<AnyView> {
    let by = one.prompt_by?;
    let text = say_with(keys::DEADLINE_PROMPT, &[("date", &date::ahead(by))]);
    Some(ui::paragraph(text))
}

/// What it is and how to ask, in a fold after what else belongs there.
fn more(one: &Deadline, first: AnyView) -> AnyView {
    let answer = one.answer_working_days.map(|count| {
        let days = plural(Key::of("right.days."), i64::from(count));
        ui::paragraph(say_with(keys::DEADLINE_ANSWER, &[("days", &days)]))
    });
    let parts = (
        first,
        ui::paragraph(deadline_text(&one.id, ".how")),
        if one.ask.is_empty() {
            people(&deadline_text(&one.id, ".title"))
        } else {
            deadline_office(&one.ask)
        },
        answer,
        ui::paragraph_of(ui::outside_link(say(keys::DEADLINE_PAGE), one.url.clone())),
    );
    ui::details(say(keys::DEADLINE_MORE), parts.into_any())
}

/// How to ask the people who have the case: their number, and a prepared message.
fn people(what: &str) -> AnyView {
    let memory = use_memory();
    let reached = memory.case.with_untracked(|case| {
        let case = case.as_ref();
        case.map(|case| (case.id.clone(), case.owner.phone.clone()))
    });
    let ways = reached.map(|(id, phone)| {
        let text = say_with(keys::DEADLINE_WRITE_TEXT, &[("what", what)]);
        let write = prepared_message(memory, use_navigator(), id, text);
        (
            phone.as_deref().map(call).map(ui::paragraph_of),
            ui::paragraph_of(ui::nav_link(say(keys::DEADLINE_WRITE), write)),
        )
    });
    (words(keys::DEADLINE_US), ways).into_any()
}

/// Until when, in words.
pub fn when(one: &Deadline) -> Option<String> {
    if one.is_long_past {
        return Some(say(keys::DEADLINE_LONG_PAST));
    }
    let (by, days_left) = one.by.zip(one.days_left)?;
    if days_left < 0 {
        let day = date::past(by);
        let key = match one.late {
            Late::Considered => keys::DEADLINE_PASSED,
            Late::Allowed => keys::DEADLINE_PASSED_ALLOWED,
            Late::Absolute => keys::DEADLINE_PASSED_ABSOLUTE,
        };
        return Some(say_with(key, &[("date", &day)]));
    }
    let until = say_with(keys::DEADLINE_UNTIL, &[("date", &date::ahead(by))]);
    if days_left > COUNTED_DAYS_MAX {
        return Some(until);
    }
    Some([until, days_left_in_words(days_left)].join(" "))
}
