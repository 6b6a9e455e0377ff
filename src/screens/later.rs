//! Draws the screens of the later parts: one function for each part.
//!
//! Only the entry points of [`super::parts`] may name these functions: the build then splits what they
//! reach from the first download.

use super::{
    callback, case, cases, feedback, helpers, messages, milestone, performance, preferences,
    rights, service, services, signposting, support, to_do,
};
use crate::components::allow_fresh_codes;
use crate::navigation::{
    CallbackScreen, HelpersScreen, SignedInScreen, SignpostingScreen, SupportScreen, WritingScreen,
};
use crate::ui::AnyView;

/// Draws a screen for signed-in people, or one that shares code with those.
pub fn draw_signed_in(screen: SignedInScreen) -> AnyView {
    allow_fresh_codes();
    match screen {
        SignedInScreen::Cases => cases::cases_screen(),
        SignedInScreen::Case(id) => case::case_screen(id),
        SignedInScreen::Milestone(id, _) => milestone::milestone_screen(id),
        SignedInScreen::OnePage(id) => case::one_page_screen(&id),
        SignedInScreen::Owed(id) => case::owed_screen(&id),
        SignedInScreen::Complain(id) => case::complain_screen(id),
        SignedInScreen::Preferences(id) => preferences::preferences_screen(id),
        SignedInScreen::PreferencesChange(id) => preferences::change_screen(id),
        SignedInScreen::HelperCase(id) => case::helper_case_screen(id),
        SignedInScreen::HelperSignIn => helpers::sign_in_screen(),
        SignedInScreen::HelperEnded => helpers::ended_screen(),
        SignedInScreen::Rights => rights::rights_screen(),
        SignedInScreen::Feedback => feedback::feedback_screen(),
    }
}

/// Draws a screen on which a person asks for a call.
pub fn draw_callback(screen: CallbackScreen) -> AnyView {
    allow_fresh_codes();
    match screen {
        CallbackScreen::Question(id) => callback::question_screen(id),
        CallbackScreen::RingMyself => callback::ring_myself_screen(),
        CallbackScreen::Check => callback::check_screen(),
        CallbackScreen::Confirmed => callback::confirmed_screen(),
        CallbackScreen::Request(id) => callback::request_screen(id),
        CallbackScreen::Cancelled => callback::cancelled_screen(),
    }
}

/// Draws a screen about helpers.
pub fn draw_helpers(screen: HelpersScreen) -> AnyView {
    allow_fresh_codes();
    match screen {
        HelpersScreen::List(id) => helpers::helpers_screen(id),
        HelpersScreen::Give(id) => helpers::give_screen(id),
        HelpersScreen::Code(id) => helpers::code_screen(id),
        HelpersScreen::End(id, helper) => helpers::end_screen(id, helper),
    }
}

/// Draws a screen on which a person writes.
pub fn draw_writing(screen: WritingScreen) -> AnyView {
    allow_fresh_codes();
    match screen {
        WritingScreen::Messages(id) => messages::messages_screen(id),
        WritingScreen::ToDo { case_id, id, .. } => to_do::to_do_screen(case_id, id),
    }
}

/// Draws a screen that finds support.
pub fn draw_support(screen: SupportScreen) -> AnyView {
    match screen {
        SupportScreen::Support => support::support_screen(),
        SupportScreen::Services => services::services_screen(),
        SupportScreen::Service { key, .. } => service::service_screen(key),
    }
}

/// Draws a screen for people who make lists for others.
pub fn draw_signposting(screen: SignpostingScreen) -> AnyView {
    match screen {
        SignpostingScreen::ListBuilder => signposting::list_builder_screen(),
        SignpostingScreen::ListShare => signposting::list_share_screen(),
        SignpostingScreen::ListCard => signposting::list_card_screen(),
        SignpostingScreen::SharedList => signposting::shared_list_screen(),
        SignpostingScreen::LinkBuilder => signposting::link_builder_screen(),
        SignpostingScreen::Performance => performance::performance_screen(),
    }
}
