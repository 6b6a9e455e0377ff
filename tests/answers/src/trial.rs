//! One trial: an answer to a call, or several, and all that the portal does with them.

use std::cell::RefCell;
use std::fmt::Debug;

use contract::{CallbackList, HelperList};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::api::{ApiError, Read, nothing, parse};
use crate::broken::{Answer, Chance, Maker};
use crate::rules::Used;

/// How a trial ended for the portal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// It has read so many values.
    Read(u64),
    /// It has an error, for which it has words.
    Refused,
}

/// What must not happen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Something that was typed is gone, and nothing has confirmed it.
    Lost(String),
    /// Something was read that is not in the answer, or what waits waits for ever.
    Untrue(String),
}

/// What a trial came to.
pub type Outcome = Result<End, Wrong>;

/// Makes the answers of one trial and notes them.
pub struct Trial<'a> {
    maker: &'a Maker,
    chance: RefCell<Chance>,
    answers: RefCell<Vec<Answer>>,
}

impl<'a> Trial<'a> {
    /// The trial with that number.
    pub fn of(maker: &'a Maker, number: u64) -> Self {
        Self {
            maker,
            chance: RefCell::new(Chance::of(number)),
            answers: RefCell::default(),
        }
    }

    /// The next answer to a call that gives a body of this schema, or none.
    pub fn answer(&self, gives: Option<&str>) -> Answer {
        let answer = self.maker.answer(gives, &mut self.chance.borrow_mut());
        self.answers.borrow_mut().push(answer.clone());
        answer
    }

    /// The answer of a backend on a good day.
    pub fn sound(&self, gives: &str) -> Answer {
        self.maker.sound(Some(gives))
    }

    /// A page of a directory.
    pub fn page(&self) -> String {
        let body = self.maker.page(&mut self.chance.borrow_mut());
        let (status, retry_after) = (200, None);
        self.answers.borrow_mut().push(Answer {
            status,
            retry_after,
            body: body.clone(),
        });
        body
    }

    /// True in one of `cases` cases.
    pub fn once_in(&self, cases: usize) -> bool {
        self.chance.borrow_mut().once_in(cases)
    }

    /// The answers so far.
    pub fn into_answers(self) -> Vec<Answer> {
        self.answers.into_inner()
    }
}

/// What the contract's own reader gives for a successful answer. Of a name that is there twice the last one
/// counts, as it does in a browser; names from the future count nothing.
pub fn confirmed<T: DeserializeOwned + Used>(answer: &Answer) -> Option<T> {
    let body = answer.is_success().then_some(&answer.body)?;
    let mut value: Value = serde_json::from_str(body).ok()?;
    if let (Some(fields), false) = (value.as_object_mut(), T::NAMES.is_empty()) {
        fields.retain(|name, _| T::NAMES.contains(&name.as_str()));
    }
    serde_json::from_value(value).ok()
}

/// What the portal reads in an answer; nothing may be in it that the contract's own reader does not find.
pub fn read<T>(answer: &Answer) -> Result<Result<T, ApiError>, Wrong>
where
    T: Read + DeserializeOwned + PartialEq + Debug + Used,
{
    let ours = answer.outcome().and_then(|text| parse::<T>(&text));
    let derived = confirmed::<T>(answer);
    match (&ours, &derived) {
        (Ok(value), derived) if derived.as_ref() != Some(value) => Err(Wrong::Untrue(format!(
            "read {value:?}, the contract has {derived:?}"
        ))),
        // Serde also takes a list for an object, field by field.
        (Err(ApiError::Malformed), Some(value)) if !has_lists_for_objects(&answer.body) => Err(
            Wrong::Untrue(format!("refused, the contract has {value:?}")),
        ),
        _ => Ok(ours),
    }
}

/// What the portal makes of an answer without a body.
pub fn read_nothing(answer: &Answer) -> Result<Result<(), ApiError>, Wrong> {
    let ours = answer.outcome().and_then(|text| nothing(&text));
    if ours.is_ok() == (answer.is_success() && answer.body.is_empty()) {
        Ok(ours)
    } else {
        Err(Wrong::Untrue(format!("{ours:?}")))
    }
}

/// Whether a list stands where the contract may have an object: at the top, in a list, or as a field that is
/// no list in the examples.
fn has_lists_for_objects(body: &str) -> bool {
    const LISTS: [&str; 17] = [
        "callbacks",
        "cases",
        "days",
        "fields",
        "helpers",
        "looks",
        "messages",
        "milestones",
        "numbers",
        "property",
        "safe_ways",
        "shows",
        "slots",
        "suspects",
        "to_do",
        "never_at",
        "never_on",
    ];
    fn is_odd(value: &Value) -> bool {
        match value {
            Value::Array(items) => items.iter().any(|item| item.is_array() || is_odd(item)),
            Value::Object(fields) => fields.iter().any(|(name, field)| {
                is_odd(field) || field.is_array() && !LISTS.contains(&name.as_str())
            }),
            _ => false,
        }
    }
    serde_json::from_str::<Value>(body).is_ok_and(|value| value.is_array() || is_odd(&value))
}

/// The helpers in an answer, as the portal reads them.
pub fn helpers(answer: &Answer) -> Option<HelperList> {
    parse(&answer.outcome().ok()?).ok()
}

/// The calls in an answer, as the portal reads them.
pub fn calls(answer: &Answer) -> Option<CallbackList> {
    parse(&answer.outcome().ok()?).ok()
}
