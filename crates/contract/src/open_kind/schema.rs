//! Lists of kinds: open in answers, closed in requests.

use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AnyOfBuilder, ArrayBuilder, ObjectBuilder, Schema, Type};

/// The schema of a kind in an answer: one of these, or one from the future.
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

/// The schema of a kind in a request: one of these.
pub fn known_kinds(about: &str, kinds: &[&str]) -> RefOr<Schema> {
    let known = ObjectBuilder::new()
        .schema_type(Type::String)
        .description(Some(about.trim()));
    Schema::from(known.enum_values(Some(kinds.iter().copied()))).into()
}

/// A list of known kinds, each at most once.
pub fn each_once(about: &str, kinds: &[&str]) -> RefOr<Schema> {
    let list = ArrayBuilder::new().items(known_kinds(about, kinds));
    Schema::from(list.max_items(Some(kinds.len())).unique_items(true)).into()
}
