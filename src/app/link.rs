//! A link in: `#support?need=stalking&area=hackney&lang=pl`. Read once, then taken out of the
//! address, also when it is opened where the portal is open already. It leads to public screens only.

use directory::Wanted;
use leptos::prelude::*;

use crate::browser;
use crate::memory::Memory;
use crate::navigation::{Navigator, Screen};

/// Where a link leads.
pub struct Link {
    /// The screen, with the way back from it.
    pub trail: Vec<Screen>,
    /// The language to speak, a BCP 47 tag.
    pub language: Option<String>,
    /// What to find support for.
    pub wanted: Wanted,
    /// A list of services that somebody hands on, not read yet.
    pub list: String,
}

impl Link {
    /// Takes the link out of the address.
    #[must_use]
    pub fn take() -> Self {
        Self::read(&browser::take_fragment())
    }

    /// Where it leads, with what it says kept for that screen. None when it leads nowhere public.
    fn hand_over(self, memory: Memory) -> Option<Screen> {
        let screen = self.trail.get(1).cloned()?;
        if screen == Screen::Support {
            memory.wanted.set(self.wanted);
        }
        if !self.list.is_empty() {
            memory.list_link.set(self.list);
        }
        Some(screen)
    }

    /// Reads a link; one that leads nowhere public leads to the start.
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let (name, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let screen = match name {
            "support" => Some(Screen::Support),
            // Without services, somebody is to make one.
            "list" if !query.is_empty() => Some(Screen::SharedList),
            "list" => Some(Screen::ListBuilder),
            "link-builder" => Some(Screen::LinkBuilder),
            "safety" => Some(Screen::Safety),
            "privacy" => Some(Screen::Privacy),
            "accessibility" => Some(Screen::Accessibility),
            _ => None,
        };
        let trail = [Some(Screen::Start), screen]
            .into_iter()
            .flatten()
            .collect();
        let language = query.split('&').find_map(|pair| pair.strip_prefix("lang="));
        let language = language
            .filter(|tag| contract::paths::is_id(tag))
            .map(str::to_owned);
        Self {
            trail,
            language,
            wanted: Wanted::from_query(query),
            list: if name == "list" { query } else { "" }.to_owned(),
        }
    }
}

/// Follows links that are opened in this page later, as one that is pasted into its address.
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
