//! A person's cases, when there are several.

use contract::{CaseList, CaseSummary};
use leptos::prelude::*;

use crate::components::{load, stage_name, theirs, words};
use crate::language::{date, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{Navigator, SignedInScreen, use_navigator};
use crate::ui::html::{h2, li, ul};
use crate::ui::{self, AnyView, IntoAny, Tone};
use crate::{browser, session};

/// A person's cases.
pub fn cases_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    if let Some(list) = memory.cases.get_untracked() {
        return cases(&list, navigator);
    }
    load(
        || async { session::handle()?.cases().await },
        move |list| {
            // Not while this is drawn: the screen goes.
            if let [only] = list.cases.as_slice() {
                let case = SignedInScreen::Case(only.id.clone());
                browser::spawn(async move { navigator.replace(case) });
            } else {
                let mut cases = list.cases.iter();
                if let Some(left) = cases.find(|case| navigator.way_back(&case.id).is_some()) {
                    let case = SignedInScreen::Case(left.id.clone());
                    browser::spawn(async move { navigator.go(case) });
                }
            }
            let view = cases(&list, navigator);
            memory.cases.set(Some(list));
            view
        },
    )
}

fn cases(list: &CaseList, navigator: Navigator) -> AnyView {
    if list.cases.is_empty() {
        return words(keys::CASES_EMPTY);
    }
    let items: Vec<_> = list
        .cases
        .iter()
        .map(|case| item(case, navigator))
        .collect();
    let list = ul().class("wm-cases").child(items);
    (words(keys::CASES_INTRO), list).into_any()
}

fn item(case: &CaseSummary, navigator: Navigator) -> AnyView {
    let screen = SignedInScreen::Case(case.id.clone());
    let open = Callback::new(move |()| navigator.go(screen.clone()));
    let reported = say_with(
        keys::CASES_REPORTED,
        &[("date", &date::past(case.reported_at))],
    );
    let reference = say_with(keys::CASE_REFERENCE, &[("reference", &case.reference)]);
    let stands = if case.closed {
        ui::tag(say(keys::CASES_CLOSED), Tone::Later)
    } else {
        ui::tag(stage_name(&case.stage), Tone::Now)
    };
    let name = ui::nav_link(case.about.clone(), open);
    li().class("wm-cases__item")
        .child(theirs(h2().class("govuk-heading-s")).child(name))
        .child(ui::paragraph(reported))
        .child(ui::paragraph(reference))
        .child(stands)
        .into_any()
}
