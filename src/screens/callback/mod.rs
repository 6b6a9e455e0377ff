//! Ask for a call: the questions, the check, the sending, and what has been asked for.

mod advice;
mod cancelled;
mod case;
mod change;
mod check;
mod confirmed;
mod field;
mod notice;
mod offer;
mod outcome;
mod page;
mod question;
mod request;
mod ring_myself;
mod send;
mod spoken;

use crate::navigation::Screen;
use crate::ui;
use crate::ui::View;

/// Draws what is below the heading of a screen about calls.
pub fn callback_screen(screen: Screen) -> View {
    match screen {
        Screen::CallbackQuestion(id) => question::question(id),
        Screen::RingMyself => ring_myself::ring_myself(),
        Screen::CallbackCheck => check::check_answers(),
        Screen::CallbackConfirmed => confirmed::confirmed(),
        Screen::Callback(id) => request::request(id),
        Screen::CallbackCancelled => cancelled::cancelled(),
        _ => ui::nothing(),
    }
}
