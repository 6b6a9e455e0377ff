//! One case: where it is now, what comes next, what to do; then all that happened.

mod owner;
mod refresh;
mod standing;
mod suspects;
mod to_do;
mod updates;

use callback::QuestionId;
use casework::{Story, story};
use contract::Case;
use leptos::prelude::*;

use crate::api::ApiError;
use crate::components::{callback_list, go_to, load, milestone_list, stages, words};
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, Screen, use_navigator};
use crate::ui::{ToView, View};
use crate::{session, ui};

/// One case. A case on hand is shown at once; "Check for news" asks the backend again.
pub fn case_screen(id: String) -> View {
    let (navigator, memory) = (use_navigator(), use_memory());
    let on_hand = memory
        .case
        .with_untracked(|case| case.as_ref().is_some_and(|case| case.id == id));
    if on_hand {
        return screen(id, navigator, memory);
    }
    let wanted = id.clone();
    load(
        move || fetch(wanted.clone()),
        move |case| {
            memory.case.set(Some(case));
            screen(id.clone(), navigator, memory)
        },
    )
}

async fn fetch(id: String) -> Result<Case, ApiError> {
    session::handle()?.case(&id).await
}

/// What asks for a call about the case on hand.
pub fn ask_for_call(navigator: Navigator) -> Callback<()> {
    go_to(navigator, Screen::CallbackQuestion(QuestionId::Way))
}

fn screen(id: String, navigator: Navigator, memory: Memory) -> View {
    // The button that checks for news is not drawn again with the news: it would lose its focus.
    let part = |draw: fn(&Case, &Story, Navigator) -> View| {
        ui::live(move || {
            memory.case.with(|case| match case {
                Some(case) => draw(case, &story(case, case.today), navigator),
                None => ui::nothing(),
            })
        })
    };
    vec![
        part(first),
        callback_list(id.clone()),
        part(updates::updates),
        refresh::refresh(id, memory),
        part(rest),
    ]
    .view()
}

/// What fits on the first screenful of a small phone, and the ways on.
fn first(case: &Case, story: &Story, navigator: Navigator) -> View {
    vec![
        standing::about(case),
        standing::standing(story),
        to_do::to_do(story),
        ui::button_link(say(keys::CASE_CALLBACK), false, ask_for_call(navigator)),
        ui::paragraph_of(ui::nav_link(
            say(keys::CASE_SUPPORT),
            go_to(navigator, Screen::Support),
        )),
    ]
    .view()
}

fn rest(case: &Case, story: &Story, navigator: Navigator) -> View {
    let history = if story.entries.is_empty() {
        words(keys::CASE_HISTORY_EMPTY)
    } else {
        milestone_list(&story.entries, navigator)
    };
    vec![
        ui::heading(say(keys::CASE_STEPS_TITLE)),
        stages(&story.steps),
        suspects::suspects(&story.suspects),
        ui::heading(say(keys::CASE_HISTORY_TITLE)),
        history,
        owner::owner(&story.owner, &case.reference),
    ]
    .view()
}
