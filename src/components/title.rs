//! The title of the page, which the browser's history keeps, and the focus on what is wrong.

use leptos::prelude::*;

use super::form::FormErrors;
use crate::language::{keys, say};
use crate::navigation::Navigator;
use crate::{browser, ui};

/// Keeps the title up to date: the screen, and whether the form has errors. Each time there are errors,
/// the focus moves to them. `words` notifies of a change of language.
pub fn show_faults(navigator: Navigator, errors: FormErrors, words: Trigger) {
    Effect::new(move |_| {
        words.track();
        let is_wrong = errors.any();
        let prefix = if is_wrong {
            say(keys::ERROR_TITLE_PREFIX)
        } else {
            String::new()
        };
        browser::set_title(&[prefix, navigator.screen().title()].concat());
        if is_wrong {
            request_animation_frame(|| browser::focus(ui::SUMMARY));
        }
    });
}
