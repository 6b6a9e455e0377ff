//! The first screen: sign in, or find support without it.

use crate::components::{article, go_to, rich, words};
use crate::language::{Key, keys, say};
use crate::navigation::{Screen, SupportScreen, use_navigator};
use crate::ui::{self, AnyView, IntoAny};

/// The first screen.
pub fn start_screen() -> AnyView {
    let navigator = use_navigator();
    let to = |screen: Screen| go_to(navigator, screen);
    let safety = vec![
        article(Key::of("start.safety.")),
        ui::paragraph_of(ui::nav_link(
            say(keys::START_SAFETY_MORE),
            to(Screen::Safety),
        )),
    ];
    vec![
        ui::paragraph_of(rich(&say(keys::START_DANGER))),
        words(keys::START_WHAT),
        ui::button_link(say(keys::START_SIGN_IN), true, to(Screen::Reference)),
        words(keys::START_NEED),
        ui::heading(say(keys::START_SUPPORT_TITLE)),
        words(keys::START_SUPPORT_TEXT),
        ui::paragraph_of(ui::nav_link(
            say(keys::NAV_SUPPORT),
            to(SupportScreen::Support.into()),
        )),
        ui::heading(say(keys::START_SAFETY_TITLE)),
        ui::inset(safety.into_any()),
    ]
    .into_any()
}
