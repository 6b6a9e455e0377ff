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
    /// Whether the current screen was reached by Back.
    is_back: StoredValue<bool>,
}

impl Navigator {
    /// Starts on the last screen of a trail.
    pub fn new(trail: Vec<Screen>) -> Self {
        Self {
            trail: RwSignal::new(trail),
            is_back: StoredValue::new(false),
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

    /// How many screens are on the trail, untracked. 0 once the app is gone.
    pub fn depth_now(self) -> usize {
        self.trail.try_with_untracked(Vec::len).unwrap_or_default()
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
        self.is_back.set_value(false);
        self.trail.update(|trail| {
            if let Some(at) = trail.iter().position(|passed| *passed == screen) {
                trail.truncate(at);
            }
            trail.push(screen);
        });
    }

    /// Replaces the trail, as after signing in or out.
    pub fn restart(self, trail: Vec<Screen>) {
        self.is_back.set_value(false);
        self.trail.set(trail);
    }

    /// Replaces the current screen, so that Back does not lead to it.
    pub fn replace(self, screen: impl Into<Screen>) {
        let screen = screen.into();
        self.is_back.set_value(false);
        self.trail.update(|trail| {
            trail.pop();
            trail.push(screen);
        });
    }

    /// Goes back one screen.
    pub fn back(self) {
        self.is_back.set_value(true);
        self.trail.update(|trail| {
            if trail.len() > 1 {
                trail.pop();
            }
        });
    }
}
