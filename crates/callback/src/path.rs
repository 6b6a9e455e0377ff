//! Which page comes next.

use crate::question::{RING_MYSELF, When};
use crate::{Ask, Draft, Field, QUESTIONS, Question, QuestionId};

/// Where the person goes on to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// Another question.
    Question(QuestionId),
    /// The person rings themselves: nothing is sent.
    RingMyself,
    /// Everything has been asked.
    Check,
}

/// Where to go after a page. Someone who has already reached the check page returns to it; what they may add is only
/// there, and leads nowhere else.
pub fn next(after: QuestionId, draft: &Draft) -> Step {
    if draft.answer(Field::Way) == RING_MYSELF {
        return Step::RingMyself;
    }
    let mut asked = asked_of(draft);
    asked.retain(|question| !question.is_more());
    let passed = asked.iter().position(|question| question.id == after);
    let rest = asked
        .get(passed.map_or(asked.len(), |at| at + 1)..)
        .unwrap_or_default();
    let stop = asked.iter().find(|question| question.asks.is_empty());
    let found = match stop {
        Some(stop) if !rest.contains(stop) => Some(stop),
        _ if draft.was_checked() => asked.iter().find(|question| !is_done(question, draft)),
        _ => rest.first(),
    };
    found.map_or(Step::Check, |question| Step::Question(question.id))
}

/// The pages that are asked or can be added, given these answers.
pub fn asked_of(draft: &Draft) -> Vec<&'static Question> {
    let mut asked: Vec<_> = QUESTIONS.iter().collect();
    asked.retain(|question| question.applies(draft));
    asked
}

/// The page and the field on it that asks for an answer, given the other answers.
pub fn asking_for(field: Field, draft: &Draft) -> Option<(&'static Question, &'static Ask)> {
    asked_of(draft).into_iter().find_map(|question| {
        let ask = question.asks.iter().find(|ask| ask.field == field)?;
        Some((question, ask))
    })
}

/// Whether a page was passed. A page where the form stops never is.
fn is_done(question: &Question, draft: &Draft) -> bool {
    let passed = |ask: &Ask| !ask.applies(draft) || draft.was_asked(ask.field);
    !question.asks.is_empty() && question.asks.iter().all(passed)
}

impl When {
    fn holds(&self, draft: &Draft) -> bool {
        self.is.contains(&draft.answer(self.field))
    }
}

impl Ask {
    /// Whether the field is asked, given the other answers.
    #[must_use]
    pub fn applies(&self, draft: &Draft) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(draft))
    }
}

impl Question {
    /// Whether the page is asked, given the other answers.
    #[must_use]
    pub fn applies(&self, draft: &Draft) -> bool {
        self.when.as_ref().is_none_or(|when| when.holds(draft))
    }
}
