//! Where the person is: screens are values in memory, the address never changes.

mod navigator;

use crate::language::{Key, keys, say};
pub use navigator::{Navigator, use_navigator};

/// A heading that a screen brings with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Heading {
    /// The portal's own words, in whichever language is spoken then.
    Key(Key),
    /// A text from the backend.
    Text(String),
}

/// Every screen of the portal, with what it needs to be drawn again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Screen {
    /// The first screen.
    Start,
    /// Sign in: the case reference.
    Reference,
    /// Help for a person who has no reference at hand.
    LostReference,
    /// Sign in: the one-time code.
    Code,
    /// Help for a person who got no text message.
    NoTextMessage,
    /// The person's cases, when there are several.
    Cases,
    /// One case; its id.
    Case(String),
    /// One milestone of the case that is on hand; its id and its heading.
    Milestone(String, Heading),
    /// One case on one page, to print; its id.
    OnePage(String),
    /// Find support: what for, where, in which language, how.
    Support,
    /// The services that fit.
    Services,
    /// One service; its id and its name.
    Service(String, String),
    /// Make a list of services for somebody.
    ListBuilder,
    /// Share that list.
    ListShare,
    /// That list as a card, to print.
    ListCard,
    /// A list that somebody was given.
    SharedList,
    /// Make a link to a search.
    LinkBuilder,
    /// Ask for a call; which question of the form.
    CallbackQuestion(callback::QuestionId),
    /// The person rings instead.
    RingMyself,
    /// Check the answers before they are sent.
    CallbackCheck,
    /// The backend has confirmed the request.
    CallbackConfirmed,
    /// One request: see it, cancel it; its id.
    Callback(String),
    /// The request was cancelled.
    CallbackCancelled,
    /// The messages of a case; its id.
    Messages(String),
    /// How the person is told of a case; its id.
    Preferences(String),
    /// Changing that; the id of the case.
    PreferencesChange(String),
    /// Who else can see a case; its id.
    Helpers(String),
    /// Letting somebody see a case; its id.
    HelperGive(String),
    /// The code to hand over, shown once; the id of the case.
    HelperCode(String),
    /// Ending what somebody may see; the ids of the case and the helper.
    HelperEnd(String, String),
    /// The way in for somebody who was given a code.
    HelperSignIn,
    /// One case as a helper sees it; its id.
    HelperCase(String),
    /// A helper can no longer see the case.
    HelperEnded,
    /// How this site is for the person.
    Feedback,
    /// Help and safety.
    Safety,
    /// The words of the law, explained.
    Glossary,
    /// What the person is owed, and by when.
    Rights,
    /// Privacy.
    Privacy,
    /// Accessibility.
    Accessibility,
    /// The person signed out.
    SignedOut,
    /// The session came to its end.
    SessionEnded,
}

impl Screen {
    /// The one heading of the screen.
    #[must_use]
    pub fn heading(&self) -> String {
        match self {
            Self::Milestone(_, Heading::Key(key)) => say(*key),
            Self::Milestone(_, Heading::Text(title)) | Self::Service(_, title) => title.clone(),
            Self::CallbackQuestion(question) => {
                say(Key::of("callback.").join(question.name()).join(".title"))
            }
            other => say(other.heading_key()),
        }
    }

    /// The title of the page: neutral, because the browser's history keeps it.
    #[must_use]
    pub fn title(&self) -> String {
        say(match self {
            Self::Start => keys::NAV_TITLE_START,
            Self::Reference | Self::Code | Self::HelperSignIn => keys::NAV_TITLE_SIGN_IN,
            Self::LostReference | Self::NoTextMessage => keys::NAV_TITLE_SIGN_IN_HELP,
            Self::Cases => keys::NAV_TITLE_LIST,
            Self::Case(_) | Self::HelperCase(_) => keys::NAV_TITLE_OVERVIEW,
            Self::Milestone(..) => keys::NAV_TITLE_STEP,
            Self::OnePage(_) => keys::ONE_PAGE_TITLE,
            Self::Support => keys::NAV_TITLE_FIND,
            Self::Services => keys::NAV_TITLE_RESULTS,
            Self::Service(..) => keys::NAV_TITLE_RESULT,
            Self::ListBuilder => keys::LIST_TITLE,
            Self::ListShare => keys::LIST_SHARE,
            Self::ListCard => keys::CARD_TITLE,
            Self::SharedList => keys::MY_LIST_TITLE,
            Self::LinkBuilder => keys::LINK_BUILDER_TITLE,
            Self::CallbackQuestion(_) | Self::RingMyself => keys::NAV_TITLE_QUESTION,
            Self::CallbackCheck => keys::NAV_TITLE_CHECK,
            Self::CallbackConfirmed => keys::NAV_TITLE_DONE,
            Self::Callback(_) | Self::CallbackCancelled => keys::NAV_TITLE_REQUEST,
            Self::Messages(_) => keys::NAV_TITLE_MESSAGES,
            Self::Preferences(_) | Self::PreferencesChange(_) => keys::NAV_TITLE_PREFERENCES,
            Self::Helpers(_) | Self::HelperGive(_) | Self::HelperCode(_) | Self::HelperEnd(..) => {
                keys::NAV_TITLE_HELPERS
            }
            Self::HelperEnded => keys::HELPER_ENDED_TITLE,
            Self::Feedback => keys::NAV_TITLE_FEEDBACK,
            Self::Safety => keys::NAV_TITLE_HELP,
            Self::Glossary => keys::GLOSSARY_TITLE,
            Self::Rights => keys::NAV_TITLE_RIGHTS,
            Self::Privacy => keys::PRIVACY_TITLE,
            Self::Accessibility => keys::ACCESSIBILITY_TITLE,
            Self::SignedOut => keys::SIGNED_OUT_TITLE,
            Self::SessionEnded => keys::SESSION_ENDED_TITLE,
        })
    }

    const fn heading_key(&self) -> Key {
        match self {
            Self::Start => keys::START_TITLE,
            Self::Reference => keys::REFERENCE_TITLE,
            Self::LostReference => keys::LOST_REFERENCE_TITLE,
            Self::Code => keys::CODE_TITLE,
            Self::NoTextMessage => keys::NO_TEXT_TITLE,
            Self::Cases => keys::CASES_TITLE,
            Self::Case(_) => keys::CASE_TITLE,
            Self::Milestone(..) => keys::MILESTONE_TITLE,
            Self::OnePage(_) => keys::ONE_PAGE_TITLE,
            Self::Support => keys::SUPPORT_TITLE,
            Self::Services => keys::SERVICES_TITLE,
            Self::Service(..) => keys::SERVICE_TITLE,
            Self::ListBuilder => keys::LIST_TITLE,
            Self::ListShare => keys::LIST_SHARE,
            Self::ListCard => keys::CARD_TITLE,
            Self::SharedList => keys::MY_LIST_TITLE,
            Self::LinkBuilder => keys::LINK_BUILDER_TITLE,
            Self::CallbackQuestion(_) => keys::CALLBACK_TITLE,
            Self::RingMyself => keys::RING_MYSELF_TITLE,
            Self::CallbackCheck => keys::CALLBACK_CHECK_TITLE,
            Self::CallbackConfirmed => keys::CALLBACK_CONFIRMED_TITLE,
            Self::Callback(_) => keys::CALLBACK_SEE_TITLE,
            Self::CallbackCancelled => keys::CALLBACK_CANCELLED_TITLE,
            Self::Messages(_) => keys::MESSAGES_TITLE,
            Self::Preferences(_) => keys::PREFERENCES_TITLE,
            Self::PreferencesChange(_) => keys::PREFERENCES_CHANGE_TITLE,
            Self::Helpers(_) => keys::HELPERS_TITLE,
            Self::HelperGive(_) => keys::HELPERS_GIVE_TITLE,
            Self::HelperCode(_) => keys::HELPERS_CODE_TITLE,
            Self::HelperEnd(..) => keys::HELPERS_END_TITLE,
            Self::HelperSignIn => keys::HELPER_SIGN_IN_TITLE,
            Self::HelperCase(_) => keys::HELPER_CASE_TITLE,
            Self::HelperEnded => keys::HELPER_ENDED_TITLE,
            Self::Feedback => keys::FEEDBACK_TITLE,
            Self::Safety => keys::SAFETY_TITLE,
            Self::Glossary => keys::GLOSSARY_TITLE,
            Self::Rights => keys::RIGHTS_TITLE,
            Self::Privacy => keys::PRIVACY_TITLE,
            Self::Accessibility => keys::ACCESSIBILITY_TITLE,
            Self::SignedOut => keys::SIGNED_OUT_TITLE,
            Self::SessionEnded => keys::SESSION_ENDED_TITLE,
        }
    }

    /// Whether the screen shows something of a case, so that it needs a session.
    #[must_use]
    pub const fn needs_session(&self) -> bool {
        matches!(
            self,
            Self::Cases
                | Self::Case(_)
                | Self::Milestone(..)
                | Self::OnePage(_)
                | Self::CallbackQuestion(_)
                | Self::RingMyself
                | Self::CallbackCheck
                | Self::CallbackConfirmed
                | Self::Callback(_)
                | Self::CallbackCancelled
                | Self::Messages(_)
                | Self::Preferences(_)
                | Self::PreferencesChange(_)
                | Self::Helpers(_)
                | Self::HelperGive(_)
                | Self::HelperCode(_)
                | Self::HelperEnd(..)
                | Self::HelperCase(_)
        )
    }
}
