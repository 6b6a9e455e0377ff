//! Makes a list for a person: whom it is for, finding services, and what is on it.

use directory::{languages, note_fault};
use leptos::prelude::*;

use super::super::services::{fetch, language_name};
use super::making::{Making, NOTES, SEARCH};
use super::notes::in_words;
use super::{adding, choices, entries, open_link};
use crate::components::{Form, go_to, load, words};
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, SignpostingScreen, use_navigator};
use crate::ui::{self, AnyView, Bound, Fault, Field, IntoAny, Typed};

/// Makes a list, or changes the one that a link brought.
pub fn list_builder_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let form = Form::new();
    open_link(memory);
    let making = Making::new(memory);
    (
        words(keys::LIST_INTRO),
        words(keys::LIST_KEPT),
        load(
            move || fetch(memory),
            move |()| parts(making, form, navigator),
        ),
    )
        .into_any()
}

fn parts(making: Making, form: Form, navigator: Navigator) -> AnyView {
    let share = Callback::new(move |()| {
        let faults = faults(making);
        if faults.is_empty() {
            navigator.go(SignpostingScreen::ListShare);
        }
        form.show(faults);
    });
    (
        whom_for(making.memory),
        adding::search(making),
        ui::heading(say(keys::LIST_YOURS)),
        ui::status(move || making.news.get()),
        entries::entries(making),
        ui::button(say(keys::LIST_SHARE), share),
        ui::paragraph_of(ui::nav_link(
            say(keys::LINK_BUILDER_TITLE),
            go_to(navigator, SignpostingScreen::LinkBuilder),
        )),
    )
        .into_any()
}

/// Their language and where they kept with each change.
fn whom_for(memory: Memory) -> AnyView {
    let language = Bound::part_of(
        memory.signposts,
        |list| list.language.clone().unwrap_or_default(),
        |list, code| list.language = Some(code).filter(|code| !code.is_empty()),
    );
    let area = Bound::part_of(
        memory.signposts,
        |list| list.area.clone(),
        |list, area| list.area = area,
    );
    let hint = say(keys::LIST_LANGUAGE_HINT);
    (
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
    )
        .into_any()
}

/// What must be mended before the list can be shared.
fn faults(making: Making) -> Vec<Fault> {
    let list = making.memory.signposts.get_untracked();
    if list.signposts.is_empty() {
        return vec![Fault {
            field: SEARCH,
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
    NOTES
        .iter()
        .zip(&list.signposts)
        .filter_map(fault)
        .collect()
}
