//! The screens: each draws what is below the frame's heading.

mod accessibility;
mod callback;
mod case;
mod cases;
mod code;
mod feedback;
mod glossary;
mod helpers;
mod lost_reference;
mod messages;
mod milestone;
mod no_text_message;
mod parts;
mod preferences;
mod privacy;
mod reference;
mod rights;
mod safety;
mod service;
mod services;
mod session_ended;
mod signed_out;
mod signposting;
mod start;
mod support;

pub use code::enter;
pub use parts::Part;

use crate::components::load;
use crate::navigation::Screen;
use crate::ui::{self, View};

/// Draws a screen, once the part of the app that it is in has been fetched.
pub fn draw(screen: Screen) -> View {
    let Some(part) = Part::of(&screen) else {
        return draw_at_once(screen);
    };
    if let Some(draw) = part.fetched() {
        return draw(screen);
    }
    load(
        move || part.fetch(),
        move |draw: parts::Draw| draw(screen.clone()),
    )
}

/// What a first visit brings: from the start to the sign-in, and what helps a person without it.
fn draw_at_once(screen: Screen) -> View {
    match screen {
        Screen::Start => start::start_screen(),
        Screen::Reference => reference::reference_screen(),
        Screen::LostReference => lost_reference::lost_reference_screen(),
        Screen::Code => code::code_screen(),
        Screen::NoTextMessage => no_text_message::no_text_message_screen(),
        Screen::Safety => safety::safety_screen(),
        Screen::Glossary => glossary::glossary_screen(),
        Screen::Privacy => privacy::privacy_screen(),
        Screen::Accessibility => accessibility::accessibility_screen(),
        Screen::SignedOut => signed_out::signed_out_screen(),
        Screen::SessionEnded => session_ended::session_ended_screen(),
        _ => ui::nothing(),
    }
}

/// The part for a person who has signed in, and what it shares with others.
fn draw_signed_in(screen: Screen) -> View {
    match screen {
        Screen::Cases => cases::cases_screen(),
        Screen::Case(id) => case::case_screen(id),
        Screen::Milestone(id, _) => milestone::milestone_screen(id),
        Screen::Rights => rights::rights_screen(),
        Screen::Messages(id) => messages::messages_screen(id),
        Screen::Preferences(id) => preferences::preferences_screen(id),
        Screen::PreferencesChange(id) => preferences::change_screen(id),
        Screen::Helpers(id) => helpers::helpers_screen(id),
        Screen::HelperGive(id) => helpers::give_screen(id),
        Screen::HelperCode(id) => helpers::code_screen(id),
        Screen::HelperEnd(id, helper) => helpers::end_screen(id, helper),
        Screen::HelperSignIn => helpers::sign_in_screen(),
        Screen::HelperCase(id) => case::helper_case_screen(id),
        Screen::HelperEnded => helpers::ended_screen(),
        Screen::Feedback => feedback::feedback_screen(),
        Screen::OnePage(id) => case::one_page_screen(&id),
        other => callback::callback_screen(other),
    }
}

/// The part that finds support.
fn draw_support(screen: Screen) -> View {
    match screen {
        Screen::Support => support::support_screen(),
        Screen::Services => services::services_screen(),
        Screen::Service(id, _) => service::service_screen(id),
        _ => ui::nothing(),
    }
}

/// The part for people who help others.
fn draw_signposting(screen: Screen) -> View {
    match screen {
        Screen::ListBuilder => signposting::list_builder_screen(),
        Screen::ListShare => signposting::list_share_screen(),
        Screen::ListCard => signposting::list_card_screen(),
        Screen::SharedList => signposting::shared_list_screen(),
        Screen::LinkBuilder => signposting::link_builder_screen(),
        _ => ui::nothing(),
    }
}
