//! Shows the answers to check, and sends them.

use callback::{ANOTHER, Draft, Field, State, asked_of, asking_for, check, is_left_out};
use contract::{Case, SlotList};
use leptos::prelude::*;
use sending::Once;

use super::case::of_case;
use super::connection::connection;
use super::journey::{begin, is_confirmed};
use super::more::more;
use super::notice::notice;
use super::offer::with_offer;
use super::{send, wording};
use crate::api::ApiError;
use crate::components::{Form, go_to};
use crate::errand::fresh_key;
use crate::language::{keys, say};
use crate::memory::{Memory, use_memory};
use crate::navigation::{CallbackScreen, Navigator, use_navigator};
use crate::ui::{self, AnyView, IntoAny, Row};
use crate::{config, session};

/// The answers, and the button that sends them.
pub fn check_answers() -> AnyView {
    of_case(|case| {
        let (navigator, memory) = (use_navigator(), use_memory());
        if is_confirmed(navigator, memory, &case.id) {
            return ().into_any();
        }
        begin(memory, &case.id);
        let case_id = case.id.clone();
        match memory.slots.get_untracked() {
            Some(offer) => answers(navigator, memory, &case, &offer),
            None => {
                let draw = move |offer: SlotList| answers(navigator, memory, &case, &offer);
                with_offer(memory, case_id, Box::new(draw))
            }
        }
    })
}

fn answers(navigator: Navigator, memory: Memory, case: &Case, offer: &SlotList) -> AnyView {
    memory.callback.update(|draft| {
        draft.note_checked();
        draft.drop_passed(session::now());
    });
    let once = if config::has_callback_keys() {
        Once::Key
    } else {
        Once::Look
    };
    memory
        .sending
        .update(|sending| sending.open(fresh_key(), once));
    let (answered, more, way) = memory.callback.with_untracked(|draft| {
        let way = draft.answer(Field::Way).to_owned();
        (rows(navigator, draft, offer), more(navigator, draft), way)
    });
    let (case_id, form) = (case.id.clone(), Form::new());
    let checked = move || {
        memory
            .callback
            .update(|draft| draft.drop_passed(session::now()));
        memory.callback.with_untracked(check)
    };
    let press = Callback::new(move |()| match checked() {
        // Whoever has her open page for a minute could have us ring them about her case.
        Ok(wanted) if wanted.new_number.is_some() && !session::is_fresh() => {
            let case_id = case_id.clone();
            let task = async move {
                if !session::is_fresh() {
                    return Err(ApiError::FreshCodeNeeded);
                }
                send::press(navigator, memory, &case_id, wanted);
                Ok(())
            };
            form.send(task, |_| "");
        }
        Ok(wanted) => send::press(navigator, memory, &case_id, wanted),
        Err(faults) => {
            let first = faults.first().and_then(|fault| {
                memory
                    .callback
                    .with_untracked(|draft| asking_for(fault.field, draft))
            });
            if let Some((question, _)) = first {
                navigator.go(CallbackScreen::Question(question.id));
            }
        }
    });
    let case = case.clone();
    let outcome = move || {
        memory
            .sending
            .with(|sending| notice(sending.state(), &case, &way))
    };
    let busy = move || {
        memory.sending.with(|sending| match sending.state() {
            State::Busy if sending.is_trying_again() => Some(say(keys::CALLBACK_CHECK_TRYING)),
            State::Busy => Some(say(keys::COMMON_SENDING)),
            _ => None,
        })
    };
    (
        ui::caption(say(keys::CALLBACK_STEP_CHECK)),
        ui::summary_list(answered),
        outcome,
        connection(keys::CALLBACK_OFFLINE_BACK),
        form.view(Vec::new(), say(keys::CALLBACK_CHECK_SEND), press),
        ui::under_way(busy),
        more,
    )
        .into_any()
}

/// Rows of what the person was asked and answered, or was told that we do.
fn rows(navigator: Navigator, draft: &Draft, offer: &SlotList) -> Vec<Row> {
    let mut answered = Vec::new();
    let way = draft.answer(Field::Way);
    for question in asked_of(draft) {
        for ask in question.asks {
            let is_replaced = ask.field == Field::Number && draft.answer(Field::Number) == ANOTHER;
            let has_passed = ask.field == Field::Slot && draft.has_passed();
            if is_replaced || is_left_out(draft, ask.field) && !has_passed {
                continue;
            }
            let name = wording::short(question, ask, way);
            let go = go_to(navigator, CallbackScreen::Question(question.id));
            answered.push(Row {
                value: wording::answer(question, ask, draft, offer).into_any(),
                change: Some((say(keys::CALLBACK_CHANGE), name.clone(), go)),
                name,
            });
        }
    }
    answered
}
