//! The short name of a service in a link, made of its id in its feed and of its name.

use crate::Service;
use crate::words::fold;

/// The bits of each of its two numbers.
const PART_BITS: usize = 35;
/// The digits of each in a link, of 4 bits.
pub const PART_DIGITS: usize = PART_BITS.div_ceil(4);
/// An id of at least this many bytes, such as a UUID, counts as unique across feeds.
const OWN_ID_BYTES: usize = 16;

/// Names a service in a link, independently of the order of the feeds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reference {
    id: u64,
    name: u64,
}

impl Reference {
    /// The reference of a service.
    pub fn of(service: &Service) -> Self {
        Self {
            id: hash(service.id.trim()),
            name: hash(&fold(&service.name)),
        }
    }

    /// Finds the service in all feeds, even if it changed its feed, its name or its id. `None` if it
    /// could be the wrong one.
    pub fn find(self, services: &[Service]) -> Option<&Service> {
        let known = || services.iter().map(|service| (Self::of(service), service));
        let same = known().find(|(reference, _)| *reference == self);
        if let Some((_, service)) = same {
            return Some(service);
        }
        // Another feed may use a short id such as `12` for another service.
        let has_own_id = |service: &Service| service.id.trim().len() >= OWN_ID_BYTES;
        let mut renamed = known().filter(|(it, service)| it.id == self.id && has_own_id(service));
        let mut moved = known().filter(|(it, _)| it.name == self.name);
        only(&mut renamed).or_else(|| only(&mut moved))
    }

    /// The numbers of its id and of its name.
    pub(super) const fn parts(self) -> [u64; 2] {
        [self.id, self.name]
    }

    /// The reference with these numbers.
    pub(super) const fn of_parts(id: u64, name: u64) -> Self {
        Self { id, name }
    }
}

/// The service, if there is exactly one.
fn only<'a>(found: &mut dyn Iterator<Item = (Reference, &'a Service)>) -> Option<&'a Service> {
    let (_, service) = found.next()?;
    found.next().is_none().then_some(service)
}

/// 64-bit FNV-1a, folded to the bits that a link has for it.
fn hash(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ hash >> PART_BITS) & ((1 << PART_BITS) - 1)
}
