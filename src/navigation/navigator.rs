//! The way a person goes from screen to screen, and back: in memory, never in the address.

use leptos::prelude::*;

use super::Screen;

/// The navigator of the app around the component that is being drawn.
#[must_use]
pub fn use_navigator() -> Navigator {
    expect_context()
}

/// Moves between screens. The ways back are in memory: the browser's history keeps one entry.
#[derive(Clone, Copy)]
pub struct Navigator {
    trail: RwSignal<Vec<Screen>>,
}

impl Navigator {
    /// Starts on the last screen of a trail.
    #[must_use]
    pub fn new(trail: Vec<Screen>) -> Self {
        Self {
            trail: RwSignal::new(trail),
        }
    }

    /// The screen that is shown.
    #[must_use]
    pub fn screen(self) -> Screen {
        self.trail
            .with(|trail| trail.last().cloned())
            .unwrap_or(Screen::Start)
    }

    /// The screen that is shown, for what runs later: none once the app is gone.
    #[must_use]
    pub fn screen_now(self) -> Option<Screen> {
        self.trail
            .try_with_untracked(|trail| trail.last().cloned())
            .flatten()
    }

    /// Runs the effect around it again whenever the screen changes.
    pub fn follow(self) {
        self.trail.track();
    }

    /// Whether there is a way back.
    #[must_use]
    pub fn has_back(self) -> bool {
        self.trail.with(|trail| trail.len() > 1)
    }

    /// Goes on to a screen. A screen that is already on the trail is gone back to.
    pub fn go(self, screen: Screen) {
        self.trail.update(|trail| {
            if let Some(at) = trail.iter().position(|passed| *passed == screen) {
                trail.truncate(at);
            }
            trail.push(screen);
        });
    }

    /// Goes to a screen with no way back, as after signing in or out.
    pub fn restart(self, trail: Vec<Screen>) {
        self.trail.set(trail);
    }

    /// Replaces the screen, so that Back does not lead to it again.
    pub fn replace(self, screen: Screen) {
        self.trail.update(|trail| {
            trail.pop();
            trail.push(screen);
        });
    }

    /// Goes back by one screen.
    pub fn back(self) {
        self.trail.update(|trail| {
            if trail.len() > 1 {
                trail.pop();
            }
        });
    }
}
