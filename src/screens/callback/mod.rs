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
    with_phone(
        (
            question,
            connection::connection(keys::CALLBACK_OFFLINE_GO_ON),
        )
            .into_any(),
    )
}

/// The answers, to check before sending.
pub fn check_screen() -> AnyView {
    with_phone(check::check_answers())
}

/// One callback of the case in memory.
pub fn request_screen(id: CallbackId) -> AnyView {
    with_phone(request::request(id))
}

/// The callback was cancelled.
pub fn cancelled_screen() -> AnyView {
    with_phone(cancelled::cancelled())
}

/// A page with the office's number beside it. Pages that show the number themselves do without.
fn with_phone(content: AnyView) -> AnyView {
    (content, case::phone_aside()).into_any()
}
