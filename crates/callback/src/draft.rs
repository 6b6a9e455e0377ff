//! What the person has answered so far. Kept in memory only.

use contract::{Slot, Timestamp};

use crate::{Field, SOME_TIMES};

/// The answers so far, for one case.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Draft {
    case_id: String,
    answers: Vec<(Field, String)>,
    /// When the time that they chose is over.
    ends_at: Option<Timestamp>,
    was_checked: bool,
    /// Whether the time that they chose has passed since.
    has_passed: bool,
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

    /// Notes an answer; an empty one means that the person passed over the question.
    ///
    /// Some answers drop others, so that they are asked again: another way drops which number is safe, and what is
    /// never safe drops the time.
    pub fn put(&mut self, field: Field, text: &str) {
        if self.answer(field) != text {
            match field {
                Field::Way => self.drop_answer(Field::Number),
                // The time chosen may be one of them.
                Field::Never | Field::NeverOn if !text.is_empty() => self.drop_answer(Field::Slot),
                // Until then every time was safe.
                Field::Safe if text == SOME_TIMES => self.drop_answer(Field::Slot),
                Field::Slot => {
                    self.ends_at = None;
                    self.has_passed = false;
                }
                _ => {}
            }
        }
        match self.answers.iter_mut().find(|(of, _)| *of == field) {
            Some((_, answer)) => text.clone_into(answer),
            None => self.answers.push((field, text.to_owned())),
        }
    }

    /// Forgets an answer, so that it is asked again.
    pub fn drop_answer(&mut self, field: Field) {
        self.answers.retain(|(of, _)| *of != field);
        if field == Field::Slot {
            self.ends_at = None;
        }
    }

    /// Takes a time on offer.
    pub fn take(&mut self, slot: &Slot) {
        self.put(Field::Slot, &slot.id);
        self.ends_at = Some(slot.ends_at);
    }

    /// Drops the chosen time if it has passed, so that it is asked again and the person is told why.
    pub fn drop_passed(&mut self, now: Timestamp) {
        if self.ends_at.is_some_and(|end| end <= now) {
            self.drop_answer(Field::Slot);
            self.has_passed = true;
        }
    }

    /// Whether the time that they chose has passed, and they have not chosen another.
    pub const fn has_passed(&self) -> bool {
        self.has_passed
    }

    /// Notes that the person has come to the end: from now on a changed answer leads back there.
    pub const fn note_checked(&mut self) {
        self.was_checked = true;
    }

    /// Whether the person has reached the check page before.
    pub const fn was_checked(&self) -> bool {
        self.was_checked
    }
}
