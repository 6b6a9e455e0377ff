//! Reads JSON of an unreliable shape: null counts as missing, and a number may be a string.

use serde_json::{Number, Value};

use crate::plain;

/// The most items read from one list.
const LIST_MAX: usize = 100;
/// The longest short text, in bytes.
pub const TEXT_MAX: usize = 400;

/// A part of an object; null counts as missing.
pub fn part<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).unwrap_or(&Value::Null)
}

/// The items of a list; a single object counts as a list of one.
pub fn list<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    let items = match part(value, name) {
        Value::Array(items) => items.as_slice(),
        single @ Value::Object(_) => std::slice::from_ref(single),
        _ => &[],
    };
    items.iter().take(LIST_MAX)
}

/// A trimmed string, or a number as a string.
pub fn raw(value: &Value, name: &str) -> String {
    match part(value, name) {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => whole(number),
        _ => String::new(),
    }
}

/// A number as a string, rounded up: formatting decimals would need code that nothing else uses.
fn whole(number: &Number) -> String {
    let whole = number.as_i64();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "ages, and money that is nought or not"
    )]
    let whole = whole.or_else(|| number.as_f64().map(|parts| parts.ceil() as i64));
    whole.map(|whole| whole.to_string()).unwrap_or_default()
}

/// A short text on one line, without markup.
pub fn text(value: &Value, name: &str) -> String {
    plain::short(&plain::line(&raw(value, name)), TEXT_MAX)
}

/// The first of several texts that is not empty.
pub fn first_text(value: &Value, names: &[&str]) -> String {
    names
        .iter()
        .map(|name| text(value, name))
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

/// A whole number, given as a number or a string; drops decimals.
pub fn number(value: &Value, name: &str) -> Option<u16> {
    match part(value, name) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "what does not fit is refused below"
        )]
        Value::Number(number) => u16::try_from(number.as_f64()? as i64).ok(),
        _ => raw(value, name).split('.').next()?.parse().ok(),
    }
}

/// Whether a number or string is zero; `None` if it has no digits.
pub fn is_zero(value: &Value, name: &str) -> Option<bool> {
    let text = raw(value, name);
    let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    (!digits.is_empty()).then(|| digits.iter().all(|digit| *digit == '0'))
}
