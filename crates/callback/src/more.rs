//! What a person may add to the call.

use crate::{Ask, Draft, Question, asked_of, is_left_out};

/// What a person may still add: the pages on which they have answered nothing.
pub fn more_of(draft: &Draft) -> Vec<&'static Question> {
    let mut more = asked_of(draft);
    more.retain(|question| {
        let is_answered = |ask: &Ask| !is_left_out(draft, ask.field);
        question.is_more() && !question.asks.iter().any(is_answered)
    });
    more
}
