//! Ask for a call: the questions, the check, the sending, and what has been asked for.

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
mod spoken;

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

/// The answers before they are sent.
pub fn check_screen() -> AnyView {
    with_phone(check::check_answers())
}

/// One request of the case on hand.
pub fn request_screen(id: CallbackId) -> AnyView {
    with_phone(request::request(id))
}

/// The request was cancelled.
pub fn cancelled_screen() -> AnyView {
    with_phone(cancelled::cancelled())
}

/// A page with the number to ring beside it. The pages that show the number themselves get none.
fn with_phone(content: AnyView) -> AnyView {
    (content, case::beside()).into_any()
}
