//! Turns the answers into the request to send, or into everything that is still missing.

use contract::limits::PHONE_DIGITS_MIN;
use contract::{CallbackRequest, DayPart, Need, Weekday};

use crate::question::{ANOTHER, NO_WISH, NOT_FROM_COMMUNITY, NOT_SURE, RING_MYSELF, SHOWN, YES};
use crate::{Ask, Draft, Field, Kind, Question, asked_of, asking_for, tidy};

/// An answer with which the request cannot be sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Which answer.
    pub field: Field,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// There is none.
    Missing,
    /// It is longer than [`Field::max_chars`].
    TooLong,
    /// It has too few digits to be a phone number.
    NotANumber,
    /// The person is not sure that it is safe.
    NotSafe,
    /// The time has passed.
    Passed,
    /// The backend did not accept it.
    NotAccepted,
}

impl Reason {
    /// The name in the keys of the texts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong => "too-long",
            Self::NotANumber => "not-a-number",
            Self::NotSafe => "not-safe",
            Self::Passed => "passed",
            Self::NotAccepted => "not-accepted",
        }
    }
}

/// Turns the answers into a request. A question that was passed over becomes its safest answer, as its page says: hang
/// up, a text without a word of the case, no interpreter from the person's own community. What nobody asked is left
/// out.
///
/// # Errors
/// Every fault, in the order of the questions, never the first only.
pub fn check(draft: &Draft) -> Result<CallbackRequest, Vec<Fault>> {
    let mut faults = Vec::new();
    for question in asked_of(draft) {
        faults.extend(faults_of(question, draft));
        faults.extend(stop_of(question, draft));
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let sent = |field| answer(draft, field).unwrap_or_default();
    let wish = |field| answer(draft, field).filter(|text| text != NO_WISH);
    Ok(CallbackRequest {
        way: sent(Field::Way).as_str().into(),
        slot_id: sent(Field::Slot),
        number_id: answer(draft, Field::Number).filter(|number| number != ANOTHER),
        new_number: answer(draft, Field::NewNumber),
        if_someone_else_answers: answer(draft, Field::SomeoneElse).map(|text| text.as_str().into()),
        say_this: answer(draft, Field::SayThis),
        may_answer: answer(draft, Field::MayAnswer),
        never_at: chosen(&sent(Field::Never)).map(DayPart::from).collect(),
        never_on: chosen(&sent(Field::NeverOn)).map(Weekday::from).collect(),
        voicemail: answer(draft, Field::Message).map(|text| text.as_str().into()),
        withhold_number: answer(draft, Field::Withheld).map(|text| text != SHOWN),
        ask_for: answer(draft, Field::AskFor),
        code_word: answer(draft, Field::CodeWord),
        stop_word: answer(draft, Field::StopWord),
        caller: wish(Field::Caller).map(|text| text.as_str().into()),
        caller_name: answer(draft, Field::CallerName),
        caller_gender: wish(Field::CallerGender).map(|text| text.as_str().into()),
        language: answer(draft, Field::Language),
        interpreter: sent(Field::Interpreter) == YES,
        interpreter_not_from_community: sent(Field::InterpreterFrom) == NOT_FROM_COMMUNITY,
        interpreter_gender: wish(Field::InterpreterGender).map(|text| text.as_str().into()),
        needs: chosen(&sent(Field::Needs)).map(Need::from).collect(),
        asked_by: wish(Field::AskedBy).map(|text| text.as_str().into()),
        topic: wish(Field::Topic).map(|text| text.as_str().into()),
        note: answer(draft, Field::Note),
    })
}

/// What is wrong on one page, to be shown before going on.
pub fn faults_of(question: &Question, draft: &Draft) -> Vec<Fault> {
    question
        .asks
        .iter()
        .filter_map(|ask| fault(ask, draft))
        .collect()
}

/// An answer that ends the form: nothing may be sent with it.
fn stop_of(question: &Question, draft: &Draft) -> Option<Fault> {
    let stop = |field, answer, reason| {
        let is_here = question.asks.iter().any(|ask| ask.field == field);
        (is_here && draft.answer(field) == answer).then_some(Fault { field, reason })
    };
    let way = stop(Field::Way, RING_MYSELF, Reason::Missing);
    way.or_else(|| stop(Field::Number, NOT_SURE, Reason::NotSafe))
}

/// The answer as it is sent: the safest one when a question was passed over, nothing when it was not asked.
pub fn answer(draft: &Draft, field: Field) -> Option<String> {
    let (question, ask) = asking_for(field, draft)?;
    if !ask.applies(draft) {
        return None;
    }
    let given = tidied(ask, draft);
    // Whoever adds nothing has not said no.
    let is_told = !question.is_more() || ask.when.is_some();
    let sent = if given.is_empty() && is_told {
        ask.otherwise().to_owned()
    } else {
        given
    };
    (!sent.is_empty()).then_some(sent)
}

/// Whether the person says nothing about a field: skipped, or "I would rather not say".
pub fn is_left_out(draft: &Draft, field: Field) -> bool {
    answer(draft, field).is_none_or(|text| text == NO_WISH)
}

/// The single answers of a field that takes several.
pub fn chosen(answer: &str) -> impl Iterator<Item = &str> {
    answer.split_whitespace()
}

fn tidied(ask: &Ask, draft: &Draft) -> String {
    let text = draft.answer(ask.field);
    match ask.kind {
        Kind::Phone | Kind::Text => tidy::line(text),
        Kind::LongText => tidy::lines(text),
        Kind::Several(choices) => {
            let known = choices.iter().copied();
            let kept = known.filter(|choice| chosen(text).any(|one| one == *choice));
            kept.collect::<Vec<_>>().join(" ")
        }
        // An answer given to the same field on another page, such as for another way, does not count.
        Kind::Choices(choices) if !choices.contains(&text) => String::new(),
        _ => text.to_owned(),
    }
}

fn fault(ask: &Ask, draft: &Draft) -> Option<Fault> {
    if !ask.applies(draft) {
        return None;
    }
    let text = tidied(ask, draft);
    let reason = if ask.field == Field::Slot && draft.has_passed() {
        Reason::Passed
    } else if text.is_empty() {
        ask.needed.then_some(Reason::Missing)?
    } else if text.chars().count() > ask.field.max_chars() {
        Reason::TooLong
    } else if ask.kind == Kind::Phone && tidy::digits(&text) < PHONE_DIGITS_MIN {
        Reason::NotANumber
    } else {
        return None;
    };
    Some(Fault {
        field: ask.field,
        reason,
    })
}
