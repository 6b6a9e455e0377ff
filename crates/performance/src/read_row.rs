//! Reads one row of counts, and holds back again what should not be there.

use contract::Date;
use serde_json::Value;

use crate::hold_back::{PEOPLE_MIN, Published, people_to_name_few, published};
use crate::quarter::Quarter;

/// Whether people were told in time: the fields of a row of a right, in the order in which they are drawn.
pub const TIMES: &[&str] = &["in_time", "late"];
/// What people answered: the fields of a row of a kind of step.
pub const RATINGS: &[&str] = &["good", "mixed", "bad"];

/// A row: what is known of one quarter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// The quarter.
    pub quarter: Quarter,
    /// What is published of it.
    pub counts: Published,
}

/// Reads a row; none if it makes no sense.
pub fn row(value: &Value, answers: &[&str]) -> Option<Counted> {
    let first = value.get("from").and_then(Value::as_str)?;
    let quarter = Date::parse(first).ok().and_then(Quarter::starting)?;
    let people = number(value, "people")?;
    let mut counts = Vec::with_capacity(answers.len());
    for answer in answers {
        counts.push(number(value, answer)?);
    }
    // Some without the others could be told by subtraction: then none is shown.
    let counts: Option<Vec<u32>> = counts.into_iter().collect();
    let counts = match (people, counts) {
        (None, _) => Published::Nothing,
        (Some(people), _) if people < PEOPLE_MIN => Published::Nothing,
        (Some(people), Some(counts)) => all(people, counts)?,
        (Some(people), None) => few(people, &named(value, answers)?),
    };
    Some(Counted { quarter, counts })
}

/// A count that may be missing; none if it is no count.
fn number(value: &Value, name: &str) -> Option<Option<u32>> {
    match value.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(value) => {
            let number = value.as_u64()?;
            u32::try_from(number).ok().map(Some)
        }
    }
}

/// Every count. There may be more people than they tell: an answer that this version does not know.
fn all(people: u32, counts: Vec<u32>) -> Option<Published> {
    let sum: u64 = counts.iter().copied().map(u64::from).sum();
    let rest = u64::from(people).checked_sub(sum)?;
    let is_small = counts.iter().any(|count| *count < PEOPLE_MIN);
    Some(match (is_small, rest) {
        (true, 0) => published(&counts),
        // With an answer that is not known here it cannot be said which may be named.
        (true, _) => Published::People(people),
        (false, _) => Published::All { people, counts },
    })
}

fn few(people: u32, few: &[bool]) -> Published {
    let is_safe = people >= people_to_name_few(few.len());
    if is_safe && few.contains(&true) && few.contains(&false) {
        let few = few.to_vec();
        Published::Few { people, few }
    } else {
        Published::People(people)
    }
}

/// For each answer, whether the row says that only a few gave it.
fn named(value: &Value, answers: &[&str]) -> Option<Vec<bool>> {
    let named = match value.get("few") {
        None | Some(Value::Null) => &[],
        Some(value) => value.as_array()?.as_slice(),
    };
    let is_named = |answer: &&str| named.iter().any(|name| name.as_str() == Some(*answer));
    Some(answers.iter().map(is_named).collect())
}
