//! How recent the news is. A long silence or a late update is admitted.

use casework::{Promise, Story};
use contract::{Case, Date, Timestamp};

use super::ask_for_call::ask_for_call;
use crate::components::words;
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::navigation::Navigator;
use crate::ui::{self, AnyView, IntoAny};

/// How recent the news is.
pub fn updates(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    let updates = story.updates;
    let quiet = updates.days_since_news.filter(|_| updates.is_quiet);
    let next = updates.next.filter(|_| !story.is_closed);
    // A late update already has a link to ask why.
    let is_late = next.is_some_and(|next| next.days_left < 0);
    let ask_from = updates.ask_from.filter(|_| !is_late);
    let last = |key, at: Option<Timestamp>| at.map(|at| dated(key, at.in_london().0));
    let parts = (
        ui::heading(say(keys::CASE_UPDATES_TITLE)),
        quiet.map(quiet_for),
        next.map(|next| promise(next, navigator)),
        ask_from.map(|from| {
            if from <= case.today {
                words(keys::CASE_ASK_NOW)
            } else {
                dated(keys::CASE_ASK_FROM, from)
            }
        }),
        last(keys::CASE_CHECKED, updates.last_checked_at),
        last(keys::CASE_CONTACT, updates.last_contact_at),
    );
    ui::group("wm-case__updates", parts)
}

fn quiet_for(days: i64) -> AnyView {
    let lines = (
        ui::paragraph(plural(Key::of("case.quiet."), days)),
        words(keys::CASE_QUIET_WHY),
    );
    ui::inset(lines.into_any())
}

fn promise(next: Promise, navigator: Navigator) -> AnyView {
    if next.days_left >= 0 {
        return dated(keys::CASE_UPDATE_BY, next.by);
    }
    let ask = ui::nav_link(say(keys::CASE_ASK_WHY), ask_for_call(navigator));
    (
        dated(keys::CASE_UPDATE_LATE, next.by),
        ui::paragraph_of(ask),
    )
        .into_any()
}

fn dated(key: Key, day: Date) -> AnyView {
    ui::paragraph(say_with(key, &[("date", &date::short(day))]))
}
