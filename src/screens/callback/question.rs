//! Draws the right page of the form for the case in memory.

use callback::{Kind, Question, QuestionId};
use contract::SlotList;
use leptos::prelude::*;

use super::advice::advice;
use super::case::of_case;
use super::journey::{begin, is_confirmed};
use super::offer::with_offer;
use super::page::page;
use crate::memory::use_memory;
use crate::navigation::use_navigator;
use crate::ui::{AnyView, IntoAny};

/// Draws a question.
pub fn question(id: QuestionId) -> AnyView {
    of_case(|case| {
        let (navigator, memory) = (use_navigator(), use_memory());
        if is_confirmed(navigator, memory, &case.id) {
            return ().into_any();
        }
        begin(memory, &case.id);
        match id.question() {
            Some(question) if question.asks.is_empty() => advice(),
            Some(question) if needs_offer(question) => with_offer(
                memory,
                case.id,
                Box::new(move |offer| page(question, &offer)),
            ),
            Some(question) => page(
                question,
                &memory.slots.get_untracked().unwrap_or_else(no_offer),
            ),
            None => ().into_any(),
        }
    })
}

/// An empty offer, for pages that need none.
fn no_offer() -> SlotList {
    SlotList {
        slots: Vec::new(),
        numbers: Vec::new(),
        language: None,
    }
}

fn needs_offer(question: &Question) -> bool {
    question
        .asks
        .iter()
        .any(|ask| matches!(ask.kind, Kind::Slots | Kind::Numbers))
}
