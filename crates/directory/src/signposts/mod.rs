//! A list of services that somebody who helps a person makes for them, and hands on as a link.
//!
//! The link is the only store. It holds no names, no texts of services and no own words but the
//! notes: `docs/SIGNPOSTING.md` says what each part of it means.

mod link;
mod needs;
mod note;
mod reference;

pub use note::{NOTE_CHARS_MAX, NoteFault, note_fault};
pub use reference::Reference;

use crate::area::short_place;
use crate::{Feeds, Need, Service, Wanted};

/// How many services a list has at most: more than a person can try, and than a card has room for.
pub const SIGNPOSTS_MAX: usize = 12;

/// A list of services for one person.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct SignpostList {
    /// The language the person reads: an ISO 639-1 code.
    pub language: Option<String>,
    /// Where they are, as it was typed. Only a borough or a district leaves the phone.
    pub area: String,
    /// The services, the one to try first at the front.
    pub signposts: Vec<Signpost>,
}

/// One service of a list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signpost {
    /// Which service.
    pub service: Reference,
    /// What it is to help with: what is searched for once the service is gone.
    pub need: Option<Need>,
    /// A few words about it, as they were typed. Only words that [`note_fault`] accepts leave the phone.
    pub note: String,
}

impl SignpostList {
    /// Adds a service at the end; false when it is there already or the list is full. `wanted` is
    /// what it was found for.
    pub fn add(&mut self, service: &Service, wanted: &Wanted) -> bool {
        let reference = Reference::of(service);
        if self.is_full() || self.place_of(reference).is_some() {
            return false;
        }
        let asked = wanted.need.filter(|need| service.needs.contains(need));
        self.signposts.push(Signpost {
            service: reference,
            need: asked.or(service.needs.first().copied()),
            note: String::new(),
        });
        true
    }

    /// Whether no more fit.
    pub const fn is_full(&self) -> bool {
        self.signposts.len() >= SIGNPOSTS_MAX
    }

    /// The place of a service in the list.
    pub fn place_of(&self, service: Reference) -> Option<usize> {
        let is_it = |signpost: &Signpost| signpost.service == service;
        self.signposts.iter().position(is_it)
    }

    /// Moves what is at a place to another, if both are there.
    pub fn swap(&mut self, from: usize, to: usize) {
        if from < self.signposts.len() && to < self.signposts.len() {
            self.signposts.swap(from, to);
        }
    }

    /// Takes out what is at a place, if something is.
    pub fn remove(&mut self, place: usize) {
        if place < self.signposts.len() {
            self.signposts.remove(place);
        }
    }

    /// What finds help in the place of a service that is gone.
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
    /// The service as the feeds have it now; none when no feed has it any more.
    pub fn find<'a>(&self, feeds: &'a Feeds) -> Option<&'a Service> {
        self.service.find(feeds.services())
    }

    /// The note as it may leave the phone: on one line, and nothing when it may not.
    pub fn shared_note(&self) -> String {
        note::accepted(&self.note).unwrap_or_default()
    }
}
