//! The times and phone numbers on offer, fetched when a page needs them.

use callback::{ANOTHER, Field, NOT_SURE, day_of};
use contract::{CaseId, Slot, SlotList};
use leptos::prelude::*;

use crate::components::{callback_window, load};
use crate::language::{date, keys};
use crate::memory::Memory;
use crate::session;
use crate::ui::{AnswerGroup, AnyView, Choice};

/// So many days are in view at once; the others open.
const DAYS_OPEN: usize = 2;

/// Draws a page with the offer. Boxed: one loader for all pages costs the fewest bytes.
pub type DrawOffer = Box<dyn Fn(SlotList) -> AnyView>;

/// Loads the offer and draws a page with it.
pub fn with_offer(memory: Memory, case_id: CaseId, draw: DrawOffer) -> AnyView {
    load(
        move || {
            let case_id = case_id.clone();
            async move { session::handle()?.callback_slots(&case_id).await }
        },
        move |offer: SlotList| {
            store_offer(memory, &offer);
            draw(offer)
        },
    )
}

/// Stores the offer and drops answers that it no longer contains, so that they are asked again.
fn store_offer(memory: Memory, offer: &SlotList) {
    memory.slots.set(Some(offer.clone()));
    memory.callback.update(|draft| {
        draft.drop_passed(session::now());
        let (slot, number) = (draft.answer(Field::Slot), draft.answer(Field::Number));
        let has_slot = offer.slots.iter().any(|offered| offered.id == slot);
        let has_number = [ANOTHER, NOT_SURE].contains(&number)
            || offer.numbers.iter().any(|held| held.id == number);
        if !has_slot {
            draft.drop_answer(Field::Slot);
        }
        if !has_number {
            draft.drop_answer(Field::Number);
        }
    });
}

/// Free times, day by day. A day with the time that was chosen before is open.
pub fn times_by_day(times: &[Slot], chosen: &str) -> Vec<AnswerGroup> {
    let mut groups: Vec<AnswerGroup> = Vec::new();
    for slot in times {
        let day = date::ahead(day_of(slot));
        if groups.last().is_none_or(|group| group.name != day) {
            groups.push(AnswerGroup {
                name: day,
                answers: Vec::new(),
                is_open: groups.len() < DAYS_OPEN,
            });
        }
        if let Some(group) = groups.last_mut() {
            group.answers.push(time(slot));
            group.is_open |= slot.id == chosen;
        }
    }
    groups
}

/// The days with free times, as choices.
pub fn days(slots: &[Slot]) -> Vec<Choice> {
    let mut days: Vec<_> = slots.iter().map(day_of).collect();
    days.dedup();
    days.into_iter()
        .map(|day| Choice::new(day.to_string(), date::ahead(day)))
        .collect()
}

/// The free times of a day, as choices.
pub fn times(slots: &[Slot], day: &str) -> Vec<Choice> {
    let of_day = slots.iter().filter(|slot| day_of(slot).to_string() == day);
    of_day.map(time).collect()
}

fn time(slot: &Slot) -> Choice {
    Choice::new(
        slot.id.clone(),
        callback_window(keys::CALLBACK_SLOT_TIMES, slot),
    )
}
