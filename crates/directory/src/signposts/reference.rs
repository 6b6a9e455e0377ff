//! The short name of a service in a link, made of its id in its feed and of its name.

use crate::Service;
use crate::words::fold;

/// The digits of a short name: no letters that look alike, and no `u`, so that they spell no word.
/// Case does not matter, and no message app mistakes them for markup.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// How many digits, of 5 bits each, stand for the id and for the name.
const DIGITS_EACH: usize = 7;
/// The digits in a short name.
pub const LENGTH: usize = 2 * DIGITS_EACH;
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

    /// Appends its digits to a text.
    pub(super) fn write(self, text: &mut String) {
        for part in [self.id, self.name] {
            for nth in (0..DIGITS_EACH).rev() {
                let digit = DIGITS.get((part >> (5 * nth) & 31) as usize);
                text.extend(digit.copied().map(char::from));
            }
        }
    }

    /// Reads its digits.
    pub(super) fn read(digits: &str) -> Option<Self> {
        let (id, name) = digits.split_at_checked(DIGITS_EACH)?;
        Some(Self {
            id: number(id)?,
            name: number(name)?,
        })
    }
}

/// The service, if there is exactly one.
fn only<'a>(found: &mut dyn Iterator<Item = (Reference, &'a Service)>) -> Option<&'a Service> {
    let (_, service) = found.next()?;
    found.next().is_none().then_some(service)
}

fn number(digits: &str) -> Option<u64> {
    if digits.len() != DIGITS_EACH {
        return None;
    }
    digits.bytes().try_fold(0, |number, byte| {
        let byte = byte.to_ascii_lowercase();
        let digit = DIGITS.iter().position(|digit| *digit == byte)?;
        Some(number << 5 | digit as u64)
    })
}

/// 64-bit FNV-1a, folded to the 35 bits that the digits hold.
fn hash(text: &str) -> u64 {
    const BITS: usize = 5 * DIGITS_EACH;
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ hash >> BITS) & ((1 << BITS) - 1)
}
