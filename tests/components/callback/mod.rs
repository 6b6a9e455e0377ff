//! Asking for a call: the app around its screens, for a person who is signed in.

mod questions;
mod request;
mod sending;

use callback::{Draft, Field, QuestionId};
use contract::{Case, Session, SessionState, Timestamp};
use leptos::prelude::*;
use serde_json::json;
use waymark::components::Faults;
use waymark::language::{Key, say};
use waymark::memory::Memory;
use waymark::navigation::{Navigator, Screen};
use waymark::{screens, session};

use crate::backend::Backend;
use crate::support::{Stage, settle, show};
use waymark::ui::ToView;

/// The app around the screens about calls, for a person who is signed in.
struct App {
    backend: Backend,
    navigator: Navigator,
    memory: Memory,
    stage: Stage,
}

const OFFER: &str = r#"{"slots": [
    {"id": "a", "starts_at": "2026-11-25T09:00:00Z", "ends_at": "2026-11-25T10:00:00Z"},
    {"id": "b", "starts_at": "2026-11-25T14:00:00Z", "ends_at": "2026-11-25T15:00:00Z"},
    {"id": "c", "starts_at": "2026-11-26T09:00:00Z", "ends_at": "2026-11-26T10:00:00Z"}
  ], "numbers": [{"id": "n1", "masked": "ends in 123", "safe": true}]}"#;

const BOOKED: &str = r#"{"id": "b1", "reference": "CB-4821", "state": "booked", "way": "phone",
  "window": {"id": "a", "starts_at": "2026-11-25T09:00:00Z", "ends_at": "2026-11-25T10:00:00Z"}}"#;

impl App {
    /// Shows a screen. `answers` are those that the person gave before.
    fn at(screen: Screen, answers: &[(Field, &str)]) -> Self {
        let backend = Backend::play();
        let owner = Owner::new();
        let (navigator, memory) = owner.with(|| {
            let trail = vec![Screen::Case("c1".to_owned()), screen];
            (Navigator::new(trail), Memory::new())
        });
        let session = Session {
            state: SessionState::SignedIn,
            ends_at: Some(Timestamp(3_600)),
            idle_ends_at: Some(Timestamp(600)),
            code_expires_at: None,
            resend_after: None,
            now: Timestamp(0),
        };
        session::begin(&session).unwrap();
        let case = json!({
            "id": "c1", "reference": "WM/00001/26", "about": "Theft", "reported_at": "2026-09-01",
            "stage": "court", "milestones": [], "today": "2026-11-24",
            "owner": {"kind": "police", "team": "Team", "phone": "020 7946 0101"},
        });
        memory
            .case
            .set(Some(serde_json::from_value::<Case>(case).unwrap()));
        let mut draft = Draft::for_case("c1");
        for (field, text) in answers {
            draft.put(*field, text);
        }
        memory.callback.set(draft);
        memory.slots.set(Some(serde_json::from_str(OFFER).unwrap()));
        let stage = show(move || {
            // The signals live as long as the stage.
            on_cleanup(move || drop(owner));
            let faults = Faults::provide();
            provide_context(navigator);
            provide_context(memory);
            let screen = move || screens::draw(navigator.screen());
            vec![faults.summary(), waymark::ui::live(screen)].view()
        });
        Self {
            backend,
            navigator,
            memory,
            stage,
        }
    }

    /// Shows the check of a request that can be sent.
    fn at_check() -> Self {
        Self::at(
            Screen::CallbackCheck,
            &[
                (Field::Way, "phone"),
                (Field::Number, "n1"),
                (Field::Safe, "yes"),
                (Field::Day, "2026-11-25"),
                (Field::Slot, "a"),
                (Field::Note, "After school"),
            ],
        )
    }

    fn screen(&self) -> Screen {
        self.navigator.screen_now().unwrap()
    }

    fn answer(&self, field: Field) -> String {
        self.memory
            .callback
            .with_untracked(|draft| draft.answer(field).to_owned())
    }

    fn press(&self, name: Key) {
        self.stage.control(&say(name)).click();
    }

    /// Waits until a screen is drawn.
    async fn until(&self, screen: Screen) {
        self.stage
            .until("the screen", |_| self.screen() == screen)
            .await;
        settle().await;
    }

    async fn until_says(&self, key: Key) {
        let words = say(key);
        self.stage
            .until(&words, |stage| stage.text().contains(&words))
            .await;
    }
}

/// The list with the one request.
fn listed() -> String {
    format!("{{\"callbacks\": [{BOOKED}]}}")
}

fn asks(id: QuestionId) -> Screen {
    Screen::CallbackQuestion(id)
}
