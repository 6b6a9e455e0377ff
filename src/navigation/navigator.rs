//! Moves from screen to screen and back: in memory, never in the address.

use leptos::prelude::*;

use super::Screen;

/// The navigator of the app, from the context.
pub fn use_navigator() -> Navigator {
    expect_context()
}

/// Moves between screens. The trail is in memory; the browser's history keeps one entry.
#[derive(Clone, Copy)]
pub struct Navigator {
    trail: RwSignal<Vec<Screen>>,
}

impl Navigator {
    /// Starts on the last screen of a trail.
    pub fn new(trail: Vec<Screen>) -> Self {
        Self {
            trail: RwSignal::new(trail),
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
        self.trail.update(|trail| {
            if let Some(at) = trail.iter().position(|passed| *passed == screen) {
                trail.truncate(at);
            }
            trail.push(screen);
        });
    }

    /// Replaces the trail, as after signing in or out.
    pub fn restart(self, trail: Vec<Screen>) {
        self.trail.set(trail);
    }

    /// Replaces the current screen, so that Back does not lead to it.
    pub fn replace(self, screen: impl Into<Screen>) {
        let screen = screen.into();
        self.trail.update(|trail| {
            trail.pop();
            trail.push(screen);
        });
    }

    /// Goes back one screen.
    pub fn back(self) {
        self.trail.update(|trail| {
            if trail.len() > 1 {
                trail.pop();
            }
        });
    }
}
