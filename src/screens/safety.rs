//! Help and safety: what this site leaves behind, and whom to ask.

use crate::components::{article, go_to};
use crate::language::{Key, keys, say};
use crate::navigation::{Screen, SignedInScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// Help and safety: what this site leaves behind, and whom to ask.
pub fn safety_screen() -> AnyView {
    let navigator = use_navigator();
    let rights = go_to(navigator, SignedInScreen::Rights);
    let words = go_to(navigator, Screen::Glossary);
    (
        article(Key::of("safety.")),
        ui::paragraph_of(ui::nav_link(say(keys::RIGHTS_OPEN), rights)),
        ui::paragraph_of(ui::nav_link(say(keys::GLOSSARY_TITLE), words)),
    )
        .into_any()
}
