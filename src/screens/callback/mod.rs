//! Callbacks: the questions, the check, the sending, and the list of requests.

mod advice;
mod cancelled;
mod case;
mod change;
mod check;
mod confirmed;
mod connection;
mod field;
mod journey;
mod more;
mod notice;
mod offer;
mod page;
mod question;
mod request;
mod ring_myself;
mod send;
mod wording;

pub use confirmed::confirmed_screen;
pub use ring_myself::ring_myself_screen;

use callback::QuestionId;
use contract::CallbackId;

use crate::language::keys;
use crate::ui::{AnyView, IntoAny};

/// One question of the form.
pub fn question_screen(id: QuestionId) -> AnyView {
    let question = question::question(id);
    // The advice says itself how to make contact.
    let aside = id != QuestionId::NotSure;
    (
        question,
        connection::connection(keys::CALLBACK_OFFLINE_GO_ON),
        aside.then(case::contact_aside).flatten(),
    )
        .into_any()
}

/// The answers, to check before sending.
pub fn check_screen() -> AnyView {
    (check::check_answers(), case::contact_aside()).into_any()
}

/// One callback of the case in memory, which says itself how to make contact.
pub fn request_screen(id: CallbackId) -> AnyView {
    request::request(id)
}

/// The callback was cancelled.
pub fn cancelled_screen() -> AnyView {
    cancelled::cancelled()
}
