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

/// What has to be known at once, such as a review of a decision to stop, with what staff say about it.
pub fn at_top(story: &Story, said: impl Fn(&ToDo) -> AnyView) -> Vec<AnyView> {
    let wanted = story.deadlines.iter().filter(|one| one.at_top);
    wanted
        .map(|one| {
            let mut asked = story.to_do.iter();
            let asked = asked.find(|asked| Some(&asked.kind) == one.to_do.as_ref());
            item(one, asked.map(&said))
        })
        .collect()
}

/// One thing to ask for. `said` is what staff say about it.
pub fn item(one: &Deadline, said: Option<AnyView>) -> AnyView {
    let line = |text: Option<String>| text.map(ui::paragraph);
    let answer = one.answer_working_days.map(|count| {
        let days = plural(Key::of("right.days."), i64::from(count));
        say_with(keys::DEADLINE_ANSWER, &[("days", &days)])
    });
    let prompt = one.prompt_by;
    let prompt = prompt.map(|by| say_with(keys::DEADLINE_PROMPT, &[("date", &date::ahead(by))]));
    (
        strong().child(deadline_text(&one.id, ".title")),
        line(one.suspect.clone()),
        line(when(one)),
        said,
        one.may_be_longer
            .then(|| words(keys::DEADLINE_MAY_BE_LONGER)),
        line(prompt),
        ui::details(
            say(keys::DEADLINE_MORE),
            (
                ui::paragraph(deadline_text(&one.id, ".how")),
                if one.ask.is_empty() {
                    people(&deadline_text(&one.id, ".title"))
                } else {
                    deadline_office(&one.ask)
                },
                line(answer),
                ui::paragraph_of(ui::outside_link(say(keys::DEADLINE_PAGE), one.url.clone())),
            )
                .into_any(),
        ),
    )
        .into_any()
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
