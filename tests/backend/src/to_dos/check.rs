//! Whether an answer goes the way that was asked for.

use contract::limits::TO_DO_DAYS_MAX;
use contract::{AnswerWay, Date, FieldProblem, ToDoAnswer, ToDoAnswerWay};

use crate::check;
use crate::refusal::{Refusal, field};

/// Refuses an answer of another way, and one that its way does not allow.
pub fn answer(way: &ToDoAnswerWay, answer: &ToDoAnswer) -> Result<(), Refusal> {
    let asked = match way.way {
        AnswerWay::YesNo => "yes",
        AnswerWay::Days => "days",
        AnswerWay::Text => "text",
        // A link, a number or a place is for the person to go to.
        _ => return Err(Refusal::NotChangeable),
    };
    let given = [
        ("yes", answer.yes.is_some()),
        ("days", answer.days.is_some()),
        ("text", answer.text.is_some()),
    ];
    let shape = given.map(|(name, is_given)| match (name == asked, is_given) {
        (true, false) => Some(field(name, "missing")),
        (false, true) => Some(field(name, "not_allowed")),
        _ => None,
    });
    check::all(shape.to_vec())?;
    let days = answer.days.as_deref().and_then(|days| fault_of(way, days));
    let words = |text: &String| check::words("text", text, way.text_chars_max());
    check::all(vec![days, answer.text.as_ref().and_then(words)])
}

/// Each day once, within those that are asked about.
fn fault_of(way: &ToDoAnswerWay, days: &[Date]) -> Option<FieldProblem> {
    if days.len() > TO_DO_DAYS_MAX {
        return Some(field("days", "too_long"));
    }
    let is_asked =
        |day: &Date| way.from.is_none_or(|from| *day >= from) && way.to.is_none_or(|to| *day <= to);
    let is_twice = |nth: usize, day: &Date| days.iter().take(nth).any(|earlier| earlier == day);
    let mut all = days.iter().enumerate();
    all.any(|(nth, day)| !is_asked(day) || is_twice(nth, day))
        .then(|| field("days", "not_allowed"))
}
