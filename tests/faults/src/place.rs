//! Where a run takes place, and how it ended.

use crate::kind::Kind;
use crate::person::Person;
use crate::proxy::Proxy;
use crate::tab::Client;
use crate::world::World;

/// How a run ended for the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum End {
    /// Told that it is confirmed.
    Confirmed,
    /// Found it in the list.
    Seen,
    /// Told no.
    Refused,
    /// Told that it is not known, with the number to ring.
    Unknown,
    /// Lost the page, and did not begin again.
    Gone,
}

/// Where a run takes place: nobody else has this person and these proxies meanwhile.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    /// The backend.
    pub world: &'a World,
    /// Who sends.
    pub person: &'a Person,
    /// A proxy for each of two tabs.
    pub proxies: [&'a Proxy; 2],
    /// What is sent.
    pub kind: Kind,
    /// How the client behaves.
    pub client: Client,
    /// Whether the network keeps every second change of preferences, answer and code for a helper back, and
    /// people do not wait for that before they press again or change their mind.
    pub is_hasty: bool,
}
