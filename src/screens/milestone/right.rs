//! The person's right to be told of a milestone: by when, whether they were, and what they can do.

use casework::{Entry, Told};
use contract::CaseId;
use leptos::prelude::*;

use crate::components::{ask_why, go_to, told_in_time};
use crate::language::{Key, keys, plural, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{Navigator, SignedInScreen};
use crate::ui::{self, AnyView, IntoAny};

/// The right to be told of this milestone. None if the Code sets no time limit, and for a bereaved family that was told
/// in time: what was right is not worth their attention.
pub fn right(entry: &Entry, case_id: &CaseId, navigator: Navigator) -> Option<AnyView> {
    let told = entry.told.as_ref()?;
    if told.was_in_time() {
        if is_bereaved() {
            return None;
        }
        if !told.is_done {
            return Some(ui::paragraph(say(keys::RIGHT_WAS_IN_TIME)));
        }
    }
    let late = told
        .is_late()
        .then(|| ways_on(entry, told, case_id, navigator));
    let parts = (
        ui::heading(say(keys::RIGHT_TITLE)),
        ui::paragraph(told_in_time(told)),
        ui::paragraph(promise(told)),
        late,
        ui::paragraph_of(ui::nav_link(
            say(keys::RIGHTS_OPEN),
            go_to(navigator, SignedInScreen::Rights),
        )),
    );
    Some(parts.into_any())
}

fn is_bereaved() -> bool {
    use_memory()
        .case
        .with_untracked(|case| case.as_ref().is_some_and(|case| case.bereaved))
}

/// The rule of the Code, and what a working day is.
fn promise(told: &Told) -> String {
    let days = |count: u32| plural(Key::of("right.days."), i64::from(count));
    let key = if told.is_done {
        keys::RIGHT_PROMISE_DONE
    } else if told.court_working_days == 0 {
        Key::of("right.who.").join(told.who.as_str())
    } else {
        keys::RIGHT_PROMISE_COURT
    };
    let promise = say_with(
        key,
        &[
            ("code", &told.edition),
            ("days", &days(told.working_days)),
            ("court", &days(told.court_working_days)),
        ],
    );
    [promise, say(keys::RIGHT_WORKING_DAYS)].join(" ")
}

/// A link to a prepared message that asks why, and how to complain.
fn ways_on(entry: &Entry, told: &Told, case_id: &CaseId, navigator: Navigator) -> AnyView {
    (
        ask_why(entry, told, case_id, navigator),
        ui::paragraph_of(ui::nav_link(
            say(keys::COMPLAIN_TITLE),
            go_to(navigator, SignedInScreen::Complain(case_id.clone())),
        )),
    )
        .into_any()
}
