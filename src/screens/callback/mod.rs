//! Ask for a call: the questions, the check, the sending, and what has been asked for.

mod advice;
mod cancelled;
mod case;
mod change;
mod check;
mod confirmed;
mod connection;
mod field;
mod notice;
mod offer;
mod page;
mod question;
mod request;
mod ring_myself;
mod send;
mod spoken;

use crate::language::keys;
use crate::navigation::Screen;
use crate::ui;
use crate::ui::{ToView, View};

/// Draws what is below the heading of a screen about calls.
pub fn callback_screen(screen: Screen) -> View {
    let content = match screen {
        // To ring is what this page and this one are about: the number is among their words.
        Screen::RingMyself => return ring_myself::ring_myself(),
        Screen::CallbackConfirmed => return confirmed::confirmed(),
        Screen::CallbackQuestion(id) => {
            let connection = connection::connection(keys::CALLBACK_OFFLINE_GO_ON);
            vec![question::question(id), connection].view()
        }
        Screen::CallbackCheck => check::check_answers(),
        Screen::Callback(id) => request::request(id),
        Screen::CallbackCancelled => cancelled::cancelled(),
        _ => return ui::nothing(),
    };
    vec![content, case::beside()].view()
}
