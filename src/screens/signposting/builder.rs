//! Makes a list for somebody: their language and area, the search, and the list itself.

use directory::languages;
use leptos::prelude::*;

use super::super::services::{fetch, language_name};
use super::making::{Making, SEARCH};
use super::{adding, choices, entries, read_list_link};
use crate::components::{Form, go_to, load, words};
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{Navigator, SignpostingScreen, use_navigator};
use crate::ui::{self, AnyView, Bound, Field, FormError, IntoAny, Typed};

/// Makes a list, or changes the one that a link brought.
pub fn list_builder_screen() -> AnyView {
    let (navigator, memory) = (use_navigator(), use_memory());
    let form = Form::new();
    read_list_link(memory);
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
        let errors = errors(making);
        if errors.is_empty() {
            navigator.go(SignpostingScreen::ListShare);
        }
        form.show(errors);
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

/// The fields for the language and the area of the person whom the list is for.
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

/// The error to fix before the list can be shared.
fn errors(making: Making) -> Vec<FormError> {
    let is_empty = making
        .memory
        .signposts
        .with_untracked(|list| list.signposts.is_empty());
    let error = is_empty.then(|| FormError {
        field: SEARCH,
        message: say(keys::LIST_SHARE_EMPTY),
    });
    error.into_iter().collect()
}
