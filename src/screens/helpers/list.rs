//! Who can see the case, what they see, until when, and when they looked.

use contract::{CaseId, Helper, HelperList};
use leptos::prelude::*;

use super::wording;
use crate::components::{go_to, load, words};
use crate::language::{Key, date, keys, plural, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{HelpersScreen, Navigator, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, IntoAny, Row};

/// The people who can see the case. A code made before is not shown again.
pub fn helpers_screen(case_id: CaseId) -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let ended = memory.helping.try_update_untracked(|helping| {
        helping.created = None;
        helping.ended.take()
    });
    let ended = ended.flatten().map(|label| {
        let text = say_with(keys::HELPERS_ENDED_TEXT, &[("label", &label)]);
        ui::notification(say(keys::HELPERS_ENDED), true, ui::paragraph(text))
    });
    let give = go_to(navigator, HelpersScreen::Give(case_id.clone()));
    let wanted = case_id.clone();
    let list = load(
        move || fetch(wanted.clone()),
        move |list: HelperList| {
            memory
                .helping
                .update_untracked(|helping| helping.giving.of(&case_id).note_seen(&list));
            helpers(&list, &case_id, navigator)
        },
    );
    (
        ended,
        words(keys::HELPERS_INTRO),
        words(keys::HELPERS_LIMITS),
        ui::button_link(say(keys::HELPERS_GIVE_TITLE), false, give),
        list,
    )
        .into_any()
}

/// The helpers of a case.
pub async fn fetch(case_id: CaseId) -> Result<HelperList, crate::api::ApiError> {
    session::handle()?.helpers(&case_id).await
}

fn helpers(list: &HelperList, case_id: &CaseId, navigator: Navigator) -> AnyView {
    let all = || list.helpers.iter();
    let open = all().filter(|helper| helper.ended_at.is_none());
    let open: Vec<_> = open
        .map(|helper| item(helper, case_id, navigator))
        .collect();
    let ended = all().filter(|helper| helper.ended_at.is_some());
    let ended: Vec<_> = ended.map(ended_item).collect();
    let open = if open.is_empty() {
        words(keys::HELPERS_NONE)
    } else {
        (ui::heading(say(keys::HELPERS_NOW)), open).into_any()
    };
    let ended = (!ended.is_empty()).then(|| (ui::heading(say(keys::HELPERS_BEFORE)), ended));
    (open, ended).into_any()
}

/// Somebody whose access has ended. When they looked stays to be seen.
fn ended_item(helper: &Helper) -> AnyView {
    let mut rows = rows(helper);
    if let (Some(until), Some(at)) = (rows.first_mut(), helper.ended_at) {
        *until = Row::new(say(keys::HELPERS_ENDED_AT), wording::moment(at, date::past));
    }
    (
        ui::small_heading(helper.label.clone()),
        ui::summary_list(rows),
        looks(helper),
    )
        .into_any()
}

fn item(helper: &Helper, case_id: &CaseId, navigator: Navigator) -> AnyView {
    let end = HelpersScreen::End(case_id.clone(), helper.id.clone());
    let name = say_with(keys::HELPERS_END, &[("label", &helper.label)]);
    (
        ui::small_heading(helper.label.clone()),
        ui::summary_list(rows(helper)),
        looks(helper),
        ui::paragraph_of(ui::nav_link(name, go_to(navigator, end))),
    )
        .into_any()
}

/// The expiry, what the helper sees, and their latest visit.
fn rows(helper: &Helper) -> Vec<Row> {
    let latest = helper.looks.first();
    let latest = latest.map_or_else(
        || say(keys::HELPERS_NO_LOOK),
        |look| wording::moment(look.at, date::past),
    );
    vec![
        Row::new(
            say(keys::HELPERS_UNTIL),
            wording::moment(helper.expires_at, date::ahead),
        ),
        Row {
            name: say(keys::HELPERS_SHOWS),
            value: wording::shown(&helper.shows),
            change: None,
        },
        Row::new(say(keys::HELPERS_LOOKED), latest),
    ]
}

/// All visits, on request. None if there are fewer than two.
fn looks(helper: &Helper) -> Option<AnyView> {
    if helper.looks.len() < 2 {
        return None;
    }
    let count = i64::try_from(helper.looks.len()).unwrap_or(i64::MAX);
    let moments = helper.looks.iter();
    let moments = moments.map(|look| wording::moment(look.at, date::past).into_any());
    Some(ui::details(
        plural(Key::of("helpers.looks."), count),
        ui::list(moments.collect()),
    ))
}
