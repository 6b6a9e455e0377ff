//! The title of the page, which the browser's history keeps, and the focus on what is wrong.

use leptos::prelude::*;

use super::form::FormErrors;
use crate::language::{keys, say};
use crate::navigation::Navigator;
use crate::{browser, ui};

/// Keeps the title: it says where the person is and whether something is wrong. The focus goes to
/// what is wrong each time it is told. `words` tells of another language.
pub fn show_faults(navigator: Navigator, faults: FormErrors, words: Trigger) {
    Effect::new(move |_| {
        words.track();
        let is_wrong = faults.any();
        let prefix = if is_wrong {
            say(keys::ERROR_TITLE_PREFIX)
        } else {
            String::new()
        };
        let screen = navigator.screen().title();
        browser::set_title(&[prefix.as_str(), &screen, " - ", &say(keys::COMMON_NAME)].concat());
        if is_wrong {
            request_animation_frame(|| browser::focus(ui::SUMMARY));
        }
    });
}
