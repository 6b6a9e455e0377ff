//! The screens: each draws what is below the frame's heading.

mod accessibility;
mod callback;
mod case;
mod cases;
mod code;
mod feedback;
mod glossary;
mod helpers;
mod later;
mod lost_reference;
mod messages;
mod milestone;
mod no_text_message;
mod parts;
mod performance;
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
mod to_do;

pub use code::enter;
pub use parts::Part;
pub use signed_out::sign_out;

use leptos::prelude::*;

use crate::components::load;
use crate::language;
use crate::memory::use_memory;
use crate::navigation::{Screen, SignedInScreen};
use crate::ui::AnyView;

/// Draws a screen, once its words and the part of the app that it is in have been fetched.
pub fn draw(screen: Screen) -> AnyView {
    // Until another case is fetched, or it is dropped, the case at hand decides whom the words are for.
    let case = use_memory().case;
    language::speak_to_bereaved(
        case.with_untracked(|case| case.as_ref().is_some_and(|case| case.bereaved)),
    );
    if !screen.is_of_sign_in() && !language::has_all() {
        return draw_later(screen);
    }
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
        Screen::SigningOut => signed_out::signing_out_screen(),
        Screen::NotSignedOut => signed_out::not_signed_out_screen(),
        Screen::SignedOut => signed_out::signed_out_screen(),
        Screen::SessionEnded => session_ended::session_ended_screen(),
        Screen::SignedIn(inner) => match parts::signed_in() {
            Some(draw) => {
                if matches!(inner, SignedInScreen::Case(_)) {
                    // What its buttons open, while the person reads.
                    Part::Asking.fetch_early();
                }
                draw(inner)
            }
            None => draw_later(inner.into()),
        },
        Screen::Callback(inner) => match parts::callback() {
            Some(draw) => draw(inner),
            None => draw_later(inner.into()),
        },
        Screen::Helpers(inner) => match parts::helpers() {
            Some(draw) => draw(inner),
            None => draw_later(inner.into()),
        },
        Screen::Writing(inner) => match parts::writing() {
            Some(draw) => draw(inner),
            None => draw_later(inner.into()),
        },
        Screen::Support(inner) => match parts::support() {
            Some(draw) => draw(inner),
            None => draw_later(inner.into()),
        },
        Screen::Signposting(inner) => match parts::signposting() {
            Some(draw) => draw(inner),
            None => draw_later(inner.into()),
        },
    }
}

/// Fetches what the screen needs first.
fn draw_later(screen: Screen) -> AnyView {
    let part = Part::of(&screen);
    load(
        move || Part::fetch_with_words(part),
        move |()| draw(screen.clone()),
    )
}
