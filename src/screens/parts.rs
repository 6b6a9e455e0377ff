//! The parts of the app that a first visit does not need, each fetched when a screen of it is near.
//!
//! The release build cuts the WebAssembly at the functions of [`entry`]
//! (`docs/decisions/0013-the-app-in-parts.md`). Every other build is in one piece, and they answer at once.

use std::cell::Cell;

use crate::api::ApiError;
use crate::browser;
use crate::navigation::Screen;
use crate::ui::View;

/// Waits for a part where the build is in parts.
macro_rules! fetched {
    ($entry:expr) => {{
        let answer = $entry;
        #[cfg(in_parts)]
        let answer = answer.await;
        answer
    }};
}

/// Draws a screen of a part.
pub type Draw = fn(Screen) -> View;

thread_local! {
    static SIGNED_IN: Cell<Option<Draw>> = const { Cell::new(None) };
    static SUPPORT: Cell<Option<Draw>> = const { Cell::new(None) };
    static SIGNPOSTING: Cell<Option<Draw>> = const { Cell::new(None) };
}

/// A part of the app.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The cases, their milestones, asking for a call, messages and feedback.
    SignedIn,
    /// The directory of support services.
    Support,
    /// Lists of services for somebody else, and links to searches.
    Signposting,
}

impl Part {
    /// The part that draws a screen; none for those of a first visit.
    #[must_use]
    pub const fn of(screen: &Screen) -> Option<Self> {
        match screen {
            Screen::Support | Screen::Services | Screen::Service(..) => Some(Self::Support),
            Screen::ListBuilder
            | Screen::ListShare
            | Screen::ListCard
            | Screen::SharedList
            | Screen::LinkBuilder => Some(Self::Signposting),
            // Without signing in too, but not on a first visit.
            Screen::Rights | Screen::Feedback | Screen::HelperSignIn | Screen::HelperEnded => {
                Some(Self::SignedIn)
            }
            screen if screen.needs_session() => Some(Self::SignedIn),
            _ => None,
        }
    }

    /// What draws its screens, if it is there.
    #[must_use]
    pub fn fetched(self) -> Option<Draw> {
        self.place().get()
    }

    /// Fetches it, unless it is there.
    ///
    /// # Errors
    /// [`ApiError::Offline`] when it does not arrive. It can be asked for again.
    pub async fn fetch(self) -> Result<Draw, ApiError> {
        let fetched = match self {
            Self::SignedIn => fetched!(entry::signed_in()),
            Self::Support => fetched!(entry::support()),
            Self::Signposting => fetched!(entry::signposting()),
        };
        let draw = fetched.map_err(|_| ApiError::Offline)?;
        self.place().set(Some(draw));
        Ok(draw)
    }

    /// Fetches it in the background, because its turn is likely to come. What goes wrong is told when
    /// a screen of it is drawn.
    pub fn fetch_early(self) {
        browser::spawn(async move {
            let _ = self.fetch().await;
        });
    }

    fn place(self) -> &'static std::thread::LocalKey<Cell<Option<Draw>>> {
        match self {
            Self::SignedIn => &SIGNED_IN,
            Self::Support => &SUPPORT,
            Self::Signposting => &SIGNPOSTING,
        }
    }
}

/// Where the app is cut: all that only these functions reach is in their part.
mod entry {
    use wasm_split_helpers::SplitLoaderError;

    use super::Draw;

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(signed_in, fallible))]
    pub fn signed_in() -> Result<Draw, SplitLoaderError> {
        Ok(crate::screens::draw_signed_in)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(support, fallible))]
    pub fn support() -> Result<Draw, SplitLoaderError> {
        Ok(crate::screens::draw_support)
    }

    #[cfg_attr(in_parts, wasm_split_helpers::wasm_split(signposting, fallible))]
    pub fn signposting() -> Result<Draw, SplitLoaderError> {
        Ok(crate::screens::draw_signposting)
    }
}
