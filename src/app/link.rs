//! A link in: `#support?need=stalking&area=hackney&lang=pl`. Read once, then taken out of the
//! address. It leads to public screens only.

use directory::Wanted;

use crate::browser;
use crate::navigation::Screen;

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
