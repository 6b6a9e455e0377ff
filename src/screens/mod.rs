//! The screens: each draws what is below the frame's heading.

mod accessibility;
mod callback;
mod case;
mod cases;
mod code;
mod lost_reference;
mod milestone;
mod no_text_message;
mod privacy;
mod reference;
mod safety;
mod service;
mod services;
mod session_ended;
mod signed_out;
mod start;
mod support;

pub use code::enter;

use crate::navigation::Screen;
use crate::ui::View;

/// Draws a screen.
pub fn draw(screen: Screen) -> View {
    match screen {
        Screen::Start => start::start_screen(),
        Screen::Reference => reference::reference_screen(),
        Screen::LostReference => lost_reference::lost_reference_screen(),
        Screen::Code => code::code_screen(),
        Screen::NoTextMessage => no_text_message::no_text_message_screen(),
        Screen::Support => support::support_screen(),
        Screen::Services => services::services_screen(),
        Screen::Service(id, _) => service::service_screen(id),
        Screen::Safety => safety::safety_screen(),
        Screen::Privacy => privacy::privacy_screen(),
        Screen::Accessibility => accessibility::accessibility_screen(),
        Screen::SignedOut => signed_out::signed_out_screen(),
        Screen::SessionEnded => session_ended::session_ended_screen(),
        Screen::Cases => cases::cases_screen(),
        Screen::Case(id) => case::case_screen(id),
        Screen::Milestone(id, _) => milestone::milestone_screen(id),
        screen @ (Screen::CallbackQuestion(_)
        | Screen::RingMyself
        | Screen::CallbackCheck
        | Screen::CallbackConfirmed
        | Screen::Callback(_)
        | Screen::CallbackCancelled) => callback::callback_screen(screen),
    }
}
