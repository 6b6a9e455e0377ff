//! Errors in words: the one place that turns an `ApiError` into text.

use leptos::prelude::*;

use super::words::words;
use crate::api::ApiError;
use crate::browser;
use crate::language::{Key, keys, plural, say, say_with};
use crate::ui::html::{div, p};
use crate::ui::{self, AnyView, IntoAny};

const SECS_PER_MINUTE: u32 = 60;

/// What went wrong and what to do, in one or two sentences.
pub fn sentence(error: &ApiError) -> String {
    say(match error {
        ApiError::TooManyRequests(secs) => {
            return say_with(keys::ERROR_TOO_MANY, &[("wait", &wait(*secs))]);
        }
        ApiError::SignedOut => keys::ERROR_SIGNED_OUT,
        ApiError::NotFound => keys::ERROR_NOT_FOUND,
        ApiError::CodeNotAccepted => keys::ERROR_CODE,
        ApiError::Rejected(_) => keys::ERROR_REJECTED,
        ApiError::FreshCodeNeeded => keys::FRESH_CODE_HINT,
        ApiError::HelpersFull => keys::HELPERS_FULL,
        ApiError::SlotTaken => keys::ERROR_SLOT_TAKEN,
        ApiError::NotChangeable => keys::ERROR_NOT_CHANGEABLE,
        ApiError::Offline => keys::ERROR_OFFLINE,
        ApiError::TimedOut => keys::ERROR_TIMED_OUT,
        ApiError::Unavailable(_) | ApiError::UnavailableFor(_) => keys::ERROR_UNAVAILABLE,
        ApiError::Malformed => keys::ERROR_MALFORMED,
        ApiError::OutOfDate => keys::ERROR_OUT_OF_DATE,
        ApiError::Untrusted => keys::ERROR_UNTRUSTED,
    })
}

/// "45 seconds"; from one minute on, whole minutes, rounded up.
pub fn wait(secs: u32) -> String {
    if secs < SECS_PER_MINUTE {
        plural(Key::of("common.seconds."), i64::from(secs.max(1)))
    } else {
        plural(
            Key::of("common.minutes."),
            i64::from(secs.div_ceil(SECS_PER_MINUTE)),
        )
    }
}

/// One line and a retry button, in place of a small part that failed to load.
pub fn short_problem(text: Key, is_trying: Signal<bool>, again: Callback<()>) -> AnyView {
    let status = move || {
        say(if is_trying.get() {
            keys::LOAD_TRYING
        } else {
            text
        })
    };
    (
        ui::status(status),
        ui::secondary_button(say(keys::LOAD_AGAIN), again),
    )
        .into_any()
}

/// An error message and a retry button, in place of what failed to load.
pub fn problem(
    error: Signal<Option<ApiError>>,
    is_trying: Signal<bool>,
    again: Callback<()>,
) -> AnyView {
    let message = move || {
        error
            .with(|error| error.as_ref().map(sentence))
            .unwrap_or_default()
    };
    let trying = move || {
        if is_trying.get() {
            say(keys::LOAD_TRYING)
        } else {
            String::new()
        }
    };
    // A memo: the same failure again leaves the button, and the focus on it, where it is.
    let is_out_of_date =
        Memo::new(move |_| error.with(|error| *error == Some(ApiError::OutOfDate)));
    let way_on = move || {
        if is_out_of_date.get() {
            ui::button(
                say(keys::SHELL_RELOAD),
                Callback::new(|()| browser::reload()),
            )
        } else {
            ui::button(say(keys::LOAD_AGAIN), again)
        }
    };
    let alert = div()
        .class("wm-problem")
        .attr("role", "alert")
        .child(ui::heading(say(keys::ERROR_LOAD_TITLE)))
        .child(p().class("govuk-body").child(message));
    (
        alert,
        words(keys::ERROR_STILL_URGENT),
        way_on,
        ui::status(trying),
    )
        .into_any()
}
