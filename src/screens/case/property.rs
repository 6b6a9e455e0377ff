//! The person's property: stolen, damaged, or held as evidence.

use contract::{Property, PropertyState};

use crate::components::{theirs, words};
use crate::language::{Key, find, keys, say};
use crate::ui::html::span;
use crate::ui::{self, AnyView, Icon, IntoAny, Row};

/// The person's property and its state. None if the backend lists none.
pub fn property(things: &[Property]) -> Option<AnyView> {
    if things.is_empty() {
        return None;
    }
    let is_held = |one: &Property| one.state == PropertyState::HeldAsEvidence;
    let held = things.iter().any(is_held);
    let meaning = held.then(|| words(keys::PROPERTY_EVIDENCE));
    let parts = (
        ui::icon_heading(Icon::Things, say(keys::PROPERTY_TITLE)),
        ui::summary_list(things.iter().map(row).collect()),
        meaning,
    );
    Some(parts.into_any())
}

fn row(one: &Property) -> Row {
    let state = find(Key::of("property.state.").join(one.state.as_str()));
    let state = state.unwrap_or_else(|| say(keys::PROPERTY_STATE_OTHER));
    let note = one.note.as_deref().filter(|note| !note.trim().is_empty());
    let value = match note {
        Some(note) => ([&state, ". "].concat(), theirs(span()).child(note)).into_any(),
        None => state.into_any(),
    };
    Row {
        value,
        ..Row::new(one.name.clone(), "")
    }
}
