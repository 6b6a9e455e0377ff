//! Asking for a callback.

mod again;
mod more;
mod passed;
mod questions;
mod request;
mod safe_call;
mod sending;
mod standing;
mod steps;
mod ways;

use callback::{Draft, Field, QuestionId};
use leptos::prelude::*;
use serde_json::json;
use waymark::navigation::{CallbackScreen, Screen};

use crate::app::{App, case};
use crate::support::speak;

const OFFER: &str = r#"{"slots": [
    {"id": "a", "starts_at": "2026-11-25T09:00:00Z", "ends_at": "2026-11-25T10:00:00Z"},
    {"id": "b", "starts_at": "2026-11-25T14:00:00Z", "ends_at": "2026-11-25T15:00:00Z"},
    {"id": "c", "starts_at": "2026-11-26T09:00:00Z", "ends_at": "2026-11-26T10:00:00Z"}
  ], "numbers": [{"id": "n1", "masked": "ends in 123", "safe": true}]}"#;

const LANGUAGES: [(&str, &str); 2] = [
    ("cy", include_str!("../../../public/texts/cy.json")),
    ("en", include_str!("../../../public/texts/en.json")),
];

const BOOKED: &str = r#"{"id": "b1", "reference": "CB-4821", "state": "booked", "way": "phone",
  "window": {"id": "a", "starts_at": "2026-11-25T09:00:00Z", "ends_at": "2026-11-25T10:00:00Z"}}"#;

impl App {
    /// Shows a screen with the answers that the person gave before.
    fn at(screen: impl Into<Screen>, answers: &[(Field, &str)]) -> Self {
        Self::signed_in(screen, case(json!([])), |_, memory| {
            let mut draft = Draft::for_case("c1");
            for (field, text) in answers {
                draft.put(*field, text);
            }
            memory.callback.set(draft);
            memory.slots.set(Some(serde_json::from_str(OFFER).unwrap()));
        })
    }

    /// Shows a screen in a language.
    fn at_in(
        (tag, texts): (&str, &str),
        screen: impl Into<Screen>,
        answers: &[(Field, &str)],
    ) -> Self {
        let app = Self::at(Screen::Start, answers);
        speak(tag, texts);
        app.navigator.replace(screen);
        app
    }

    /// Shows the check page of a request that is ready to send.
    fn at_check() -> Self {
        Self::at(
            CallbackScreen::Check,
            &[
                (Field::Way, "phone"),
                (Field::Number, "n1"),
                (Field::Safe, ""),
                (Field::Slot, "a"),
                (Field::SomeoneElse, ""),
                (Field::Note, "After school"),
            ],
        )
    }

    fn draft(&self) -> Draft {
        self.memory.callback.get_untracked()
    }

    fn answer(&self, field: Field) -> String {
        self.memory
            .callback
            .with_untracked(|draft| draft.answer(field).to_owned())
    }
}

/// A list with the one callback.
fn listed() -> String {
    format!("{{\"callbacks\": [{BOOKED}]}}")
}

fn asks(id: QuestionId) -> Screen {
    CallbackScreen::Question(id).into()
}
