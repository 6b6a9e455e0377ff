//! The state of a callback request that is not confirmed.

use callback::State;
use contract::Case;

use super::case::contact;
use crate::components::{callback_list, words};
use crate::language::{Key, keys, say};
use crate::ui::{self, AnyView, IntoAny};

/// Says that nothing was sent yet, that the outcome is unknown, or that the request was sent before or
/// refused. `way`: how the person is reached.
pub fn notice(state: &State, case: &Case, way: &str) -> Option<AnyView> {
    let view = match state {
        State::Offline => urgent(
            keys::CALLBACK_OFFLINE_TITLE,
            keys::CALLBACK_OFFLINE_TEXT,
            contact(case, way),
        ),
        State::Unknown => urgent(
            keys::CALLBACK_UNKNOWN_TITLE,
            keys::CALLBACK_UNKNOWN_TEXT,
            contact(case, way),
        ),
        State::SentBefore => urgent(
            keys::CALLBACK_SENT_BEFORE_TITLE,
            keys::CALLBACK_SENT_BEFORE_TEXT,
            callback_list(case.id.clone()),
        ),
        State::Refused(_) => urgent(
            keys::ERROR_SUMMARY_TITLE,
            keys::CALLBACK_CHECK_REFUSED,
            contact(case, way),
        ),
        State::Ready => words(keys::CALLBACK_CHECK_NOTHING_SENT),
        State::Busy | State::Confirmed(_) => return None,
    };
    Some(view)
}

fn urgent(title: Key, text: Key, more: AnyView) -> AnyView {
    ui::notification(say(title), true, (words(text), more).into_any())
}
