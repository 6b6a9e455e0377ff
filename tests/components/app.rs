//! The app around its screens, for a signed-in person.

use contract::{Case, Session, SessionState, Timestamp};
use futures::FutureExt as _;
use leptos::prelude::*;
use serde_json::{Value, json};
use waymark::components::FormErrors;
use waymark::language::{Key, say};
use waymark::memory::Memory;
use waymark::navigation::{Navigator, Screen, SignedInScreen};
use waymark::ui::IntoAny;
use waymark::{screens, session};

use crate::backend::Backend;
use crate::support::{Stage, settle, show};

/// The app around its screens.
pub struct App {
    pub backend: Backend,
    pub navigator: Navigator,
    pub memory: Memory,
    pub stage: Stage,
}

/// The person's case, with these milestones.
pub fn case(milestones: Value) -> Value {
    json!({
        "id": "c1", "reference": "WM/00001/26", "about": "Theft", "reported_at": "2026-09-01",
        "stage": "court", "milestones": milestones, "today": "2026-11-24",
        "owner": {"kind": "police", "team": "Team", "phone": "020 7946 0101"},
    })
}

impl App {
    /// Prepares the backend and the memory, then shows a screen that a case led to.
    pub fn signed_in(
        screen: impl Into<Screen>,
        case: Value,
        prepare: impl FnOnce(&Backend, Memory),
    ) -> Self {
        let backend = Backend::play();
        let owner = Owner::new();
        let (navigator, memory) = owner.with(|| {
            let trail = vec![SignedInScreen::Case("c1".into()).into(), screen.into()];
            (Navigator::new(trail), Memory::new())
        });
        let session = Session {
            state: SessionState::SignedIn,
            ends_at: Some(Timestamp(3_600)),
            idle_ends_at: Some(Timestamp(600)),
            code_expires_at: None,
            resend_after: None,
            helper: None,
            only_case: None,
            now: Timestamp(0),
        };
        session::begin(&session).unwrap();
        memory
            .case
            .set(Some(serde_json::from_value::<Case>(case).unwrap()));
        prepare(&backend, memory);
        // This build is in one piece, so the part is there at once, even for the first test.
        for part in [screens::Part::SignedIn, screens::Part::Asking] {
            let fetched = part.fetch().now_or_never();
            assert!(matches!(fetched, Some(Ok(_))));
        }
        let stage = show(move || {
            // The signals live as long as the stage.
            on_cleanup(move || {
                waymark::language::speak_to_bereaved(false);
                drop(owner);
            });
            let faults = FormErrors::provide();
            provide_context(navigator);
            provide_context(memory);
            let screen = move || screens::draw(navigator.screen());
            vec![faults.summary(), screen.into_any()].into_any()
        });
        Self {
            backend,
            navigator,
            memory,
            stage,
        }
    }

    /// The current screen.
    pub fn screen(&self) -> Screen {
        self.navigator.screen_now().unwrap()
    }

    /// Presses the button or link with that name.
    pub fn press(&self, name: Key) {
        self.stage.control(&say(name)).click();
    }

    /// Waits until the app has drawn a screen.
    pub async fn until(&self, screen: impl Into<Screen>) {
        let screen = screen.into();
        self.stage
            .until("the screen", |_| self.screen() == screen)
            .await;
        settle().await;
    }

    /// Waits until a text appears.
    pub async fn until_says(&self, key: Key) {
        let words = say(key);
        self.stage
            .until(&words, |stage| stage.text().contains(&words))
            .await;
    }

    /// The value of a field.
    pub fn value(&self, selector: &str) -> String {
        let field = self.stage.find(selector);
        let value = js_sys::Reflect::get(&field, &"value".into());
        value.unwrap().as_string().unwrap()
    }
}
