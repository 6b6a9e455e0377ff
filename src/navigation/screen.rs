//! Every screen, with its heading, its title and whether it needs a session.
//!
//! The screens of a first visit are listed here, the others under the part of the app that draws them
//! (`screens::Part`). A screen that has no row, or that nothing draws, does not compile.

use super::callback::CallbackScreen;
use super::helpers::HelpersScreen;
use super::row::Row;
use super::signed_in::SignedInScreen;
use super::signposting::SignpostingScreen;
use super::support::SupportScreen;
use super::writing::WritingScreen;
use crate::language::{Key, keys, say};

/// Every screen, with the values it is drawn from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Screen {
    /// The first screen.
    Start,
    /// Sign in: the case reference.
    Reference,
    /// Help for someone without a reference.
    LostReference,
    /// Sign in: the one-time code.
    Code,
    /// Help for someone who got no text message.
    NoTextMessage,
    /// Help and safety.
    Safety,
    /// The words of the law, explained.
    Glossary,
    /// Privacy.
    Privacy,
    /// Accessibility.
    Accessibility,
    /// The person has pressed "Sign out", and nobody has confirmed it yet.
    SigningOut,
    /// Nobody has confirmed that the person is signed out.
    NotSignedOut,
    /// The person has signed out.
    SignedOut,
    /// The session has ended.
    SessionEnded,
    /// A screen of the part for a person who has signed in.
    SignedIn(SignedInScreen),
    /// A screen of the part on which a person asks for a call.
    Callback(CallbackScreen),
    /// A screen of the part on which a person lets somebody see their case.
    Helpers(HelpersScreen),
    /// A screen on which a person writes to the people who have their case.
    Writing(WritingScreen),
    /// A screen of the part that finds support.
    Support(SupportScreen),
    /// A screen of the part for people who help others.
    Signposting(SignpostingScreen),
}

impl Screen {
    /// The heading of the screen.
    pub fn heading(&self) -> String {
        match self {
            Self::SignedIn(SignedInScreen::Milestone(_, heading))
            | Self::Writing(WritingScreen::ToDo { heading, .. }) => heading.text(),
            Self::Callback(CallbackScreen::Question(question)) => {
                say(Key::of("callback.").join(question.name()).join(".title"))
            }
            Self::Support(SupportScreen::Service { name, .. }) => name.clone(),
            other => say(other.row().heading),
        }
    }

    /// The title of the page: neutral, because the browser's history keeps it. Where a visit begins or
    /// has ended it is the name of the site alone.
    pub fn title(&self) -> String {
        let (name, title) = (say(keys::COMMON_NAME), self.row().title);
        if title == keys::COMMON_NAME {
            return name;
        }
        [&say(title), " - ", &name].concat()
    }

    /// The way from the first screen to the one for the code.
    pub fn way_to_code() -> Vec<Self> {
        vec![Self::Start, Self::Reference, Self::Code]
    }

    /// Whether it is a screen of signing in, whose words come first.
    pub const fn is_of_sign_in(&self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::Reference
                | Self::LostReference
                | Self::Code
                | Self::NoTextMessage
                | Self::SignedOut
                | Self::SessionEnded
        )
    }

    /// Whether the screen shows something of a case and so needs a session.
    pub const fn needs_session(&self) -> bool {
        self.row().needs_session
    }

    const fn row(&self) -> Row {
        match self {
            Self::SignedIn(screen) => screen.row(),
            Self::Callback(screen) => screen.row(),
            Self::Helpers(screen) => screen.row(),
            Self::Writing(screen) => screen.row(),
            Self::Support(screen) => screen.row(),
            Self::Signposting(screen) => screen.row(),
            Self::Start => Row::public(keys::START_TITLE, keys::COMMON_NAME),
            Self::Reference => Row::public(keys::REFERENCE_TITLE, keys::NAV_TITLE_FIRST),
            Self::LostReference => {
                Row::public(keys::LOST_REFERENCE_TITLE, keys::NAV_TITLE_ABOUT_FIRST)
            }
            Self::Code => Row::public(keys::CODE_TITLE, keys::NAV_TITLE_SECOND),
            Self::NoTextMessage => Row::public(keys::NO_TEXT_TITLE, keys::NAV_TITLE_ABOUT_SECOND),
            Self::Safety => Row::public(keys::SAFETY_TITLE, keys::NAV_TITLE_HELP),
            Self::Glossary => Row::public(keys::GLOSSARY_TITLE, keys::GLOSSARY_TITLE),
            Self::Privacy => Row::public(keys::PRIVACY_TITLE, keys::PRIVACY_TITLE),
            Self::Accessibility => {
                Row::public(keys::ACCESSIBILITY_TITLE, keys::ACCESSIBILITY_TITLE)
            }
            Self::SigningOut => Row::public(keys::SIGNING_OUT_TITLE, keys::COMMON_NAME),
            Self::NotSignedOut => Row::public(keys::NOT_SIGNED_OUT_TITLE, keys::COMMON_NAME),
            Self::SignedOut => Row::public(keys::SIGNED_OUT_TITLE, keys::COMMON_NAME),
            Self::SessionEnded => Row::public(keys::SESSION_ENDED_TITLE, keys::COMMON_NAME),
        }
    }
}

impl From<SignedInScreen> for Screen {
    fn from(screen: SignedInScreen) -> Self {
        Self::SignedIn(screen)
    }
}

impl From<CallbackScreen> for Screen {
    fn from(screen: CallbackScreen) -> Self {
        Self::Callback(screen)
    }
}

impl From<HelpersScreen> for Screen {
    fn from(screen: HelpersScreen) -> Self {
        Self::Helpers(screen)
    }
}

impl From<WritingScreen> for Screen {
    fn from(screen: WritingScreen) -> Self {
        Self::Writing(screen)
    }
}

impl From<SupportScreen> for Screen {
    fn from(screen: SupportScreen) -> Self {
        Self::Support(screen)
    }
}

impl From<SignpostingScreen> for Screen {
    fn from(screen: SignpostingScreen) -> Self {
        Self::Signposting(screen)
    }
}
