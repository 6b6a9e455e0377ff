//! The links below every screen: help, privacy, accessibility, and signing out.

use leptos::prelude::*;

use crate::components::go_to;
use crate::language::{Key, keys, say};
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen, SignedInScreen, SignpostingScreen, SupportScreen};
use crate::ui::AnyView;
use crate::{screens, session, ui};

/// The links and the screens they lead to.
const LINKS: [(Key, Screen); 6] = [
    (keys::NAV_SUPPORT, Screen::Support(SupportScreen::Support)),
    (keys::SAFETY_TITLE, Screen::Safety),
    (keys::PRIVACY_TITLE, Screen::Privacy),
    (keys::ACCESSIBILITY_TITLE, Screen::Accessibility),
    (
        keys::FEEDBACK_TITLE,
        Screen::SignedIn(SignedInScreen::Feedback),
    ),
    (
        keys::PERFORMANCE_TITLE,
        Screen::Signposting(SignpostingScreen::Performance),
    ),
];

/// The links, without one to the current screen.
pub fn footer(navigator: Navigator, memory: Memory) -> AnyView {
    let here = navigator.screen();
    let mut links: Vec<_> = LINKS
        .into_iter()
        .filter(|(_, screen)| *screen != here)
        .map(|(name, screen)| ui::nav_link(say(name), go_to(navigator, screen)))
        .collect();
    if session::current().is_some() {
        let sign_out = Callback::new(move |()| screens::sign_out(navigator, memory));
        links.push(ui::nav_link(say(keys::NAV_SIGN_OUT), sign_out));
    }
    ui::navigation(say(keys::NAV_MORE), "wm-links", "wm-links__list", links)
}
