//! The Victims' Code as the portal knows it: each time limit with its source.

use std::rc::Rc;

use casework::rights::{ClockRule, DeadlineRule, Edition, Pattern, Source};
use casework::{Event, Rights, What};

use crate::components::{
    article, complaint, deadline_office, deadline_text, load, milestone_name, words,
};
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::rights;
use crate::ui::html::{p, strong};
use crate::ui::{self, AnyView, IntoAny};

/// The Code has so many rights.
const RIGHTS: u8 = 12;

/// What a person is owed, and by when.
pub fn rights_screen() -> AnyView {
    (
        words(keys::RIGHTS_INTRO),
        ui::heading(say(keys::RIGHTS_ALL_TITLE)),
        twelve(),
        article(Key::of("rights.")),
        ui::heading(say(keys::COMPLAINT_HEADING)),
        complaint(),
        load(
            || async { Ok(rights::load().await?) },
            |rights: Rc<Rights>| all(&rights),
        ),
    )
        .into_any()
}

/// Every right of the Code in plain words, each in a fold.
fn twelve() -> AnyView {
    let rights = (1..=RIGHTS).map(|number| {
        let key = Key::of("rights.all.").join(&number.to_string());
        let title = [number.to_string(), say(key.join(".title"))].join(". ");
        ui::details(title, words(key.join(".text")))
    });
    rights.collect::<Vec<_>>().into_any()
}

/// Latest edition first. Earlier ones still apply to what happened before it.
fn all(rights: &Rights) -> AnyView {
    let editions = rights.editions.iter().rev().map(edition);
    editions.collect::<Vec<_>>().into_any()
}

fn edition(edition: &Edition) -> AnyView {
    let since = date::past(edition.in_force_from);
    let clocks = edition.clocks.iter().map(clock).collect();
    let deadlines = edition.deadlines.iter().map(deadline).collect();
    (
        ui::heading(edition.name.clone()),
        ui::paragraph(say_with(keys::RIGHTS_SINCE, &[("date", &since)])),
        source(&edition.source),
        ui::small_heading(say(keys::RIGHTS_TOLD)),
        ui::list(clocks),
        ui::small_heading(say(keys::RIGHTS_ASK)),
        ui::list(deadlines),
    )
        .into_any()
}

fn clock(rule: &ClockRule) -> AnyView {
    let names = rule.milestones.iter().map(name);
    let limit = if let Some(start) = rule.done_after.first() {
        let start = milestone_name(&What::Kind(start.kind.clone().into()));
        let within = days(rule.working_days);
        say_with(keys::RIGHTS_DONE, &[("days", &within), ("start", &start)])
    } else {
        within(rule.working_days, rule.court_working_days)
    };
    let enhanced = rule
        .enhanced_working_days
        .map(|count| ui::paragraph(say_with(keys::RIGHTS_ENHANCED, &[("days", &days(count))])));
    (
        strong().child(names.collect::<Vec<_>>().join("; ")),
        ui::paragraph(limit),
        enhanced,
        source(&rule.source),
    )
        .into_any()
}

fn days(count: u32) -> String {
    plural(Key::of("right.days."), i64::from(count))
}

/// Within how many working days the person is told, after those of the court.
pub fn within(working_days: u32, court_working_days: u32) -> String {
    let key = if court_working_days == 0 {
        keys::RIGHTS_WITHIN
    } else {
        keys::RIGHTS_WITHIN_COURT
    };
    let (own, court) = (days(working_days), days(court_working_days));
    say_with(key, &[("days", &own), ("court", &court)])
}

fn name(pattern: &Pattern) -> String {
    milestone_name(&What::Kind(Event {
        kind: pattern.kind.clone(),
        outcome: pattern.outcome.clone(),
    }))
}

fn deadline(rule: &DeadlineRule) -> AnyView {
    (
        strong().child(deadline_text(&rule.id, ".title")),
        ui::paragraph(deadline_text(&rule.id, ".how")),
        if rule.ask.is_empty() {
            words(keys::DEADLINE_US)
        } else {
            deadline_office(&rule.ask)
        },
        source(&rule.source),
    )
        .into_any()
}

/// The source and, if somebody compared the rule with its own text, when.
pub fn source(source: &Source) -> AnyView {
    let name = say_with(keys::RIGHTS_SOURCE, &[("source", &source.name)]);
    let checked = source.checked_on.map(date::past);
    let checked = checked.map(|date| say_with(keys::RIGHTS_CHECKED, &[("date", &date)]));
    p().class("govuk-body-s")
        .child(ui::outside_link(name, source.url.clone()))
        .child(checked.map(|checked| [" ", &checked].concat()))
        .into_any()
}
