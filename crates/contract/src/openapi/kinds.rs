//! Lists of kinds: open in answers, closed in requests.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AnyOfBuilder, ArrayBuilder, ObjectBuilder, Schema, Type};

use crate::{ContactWay, DayPart, HelperPart, Need, Weekday};

/// How many safe ways a person may name.
const SAFE_WAYS_MAX: usize = 4;

/// What an answer may say: one of these, or a kind from the future.
pub fn open_kind(about: &str, kinds: &[(&str, &str)]) -> RefOr<Schema> {
    let listed: String = kinds
        .iter()
        .map(|(text, meaning)| format!("- `{text}`: {}\n", meaning.trim()))
        .collect();
    let about = format!(
        "{}\n\n{listed}\nThis list is open: a text that is not in it is a kind from the future. \
         A reader keeps it and shows it by its title.",
        about.trim()
    );
    let known = ObjectBuilder::new()
        .schema_type(Type::String)
        .title(Some("Known kinds"))
        .enum_values(Some(kinds.iter().map(|(text, _)| *text)));
    let future = ObjectBuilder::new()
        .schema_type(Type::String)
        .title(Some("A kind from the future"));
    AnyOfBuilder::new()
        .description(Some(about))
        .item(known)
        .item(future)
        .into()
}

/// What a request may say: one of these.
pub fn known_kinds(about: &str, kinds: &[&str]) -> RefOr<Schema> {
    let known = ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(about.trim()));
    Schema::from(known.enum_values(Some(kinds.iter().copied()))).into()
}

/// The safe ways of a person.
pub fn safe_ways() -> RefOr<Schema> {
    each_once(ContactWay::known_schema(), SAFE_WAYS_MAX)
}

/// What a helper may see.
pub fn helper_parts() -> RefOr<Schema> {
    each_once(HelperPart::known_schema(), HelperPart::KNOWN.len())
}

/// Parts of the day, each once.
pub fn day_parts() -> RefOr<Schema> {
    each_once(DayPart::known_schema(), DayPart::KNOWN.len())
}

/// Days of the week, each once.
pub fn weekdays() -> RefOr<Schema> {
    each_once(Weekday::known_schema(), Weekday::KNOWN.len())
}

/// What the person who rings should know, each once.
pub fn needs() -> RefOr<Schema> {
    each_once(Need::known_schema(), Need::KNOWN.len())
}

/// A list in which each kind stands once at most.
fn each_once(kind: RefOr<Schema>, max: usize) -> RefOr<Schema> {
    let kinds = ArrayBuilder::new().items(kind).max_items(Some(max));
    Schema::from(kinds.unique_items(true)).into()
}
