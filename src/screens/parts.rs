//! The parts of the app that a first visit does not need, each fetched when a screen of it is near.
//!
//! The release build cuts the WebAssembly at the functions of [`entry`]
//! (`docs/decisions/0013-the-app-in-parts.md`). Every other build is in one piece, and they answer at once.

use std::cell::Cell;

use crate::api::ApiError;
use crate::browser;
use crate::navigation::{HelpersScreen, SignedInScreen, SignpostingScreen, SupportScreen};
use crate::ui::AnyView;

/// Waits for a part where the build is in parts.
macro_rules! fetched {
    ($entry:expr) => {{
        let answer = $entry;
        #[cfg(in_parts)]
        let answer = answer.await;
        answer
    }};
}

/// Draws a screen of a part; `S` lists its screens.
pub type Draw<S> = fn(S) -> AnyView;

thread_local! {
    static SIGNED_IN: Cell<Option<Draw<SignedInScreen>>> = const { Cell::new(None) };
    static HELPERS: Cell<Option<Draw<HelpersScreen>>> = const { Cell::new(None) };
    static SUPPORT: Cell<Option<Draw<SupportScreen>>> = const { Cell::new(None) };
    static SIGNPOSTING: Cell<Option<Draw<SignpostingScreen>>> = const { Cell::new(None) };
}

/// A part of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The cases, their milestones, asking for a call, messages and feedback.
    SignedIn,
    /// Letting somebody see a case.
    Helpers,
    /// The directory of support services.
    Support,
    /// Lists of services for somebody else, and links to searches.
    Signposting,
}

impl Part {
    /// Fetches it, unless it is there.
    ///
    /// # Errors
    /// [`ApiError::Offline`] when it does not arrive. It can be asked for again.
    pub async fn fetch(self) -> Result<(), ApiError> {
        let fetched = match self {
            Self::SignedIn => fetched!(entry::signed_in()).map(|draw| SIGNED_IN.set(Some(draw))),
            Self::Helpers => fetched!(entry::helpers()).map(|draw| HELPERS.set(Some(draw))),
            Self::Support => fetched!(entry::support()).map(|draw| SUPPORT.set(Some(draw))),
            Self::Signposting => {
                fetched!(entry::signposting()).map(|draw| SIGNPOSTING.set(Some(draw)))
            }
        };
        fetched.map_err(|_| ApiError::Offline)
    }

    /// Fetches it in the background, because its turn is likely to come. What goes wrong is told when
    /// a screen of it is drawn.
    pub fn fetch_early(self) {
        browser::spawn(async move {
            let _ = self.fetch().await;
        });
    }
}

/// What draws the screens for a person who has signed in, once it is fetched.
pub fn signed_in() -> Option<Draw<SignedInScreen>> {
    SIGNED_IN.get()
}

/// What draws the screens on which a person lets somebody see their case, once it is fetched.
pub fn helpers() -> Option<Draw<HelpersScreen>> {
    HELPERS.get()
}

/// What draws the screens that find support, once it is fetched.
pub fn support() -> Option<Draw<SupportScreen>> {
    SUPPORT.get()
}

/// What draws the screens for people who help others, once it is fetched.
pub fn signposting() -> Option<Draw<SignpostingScreen>> {
    SIGNPOSTING.get()
}

/// Where the app is cut: all that only these functions reach is in their part.
mod entry {
    use wasm_split_helpers::SplitLoaderError;

    use super::{Draw, HelpersScreen, SignedInScreen, SignpostingScreen, SupportScreen};

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(signed_in, fallible))]
    pub fn signed_in() -> Result<Draw<SignedInScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_signed_in)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(helpers, fallible))]
    pub fn helpers() -> Result<Draw<HelpersScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_helpers)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(support, fallible))]
    pub fn support() -> Result<Draw<SupportScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_support)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(signposting, fallible))]
    pub fn signposting() -> Result<Draw<SignpostingScreen>, SplitLoaderError> {
        Ok(crate::screens::later::draw_signposting)
    }
}
