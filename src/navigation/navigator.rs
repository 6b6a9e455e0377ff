//! Moves from screen to screen and back: in memory, never in the address.

use contract::CaseId;
use leptos::prelude::*;

use super::{Screen, SignedInScreen};

/// The navigator of the app, from the context.
pub fn use_navigator() -> Navigator {
    expect_context()
}

/// Moves between screens. The trail is in memory; the browser's history keeps one entry.
#[derive(Clone, Copy)]
pub struct Navigator {
    trail: RwSignal<Vec<Screen>>,
    /// Whether the current screen was reached by Back.
    is_back: StoredValue<bool>,
    /// The trail of the session that has ended.
    ended: RwSignal<Vec<Screen>>,
}

impl Navigator {
    /// Starts on the last screen of a trail.
    pub fn new(trail: Vec<Screen>) -> Self {
        Self {
            trail: RwSignal::new(trail),
            is_back: StoredValue::new(false),
            ended: RwSignal::default(),
        }
    }

    /// The current screen.
    pub fn screen(self) -> Screen {
        self.trail
            .with(|trail| trail.last().cloned())
            .unwrap_or(Screen::Start)
    }

    /// The current screen, untracked, for code that runs later. None once the app is gone.
    pub fn screen_now(self) -> Option<Screen> {
        self.trail
            .try_with_untracked(|trail| trail.last().cloned())
            .flatten()
    }

    /// Whether the current screen was reached by Back.
    pub fn came_back(self) -> bool {
        self.is_back.get_value()
    }

    /// Whether the current screen is a case, untracked. Not once the app is gone.
    pub fn is_at_case(self) -> bool {
        let is_case = |screen: &Screen| matches!(screen, Screen::SignedIn(SignedInScreen::Case(_)));
        let at = self
            .trail
            .try_with_untracked(|trail| trail.last().is_some_and(is_case));
        at == Some(true)
    }

    /// Subscribes the surrounding effect to changes of screen.
    pub fn follow(self) {
        self.trail.track();
    }

    /// Whether there is a way back.
    pub fn has_back(self) -> bool {
        self.trail.with(|trail| trail.len() > 1)
    }

    /// Goes to a screen; if it is already on the trail, goes back to it.
    pub fn go(self, screen: impl Into<Screen>) {
        self.go_to_any(screen.into());
    }

    fn go_to_any(self, screen: Screen) {
        self.change(false, |trail| {
            if let Some(at) = trail.iter().position(|passed| *passed == screen) {
                trail.truncate(at);
            }
            trail.push(screen);
        });
    }

    /// Replaces the trail by a screen that says that the session has ended, and remembers the way.
    pub fn end_session(self, screen: Screen) {
        self.ended.set(self.trail.get_untracked());
        self.restart(vec![screen]);
    }

    /// The way to where the person was when their session ended, if that was in this case.
    pub fn way_back(self, case_id: &CaseId) -> Option<Vec<Screen>> {
        let case = SignedInScreen::Case(case_id.clone()).into();
        let way = self.ended.get_untracked();
        (way.contains(&case) && way.last() != Some(&case)).then_some(way)
    }

    /// Forgets that way.
    pub fn forget_way(self) {
        self.ended.set(Vec::new());
    }

    /// Replaces the trail, as after signing in or out.
    pub fn restart(self, trail: Vec<Screen>) {
        self.change(false, |old| *old = trail);
    }

    /// Replaces the current screen, so that Back does not lead to it.
    pub fn replace(self, screen: impl Into<Screen>) {
        let screen = screen.into();
        self.change(false, |trail| {
            trail.pop();
            trail.push(screen);
        });
    }

    /// Goes back one screen.
    pub fn back(self) {
        self.change(true, |trail| {
            if trail.len() > 1 {
                trail.pop();
            }
        });
    }

    fn change(self, is_back: bool, change: impl FnOnce(&mut Vec<Screen>)) {
        self.is_back.set_value(is_back);
        self.trail.update(change);
    }
}
