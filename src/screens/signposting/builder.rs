//! Makes a list for a person: whom it is for, finding services, and what is on it.

use directory::{SignpostList, languages, note_fault};
use leptos::prelude::*;

use super::super::services::{fetch, language_name};
use super::notes::in_words;
use super::{adding, choices, entries, open_link};
use crate::components::{Form, go_to, load, words};
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, Screen, use_navigator};
use crate::ui::{self, Fault, Field, Typed};
use crate::ui::{ToView, View};

/// The list that is being made.
#[derive(Clone, Copy)]
pub struct Making {
    /// Where it is kept.
    pub memory: Memory,
    /// Tells that services came, went or changed places. Typing a note tells nothing: what is typed
    /// in would be drawn anew.
    pub order: Trigger,
    /// What has just happened, for a screen reader.
    pub news: RwSignal<String>,
}

impl Making {
    /// Changes the services of the list.
    pub fn change(self, change: impl FnOnce(&mut SignpostList)) {
        self.memory.signposts.update_untracked(change);
        self.order.notify();
    }

    /// How many services are on the list; follows it.
    pub fn count(self) -> usize {
        self.order.track();
        let list = self.memory.signposts;
        list.with_untracked(|list| list.signposts.len())
    }
}

/// Makes a list, or changes the one that a link brought.
pub fn list_builder_screen() -> View {
    let (navigator, memory) = (use_navigator(), use_memory());
    let form = Form::new();
    open_link(memory);
    let making = Making {
        memory,
        order: Trigger::new(),
        news: RwSignal::new(String::new()),
    };
    vec![
        words(keys::LIST_INTRO),
        words(keys::LIST_KEPT),
        load(
            move || fetch(memory),
            move |()| parts(making, form, navigator),
        ),
    ]
    .view()
}

fn parts(making: Making, form: Form, navigator: Navigator) -> View {
    let share = Callback::new(move |()| {
        let faults = faults(making);
        if faults.is_empty() {
            navigator.go(Screen::ListShare);
        }
        form.show(faults);
    });
    vec![
        whom_for(making.memory),
        adding::search(making),
        ui::heading(say(keys::LIST_YOURS)),
        ui::status(move || making.news.get()),
        entries::entries(making),
        ui::button(say(keys::LIST_SHARE), share),
        ui::paragraph_of(ui::nav_link(
            say(keys::LINK_BUILDER_TITLE),
            go_to(navigator, Screen::LinkBuilder),
        )),
    ]
    .view()
}

/// Their language and where they live, kept with each change.
fn whom_for(memory: Memory) -> View {
    let list = memory.signposts.get_untracked();
    let language = RwSignal::new(list.language.unwrap_or_default());
    let area = RwSignal::new(list.area);
    Effect::new(move |_| {
        let code = Some(language.get()).filter(|code| !code.is_empty());
        let area = area.get();
        memory.signposts.update_untracked(|list| {
            list.language = code;
            list.area = area;
        });
    });
    let hint = say(keys::LIST_LANGUAGE_HINT);
    vec![
        ui::select(
            Field::named("list-language", say(keys::LIST_LANGUAGE)).hint(hint),
            choices(languages(), language_name),
            language,
        ),
        ui::text_input(
            Field::named("list-area", say(keys::LIST_AREA)).hint(say(keys::LIST_AREA_HINT)),
            Typed::Words,
            area,
        ),
    ]
    .view()
}

/// What must be mended before the list can be shared.
fn faults(making: Making) -> Vec<Fault> {
    let list = making.memory.signposts.get_untracked();
    if list.signposts.is_empty() {
        return vec![Fault {
            field: adding::FIELD,
            message: say(keys::LIST_SHARE_EMPTY),
        }];
    }
    let fault = |(field, signpost): (&&'static str, &directory::Signpost)| {
        let fault = note_fault(&signpost.note)?;
        Some(Fault {
            field,
            message: in_words(fault),
        })
    };
    entries::NOTES
        .iter()
        .zip(&list.signposts)
        .filter_map(fault)
        .collect()
}
