//! What the person has answered so far. Kept in memory only.

use crate::{Field, SOME_TIMES};

/// The answers so far, for one case.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Draft {
    case_id: String,
    answers: Vec<(Field, String)>,
    was_checked: bool,
}

impl Draft {
    /// No answers yet, for this case.
    pub fn for_case(case_id: &str) -> Self {
        Self {
            case_id: case_id.to_owned(),
            ..Self::default()
        }
    }

    /// The case it is for.
    pub fn case_id(&self) -> &str {
        &self.case_id
    }

    /// The answer as it was given; empty when there is none.
    pub fn answer(&self, field: Field) -> &str {
        self.answers
            .iter()
            .find(|(of, _)| *of == field)
            .map_or("", |(_, text)| text)
    }

    /// Whether the field was asked, even if nothing was answered.
    pub fn was_asked(&self, field: Field) -> bool {
        self.answers.iter().any(|(of, _)| *of == field)
    }

    /// Notes an answer; an empty one means that the person skipped the question.
    ///
    /// Some answers drop others, so that they are asked again: another number or way drops whether it is
    /// safe, a time that is never safe drops the day, another day drops the time.
    pub fn put(&mut self, field: Field, text: &str) {
        if self.answer(field) != text {
            match field {
                Field::Way | Field::Number | Field::NewNumber => self.drop_answer(Field::Safe),
                // The time chosen may be one of them.
                Field::Never | Field::NeverOn if !text.is_empty() => self.drop_time(),
                // Until then every time was safe.
                Field::Safe if text == SOME_TIMES => self.drop_time(),
                Field::Day => self.drop_answer(Field::Slot),
                _ => {}
            }
        }
        match self.answers.iter_mut().find(|(of, _)| *of == field) {
            Some((_, answer)) => text.clone_into(answer),
            None => self.answers.push((field, text.to_owned())),
        }
    }

    fn drop_time(&mut self) {
        self.drop_answer(Field::Day);
        self.drop_answer(Field::Slot);
    }

    /// Forgets an answer, so that it is asked again.
    pub fn drop_answer(&mut self, field: Field) {
        self.answers.retain(|(of, _)| *of != field);
    }

    pub(crate) fn set_checked(&mut self) {
        self.was_checked = true;
    }

    /// Whether the person has reached the check page before.
    pub const fn was_checked(&self) -> bool {
        self.was_checked
    }
}
