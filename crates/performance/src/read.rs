//! Reads the answer of `GET /performance`. What cannot be used is left out and counted.

use contract::Date;
use serde_json::{Map, Value};

use crate::read_row::{Counted, RATINGS, TIMES, row};
use crate::said_and_did::SaidAndDid;

/// The numbers of a service, and what it did about what people said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Performance {
    /// The day on which the latest quarter was published.
    pub published_on: Option<Date>,
    /// For each right, by its key in the rights file, how many people were told in time.
    pub rights: Vec<Topic>,
    /// For each kind of step, how well people were told.
    pub steps: Vec<Topic>,
    /// What people said and what was done, latest first.
    pub said_and_did: Vec<SaidAndDid>,
    /// How many things in the answer could not be used.
    pub left_out: usize,
}

/// One right or one kind of step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its key.
    pub key: String,
    /// The quarters, latest first.
    pub quarters: Vec<Counted>,
}

/// Reads the answer; none if it is another thing altogether.
pub fn read(json: &str) -> Option<Performance> {
    let value: Value = serde_json::from_str(json).ok()?;
    let answer = value.as_object()?;
    // The page of a hotel's network is no list of numbers.
    answer.get("rights").or_else(|| answer.get("steps"))?;
    let mut read = Performance::default();
    let left_out = &mut read.left_out;
    read.published_on = date(answer, "published_on", left_out);
    read.rights = topics(answer, ("rights", "right"), TIMES, left_out);
    read.steps = topics(answer, ("steps", "kind"), RATINGS, left_out);
    read.said_and_did = said_and_did(answer, left_out);
    Some(read)
}

fn date(answer: &Map<String, Value>, name: &str, left_out: &mut usize) -> Option<Date> {
    let value = answer.get(name).filter(|value| !value.is_null())?;
    let date = value.as_str().and_then(|text| Date::parse(text).ok());
    *left_out += usize::from(date.is_none());
    date
}

/// The items of a list. Something else in its place counts as one thing that cannot be used.
fn items<'a>(value: Option<&'a Value>, left_out: &mut usize) -> &'a [Value] {
    match value {
        None | Some(Value::Null) => &[],
        Some(Value::Array(items)) => items,
        Some(_) => {
            *left_out += 1;
            &[]
        }
    }
}

fn topics(
    answer: &Map<String, Value>,
    (list, name): (&str, &str),
    answers: &[&str],
    left_out: &mut usize,
) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    for item in items(answer.get(list), left_out) {
        let key = item.get(name).and_then(Value::as_str).unwrap_or_default();
        // Of two with one key nobody knows which is right: the first stands.
        let is_new = !key.is_empty() && topics.iter().all(|topic| topic.key != key);
        if is_new {
            topics.push(Topic {
                key: key.to_owned(),
                quarters: quarters(item, answers, left_out),
            });
        } else {
            *left_out += 1;
        }
    }
    topics
}

fn quarters(item: &Value, answers: &[&str], left_out: &mut usize) -> Vec<Counted> {
    let mut quarters: Vec<Counted> = Vec::new();
    for item in items(item.get("quarters"), left_out) {
        let read = row(item, answers);
        let is_new = |row: &Counted| quarters.iter().all(|other| other.quarter != row.quarter);
        match read.filter(is_new) {
            Some(row) => {
                let at = quarters.partition_point(|other| other.quarter > row.quarter);
                quarters.insert(at, row);
            }
            None => *left_out += 1,
        }
    }
    quarters
}

fn said_and_did(answer: &Map<String, Value>, left_out: &mut usize) -> Vec<SaidAndDid> {
    let mut list: Vec<SaidAndDid> = Vec::new();
    for item in items(answer.get("said_and_did"), left_out) {
        match one(item) {
            Some(one) => {
                let at = list.partition_point(|other| other.on >= one.on);
                list.insert(at, one);
            }
            None => *left_out += 1,
        }
    }
    list
}

fn one(item: &Value) -> Option<SaidAndDid> {
    let on = Date::parse(item.get("on")?.as_str()?).ok()?;
    let one = SaidAndDid {
        on,
        said: texts(item.get("said")?)?,
        did: texts(item.get("did")?)?,
    };
    one.in_language("").is_some().then_some(one)
}

/// A text in each language. Blank ones count as missing.
fn texts(value: &Value) -> Option<Vec<(String, String)>> {
    let texts = value.as_object()?.iter().filter_map(|(tag, text)| {
        let text = text.as_str().filter(|text| !text.trim().is_empty())?;
        Some((tag.clone(), text.to_owned()))
    });
    Some(texts.collect())
}
