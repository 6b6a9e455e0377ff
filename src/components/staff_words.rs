//! What staff wrote about a milestone, in their own language: a note, and rules.

use casework::Entry;

use crate::language::{Key, find, keys, say, say_with, spoken};
use crate::ui::html::{div, p, span};
use crate::ui::{self, AnyView, IntoAny};

/// The rules of bail, an order or a licence, as staff wrote them.
pub fn rules(entry: &Entry) -> Option<AnyView> {
    let rules = entry.rules.iter().map(|rule| rule.clone().into_any());
    let rules: Vec<_> = rules.collect();
    let language = entry.note_language.as_deref();
    (!rules.is_empty()).then(|| {
        let list = div()
            .attr("lang", language)
            .attr("dir", "auto")
            .child(ui::list(rules));
        (ui::heading(say(keys::MILESTONE_RULES)), list).into_any()
    })
}

/// The same in a line or two, for the screen of the case.
pub fn short_note(entry: &Entry) -> Option<AnyView> {
    let note = entry.note.as_ref()?;
    let from = span()
        .class("govuk-visually-hidden")
        .child([&say(keys::MILESTONE_NOTE), ": "].concat());
    let text = span()
        .attr("lang", entry.note_language.as_deref())
        .attr("dir", "auto")
        .child(["“", note, "”"].concat());
    Some(
        p().class("govuk-body wm-case__note")
            .child(from)
            .child(text)
            .into_any(),
    )
}

/// What the people who have the case say of it. In another language than the page it is marked as such, and the
/// page says which it is.
pub fn note(entry: &Entry) -> Option<AnyView> {
    let note = entry.note.as_ref()?;
    let other = entry.note_language.as_ref().filter(|tag| **tag != spoken());
    let name = other.and_then(|tag| find(Key::of("support.language.").join(tag)));
    let words = (
        ui::heading(say(keys::MILESTONE_NOTE)),
        name.map(|name| {
            ui::paragraph(say_with(
                keys::MILESTONE_NOTE_LANGUAGE,
                &[("language", &name)],
            ))
        }),
        p().class("govuk-body")
            .attr("lang", other.map(String::as_str))
            .attr("dir", "auto")
            .child(note),
    );
    Some(ui::inset(words.into_any()))
}
