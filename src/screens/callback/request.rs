//! One request: see it, change its time, cancel it.

use contract::{CallbackId, CallbackList, CallbackState, Case, CaseId, PhoneCall};
use leptos::prelude::*;

use super::case::{link, of_case};
use super::change::{Moving, change_form};
use super::journey::finish;
use super::spoken::window;
use crate::components::{Form, with_callbacks, words};
use crate::language::{Key, keys, say};
use crate::memory::use_memory;
use crate::navigation::{SignedInScreen, use_navigator};
use crate::session;
use crate::ui::{self, AnyView, IntoAny, Row};

/// One request of the case on hand.
pub fn request(id: CallbackId) -> AnyView {
    of_case(|case| {
        let case_id = case.id.clone();
        let draw = move |list: CallbackList| {
            let asked = list.callbacks.into_iter().find(|asked| asked.id == id);
            asked.map_or_else(|| words(keys::ERROR_NOT_FOUND), |asked| show(&case, asked))
        };
        with_callbacks(case_id, Box::new(draw))
    })
}

fn show(case: &Case, asked: PhoneCall) -> AnyView {
    let can_change = asked.state == CallbackState::Booked;
    let (case_id, id) = (case.id.clone(), asked.id.clone());
    let moving = Moving {
        asked: RwSignal::new(asked),
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
    let list = move || moving.asked.with(|asked| ui::summary_list(rows(asked)));
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
    parts.into_any()
}

fn rows(asked: &PhoneCall) -> Vec<Row> {
    let of_kind = |prefix: &str, kind: &str| {
        let known = crate::language::find(Key::of(prefix).join(kind));
        known.unwrap_or_else(|| kind.to_owned())
    };
    let mut rows = vec![
        Row::new(say(keys::CALLBACK_SEE_REFERENCE), asked.reference.clone()),
        Row::new(
            say(keys::CALLBACK_WHEN),
            window(keys::CALLBACK_WINDOW, &asked.window),
        ),
        Row::new(
            say(keys::CALLBACK_WAY_SHORT),
            of_kind("callback.way.", asked.way.as_str()),
        ),
        Row::new(
            say(keys::CALLBACK_SEE_STATE),
            of_kind("callback.state.", asked.state.as_str()),
        ),
    ];
    if let Some(number) = &asked.number {
        rows.insert(
            3,
            Row::new(say(keys::CALLBACK_NUMBER_SHORT), number.clone()),
        );
    }
    rows
}

/// The question before it is cancelled.
fn cancel_form(case_id: CaseId, id: CallbackId) -> AnyView {
    let (navigator, memory, form) = (use_navigator(), use_memory(), Form::new());
    let submit = Callback::new(move |()| {
        let (case_id, id) = (case_id.clone(), id.clone());
        let task = async move {
            session::handle()?.cancel_callback(&case_id, &id).await?;
            finish(
                navigator,
                memory,
                &case_id,
                SignedInScreen::CallbackCancelled,
            );
            Ok(())
        };
        form.send(task, |_| "");
    });
    form.view(
        vec![words(keys::CALLBACK_CANCEL_SURE)],
        say(keys::CALLBACK_CANCEL_SEND),
        submit,
    )
}
