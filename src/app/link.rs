//! A link into the portal, such as `#s727…`. It is read once and removed from the address, also when the
//! portal is already open. It leads to public screens only.

use contract::Session;
use directory::{LinkKind, language_of, link_kind};
use leptos::prelude::*;

use crate::browser;
use crate::memory::Memory;
use crate::navigation::{Navigator, SAFETY_LINK, Screen, SignpostingScreen, SupportScreen};

/// Where a link leads.
pub struct Link {
    /// The target screen, with the way back from it.
    pub trail: Vec<Screen>,
    /// The language to show, a BCP 47 tag.
    pub language: Option<String>,
    /// The link of a search to start with, still unread.
    pub search: String,
    /// The link of a shared list of services, still unread.
    pub list: String,
    /// The session that the start goes on with.
    pub session: Standing,
}

/// What is known of the session when the app draws its first screen.
pub enum Standing {
    /// Nothing yet: it is asked for.
    Unknown,
    /// The backend has said it, or the person has gone on by themselves.
    Known(Option<Session>),
}

impl Link {
    /// Reads the link in the address and removes it.
    pub fn take() -> Self {
        Self::read(&browser::take_fragment())
    }

    /// The target screen; stores the link's values in memory for it. None if it leads nowhere public.
    fn hand_over(self, memory: Memory) -> Option<Screen> {
        let screen = self.trail.get(1).cloned()?;
        if screen == SupportScreen::Support.into() {
            memory.search_link.set(self.search);
        }
        if !self.list.is_empty() {
            memory.list_link.set(self.list);
        }
        Some(screen)
    }

    /// Reads a link. One that leads nowhere public leads to the start.
    pub fn read(fragment: &str) -> Self {
        let kind = link_kind(fragment);
        let (name, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let screen = match (kind, name) {
            (Some(LinkKind::Search), _) | (None, "support") => Some(SupportScreen::Support.into()),
            (Some(LinkKind::List), _) => Some(SignpostingScreen::SharedList.into()),
            // Without services it opens the builder.
            (None, "list") => Some(SignpostingScreen::ListBuilder.into()),
            (None, "link-builder") => Some(SignpostingScreen::LinkBuilder.into()),
            (None, SAFETY_LINK | "safety") => Some(Screen::Safety),
            (None, "privacy") => Some(Screen::Privacy),
            (None, "accessibility") => Some(Screen::Accessibility),
            _ => None,
        };
        let trail = [Some(Screen::Start), screen]
            .into_iter()
            .flatten()
            .collect();
        let tag = || query.split('&').find_map(|pair| pair.strip_prefix("lang="));
        let language =
            language_of(fragment).or_else(|| tag().filter(|tag| contract::paths::is_id(tag)));
        let of = |wanted| {
            kind.filter(|kind| *kind == wanted)
                .map(|_| fragment.to_owned())
        };
        Self {
            trail,
            language: language.map(str::to_owned),
            search: of(LinkKind::Search).unwrap_or_default(),
            list: of(LinkKind::List).unwrap_or_default(),
            session: Standing::Unknown,
        }
    }
}

/// Follows links opened while the portal is running, such as one pasted into the address bar.
pub fn follow(navigator: Navigator, memory: Memory, speak: Callback<String>) {
    let opened = window_event_listener_untyped("hashchange", move |_| {
        let link = Link::take();
        if let Some(tag) = &link.language {
            speak.run(tag.clone());
        }
        if let Some(screen) = link.hand_over(memory) {
            navigator.go(screen);
        }
    });
    on_cleanup(move || opened.remove());
}
