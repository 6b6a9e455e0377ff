//! One case: where it is now, what comes next, what to do; then all that happened.

mod ask_for_call;
mod deadlines;
mod for_helper;
mod glossary_text;
mod missing;
mod news;
mod now_and_next;
mod one_page;
mod owner;
mod property;
mod refresh;
mod seen_by;
mod suspects;
mod to_do;
mod updates;

pub use ask_for_call::ask_for_call;
pub use deadlines::text as deadline_text;
pub use for_helper::helper_case_screen;
pub use one_page::one_page_screen;

use casework::{Story, story};
use contract::{Case, CaseId};
use futures::future::join;
use leptos::prelude::*;

use crate::api::ApiError;
use crate::components::{
    callback_list, go_to, load, milestone_list, stages, words, words_explained,
};
use crate::language::{Key, keys, plural, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{HelpersScreen, Navigator, SignedInScreen, SupportScreen, use_navigator};
use crate::ui::{AnyView, IntoAny};
use crate::{rights, session, ui};

/// One case. A case in memory is shown at once; "Check for news" fetches it again.
pub fn case_screen(id: CaseId) -> AnyView {
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

/// Fetches the case and the rights. Without the rights, the case is shown without time limits.
async fn fetch(id: CaseId) -> Result<Case, ApiError> {
    let handle = session::handle()?;
    let (_, case) = join(rights::load(), handle.case(&id)).await;
    case
}

fn screen(id: CaseId, navigator: Navigator, memory: Memory) -> AnyView {
    // Works out the story once per change of the case. Equal stories are not compared: that would cost
    // more bytes than drawing one again.
    let told = Memo::new_with_compare(
        move |_| memory.case.with(|case| case.as_ref().map(tell)),
        |_, _| true,
    );
    // The refresh button stays outside of the parts that are drawn again: it would lose its focus.
    let part = |draw: fn(&Case, &Story, Navigator) -> AnyView| {
        move || {
            told.with(|story| {
                memory.case.with(|case| {
                    let both = case.as_ref().zip(story.as_ref());
                    both.map(|(case, story)| draw(case, story, navigator))
                })
            })
        }
    };
    (
        part(first),
        callback_list(id.clone()),
        part(updates::updates),
        refresh::refresh(id, memory),
        part(rest),
    )
        .into_any()
}

fn tell(case: &Case) -> Story {
    story(case, &rights::on_hand(), case.today)
}

/// What fits on the first screen of a small phone.
fn first(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    (
        now_and_next::about(case),
        seen_by::seen_by(case, navigator),
        news::news(story),
        now_and_next::now_and_next(story),
        to_do::to_do(story),
        deadlines::at_top(story),
        ui::button_link(say(keys::CASE_CALLBACK), false, ask_for_call(navigator)),
        messages(case, navigator),
        ui::paragraph_of(ui::nav_link(
            say(keys::CASE_SUPPORT),
            go_to(navigator, SupportScreen::Support),
        )),
        missing::missing(case, story, navigator),
    )
        .into_any()
}

/// A link to the messages, with the number of new ones.
fn messages(case: &Case, navigator: Navigator) -> AnyView {
    let name = match case.unread_messages {
        0 => say(keys::CASE_MESSAGES),
        new => plural(Key::of("case.messages.new."), i64::from(new)),
    };
    let go = go_to(navigator, SignedInScreen::Messages(case.id.clone()));
    ui::paragraph_of(ui::nav_link(name, go))
}

fn rest(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    let history = if story.entries.is_empty() {
        words(keys::CASE_HISTORY_EMPTY)
    } else {
        milestone_list(&story.entries, navigator)
    };
    (
        ui::heading(say(keys::CASE_STEPS_TITLE)),
        stages(&story.steps),
        suspects::suspects(&story.suspects),
        ui::heading(say(keys::CASE_HISTORY_TITLE)),
        history,
        deadlines::others(case, story, navigator),
        property::property(&case.property),
        owner::owner(&story.owner, &case.reference),
        ui::paragraph_of(ui::nav_link(
            say(keys::PREFERENCES_TITLE),
            go_to(navigator, SignedInScreen::Preferences(case.id.clone())),
        )),
        ui::paragraph_of(ui::nav_link(
            say(keys::HELPERS_OPEN),
            go_to(navigator, HelpersScreen::List(case.id.clone())),
        )),
        words_explained(&glossary_text::glossary_text(story, &case.property)),
        ui::paragraph_of(ui::nav_link(
            say(keys::ONE_PAGE_OPEN),
            go_to(navigator, SignedInScreen::OnePage(case.id.clone())),
        )),
    )
        .into_any()
}
