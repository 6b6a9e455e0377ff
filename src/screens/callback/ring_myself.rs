//! For a person who would rather make contact themselves: whom to ring, or write to, and when.

use super::case::{contact, link, of_case, phone};
use crate::components::{call, texts, words};
use crate::language::{Key, keys, say_with};
use crate::navigation::SignedInScreen;
use crate::ui::{self, AnyView, IntoAny};

/// How to reach the people who have the case, when, and what to have ready.
pub fn ring_myself_screen() -> AnyView {
    of_case(|case| {
        let mut parts: Vec<_> = texts(Key::of("ring-myself."))
            .into_iter()
            .map(ui::paragraph)
            .collect();
        parts.push(ui::heading(case.owner.team.clone()));
        parts.push(contact(&case, ""));
        if let Some(hours) = &case.owner.hours {
            parts.push(ui::paragraph(say_with(
                keys::RING_MYSELF_HOURS,
                &[("hours", hours)],
            )));
        }
        let reference = [("reference", case.reference.as_str())];
        parts.push(ui::paragraph(say_with(
            keys::RING_MYSELF_REFERENCE,
            &reference,
        )));
        if phone(&case).is_some() {
            parts.push(words(keys::RING_MYSELF_OTHER));
            parts.push(ui::paragraph_of(call(super::case::POLICE)));
        }
        parts.push(link(keys::CASE_TITLE, SignedInScreen::Case(case.id)));
        parts.into_any()
    })
}
