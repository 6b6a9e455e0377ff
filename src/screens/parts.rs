//! The parts of the app that a first visit does not need, each fetched shortly before one of its screens
//! opens.
//!
//! The release build splits the WebAssembly at the functions of [`entry`]
//! (`docs/decisions/0013-the-app-in-parts.md`). Other builds are in one piece, where these functions
//! return at once.

use std::cell::Cell;

use futures::future::join;

use crate::api::ApiError;
use crate::api::part::why_missing;
use crate::navigation::{
    CallbackScreen, HelpersScreen, Screen, SignedInScreen, SignpostingScreen, SupportScreen,
    WritingScreen,
};
use crate::ui::AnyView;
use crate::{browser, language};

/// Awaits a part in a split build.
macro_rules! fetched {
    ($entry:expr) => {{
        let answer = $entry;
        #[cfg(in_parts)]
        let answer = answer.await;
        answer
    }};
}

/// Draws a screen of a part; `S` lists its screens.
pub type DrawScreen<S> = fn(S) -> AnyView;

/// Draws the screens of what a person asks for, writes and is asked. In one part: each part of its own makes the
/// script that loads them longer.
#[derive(Clone, Copy)]
pub struct DrawAsking {
    callback: DrawScreen<CallbackScreen>,
    helpers: DrawScreen<HelpersScreen>,
    writing: DrawScreen<WritingScreen>,
}

thread_local! {
    static SIGNED_IN: Cell<Option<DrawScreen<SignedInScreen>>> = const { Cell::new(None) };
    static ASKING: Cell<Option<DrawAsking>> = const { Cell::new(None) };
    static SUPPORT: Cell<Option<DrawScreen<SupportScreen>>> = const { Cell::new(None) };
    static SIGNPOSTING: Cell<Option<DrawScreen<SignpostingScreen>>> = const { Cell::new(None) };
}

/// A part of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The cases, their milestones and feedback.
    SignedIn,
    /// Asking for a call, letting somebody see a case, messages, and answering what is asked.
    Asking,
    /// The directory of support services.
    Support,
    /// Lists of services for somebody else, and links to searches.
    Signposting,
}

impl Part {
    /// Fetches the part unless it is already there.
    ///
    /// # Errors
    /// If it does not arrive, why. Calling this again tries again.
    pub async fn fetch(self) -> Result<(), ApiError> {
        let fetched = match self {
            Self::SignedIn => fetched!(entry::signed_in()).map(|draw| SIGNED_IN.set(Some(draw))),
            Self::Asking => fetched!(entry::asking()).map(|draw| ASKING.set(Some(draw))),
            Self::Support => fetched!(entry::support()).map(|draw| SUPPORT.set(Some(draw))),
            Self::Signposting => {
                fetched!(entry::signposting()).map(|draw| SIGNPOSTING.set(Some(draw)))
            }
        };
        match fetched {
            Ok(()) => Ok(()),
            Err(_) => Err(why_missing(&browser::app_script()).await),
        }
    }

    /// The part that draws a screen; none for those that are always there.
    pub const fn of(screen: &Screen) -> Option<Self> {
        match screen {
            Screen::SignedIn(_) => Some(Self::SignedIn),
            Screen::Callback(_) | Screen::Helpers(_) | Screen::Writing(_) => Some(Self::Asking),
            Screen::Support(_) => Some(Self::Support),
            Screen::Signposting(_) => Some(Self::Signposting),
            _ => None,
        }
    }

    /// Fetches a part, and the words of all screens beside it.
    ///
    /// # Errors
    /// If either does not arrive.
    pub async fn fetch_with_words(part: Option<Self>) -> Result<(), ApiError> {
        let code = async {
            match part {
                Some(part) => part.fetch().await,
                None => Ok(()),
            }
        };
        let (code, words) = join(code, language::load_rest()).await;
        code.and(words.map_err(ApiError::from))
    }

    /// Fetches the part in the background, because it will probably be needed. A failure shows only when
    /// one of its screens is drawn.
    pub fn fetch_early(self) {
        browser::spawn(async move {
            let _ = Self::fetch_with_words(Some(self)).await;
        });
    }
}

/// Draws the screens for signed-in people, once fetched.
pub fn signed_in() -> Option<DrawScreen<SignedInScreen>> {
    SIGNED_IN.get()
}

/// Draws the screens on which a person asks for a call, once fetched.
pub fn callback() -> Option<DrawScreen<CallbackScreen>> {
    ASKING.get().map(|draw| draw.callback)
}

/// Draws the screens about helpers, once fetched.
pub fn helpers() -> Option<DrawScreen<HelpersScreen>> {
    ASKING.get().map(|draw| draw.helpers)
}

/// Draws the screens on which a person writes, once fetched.
pub fn writing() -> Option<DrawScreen<WritingScreen>> {
    ASKING.get().map(|draw| draw.writing)
}

/// Draws the screens that find support, once fetched.
pub fn support() -> Option<DrawScreen<SupportScreen>> {
    SUPPORT.get()
}

/// Draws the screens for people who make lists for others, once fetched.
pub fn signposting() -> Option<DrawScreen<SignpostingScreen>> {
    SIGNPOSTING.get()
}

/// The split points: code that only one of these functions reaches is in its part.
mod entry {
    use wasm_split_helpers::SplitLoaderError;

    use super::{DrawAsking, DrawScreen, SignedInScreen, SignpostingScreen, SupportScreen};

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(signed_in, fallible))]
    pub fn signed_in() -> Result<DrawScreen<SignedInScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_signed_in)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(asking, fallible))]
    pub fn asking() -> Result<DrawAsking, SplitLoaderError> {
        Ok(DrawAsking {
            callback: crate::screens::later::draw_callback,
            helpers: crate::screens::later::draw_helpers,
            writing: crate::screens::later::draw_writing,
        })
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(support, fallible))]
    pub fn support() -> Result<DrawScreen<SupportScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_support)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(signposting, fallible))]
    pub fn signposting() -> Result<DrawScreen<SignpostingScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_signposting)
    }
}
