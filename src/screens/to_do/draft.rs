//! What is filled in as the answer that is sent, and back.

use casework::Answering;
use contract::limits::TO_DO_DAYS_MAX;
use contract::{Date, ToDoAnswer, ToDoAnswered};

use super::days;
use crate::components::too_long;
use crate::language::{keys, say};
use crate::memory::ToDoDraft;
use crate::ui::FormError;

/// The field of the radio buttons.
pub const CHOICE: &str = "choice";
/// The field of the person's words.
pub const TEXT: &str = "words";
/// Yes.
pub const YES: &str = "yes";
/// No.
pub const NO: &str = "no";
/// Any day will do.
pub const ANY: &str = "any";
/// Some days will not do.
pub const SOME: &str = "some";

/// The answer to be sent.
///
/// # Errors
/// What is missing or too long, and where.
pub fn answer(answering: &Answering, draft: &ToDoDraft) -> Result<ToDoAnswer, FormError> {
    let wrong = |field, message| Err(FormError { field, message });
    let mut answer = ToDoAnswer::default();
    match (answering, draft.choice.as_str()) {
        (Answering::YesNo { .. }, YES | NO) => answer.yes = Some(draft.choice == YES),
        (Answering::Days { .. }, ANY) => answer.days = Some(Vec::new()),
        (Answering::Days { from, to }, SOME) => {
            let days = days::within(*from, *to, &draft.days);
            if days.is_empty() {
                return wrong(days::FIELD, say(keys::TODO_DAYS_MISSING));
            }
            answer.days = Some(days.into_iter().take(TO_DO_DAYS_MAX).collect());
        }
        (Answering::Text { chars_max }, _) => {
            let text = draft.text.trim();
            if text.is_empty() {
                return wrong(TEXT, say(keys::TODO_TEXT_MISSING));
            }
            if let Some(message) = too_long(text, *chars_max) {
                return wrong(TEXT, message);
            }
            answer.text = Some(text.to_owned());
        }
        _ => return wrong(CHOICE, say(keys::TODO_CHOICE_MISSING)),
    }
    Ok(answer)
}

/// What the backend holds, as it was filled in.
pub fn of_held(held: &ToDoAnswered) -> ToDoDraft {
    let choice = match (held.yes, &held.days) {
        (Some(true), _) => YES,
        (Some(false), _) => NO,
        (None, Some(days)) if days.is_empty() => ANY,
        (None, Some(_)) => SOME,
        (None, None) => "",
    };
    let days = held.days.iter().flatten();
    ToDoDraft {
        choice: choice.to_owned(),
        days: days.map(Date::to_string).collect(),
        text: held.text.clone().unwrap_or_default(),
    }
}
