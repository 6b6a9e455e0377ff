//! A list of services that a helper makes for a person and passes on as a link.
//!
//! The link is the only storage. It holds numbers and no text at all: `docs/SIGNPOSTING.md` explains
//! them.

mod link;
mod old_link;
mod phrase;
mod reference;

pub use phrase::{PHRASES_MAX, Phrase, PhraseGroup};
pub use reference::Reference;

use crate::area::short_place;
use crate::{Feeds, Need, Service, Wanted};

/// The most services in a list: more than a person can try, and more than fit on a card.
pub const SIGNPOSTS_MAX: usize = 12;

/// A list of services for one person.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct SignpostList {
    /// The language the person reads: an ISO 639-1 code.
    pub language: Option<String>,
    /// Where they are, as typed. Only a borough or a district leaves the phone.
    pub area: String,
    /// The services, the one to try first in front.
    pub signposts: Vec<Signpost>,
}

/// One service of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signpost {
    /// Which service.
    pub service: Reference,
    /// What it should help with, to search for if the service disappears.
    pub need: Option<Need>,
    /// What the list says about it. A link holds the first [`PHRASES_MAX`].
    pub phrases: Vec<Phrase>,
}

impl SignpostList {
    /// Adds a service at the end; false if the list has it already or is full. `wanted` is the
    /// search that found it.
    pub fn add(&mut self, service: &Service, wanted: &Wanted) -> bool {
        let reference = Reference::of(service);
        if self.is_full() || self.place_of(reference).is_some() {
            return false;
        }
        let asked = wanted.need.filter(|need| service.needs.contains(need));
        self.signposts.push(Signpost {
            service: reference,
            need: asked.or(service.needs.first().copied()),
            phrases: Vec::new(),
        });
        true
    }

    /// Whether the list is full.
    pub const fn is_full(&self) -> bool {
        self.signposts.len() >= SIGNPOSTS_MAX
    }

    /// The position of a service in the list.
    pub fn place_of(&self, service: Reference) -> Option<usize> {
        let is_it = |signpost: &Signpost| signpost.service == service;
        self.signposts.iter().position(is_it)
    }

    /// Swaps two entries, if both exist.
    pub fn swap(&mut self, from: usize, to: usize) {
        if from < self.signposts.len() && to < self.signposts.len() {
            self.signposts.swap(from, to);
        }
    }

    /// Removes the entry at a position, if there is one.
    pub fn remove(&mut self, place: usize) {
        if place < self.signposts.len() {
            self.signposts.remove(place);
        }
    }

    /// What a link names twice counts once; what is too much is left out.
    fn keep_each_once(&mut self) {
        let mut kept: Vec<Signpost> = Vec::new();
        for signpost in self.signposts.drain(..) {
            let is_new = kept.iter().all(|one| one.service != signpost.service);
            if is_new && kept.len() < SIGNPOSTS_MAX {
                kept.push(signpost);
            }
        }
        self.signposts = kept;
    }

    /// A search for something to replace a service that disappeared.
    pub fn search_for(&self, signpost: &Signpost) -> Wanted {
        Wanted {
            need: signpost.need,
            area: short_place(&self.area),
            language: self.language.clone(),
            ..Wanted::default()
        }
    }
}

impl Signpost {
    /// The service as the feeds have it now; `None` if no feed has it any more.
    pub fn find<'a>(&self, feeds: &'a Feeds) -> Option<&'a Service> {
        self.service.find(feeds.services())
    }
}
