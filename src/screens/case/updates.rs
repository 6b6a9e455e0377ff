//! How recent the news is. A long silence or a late update is admitted.

use casework::{Promise, Story};
use contract::{Case, CaseId, Date, Timestamp};

use crate::components::{prepared_message, words};
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::memory::use_memory;
use crate::navigation::Navigator;
use crate::ui::{self, AnyView, IntoAny};

/// A long silence, a late update, or that it is fair to ask now. None if nothing of the kind.
pub fn silence(case: &Case, story: &Story, navigator: Navigator) -> Option<AnyView> {
    let updates = story.updates;
    let quiet = updates.days_since_news.filter(|_| updates.is_quiet);
    let late = promised(story).filter(|next| next.days_left < 0);
    let may_ask = asks_from(story).is_some_and(|from| from <= case.today);
    let is_silent = quiet.is_some() || late.is_some() || may_ask;
    is_silent.then(|| {
        let parts = (
            quiet.map(quiet_for),
            late.map(|next| late_update(next, &case.id, navigator)),
            may_ask.then(|| words(keys::CASE_ASK_NOW)),
        );
        ui::group("wm-case__updates", parts)
    })
}

/// When the next update comes, and when somebody last looked or wrote.
pub fn updates(case: &Case, story: &Story) -> AnyView {
    let updates = story.updates;
    let next = promised(story).filter(|next| next.days_left >= 0);
    let ask_from = asks_from(story).filter(|from| *from > case.today);
    let last = |key, at: Option<Timestamp>| at.map(|at| dated(key, date::day_of(at)));
    (
        next.map(|next| dated(keys::CASE_UPDATE_BY, date::ahead(next.by))),
        ask_from.map(|from| dated(keys::CASE_ASK_FROM, date::ahead(from))),
        last(keys::CASE_CHECKED, updates.last_checked_at),
        last(keys::CASE_CONTACT, updates.last_contact_at),
    )
        .into_any()
}

fn promised(story: &Story) -> Option<Promise> {
    story.updates.next.filter(|_| !story.is_closed)
}

/// A late update already has a link to ask why.
fn asks_from(story: &Story) -> Option<Date> {
    let is_late = promised(story).is_some_and(|next| next.days_left < 0);
    story.updates.ask_from.filter(|_| !is_late)
}

fn quiet_for(days: i64) -> AnyView {
    let lines = (
        ui::paragraph(plural(Key::of("case.quiet."), days)),
        words(keys::CASE_QUIET_WHY),
    );
    ui::inset(lines.into_any())
}

fn late_update(next: Promise, id: &CaseId, navigator: Navigator) -> AnyView {
    let text = say_with(keys::CASE_ASK_WHY_TEXT, &[("by", &date::past(next.by))]);
    let ask = prepared_message(use_memory(), navigator, id.clone(), text);
    let ask = ui::nav_link(say(keys::CASE_ASK_WHY), ask);
    (
        dated(keys::CASE_UPDATE_LATE, date::past(next.by)),
        ui::paragraph_of(ask),
    )
        .into_any()
}

fn dated(key: Key, day: String) -> AnyView {
    ui::paragraph(say_with(key, &[("date", &day)]))
}
