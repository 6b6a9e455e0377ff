//! A code that was just made. It is shown until the person moves on, and never again.

use contract::{CaseId, HelperCreated};
use leptos::prelude::*;

use super::wording;
use crate::components::{go_to, texts, words};
use crate::language::{Key, date, keys, say, say_with};
use crate::memory::use_memory;
use crate::navigation::{HelpersScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// How many letters form a group.
const GROUP: usize = 4;

/// The code to hand over, and how the helper uses it.
pub fn code_screen(case_id: CaseId) -> AnyView {
    let created = use_memory()
        .helping
        .with_untracked(|helping| helping.created.clone());
    let created = created.and_then(|created| created.of(&case_id));
    let content = match created {
        Some(created) => handed_over(&created),
        None => words(keys::HELPERS_CODE_GONE),
    };
    let list = go_to(use_navigator(), HelpersScreen::List(case_id));
    (
        content,
        ui::button_link(say(keys::HELPERS_TITLE), false, list),
    )
        .into_any()
}

fn handed_over(created: &HelperCreated) -> AnyView {
    let helper = &created.helper;
    let for_whom = say_with(keys::HELPERS_CODE_FOR, &[("label", &helper.label)]);
    let until = wording::moment(helper.expires_at, date::ahead);
    let steps = texts(Key::of("helpers.code.step."));
    (
        ui::panel(for_whom, &[in_groups(&created.code)]),
        words(keys::HELPERS_CODE_ONCE),
        ui::paragraph(say_with(keys::HELPERS_CODE_UNTIL, &[("until", &until)])),
        ui::heading(say(keys::HELPERS_CODE_HOW)),
        ui::numbered_list(steps.into_iter().map(IntoAny::into_any).collect()),
        ui::warning(say(keys::CALLBACK_WARNING), say(keys::HELPERS_SAFETY)),
    )
        .into_any()
}

/// A code that can be read aloud and copied by hand: "7KQ2 XWNB 4HTE M3PA".
fn in_groups(code: &str) -> String {
    let mut grouped = String::new();
    for (nth, letter) in code.chars().enumerate() {
        if nth > 0 && nth % GROUP == 0 {
            grouped.push(' ');
        }
        grouped.push(letter);
    }
    grouped
}
