//! One case: where it is now, what comes next, what to do; then all that happened.

mod ask_for_call;
mod call;
mod coming_up;
mod complain;
mod deadlines;
mod for_helper;
mod glossary_text;
mod late;
mod missing;
mod news;
mod now_and_next;
mod one_page;
mod owed;
mod owner;
mod property;
mod refresh;
mod rows;
mod seen_by;
mod suspects;
mod to_do;
mod updates;

pub use ask_for_call::ask_for_call;
pub use complain::complain_screen;
pub use for_helper::helper_case_screen;
pub use one_page::one_page_screen;
pub use owed::owed_screen;

use casework::{Story, story};
use contract::{Case, CaseId};
use futures::future::join;
use leptos::prelude::*;

use crate::api::ApiError;
use crate::components::{
    go_to, load, milestone_list, rule_broken, stages_by_name, stages_in_small, words,
    words_explained,
};
use crate::language::{Key, keys, plural, say, say_with, speak_to_bereaved};
use crate::memory::{Memory, use_memory};
use crate::navigation::{
    HelpersScreen, Navigator, Screen, SignedInScreen, SupportScreen, WritingScreen, use_navigator,
};
use crate::ui::{AnyView, Icon, IntoAny};
use crate::{browser, rights, session, ui};

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
            keep(case, memory);
            // They were those of another case, or of a session that has ended.
            memory.rows.set(Vec::new());
            let way = navigator.way_back(&id);
            navigator.forget_way();
            if let Some(way) = way {
                // Not while this is drawn: the screen goes.
                browser::spawn(async move { navigator.restart(way) });
                return ().into_any();
            }
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

/// Remembers a case, and chooses the words for it.
fn keep(case: Case, memory: Memory) {
    speak_to_bereaved(case.bereaved);
    memory.case.set(Some(case));
}

fn screen(id: CaseId, navigator: Navigator, memory: Memory) -> AnyView {
    // Works out the story once per change of the case. Equal stories are not compared: that would cost
    // more bytes than drawing one again.
    let told = Memo::new_with_compare(
        move |_| memory.case.with(|case| case.as_ref().map(tell)),
        |_, _| true,
    );
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
    // A bereaved family first reads who is there for them.
    let is_bereaved = memory
        .case
        .with_untracked(|case| case.as_ref().is_some_and(|case| case.bereaved));
    let owner = (part(owner_card), call::call(id.clone(), navigator));
    let owner = Some(ui::group("wm-case__owner", owner));
    let (first_owner, owner) = if is_bereaved {
        (owner, None)
    } else {
        (None, owner)
    };
    // The refresh button stays outside of the parts that are drawn again: it would lose its focus.
    let news = (part(dates_of_news), refresh::refresh(id, memory)).into_any();
    let news = rows::row("news", say(keys::CASE_UPDATES_TITLE), news, memory);
    // On wide screens the person and the course stand beside the rest.
    let columns = (
        ui::group("wm-case__about", part(about)),
        first_owner,
        ui::group("wm-case__now", part(first)),
        ui::group("wm-case__course", part(course)),
        ui::group("wm-case__tasks", part(tasks)),
        owner,
        ui::group("wm-case__then", part(then)),
        ui::group("wm-case__rows", (part(history_and_owed), news, part(rest))),
    );
    ui::group("wm-case", columns)
}

fn tell(case: &Case) -> Story {
    story(case, &rights::on_hand(), case.today)
}

/// Which case it is, and a word to a family that has lost somebody.
fn about(case: &Case, _: &Story, _: Navigator) -> AnyView {
    let sorrow = case.bereaved.then(|| words(keys::CASE_BEREAVED));
    (now_and_next::about(case), sorrow).into_any()
}

/// What fits on the first screen of a small phone.
fn first(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    (
        seen_by::seen_by(case, navigator),
        news::news(story),
        now_and_next::now_and_next(story),
    )
        .into_any()
}

/// What the person is asked to do, and can do.
fn tasks(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    to_do::to_do(story, Some((&case.id, navigator)))
}

/// What comes up by itself after that.
fn then(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    let rules = now_and_next::rules_now(story).map(|rules| {
        let phone = story.owner.phone.as_deref();
        (rules, rule_broken(&case.id, phone, navigator))
    });
    (
        rules,
        late::late(case, story, navigator),
        updates::silence(case, story, navigator),
        coming_up::coming_up(case, story),
    )
        .into_any()
}

/// Who has the case, with ways to ring and to write.
fn owner_card(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    (
        owner::owner(&story.owner, case.bereaved),
        messages(case, navigator),
    )
        .into_any()
}

/// A link to the messages, with the number of new ones.
fn messages(case: &Case, navigator: Navigator) -> AnyView {
    let name = match case.unread_messages {
        0 => say(keys::MESSAGES_TITLE),
        new => plural(Key::of("case.messages.new."), i64::from(new)),
    };
    let go = go_to(navigator, WritingScreen::Messages(case.id.clone()));
    ui::icon_line(Icon::Message, ui::nav_link(name, go))
}

/// The course of the case in small. On a phone, where much to do follows, the number to ring stands here already.
fn course(case: &Case, story: &Story, _: Navigator) -> AnyView {
    let short = (!case.bereaved && to_do::is_any(story)).then(|| owner::in_short(&story.owner));
    (stages_in_small(&story.steps), short).into_any()
}

fn dates_of_news(case: &Case, story: &Story, _: Navigator) -> AnyView {
    updates::updates(case, story)
}

/// The rows with what happened, what is owed, and the belongings.
fn history_and_owed(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    let memory = use_memory();
    let history = if story.entries.is_empty() {
        words(keys::CASE_HISTORY_EMPTY)
    } else {
        (
            stages_by_name(&story.steps),
            milestone_list(&story.entries, navigator),
        )
            .into_any()
    };
    let count = |key, count: usize| say_with(key, &[("n", &count.to_string())]);
    let happened = count(keys::CASE_ROW_HISTORY, story.entries.len());
    let owed = owed::summary(case, story, navigator);
    let things = property::property(&case.property).map(|things| {
        let name = count(keys::CASE_ROW_PROPERTY, case.property.len());
        rows::row("property", name, things, memory)
    });
    let suspects = suspects::suspects(&story.suspects).map(|suspects| {
        let name = count(keys::CASE_ROW_SUSPECTS, story.suspects.len());
        rows::row("suspects", name, suspects, memory)
    });
    (
        suspects,
        rows::row("history", happened, history, memory),
        rows::row("owed", say(keys::CASE_ROW_OWED), owed, memory),
        things,
    )
        .into_any()
}

/// What leads on from here.
fn rest(case: &Case, story: &Story, navigator: Navigator) -> AnyView {
    let id = || case.id.clone();
    let link = |name: Key, screen: Screen| ui::row_link(say(name), go_to(navigator, screen));
    // A bereaved family reads at once what is there for it, and can change the search there.
    let (name, support) = if case.bereaved {
        (keys::SERVICES_TITLE, SupportScreen::Services)
    } else {
        (keys::CASE_SUPPORT, SupportScreen::Support)
    };
    let first = vec![
        link(name, support.into()),
        link(keys::COMPLAIN_TITLE, SignedInScreen::Complain(id()).into()),
    ];
    let others = vec![
        link(
            keys::PREFERENCES_TITLE,
            SignedInScreen::Preferences(id()).into(),
        ),
        link(keys::HELPERS_TITLE, HelpersScreen::List(id()).into()),
        link(keys::ONE_PAGE_TITLE, SignedInScreen::OnePage(id()).into()),
    ];
    let more = (
        ui::row_links(others),
        owner::office(&story.owner).map(ui::paragraph),
        words_explained(&glossary_text::glossary_text(story, &case.property)),
    );
    (
        ui::row_links(first),
        rows::row(
            "more",
            say(keys::CASE_ROW_MORE),
            more.into_any(),
            use_memory(),
        ),
    )
        .into_any()
}
