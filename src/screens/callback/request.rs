//! One callback: see it, move it, cancel it.

use callback::Standing;
use contract::{CallbackId, CallbackList, Case, CaseId, PhoneCall};
use leptos::prelude::*;

use super::case::{contact_aside_for, link, of_case};
use super::change::{Moving, change_form};
use super::journey::finish;
use super::wording;
use crate::components::{
    Form, callback_state, callback_window, standing_of, with_callbacks, words,
};
use crate::language::{Key, find, keys, say};
use crate::memory::use_memory;
use crate::navigation::{CallbackScreen, SignedInScreen, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, IntoAny, Row};

/// One callback of the case in memory.
pub fn request(id: CallbackId) -> AnyView {
    of_case(|case| {
        let case_id = case.id.clone();
        let draw = move |list: CallbackList| {
            let callback = list
                .callbacks
                .into_iter()
                .find(|callback| callback.id == id);
            callback.map_or_else(
                || words(keys::ERROR_NOT_FOUND),
                |callback| show(&case, callback),
            )
        };
        with_callbacks(case_id, Box::new(draw))
    })
}

fn show(case: &Case, callback: PhoneCall) -> AnyView {
    let can_change = standing_of(&callback) == Standing::Promised;
    let (case_id, id) = (case.id.clone(), callback.id.clone());
    let aside = contact_aside_for(case, callback.way.as_str());
    let moving = Moving {
        callback: RwSignal::new(callback),
        is_done: RwSignal::new(false),
    };
    let is_done = move || moving.is_done.get();
    let done = move || {
        if is_done() {
            say(keys::CALLBACK_CHANGE_DONE)
        } else {
            String::new()
        }
    };
    let list = move || {
        moving
            .callback
            .with(|callback| ui::summary_list(rows(callback)))
    };
    let mut parts = vec![ui::status(done), list.into_any()];
    if can_change {
        let change = change_form(use_memory(), case_id.clone(), moving);
        parts.push(ui::details(say(keys::CALLBACK_CHANGE_OPEN), change));
        parts.push(ui::details(
            say(keys::CALLBACK_CANCEL_OPEN),
            cancel_form(case_id, id),
        ));
    }
    parts.push(link(
        keys::CASE_TITLE,
        SignedInScreen::Case(case.id.clone()),
    ));
    parts.push(aside.into_any());
    parts.into_any()
}

fn rows(callback: &PhoneCall) -> Vec<Row> {
    let mut rows = vec![when(callback), where_it_stands(callback)];
    rows.extend(known(callback));
    rows
}

/// When it is.
pub fn when(callback: &PhoneCall) -> Row {
    let window = callback_window(keys::CALLBACK_WINDOW, &callback.window);
    Row::new(say(keys::CALLBACK_WHEN), window)
}

/// Where it stands.
pub fn where_it_stands(callback: &PhoneCall) -> Row {
    Row::new(say(keys::CALLBACK_SEE_STATE), callback_state(callback))
}

/// Its number to quote, and how the person is reached.
pub fn known(callback: &PhoneCall) -> Vec<Row> {
    let way = callback.way.as_str();
    let how = find(Key::of("callback.way.").join(way));
    let how = how.unwrap_or_else(|| say(keys::CALLBACK_WAY_OTHER));
    let mut rows = vec![
        Row::new(
            wording::for_way(keys::CALLBACK_CALL_NUMBER, way),
            callback.reference.clone(),
        ),
        Row::new(say(keys::CALLBACK_WAY_SHORT), how),
    ];
    if let Some(number) = &callback.number {
        rows.push(Row::new(say(keys::CALLBACK_NUMBER_SHORT), number.clone()));
    }
    rows
}

/// Asks before cancelling.
fn cancel_form(case_id: CaseId, id: CallbackId) -> AnyView {
    let (navigator, memory, form) = (use_navigator(), use_memory(), Form::new());
    let submit = Callback::new(move |()| {
        let (case_id, id) = (case_id.clone(), id.clone());
        let task = async move {
            session::handle()?.cancel_callback(&case_id, &id).await?;
            finish(navigator, memory, &case_id, CallbackScreen::Cancelled);
            Ok(())
        };
        form.send(task, |_| "");
    });
    form.view_named(
        say(keys::CALLBACK_CANCEL_OPEN),
        vec![words(keys::CALLBACK_CANCEL_SURE)],
        say(keys::CALLBACK_CANCEL_SEND),
        submit,
    )
}
