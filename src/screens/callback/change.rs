//! Moves a booked callback to another time.

use callback::{Draft, is_over, on_offer};
use contract::{CallbackChange, CaseId, PhoneCall, SlotList};
use leptos::prelude::*;

use super::offer::{days, times, with_offer};
use crate::api::ApiError;
use crate::components::Form;
use crate::language::{keys, say};
use crate::memory::Memory;
use crate::ui::{AnyView, IntoAny};
use crate::{browser, session, ui};

/// The id of the field for the day.
const DAY: &str = "day";
/// The id of the field for the time of that day.
const SLOT: &str = "slot";

/// The callback that is being moved, as it is shown.
#[derive(Clone, Copy)]
pub struct Moving {
    /// The callback as the backend has it.
    pub callback: RwSignal<PhoneCall>,
    /// Whether it has been moved since the screen was opened.
    pub is_done: RwSignal<bool>,
}

/// The form with the free times. The new time is shown once the backend has confirmed it.
pub fn change_form(memory: Memory, case_id: CaseId, moving: Moving) -> AnyView {
    let of_case = case_id.clone();
    with_offer(
        memory,
        case_id,
        Box::new(move |offer| form(of_case.clone(), moving, offer)),
    )
}

fn form(case_id: CaseId, moving: Moving, offer: SlotList) -> AnyView {
    let (form, day, slot) = (Form::new(), RwSignal::default(), RwSignal::default());
    // Nobody is asked here which times are never safe.
    let free = on_offer(&Draft::default(), &offer.slots, session::now());
    let shown = free.clone();
    let submit = Callback::new(move |()| {
        let slot_id: String = slot.get_untracked();
        if slot_id.is_empty() {
            let (field, missing) = if day.with_untracked(String::is_empty) {
                (DAY, keys::CALLBACK_DAY_MISSING)
            } else {
                (SLOT, keys::CALLBACK_SLOT_MISSING)
            };
            form.fail(field, say(missing));
            return;
        }
        let chosen = free.iter().find(|slot| slot.id == slot_id);
        if chosen.is_some_and(|slot| is_over(slot, session::now())) {
            form.fail(SLOT, say(keys::CALLBACK_SLOT_PASSED));
            return;
        }
        form.send(move_to(case_id.clone(), moving, slot_id), field_of);
    });
    let field =
        move |id: &'static str, title| ui::Field::named(id, say(title)).error(form.error(id));
    let days = ui::radios(
        field(DAY, keys::CALLBACK_DAY_TITLE),
        days(&shown),
        day.into(),
    );
    let times = move || {
        let times = times(&shown, &day.get());
        // Another day needs another time.
        slot.set(String::new());
        let slots = field(SLOT, keys::CALLBACK_CHANGE_TIME);
        (!times.is_empty()).then(|| ui::radios(slots, times, slot.into()))
    };
    form.view_named(
        say(keys::CALLBACK_CHANGE_OPEN),
        vec![days, times.into_any()],
        say(keys::CALLBACK_CHANGE_SEND),
        submit,
    )
}

async fn move_to(case_id: CaseId, moving: Moving, slot_id: String) -> Result<(), ApiError> {
    let id = moving
        .callback
        .with_untracked(|callback| callback.id.clone());
    let change = CallbackChange { slot_id };
    let callback = session::handle()?
        .change_callback(&case_id, &id, change)
        .await?;
    moving.callback.set(callback);
    moving.is_done.set(true);
    // The new time is shown above the form.
    browser::focus(ui::HEADING);
    Ok(())
}

fn field_of(error: &ApiError) -> &'static str {
    if *error == ApiError::SlotTaken {
        SLOT
    } else {
        ""
    }
}
