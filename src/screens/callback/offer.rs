//! The times and phone numbers on offer, fetched when a page needs them.

use callback::{ANOTHER, Field, SOONEST, day_of, is_never, soonest};
use contract::{CaseId, Slot, SlotList};
use leptos::prelude::*;

use crate::components::{callback_window, load};
use crate::language::{date, keys, say};
use crate::memory::Memory;
use crate::session;
use crate::ui::{AnyView, Choice};

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
        let (slot, number) = (draft.answer(Field::Slot), draft.answer(Field::Number));
        let has_slot = offer.slots.iter().any(|offered| offered.id == slot);
        let has_number = number == ANOTHER || offer.numbers.iter().any(|held| held.id == number);
        let day = draft.answer(Field::Day);
        let mut slots = offer.slots.iter();
        let has_day = day == SOONEST || slots.any(|slot| day_of(slot).to_string() == day);
        if !has_slot {
            draft.drop_answer(Field::Slot);
        }
        if !has_day {
            draft.drop_answer(Field::Day);
        }
        if !has_number {
            draft.drop_answer(Field::Number);
        }
        if offer.numbers.is_empty() {
            draft.put(Field::Number, ANOTHER);
        }
    });
}

/// The offer without the times that are never safe.
pub fn safe_times(memory: Memory, offer: &SlotList) -> SlotList {
    let mut offer = offer.clone();
    memory
        .callback
        .with_untracked(|draft| offer.slots.retain(|slot| !is_never(draft, slot)));
    offer
}

/// The soonest time on offer that is safe for the person.
pub fn soonest_of(memory: Memory, offer: &SlotList) -> Option<Slot> {
    memory
        .callback
        .with_untracked(|draft| soonest(draft, &offer.slots).cloned())
}

/// The soonest time, as a choice among the days.
pub fn soonest_choice(slot: &Slot) -> Choice {
    let choice = Choice::new(SOONEST, say(keys::CALLBACK_DAY_SOONEST));
    choice.hint(callback_window(keys::CALLBACK_WINDOW, slot))
}

/// The days with free times, as choices.
pub fn days(offer: &SlotList) -> Vec<Choice> {
    let mut days: Vec<_> = offer.slots.iter().map(day_of).collect();
    days.dedup();
    days.into_iter()
        .map(|day| Choice::new(day.to_string(), date::ahead(day)))
        .collect()
}

/// The free times of a day, as choices.
pub fn times(offer: &SlotList, day: &str) -> Vec<Choice> {
    let of_day = offer
        .slots
        .iter()
        .filter(|slot| day_of(slot).to_string() == day);
    of_day
        .map(|slot| {
            Choice::new(
                slot.id.clone(),
                callback_window(keys::CALLBACK_SLOT_TIMES, slot),
            )
        })
        .collect()
}
